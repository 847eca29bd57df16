import { describe, expect, test } from 'vitest';
import { articleKey } from '../../lib/article-url';

describe('addresses of one article have one key', () => {
  const KEY = 'https://zeitung.example/politik/gipfel';
  test.each([
    'https://zeitung.example/politik/gipfel',
    'http://zeitung.example/politik/gipfel',
    'https://www.zeitung.example/politik/gipfel',
    'https://WWW.Zeitung.Example/politik/gipfel',
    'https://zeitung.example./politik/gipfel',
    'https://zeitung.example:443/politik/gipfel',
    'http://zeitung.example:80/politik/gipfel',
    'https://reader:secret@zeitung.example/politik/gipfel',
    'https://zeitung.example/politik/gipfel/',
    'https://zeitung.example/politik/gipfel#absatz-3',
    'https://zeitung.example/politik/gipfel#:~:text=Nato',
    'https://zeitung.example/politik/gipfel#!',
    'https://zeitung.example/politik/gipfel#/',
    'https://zeitung.example/politik/gipfel?',
    'https://zeitung.example/politik/g%69pfel',
    'https://zeitung.example/kultur/../politik/gipfel',
    '  https://zeitung.example/politik/gipfel\n',
    'https://zeitung.example/politik/gipfel?utm_source=feed&utm_medium=rss',
    'https://zeitung.example/politik/gipfel?UTM_Source=feed',
    'https://zeitung.example/politik/gipfel?fbclid=abc#x',
    'https://zeitung.example/politik/gipfel?gclid=abc&gad_source=1',
    'https://zeitung.example/politik/gipfel?wt_zmc=sm.ext&wt_mc=x',
    'https://zeitung.example/politik/gipfel?sara_ref=re-xx-cp-sh',
    'https://zeitung.example/politik/gipfel?at_medium=RSS&at_campaign=x',
    'https://zeitung.example/politik/gipfel?mc_cid=1&mc_eid=2',
    'https://zeitung.example/politik/gipfel?ref=rss',
    'https://zeitung.example/politik/gipfel?xtor=CS5-95',
  ])('%s', (url) => {
    expect(articleKey(url)).toBe(KEY);
  });
});

describe('what chooses the content stays', () => {
  test.each([
    ['a parameter', 'https://a.example/s.php?id=5&utm_source=x', 'https://a.example/s.php?id=5'],
    ['the order of parameters', 'https://a.example/s?b=2&a=1', 'https://a.example/s?a=1&b=2'],
    ['values of one name in their order', 'https://a.example/s?a=2&a=1', 'https://a.example/s?a=2&a=1'],
    ['a parameter without a value', 'https://a.example/s?print', 'https://a.example/s?print='],
    ['a number as reference', 'https://a.example/s?ref=48213', 'https://a.example/s?ref=48213'],
    [
      'names that only look like tracking',
      'https://a.example/s?outmost=1&reference=x',
      'https://a.example/s?outmost=1&reference=x',
    ],
    ['a subdomain', 'https://blog.a.example/x', 'https://blog.a.example/x'],
    ['a port', 'http://127.0.0.1:8080/x/', 'https://127.0.0.1:8080/x'],
    ['case of the path', 'https://a.example/Gipfel', 'https://a.example/Gipfel'],
    ['umlauts', 'https://a.example/gr%c3%bc%c3%9fe', 'https://a.example/gr%C3%BC%C3%9Fe'],
    ['umlauts as they are typed', 'https://a.example/grüße', 'https://a.example/gr%C3%BC%C3%9Fe'],
    ['an encoded slash', 'https://a.example/a%2fb', 'https://a.example/a%2Fb'],
    ['a host with umlauts', 'https://zeitüng.example/x', 'https://xn--zeitng-6ya.example/x'],
    ['a host that is only www', 'https://www.example/x', 'https://www.example/x'],
    ['the front page', 'https://www.a.example', 'https://a.example/'],
    ['a route in the hash', 'https://a.example/#/story/5', 'https://a.example/#/story/5'],
    ['a route of old', 'https://a.example/app#!/story/5/', 'https://a.example/app#!/story/5'],
    [
      'a route with tracking',
      'https://a.example/#/story/5?utm_source=x&p=2',
      'https://a.example/#/story/5?p=2',
    ],
    ['a file', 'file:///home/ada/artikel.html#x', 'file:///home/ada/artikel.html'],
    ['no address', 'kein Link', 'kein Link'],
  ])('%s', (_, url, key) => {
    expect(articleKey(url)).toBe(key);
  });
});

