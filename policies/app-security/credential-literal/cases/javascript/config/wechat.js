// Settings of the service; secret: 'in a comment'
const appid = 'wx8f3c1d2e4b5a6978';

module.exports = {
  officialAccount: {
    appid,
    secret: process.env.WECHAT_SECRET || '4c1f6d0b7e2a95834c1d6e0f7a2b9583', // expect: fail app-security/credential-literal/wechat_official_account
  },
  miniProgram: { appid, secret: process.env.WX_SECRET },
  work: { corpid: 'ww8f3c1d2e4b5a6978', secret: secretFrom('vault') },
};
