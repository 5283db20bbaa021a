const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ productId, text }) => {
  const { OPENID } = cloud.getWXContext();
  const { result } = await cloud.openapi.security.msgSecCheck({ openid: OPENID, scene: 2, version: 2, content: text });
  if (result.suggest !== 'pass') return { accepted: false };
  return cloud.database().collection('reviews').add({ data: { productId, text, openid: OPENID, at: new Date() } });
};
