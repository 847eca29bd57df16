import { describe, expect, test } from 'vitest';
import { articleKey, siteOf } from '../../lib/article-url';
import { growthOf, LINEAR } from '../growth';

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
    ['a parameter without a value', 'https://a.example/s?x', 'https://a.example/s?x='],
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
      'https://a.example/politik/gipfel-in-kiew',
      'https://a.example/politik/gipfel-in-kiew',
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

describe('other forms of one article have its key', () => {
  const KEY = 'https://zeitung.example/politik/gipfel-in-kiew-48213';
  const HTML = `${KEY}.html`;
  test.each([
    ['AMP', 'https://amp.zeitung.example/politik/gipfel-in-kiew-48213', KEY],
    ['AMP', `${KEY}/amp`, KEY],
    ['AMP', `${KEY}/amp/`, KEY],
    ['AMP', `${KEY}?amp=1`, KEY],
    ['AMP', `${KEY}?amp`, KEY],
    ['AMP', `${KEY}?outputType=amp`, KEY],
    ['AMP', `${KEY}.amp`, KEY],
    ['AMP', `${KEY}.amp.html`, HTML],
    [
      'AMP in its cache',
      'https://www-zeitung-example.cdn.ampproject.org/c/s/www.zeitung.example/politik/gipfel-in-kiew-48213',
      KEY,
    ],
    [
      'AMP in its cache',
      'https://cdn.ampproject.org/v/s/amp.zeitung.example/politik/gipfel-in-kiew-48213.amp.html?amp_js_v=0.1&usqp=mq',
      HTML,
    ],
    [
      'AMP in its viewer',
      'https://www.google.de/amp/s/www.zeitung.example/politik/gipfel-in-kiew-48213/amp',
      KEY,
    ],
    ['a mobile host', 'https://m.zeitung.example/politik/gipfel-in-kiew-48213', KEY],
    ['a mobile host', 'https://mobil.zeitung.example/politik/gipfel-in-kiew-48213', KEY],
    ['a mobile host', 'https://mobile.zeitung.example/politik/gipfel-in-kiew-48213?mobile=1', KEY],
    [
      'a mobile host of a language',
      'https://de.m.wikipedia.org/wiki/Kiew',
      'https://de.wikipedia.org/wiki/Kiew',
    ],
    ['a print view', `${KEY}?print`, KEY],
    ['a print view', `${KEY}?print=true`, KEY],
    ['a print view', `${KEY}/print/`, KEY],
    ['a print view', `${KEY}/drucken`, KEY],
    ['a print view', `${KEY}?view=print`, KEY],
    ['a print view', `${KEY}?druckversion=1`, KEY],
    ['a print view of a script', 'https://a.example/index.php?id=5&print=1', 'https://a.example/?id=5'],
    ['a page', `${KEY}?page=2`, KEY],
    ['a page', `${KEY}?seite=2`, KEY],
    ['a page', `${KEY}/seite-2`, KEY],
    ['a page', `${KEY}/page/2/`, KEY],
    ['a page', `${KEY}/seite/2`, KEY],
    ['a page of the FAZ', 'https://zeitung.example/politik/gipfel-in-kiew-48213-p2.html', HTML],
    ['all on one page', `${KEY}/seite-all`, KEY],
    ['all on one page', `${KEY}/komplettansicht`, KEY],
    ['all on one page', `${KEY}?page=all`, KEY],
    ['all on one page', `${KEY}?pagewanted=all`, KEY],
    ['all on one page', `${HTML}?printPagedArticle=true`, HTML],
    ['a page in print', `${KEY}/seite-2/print?utm_source=x#y`, KEY],
    ['a session', `${KEY};jsessionid=0A1B?PHPSESSID=x`, KEY],
    ['the index', 'https://a.example/nato/index.html', 'https://a.example/nato'],
    ['the index of the front page', 'https://a.example/index.php', 'https://a.example/'],
  ])('%s: %s', (_, url, key) => {
    expect(articleKey(url)).toBe(key);
  });
});

