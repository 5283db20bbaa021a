App({
  onLaunch() {
    wx.cloud.init({ env: wx.getExtConfigSync().cloudEnv, traceUser: true });
  },
});
