import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contrast } from '../../../components/options/contrast';
import { formatBytes } from '../../../components/options/format-bytes';
import { faintTones, MARK_KINDS, markColor, USUAL_COLORS } from '../../../components/options/mark-colors';
import { PERMISSION_WORDS } from '../../../components/options/PermissionsTable';
import { describePattern, siteOfAddress } from '../../../entrypoints/options/site-address';
import { DARK, LIGHT } from '../../../lib/page/paint/palette';
import { speak } from '../../components/speak';

beforeEach(() => speak('en'));

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', '21.0'],
    ['#ffffff', '#000000', '21.0'],
    ['#767676', '#ffffff', '4.5'],
    ['#1d5fa7', '#ffffff', '6.5'],
    ['#808080', '#808080', '1.0'],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(contrast(a, b)?.toFixed(1)).toBe(expected);
  });

  test('of something that is no color is unknown', () => {
    expect(contrast('#fff', '#000000')).toBeUndefined();
    expect(contrast('red', '#000000')).toBeUndefined();
  });
});

describe('colors of marks', () => {
  test('are those that are painted in pages', () => {
    for (const kind of MARK_KINDS) {
      expect(USUAL_COLORS[kind]).toEqual({ light: LIGHT[kind], dark: DARK[kind] });
    }
  });

  const usual = { colors: {}, palette: 'auto' } as const;

  test('the usual ones are clear on both pages', () => {
    expect(faintTones('person', usual)).toEqual([]);
    expect(faintTones('organization', usual)).toEqual([]);
    expect(faintTones('quotation', usual)).toEqual([]);
  });

  test('an own color may be faint on one page', () => {
    const faint = faintTones('person', { ...usual, colors: { person: '#f0e68c' } });
    expect(faint.map(({ tone }) => tone)).toEqual(['light']);
  });

  test('a set that is fixed is faint on the other kind of page', () => {
    expect(faintTones('person', { ...usual, palette: 'light' }).map(({ tone }) => tone)).toEqual(['dark']);
    expect(faintTones('person', { ...usual, palette: 'dark' }).map(({ tone }) => tone)).toEqual(['light']);
  });

  test('an own color beats the set, a fixed set beats the page', () => {
    expect(markColor('person', 'dark', { palette: 'auto', colors: { person: '#123456' } })).toBe('#123456');
    expect(markColor('person', 'dark', { palette: 'light', colors: {} })).toBe('#1d5fa7');
    expect(markColor('person', 'dark', usual)).toBe('#8fbdf2');
  });
});

describe('the address of a site', () => {
  test.each([
    ['news.example.org', 'https://news.example.org/*'],
    [' news.example.org ', 'https://news.example.org/*'],
    ['https://news.example.org/politik/artikel-1.html?x=1#y', 'https://news.example.org/*'],
    ['http://intranet.example.org:8080/x', 'http://intranet.example.org/*'],
    ['müller.example', 'https://xn--mller-kva.example/*'],
    ['localhost', 'https://localhost/*'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1/*'],
  ])('%s is %s', (typed, pattern) => {
    expect(siteOfAddress(typed)?.pattern).toBe(pattern);
  });

  test.each([
    '',
    '   ',
    'zeitung',
    'two words',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '*',
    'https://',
    '*.org',
    'chrome://extensions',
  ])('"%s" is none', (typed) => {
    expect(siteOfAddress(typed)).toBeUndefined();
  });

  test('a kept pattern shows as its host', () => {
    expect(describePattern('https://a.example/*')).toEqual({ host: 'a.example', isUnencrypted: false });
    expect(describePattern('http://a.example/*')).toEqual({ host: 'a.example', isUnencrypted: true });
    expect(describePattern('*://*/*')).toEqual({ host: '*://*/*', isUnencrypted: false });
  });
});

test.each([
  [0, '0 bytes'],
  [900, '900 bytes'],
  [2_400, '2 kB'],
  [6_420_000, '6.4 MB'],
  [3_100_000_000, '3.1 GB'],
])('%s bytes read %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});

test('every permission that the manifest asks for is explained', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  const [, list = ''] = /\n\s+permissions: \[([^\]]*)\]/.exec(config) ?? [];
  const asked = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  expect(asked).toContain('activeTab');
  // WXT adds this one because there is a side panel.
  expect(Object.keys(PERMISSION_WORDS)).toEqual(expect.arrayContaining([...asked, 'sidePanel']));
});
