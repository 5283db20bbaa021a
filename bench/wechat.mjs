/** Mini programs, CloudBase, and the settings of servers that talk to WeChat; about one in fifty has a fault. */

const FAULTY = 0.02;

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const appId = (random) => `wx${random.hex(16)}`;

const app = (random) =>
  json({
    pages: Array.from({ length: random.between(3, 30) }, (_, n) => `pages/page-${n}/page-${n}`),
    subpackages: [{ root: 'market', pages: ['pages/list/list', 'pages/item/item'] }],
    window: { navigationBarTitleText: `Shop ${random.hex(4)}`, navigationBarTextStyle: 'black' },
    requiredPrivateInfos: ['chooseAddress', 'getFuzzyLocation'],
    permission: { 'scope.userFuzzyLocation': { desc: 'Shows the shops near you' } },
    lazyCodeLoading: 'requiredComponents',
  });

const page = (random) =>
  json({
    navigationBarTitleText: `Page ${random.hex(6)}`,
    usingComponents: Object.fromEntries(
      Array.from({ length: random.between(0, 8) }, (_, n) => [
        `part-${n}`,
        `/components/part-${n}/part-${n}`,
      ]),
    ),
  });

const project = (random) =>
  json({
    appid: appId(random),
    compileType: 'miniprogram',
    libVersion: '3.8.9',
    miniprogramRoot: './',
    setting: { urlCheck: !random.chance(FAULTY), es6: true, minified: true, uploadWithSourceMap: true },
  });

const cloudbase = (random) => `{
  // Comments are common in these files.
  "envId": "{{env.ENV_ID}}",
  "region": "ap-shanghai",
  "functionRoot": "./functions",
  "functions": [
${Array.from(
  { length: random.between(1, 8) },
  (_, n) =>
    `    { "name": "fn-${n}", "timeout": ${random.between(3, 60)}, "envVariables": { "KEY": "{{env.KEY_${n}}}" } },`,
).join('\n')}
  ],
  "databases": [
    { "collectionName": "orders", "aclTag": "${random.chance(FAULTY) ? 'READONLY' : 'PRIVATE'}" },
  ]
}
`;

/** The JSON files of a mini program, by turns: mostly pages, as in life. */
export function miniProgramFile(random, index) {
  const base = `shop-${Math.floor(index / 12)}`;
  switch (index % 12) {
    case 0:
      return { path: `${base}/app.json`, text: app(random) };
    case 1:
      return { path: `${base}/project.config.json`, text: project(random) };
    case 2:
      return { path: `${base}/cloudbaserc.json`, text: cloudbase(random) };
    default:
      return { path: `${base}/pages/page-${index % 12}/page-${index % 12}.json`, text: page(random) };
  }
}

export function springFile(random, index) {
  const secret = random.chance(FAULTY) ? random.hex(32) : '${WX_SECRET}';
  return {
    path: `server-${index}/src/main/resources/application.yml`,
    text: `spring:
  application: { name: server-${index} }
  datasource:
    url: jdbc:mysql://\${DB_HOST}:3306/shop
    username: \${DB_USER}
    password: \${DB_PASSWORD}
    hikari: { maximum-pool-size: ${random.between(5, 60)} }
wx:
  miniapp:
    appid: ${appId(random)}
    secret: ${secret}
    token: \${WX_TOKEN}
    aesKey: \${WX_AES_KEY}
  pay:
    mchId: "${random.between(1600000000, 1699999999)}"
    apiv3Key: \${WX_PAY_KEY}
    notifyUrl: https://api-${index}.shop.example/pay/notify
logging:
  level: { root: ${random.pick(['info', 'warn'])} }
---
spring:
  config: { activate: { on-profile: dev } }
server: { port: ${random.between(8000, 9000)} }
`,
  };
}

export function dotenvFile(random, index) {
  const lines = Array.from(
    { length: random.between(5, 40) },
    (_, n) => `SETTING_${n}=${random.hex(random.between(4, 30))}`,
  );
  const secret = random.chance(FAULTY) ? random.hex(32) : '';
  return {
    path: `service-${index}/.env`,
    text: `# service ${index}\nWECHAT_MINI_APP_ID=${appId(random)}\nWECHAT_MINI_APP_SECRET=${secret}\n${lines.join('\n')}\n`,
  };
}
