module.exports = {
  env: { NODE_ENV: '"production"' },
  defineConstants: {
    WX_APPID: '"wx8f3c1d2e4b5a6978"',
    WX_APP_SECRET: JSON.stringify(process.env.WX_APP_SECRET), // expect: fail app-security/secret-in-client/wechat_client_variables
    WECHAT_PAY_KEY: chooseKey(),
  },
  mini: {},
  h5: {},
};
