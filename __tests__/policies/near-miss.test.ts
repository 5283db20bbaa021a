import { describe, expect, test } from '@jest/globals';
import { nearMiss } from '../../src/policies/near-miss.js';

const KNOWN = [
  'appid',
  'window',
  'pages',
  'plugins',
  'root',
  'es6',
  'requiredPrivateInfos',
  'scope.userLocation',
];

describe('the key that was meant', () => {
  test.each([
    ['appId', 'appid'],
    ['Root', 'root'],
    ['windw', 'window'],
    ['windows', 'window'],
    ['page', 'pages'],
    ['requiredPrivateInfo', 'requiredPrivateInfos'],
    ['requirePrivateInfo', 'requiredPrivateInfos'],
    ['requiredPrivacyInfos', 'requiredPrivateInfos'],
    ['scope.userlocation', 'scope.userLocation'],
  ])('%s: %s', (written, meant) => {
    expect(nearMiss(written, KNOWN)).toBe(meant);
  });

  test.each([
    ['a key of its own', 'optimization'],
    ['another short key', 'rest'],
    ['a key with another number', 'es7'],
    ['a second one', 'window2'],
    ['one that is switched off', '_window'],
    ['one that is commented out', '//plugins'],
    ['three letters away', 'requiredInfos'],
    ['two letters away, and short', 'wnidow'],
    ['nothing', ''],
    ['what JavaScript knows', '__proto__'],
  ])('%s was meant as it is', (_, written) => {
    expect(nearMiss(written, KNOWN)).toBeUndefined();
  });

  test('is the nearest', () => {
    expect(nearMiss('minifyWXMS', ['minifyWXSS', 'minifyWXML', 'minifyWXM'])).toBe('minifyWXSS');
    expect(nearMiss('packageName', ['packageNames', 'packageNam'])).toBe('packageNames');
  });
});