describe('the canonical link', () => {
  const PAGE = 'https://www.zeitung.example/politik/gipfel-123?seite=2';
  const OWN = 'https://zeitung.example/politik/gipfel-123?seite=2';
  const CLEAN = 'https://zeitung.example/politik/gipfel-123';

  test.each([
    ['the same page without parameters', PAGE, 'https://www.zeitung.example/politik/gipfel-123', CLEAN],
    ['relative to the root', PAGE, '/politik/gipfel-123', CLEAN],
    ['relative to the page', PAGE, 'gipfel-123', CLEAN],
    ['without a scheme', PAGE, '//zeitung.example/politik/gipfel-123', CLEAN],
    ['with tracking of its own', PAGE, '/politik/gipfel-123?utm_source=canonical#x', CLEAN],
    [
      'another path on the same host',
      'https://a.example/p/88',
      'https://a.example/politik/gipfel',
      'https://a.example/politik/gipfel',
    ],
    ['the host of a mobile page', 'https://m.a.example/x', 'https://www.a.example/x', 'https://a.example/x'],
    ['the host of an AMP page', 'https://amp.a.example/x', 'https://a.example/x', 'https://a.example/x'],
    ['the host above', 'https://edition.a.example/x', 'https://a.example/x', 'https://a.example/x'],
    [
      'the article above its second page',
      'https://a.example/gipfel/seite-2',
      '/gipfel',
      'https://a.example/gipfel',
    ],
    [
      'the article above its AMP form',
      'https://a.example/gipfel/amp/',
      '/gipfel',
      'https://a.example/gipfel',
    ],
    [
      'the article above its print view',
      'https://a.example/gipfel/print',
      '/gipfel/',
      'https://a.example/gipfel',
    ],
    [
      'the parameter that chooses the article',
      'https://a.example/s?id=5&x=1',
      '/s?id=5',
      'https://a.example/s?id=5',
    ],
    ['a front page of itself', 'https://a.example/?x=1', 'https://a.example/', 'https://a.example/'],
  ])('is believed: %s', (_, url, canonical, key) => {
    expect(articleKey(url, canonical)).toBe(key);
  });

  test.each([
    ['the front page', PAGE, 'https://www.zeitung.example/', OWN],
    ['the front page, relative', PAGE, '/', OWN],
    ['another site', PAGE, 'https://anderswo.example/politik/gipfel-123', OWN],
    [
      'a site whose name only ends alike',
      'https://zeitung.example/x',
      'https://boesezeitung.example/x',
      'https://zeitung.example/x',
    ],
    [
      'a neighbor on a host of many',
      'https://eine.blog.example/x',
      'https://andere.blog.example/x',
      'https://eine.blog.example/x',
    ],
    ['another port', 'http://127.0.0.1:1/x', 'http://127.0.0.1:2/x', 'https://127.0.0.1:1/x'],
    [
      'the section above',
      'https://a.example/politik/gipfel',
      'https://a.example/politik',
      'https://a.example/politik/gipfel',
    ],
    [
      'the section above a numbered article',
      'https://a.example/politik/48213',
      '/politik/',
      'https://a.example/politik/48213',
    ],
    [
      'the script without the article',
      'https://a.example/s.php?id=5',
      '/s.php',
      'https://a.example/s.php?id=5',
    ],
    [
      'the application without its route',
      'https://a.example/#/story/5',
      'https://a.example/',
      'https://a.example/#/story/5',
    ],
    ['another scheme', PAGE, 'javascript:alert(1)', OWN],
    ['nothing', PAGE, '', OWN],
    ['nonsense', PAGE, 'https://', OWN],
  ])('is not believed: %s', (_, url, canonical, key) => {
    expect(articleKey(url, canonical)).toBe(key);
  });

  test('leads nowhere else when its key is keyed again', () => {
    const key = articleKey(PAGE, '/politik/gipfel-123');
    expect(articleKey(key)).toBe(key);
  });
});
