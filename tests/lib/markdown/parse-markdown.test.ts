import { describe, expect, test } from 'vitest';
import type { MarkdownBlock, MarkdownInline } from '../../../lib/markdown/markdown-tree';
import { parseMarkdown } from '../../../lib/markdown/parse-markdown';
import { growthOf, LINEAR } from '../../growth';

/** `{strong: …}`, `[text](address)`, `⏎` for a break. */
function line(nodes: readonly MarkdownInline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'break') return '⏎';
      if ('text' in node) return node.kind === 'code' ? `{code: ${node.text}}` : node.text;
      if (node.kind === 'link') return `[${line(node.children)}](${node.address})`;
      return `{${node.kind}: ${line(node.children)}}`;
    })
    .join('');
}

function block(one: MarkdownBlock): string {
  if (one.kind === 'code') return `{code: ${one.text}}`;
  if (one.kind === 'heading') return `${'#'.repeat(one.level)} ${line(one.children)}`;
  if (one.kind === 'quotation') return `> (${shown(one.children)})`;
  if (one.kind === 'list')
    return `${one.start ?? '-'} (${one.items.map((item) => shown(item.children)).join(' | ')})`;
  return line(one.children);
}

function shown(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(block).join(' ¶ ');
}

function read(text: string): string {
  return shown(parseMarkdown(text));
}

