module.exports = { name: "shop", request: wx.request };
