module.exports = {
  envId: 'shop-eu',
  region: 'ap-guangzhou', // expect: fail locality/cloud-hosting-mainland/cloudbase_environment
}