describe('blocks', () => {
  test.each([
    ['nothing', ' \n\n', ''],
    ['paragraphs', 'a\n\n\nb\n', 'a ¶ b'],
    ['a line break where it was typed', 'a\nb  \nc\\\nd', 'a⏎b⏎c⏎d'],
    ['line breaks of Windows and of old', 'a\r\nb\rc', 'a⏎b⏎c'],
    ['headings', '# Titel ##\nText\n###### C#', '# Titel ¶ Text ¶ ###### C#'],
    ['a tag is no heading', '#tag\n####### x', '#tag⏎####### x'],
    ['a heading without words is none', '#', '#'],
    ['a nested list', '- a\n  - b\n    - c\n- d', '- (a ¶ - (b ¶ - (c)) | d)'],
    ['a list nested by tabs', '+ a\n\t+ b\n\t\t+ c', '- (a ¶ - (b ¶ - (c)))'],
    ['two spaces nest below a number, too', '1. a\n  - b', '1 (a ¶ - (b))'],
    ['an ordered list keeps its start', '3. c\n4. d\n7. e', '3 (c | d | e)'],
    ['zero is a start', '0) a', '0 (a)'],
    ['a list with empty lines', '- a\n\n- b\n\n  c\n\nd', '- (a | b ¶ c) ¶ d'],
    ['an empty entry', '-\n- b', '- ( | b)'],
    ['another bullet, another list', '- a\n* b\n1. c\n1) d', '- (a) ¶ - (b) ¶ 1 (c) ¶ 1 (d)'],
    ['a list right below a line', 'a\n- b', 'a ¶ - (b)'],
    ['a year at the beginning of a line', 'Er kam\n1945. Dann', 'Er kam⏎1945. Dann'],
    ['an escaped number', '3\\. Oktober', '3. Oktober'],
    ['a minus is no list', '-5 Grad\n+3', '-5 Grad⏎+3'],
    ['a quotation', '> a\n> b\n\nc', '> (a⏎b) ¶ c'],
    ['a quotation goes on in its paragraph', '> a\nb\n- c', '> (a⏎b) ¶ - (c)'],
    ['a quotation in a quotation', '> a\n>> b', '> (a ¶ > (b))'],
    ['a list in a quotation', '> - a\n>   - b\n>\n> c', '> (- (a ¶ - (b)) ¶ c)'],
    ['code', '```js\na < b\n\n  *c*\n```\nd', '{code: a < b\n\n  *c*} ¶ d'],
    ['code in an entry', '- ~~~\n  a\n  ~~~\n- b', '- ({code: a} | b)'],
    ['code that is not closed', '````\na\n```\nb\n\n', '{code: a\n```\nb}'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('pieces of a line', () => {
  test.each([
    [
      'emphasis',
      '*a* _b_ **c** __d__ ***e***',
      '{emphasis: a} {emphasis: b} {strong: c} {strong: d} {emphasis: {strong: e}}',
    ],
    ['emphasis in emphasis', '**a *b* c**', '{strong: a {emphasis: b} c}'],
    ['emphasis inside a word', 'a*b*c a_b_c', 'a{emphasis: b}c a_b_c'],
    ['sums', '5 * 3 * 2', '5 * 3 * 2'],
    ['what is not closed', '**a *b', '**a *b'],
    ['emphasis over a line break', '*a\nb*', '{emphasis: a⏎b}'],
    ['no emphasis over paragraphs', '**a\n\nb**', '**a ¶ b**'],
    ['German quotation marks', '**„Ja“**, sagte *‚sie‘*.', '{strong: „Ja“}, sagte {emphasis: ‚sie‘}.'],
    ['emoji', '*👍🏽* **👨‍👩‍👧**', '{emphasis: 👍🏽} {strong: 👨‍👩‍👧}'],
    ['words from right to left', '*שלום* **مرحبا**', '{emphasis: שלום} {strong: مرحبا}'],
    ['names of JavaScript', '`__proto__` constructor', '{code: __proto__} constructor'],
    ['code', '`a*b*` `` c`d `` `e\nf`', '{code: a*b*} {code: c`d} {code: e f}'],
    ['code that is not closed', '`a ``b`', '{code: a ``b}'],
    ['backticks that fit nothing', '`a ``b', '`a ``b'],
    ['escaped signs', '\\*a\\* \\[b\\] \\\\ \\ä', '*a* [b] \\ \\ä'],
    ['a link', '[a *b*](https://a.de/x "Titel")', '[a {emphasis: b}](https://a.de/x)'],
    [
      'a link with brackets',
      '[a](https://a.de/x_(y)) [b](<https://b.de/(>)',
      '[a](https://a.de/x_(y)) [b](https://b.de/()',
    ],
    ['a link without words', '[](https://a.de)', '[https://a.de](https://a.de)'],
    ['a letter', '[a](mailto:a@b.de) <a@b.de>', '[a](mailto:a@b.de) [a@b.de](mailto:a@b.de)'],
    ['no link in a link', '[a [b](https://b.de) c', '[a [b](https://b.de) c'],
    ['an address as its own link', '[https://a.de](https://b.de)', '[https://a.de](https://b.de)'],
    ['an image is a link to it', '![Bild](https://a.de/x.png)', '[Bild](https://a.de/x.png)'],
    ['an address in angle brackets', '<https://a.de/*x*>', '[https://a.de/*x*](https://a.de/*x*)'],
    ['a bare address', 'siehe https://a.de/x_(y)_z.', 'siehe [https://a.de/x_(y)_z](https://a.de/x_(y)_z).'],
    [
      'in brackets and quotation marks',
      '(https://a.de) „https://b.de“',
      '([https://a.de](https://a.de)) „[https://b.de](https://b.de)“',
    ],
    ['no host, no link', 'https:// http://.', 'https:// http://.'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '<b>fett</b> <script>alert(1)</script> <!-- x -->',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp; &#60;',
    '[x](javascript:alert(1))',
    '[x](JavaScript:alert(1)) [y](java&#115;cript:x)',
    '[x]( javascript:alert(1))',
    '[x](data:text/html,a) [y](vbscript:a) [z](file:///etc/passwd)',
    '![x](data:image/png;base64,AA)',
    '<javascript:alert(1)> <data:text/html,x>',
    '[x](/politik) [y](#oben) [z](//a.de)',
    '[x](mailto:a\u0000b) [y](<mailto:a b>)',
    '[x][y] [x]: z',
    'a | b\n--- | ---'.replace('\n', ' '),
    '---',
    '* * *',
    '~~a~~ ==b== [[c]]',
  ])('is shown as it was typed: %s', (text) => {
    expect(read(text)).toBe(text);
  });
});

describe('whatever is typed', () => {
  const SIGNS = [
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](https://a.de)',
    '(',
    ')',
    '!',
    '<',
    '>',
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n',
    '\n\n',
    '  ',
    '\t',
    'a',
    ' ',
    '„',
    '\\',
    '```\n',
    '\uD83D',
    '👍',
    '\u0000',
    'https://a.de',
    '__proto__',
  ];

  function madeUp(seed: number): string {
    let state = seed;
    let text = '';
    for (let count = seed % 60; count >= 0; count -= 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      text += SIGNS[(state >> 8) % SIGNS.length];
    }
    return text;
  }

  /** Every address in a tree, and how deep it is. */
  function measured(node: object): { addresses: string[]; depth: number } {
    const inner = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : []));
    const below = inner.map((one: object) => measured(one));
    return {
      addresses: [
        ...('address' in node && typeof node.address === 'string' ? [node.address] : []),
        ...below.flatMap(({ addresses }) => addresses),
      ],
      depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
    };
  }

  test('no letter is lost, and every link is one of a page or a letter', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const text = madeUp(seed);
      const blocks = parseMarkdown(text);
      const { addresses } = measured({ blocks });
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/i.test(address))).toEqual([]);
      const letters = (words: string) => words.replace(/[^a„👍]/gu, '').replace(/a/g, '').length;
      expect(letters(shown(blocks))).toBeGreaterThanOrEqual(letters(text));
    }
  });

  test.each<[string, (size: number) => string]>([
    ['>', (size) => '>'.repeat(size)],
    ['> - ', (size) => '> - '.repeat(size)],
    [
      'lists in lists',
      (size) => Array.from({ length: size / 100 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
    ],
    ['*', (size) => `${'*'.repeat(size)}a${'*'.repeat(size)}`],
    ['*a _b', (size) => '*a _b '.repeat(size) + ' c_ d*'.repeat(size)],
    ['links in emphasis', (size) => '**a _b '.repeat(size) + '[*c*](https://a.de)'.repeat(size)],
  ])('%s leads to no depth', (_, of) => {
    expect(measured({ blocks: parseMarkdown(of(10_000)) }).depth).toBeLessThan(50);
  });

  test.each<[string, string]>([
    ['words', 'Das ist **fett** und [ein Link](https://a.de).\n\n'],
    ['>', '>'],
    ['*', '*'],
    ['_a* ', '_a* '],
    ['*a _b ', '*a _b '],
    ['[', '['],
    ['[a](', '[a]('],
    ['[a](<b', '[a](<b'],
    ['[a](b "', '[a](b "'],
    ['![', '!['],
    ['`a ', '`a '],
    ['<a', '<a'],
    ['<a@a.', '<a@a.'],
    ['https://a', 'https://a'],
    ['(https://a.de)', '(https://a.de)'],
    ['- ', '- '],
    ['# #', '# #'],
    ['- a\n', '- a\n'],
    ['> a\nb\n', '> a\nb\n'],
    ['1. a\n\n', '1. a\n\n'],
    ['```\n', '```\n'],
    ['spaces', ' '],
    ['a tab', 'a\t'],
    ['backslashes', '\\'],
  ])('%s takes time in step with its length', (_, piece) => {
    const length = 8_000;
    const of = (size: number) => piece.repeat(Math.ceil(size / piece.length));
    expect(growthOf((size) => parseMarkdown(of(size)), length)).toBeLessThan(LINEAR);
  });

  test('10 MB are read', () => {
    const text = 'Ein **Wort** mit [Link](https://a.de) und mehr.\n'.repeat(220_000);
    expect(parseMarkdown(text)).toHaveLength(1);
  });
});
