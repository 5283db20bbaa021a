import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

const BODY = `${'Ab3+'.repeat(16)}\n`.repeat(3);

function pem(label: string, body = BODY): string {
  return `-----BEGIN ${label}-----\n${body}-----END ${label}-----\n`;
}

/** The head of a PKCS #12 file with a length in two bytes. */
const PKCS12 = '\x30\x82\x0a\x3c\x02\x01\x03\x30\x82\x0a\x02';

async function holds(path: string, text: string): Promise<unknown> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const [found] = await readFolder(wechat, { [path]: text }, folder);
  return found?.value['holds'];
}

describe('key files', () => {
  test.each([
    ['private.wx0123456789abcdef.key', pem('RSA PRIVATE KEY'), 'private key'],
    ['cert/1900000109_apiclient_key.pem', pem('PRIVATE KEY'), 'private key'],
    ['cert/apiclient_cert.p12', PKCS12, 'PKCS #12'],
    ['cert/apiclient_cert.pem', pem('CERTIFICATE'), 'public'],
    ['cert/apiclient_key.pem', pem('CERTIFICATE') + pem('PRIVATE KEY'), 'private key'],
    ['cert/apiclient_key.pem', pem('ENCRYPTED PRIVATE KEY'), 'encrypted private key'],
    [
      'cert/apiclient_key.pem',
      pem('RSA PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\n\n${BODY}`),
      'encrypted private key',
    ],
    ['etc/wxpay/key.pem', pem('PRIVATE KEY').replace(/\n/g, '\r\n'), 'private key'],
  ])('%s is known by name or path, and by what is in it', async (path, text, content) => {
    expect(await holds(path, text)).toBe(content);
  });

  test.each([
    ['certs/server.key', pem('PRIVATE KEY')],
    ['apiclient_key.pem', pem('PRIVATE KEY', 'your key\n')],
    ['apiclient_key.pem', 'private key goes here'],
    ['apiclient_cert.p12', '0 is how this text begins'],
    ['apiclient_cert.p12', ''],
    ['slides/wx/talk.key', 'PK\x03\x04'],
  ])('%s: other keys, placeholders and other files are none', async (path, text) => {
    expect(await holds(path, text)).toBeUndefined();
  });

  test('the place is the line where the key begins, and the document holds no key', async () => {
    const [found] = await readFolder(wechat, {
      'apiclient_key.pem': `Bag Attributes\n${pem('PRIVATE KEY')}`,
    });
    expect(place(found, '/holds')).toBe('apiclient_key.pem:2:1');
  });
});