describe('two articles, or what is none, never share a key', () => {
  test.each([
    ['ids in the query', ['/a?id=5', '/a?id=6', '/a?p=5', '/a?story=5', '/a?aid=5', '/a']],
    ['scripts', ['/index.php?id=5', '/index.php?id=6', '/index.php']],
    ['print with an id', ['/a?print=48213', '/a?print=48214', '/a']],
    ['a page that is an article', ['/index.php?page=gipfel', '/index.php?page=treffen', '/index.php?page=2']],
    [
      'pages of a section',
      ['/politik', '/politik?page=2', '/politik?page=3', '/politik/seite-2', '/politik/2'],
    ],
    [
      'pages of a category',
      ['/tag/us-news-and-more', '/tag/us-news-and-more/page/2', '/tag/us-news-and-more/page/3'],
    ],
    ['days', ['/2024/03', '/2024/03/15', '/2024/03/16', '/2024-03-15/page/2', '/20240315/seite-2']],
    [
      'parts of a series',
      [
        '/reise-auf-dem-rhein',
        '/reise-auf-dem-rhein/2',
        '/reise-auf-dem-rhein/3',
        '/reise-auf-dem-rhein-2',
        '/reise-auf-dem-rhein-2.html',
      ],
    ],
    ['articles about AMP and print', ['/wiki/AMP', '/wiki/amp', '/wiki/print', '/wiki', '/wiki/Seite-2']],
    ['letters', ['/Gipfel', '/gipfel']],
    ['a search', ['/suche?q=nato', '/suche?q=kiew']],
    ['routes', ['/#/story/5', '/#/story/6', '/']],
    ['file endings', ['/gipfel.html', '/gipfel.pdf', '/gipfel']],
  ])('%s', (_, paths) => {
    const keys = paths.map((path) => articleKey(`https://a.example${path}`));
    expect(new Set(keys).size).toBe(paths.length);
  });

  test.each([
    ['hosts of many', ['https://m.blogspot.com/x', 'https://eine.blogspot.com/x', 'https://blogspot.com/x']],
    [
      'a name that only begins so',
      ['https://amp.dev/x', 'https://m.co.uk/x', 'https://dev/x', 'https://co.uk/x'],
    ],
    ['languages', ['https://de.wikipedia.org/wiki/Kiew', 'https://en.wikipedia.org/wiki/Kiew']],
    ['a search that is no viewer', ['https://www.google.de/search?q=amp', 'https://www.google.de/amp/s/']],
  ])('%s', (_, urls) => {
    expect(new Set(urls.map((url) => articleKey(url))).size).toBe(urls.length);
  });

  /** A page, and a canonical link that is wrong there. */
  test.each([
    ['the front page, by its file', '/politik/gipfel-in-kiew', '/index.html'],
    ['the front page of a language', '/politik/gipfel-in-kiew', '/de/'],
    ['another article, left over in the template', '/politik/gipfel-in-kiew', '/politik/wahl-in-ungarn'],
    [
      'another article with the same small words',
      '/a/der-gipfel-und-die-folgen',
      '/a/der-papst-und-die-kirche',
    ],
    ['another number', '/politik/gipfel-48213', '/politik/gipfel-48214'],
    ['another number after a change in the application', '/article/48213', '/article/48212'],
    ['another part of the series', '/reise-auf-dem-rhein-2', '/reise-auf-dem-rhein-1'],
    ['the first part of the series', '/reise-auf-dem-rhein-teil-2', '/reise-auf-dem-rhein-teil'],
    ['another article of the script', '/s?id=5', '/s?id=6'],
    ['a section for a short address', '/p/88', '/sport/fussball'],
    ['the section of another article', '/politik/gipfel-in-kiew', '/sport/'],
    ['an article for the front page', '/', '/politik/gipfel-in-kiew'],
    ['an article for a section', '/politik', '/politik/gipfel-in-kiew'],
  ])('a canonical link to %s', (_, path, canonical) => {
    const url = `https://a.example${path}`;
    expect(articleKey(url, canonical)).toBe(articleKey(url));
  });

  test('nor does a guest take over the notes of its host', () => {
    const own = 'https://eve.wordpress.com/gipfel-in-kiew';
    expect(articleKey(own, 'https://wordpress.com/gipfel-in-kiew')).toBe(own);
  });
});

describe('the canonical link of another form is believed', () => {
  const KEY = 'https://a.example/politik/gipfel-in-kiew';
  test.each([
    ['AMP with a path of its own', 'https://amp.a.example/cnn/gipfel-in-kiew/index.html'],
    ['AMP before the path', 'https://a.example/amp/politik/gipfel-in-kiew'],
    ['a section that moved', 'https://a.example/ausland/gipfel-in-kiew'],
    ['a title that grew', 'https://a.example/politik/gipfel-in-kiew-beginnt-mit-streit'],
    ['a page that is only counted', 'https://a.example/politik/gipfel-in-kiew/2'],
    ['a short address', 'https://a.example/p/88'],
    ['a script', 'https://a.example/index.php?story=88'],
    ['an address with a number', 'https://a.example/48213'],
  ])('%s', (_, url) => {
    expect(articleKey(url, KEY)).toBe(KEY);
  });
});

test('a key is its own key, whatever the address', () => {
  const pieces = [
    '/',
    'amp',
    'index.html',
    'gipfel-in-kiew',
    '48213',
    '.amp',
    '.html',
    '?',
    'page=2',
    '&',
    'print',
    '#/x',
    '/seite/2',
    'm.',
    '%61',
    '//',
    ';jsessionid=1',
    '-p2.html',
    '=1',
  ];
  let state = 3;
  for (let count = 0; count < 3000; count += 1) {
    let address = 'https://m.a.example/';
    for (let length = count % 9; length >= 0; length -= 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      address += pieces[(state >> 8) % pieces.length];
    }
    const key = articleKey(address);
    expect(articleKey(key), address).toBe(key);
    expect(articleKey(`${address.replace(/#.*/, '')}#:~:text=x`), address).toBe(
      articleKey(address.replace(/#.*/, '')),
    );
  }
});

test('a very long address takes time in step with its length', () => {
  const urls = ['/a', '-a', '/amp', '//', '/seite/2', ';jsessionid=', '.amp', '/index.html', '%61', '&a=1'];
  for (const piece of urls) {
    const read = (size: number) =>
      articleKey(`https://a.example/x?${piece.repeat(size)}`.replace(/\?(?=[/.;%-])/, ''));
    expect(growthOf(read, 2000), piece).toBeLessThan(LINEAR);
  }
});

describe('siteOf', () => {
  test.each([
    ['https://www.zeitung.example/a', 'zeitung.example'],
    ['https://m.zeitung.example/a', 'zeitung.example'],
    ['https://zeitung-example.cdn.ampproject.org/c/s/zeitung.example/a', 'zeitung.example'],
    ['https://shop.zeitung.example/', 'shop.zeitung.example'],
    ['https://m.blogspot.com/', 'm.blogspot.com'],
    ['https://zeitung.example:8080/', 'zeitung.example:8080'],
    ['no address', 'no address'],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
