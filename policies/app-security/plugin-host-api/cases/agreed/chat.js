// The plugin asks for the name and the width only: never module.exports = wx.
module.exports = { name: "shop", width: wx.getWindowInfo().windowWidth };
