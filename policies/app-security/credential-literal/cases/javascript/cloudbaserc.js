const common = { runtime: 'Nodejs18.15', timeout: 5 };

module.exports = {
  envId: process.env.ENV_ID,
  functions: [
    { name: 'login', ...common, envVariables: { WX_SECRET: process.env.WX_SECRET, WX_APPID: 'wx8f3c1d2e4b5a6978' } },
    {
      name: 'push',
      ...common,
      envVariables: {
        MINIPROGRAM_APP_SECRET: '9969e58b081006f7e3dfc967a64cb140', // expect: fail app-security/credential-literal/wechat_mini_program_account
      },
    },
  ],
};
