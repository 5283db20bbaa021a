module.exports = {
  envId: process.env.ENV_ID,
  framework: {
    plugins: {
      guide: { use: '@cloudbase/framework-plugin-mp', inputs: { privateKey: process.env.MP_PRIVATE_KEY } },
      // What other files hold is theirs to check.
      drafts: { use: '@cloudbase/framework-plugin-mp', inputs: require('./drafts') }, // expect: unknown app-security/credential-literal/cloudbase_environment
    },
  },
};
