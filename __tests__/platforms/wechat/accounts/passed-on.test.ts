import { expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

test('what Weixin passes on goes where the name of the server tells', async () => {
  const resources = await readFolder(wechat, {
    'application.yml': [
      'wx:',
      '  pay:',
      '    mch-id: "1900000109"',
      '    notify-url: https://x.execute-api.ap-east-1.amazonaws.com/pay',
      '    refund-notify-url: https://pay.example.cn/refund',
      '    pay-score-notify-url: ${SCORE_URL}',
    ].join('\n'),
  });
  expect(
    resources.flatMap((resource) =>
      (resource.flows?.() ?? []).map(({ kind, from, to, at }, index) => ({
        kind,
        from,
        to,
        at,
        place: place(resource, `/$context/flows/${index}`),
      })),
    ),
  ).toEqual([
    {
      kind: 'collection',
      from: { territory: 'CN' },
      to: { provider: { name: 'aws', region: 'ap-east-1' } },
      at: '/notifyUrl',
      place: 'application.yml:4:17',
    },
  ]);
});
