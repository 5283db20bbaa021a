import { describe, expect, test } from '@jest/globals';
import { find, read } from '../support.js';

function manifest(organisation: string, audience: string, ...parts: string[]): string {
  return `version: 1\norganisation: { name: Lion, jurisdiction: ${organisation} }\naudience: ${audience}\n${parts.join('\n')}\n`;
}

async function context(text: string, address: string) {
  return find(await read(text), address).context as Record<string, unknown>;
}

describe('a notice should name', () => {
  const wechat = 'components: [{ type: open-platform-app }]';
  const weixin = 'components: [{ type: mini-program }]';
  test.each([
    ['EEA', wechat, ['HK', 'MY', 'SG', 'US']],
    ['DE', weixin, ['CN', 'HK', 'MY', 'SG', 'US']],
    ['GB', wechat, ['HK', 'MY', 'NL', 'SG', 'US']],
    ['US-CA', weixin, ['CN', 'HK', 'MY', 'NL', 'SG']],
    ['CN', weixin, []],
    ['DE', 'components: [{ type: wecom }]', []],
    ['DE', 'components: [{ type: mini-program, status: retired }]', []],
    ['EEA', 'components: []\ntransfers: [{ from: DE, to: SG, mechanism: consent }]', ['SG']],
    ['DE', 'components: []\ntransfers: [{ from: EEA, to: FR, mechanism: consent }]', []],
    ['CN', 'components: []\ntransfers: [{ from: CN, to: SG, mechanism: consent }]', ['SG']],
    ['CN', 'components: []\ntransfers: [{ from: DE, to: SG, mechanism: consent }]', []],
  ])('%s with %s', async (geography, parts, expected) => {
    const notices = `privacyNotices: [{ geography: ${geography}, url: "https://a.example", countriesNamed: [] }]`;
    const found = await context(
      manifest('SG', '{ mainlandUsers: none }', parts, notices),
      `privacy-notice.${geography}`,
    );
    expect(found['countriesMissing']).toEqual(expected);
  });
});

describe('the law of mainland China on a kind of data', () => {
  const here = '{ mainlandUsers: targeted }';
  const elsewhere = '{ mainlandUsers: none, geographies: [DE] }';
  test.each([
    ['people there', here, 'subjects: { CN: 1 }', true],
    ['nobody there', here, 'subjects: { CN: 0, DE: 1 }', false],
    ['people elsewhere', here, 'subjects: { DE: 1 }', false],
    ['nobody named, an audience there', here, 'source: user', true],
    ['nobody named, an audience elsewhere', elsewhere, 'source: user', false],
    ['people there, who use what Weixin runs', elsewhere, 'subjects: { CN: 1 }', true],
  ])('%s', async (_, audience, data, expected) => {
    const parts = ['components: [{ type: mini-program }]', `data: [{ id: a, ${data} }]`];
    const found = await context(manifest('DE', audience, ...parts), 'data-category.a');
    expect(found['underChineseLaw']).toBe(expected);
  });
});

test('what is known of a merchant, and where each fact is declared', async () => {
  const integration = await read(
    manifest(
      'SG',
      '{ mainlandUsers: none }',
      'components: [{ type: wechat-pay-hk }]',
      'payments:',
      '  - merchantId: "1"',
      '    certificate: { expires: 2026-11-24 }',
      '    verification:',
      '      mode: platform-certificate',
      '      expires: 2026-11-20',
    ),
  );
  const { context: facts, locate } = find(integration, 'payment.1');
  expect(facts).toEqual({
    registrant: 'SG',
    hongKongComponent: true,
    pciDss: false,
    certificateDaysLeft: 2,
    verificationDaysLeft: -2,
  });
  expect(locate('/$context/certificateDaysLeft').location.startLine).toBe(7);
  expect(locate('/$context/verificationDaysLeft').location.startLine).toBe(10);
});
