// Shanghai, the default.
module.exports = {
  envId: process.env.ENV_ID,
  functionRoot: './functions',
};
