module.exports = {
  envId: process.env.ENV_ID,
  region: 'ap-singapore', // expect: fail locality/mainland-store/cloudbase_environment
};
