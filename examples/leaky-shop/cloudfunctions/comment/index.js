const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ productId, text }) => {
  const { OPENID } = cloud.getWXContext();
  return cloud.database().collection('reviews').add({ data: { productId, text, openid: OPENID, at: new Date() } });
};
