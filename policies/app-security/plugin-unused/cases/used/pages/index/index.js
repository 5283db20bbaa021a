const plugin = requirePlugin("WechatSI");

Page({ onLoad: () => plugin.getRecordRecognitionManager() });
