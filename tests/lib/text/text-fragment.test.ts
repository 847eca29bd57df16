import { describe, expect, test } from 'vitest';
import { linkToWords } from '../../../lib/text/text-fragment';

const PAGE = 'https://zeitung.example/a';
const whole = (text: string) => [{ start: 0, end: text.length }];
const LONG = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf '.repeat(4).trim();

/** What a browser would look for: the phrase, or its two ends. */
function sought(link: string): string[] {
  return (link.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
}

describe('linkToWords', () => {
  test.each([
    ['a short phrase whole', 'Wir bleiben hier', ['Wir bleiben hier']],
    ['signs that mean something in a directive', 'Ja, nein & Nato-Ziele', ['Ja, nein & Nato-Ziele']],
    ['spaces as one', 'Wir  bleiben\u00A0hier', ['Wir bleiben hier']],
    ['half a character', 'halb\uD83D', ['halb\uFFFD']],
    ['a long one by its ends', LONG, ['eins zwei drei vier fünf sechs', 'sieben acht neun zehn elf zwölf']],
    [
      'two paragraphs by one end of each',
      'Erster Satz hier.\n\nZweiter Satz dort.',
      ['Erster Satz hier.', 'Zweiter Satz dort.'],
    ],
    ['one word a paragraph', 'Ja.\nNein.', ['Ja.', 'Nein.']],
  ])('leads to %s', (_what, text, words) => {
    expect(sought(linkToWords(PAGE, text, whole(text)))).toEqual(words);
  });

  test('reaches from the first piece to the last', () => {
    const text = '„Ja“, sagte sie, „gern.“';
    const spans = [
      { start: 1, end: 3 },
      { start: 18, end: 23 },
    ];
    expect(sought(linkToWords(PAGE, text, spans))).toEqual(['Ja“, sagte sie, „gern.']);
  });

  test.each([
    [PAGE, `${PAGE}#:~:text=Ja`],
    [`${PAGE}#teil-2`, `${PAGE}#teil-2:~:text=Ja`],
  ])('keeps the address %s', (address, link) => {
    expect(linkToWords(address, 'Ja', whole('Ja'))).toBe(link);
  });

  test.each([
    ['no words', []],
    ['blank words', [{ start: 0, end: 1 }]],
  ])('is the address alone for %s', (_what, spans) => {
    expect(linkToWords(PAGE, ' ', spans)).toBe(PAGE);
  });
});

describe('where the words stand twice, the words around them are named', () => {
  /** Links to the words in the text that stand between `<` and `>` there. */
  function directive(marked: string, isExcerpt = false): string {
    const start = marked.indexOf('<');
    const end = marked.indexOf('>') - 1;
    const link = linkToWords(PAGE, marked.replace(/[<>]/g, ''), [{ start, end }], { isExcerpt });
    return decodeURIComponent(link.split(':~:text=')[1] ?? '');
  }

  test.each([
    [
      'the second of two',
      'Der Rat tagt. Dann sprach <der Rat> wieder laut.',
      'Rat tagt. Dann sprach-,der Rat,-wieder laut.',
    ],
    ['the first of two', 'Da sprach <der Rat> laut, wie der Rat.', 'der Rat'],
    ['words that stand once', 'Da sprach <der Rat> laut.', 'der Rat'],
    ['at the beginning of a paragraph', 'Ja.\n\n<Ja.> So ist es eben hier.', 'Ja.,-So ist es eben'],
    ['a paragraph of its own', 'Ja.\n\nNein.\n\n<Ja.>\n\nGut.', 'Nein.-,Ja.,-Gut.'],
    [
      'a long one whose end stands in it, too',
      `Vorher. <Er ging fort und kam nie zurück in das Haus am See. ${'Wort '.repeat(20)}zurück in das Haus am See.> Danach`,
      'Vorher.-,Er ging fort und kam nie,zurück in das Haus am See.,-Danach',
    ],
    ['half a word', 'Der Nato-Gip<fel en>dete.', 'Gipfel endete'],
    ['half a word of letters with marks', 'Gru\u0308<ße> an alle', 'Gru\u0308ße'],
  ])('%s', (_what, marked, expected) => {
    expect(directive(marked)).toBe(expected);
  });

  test.each([
    ['short words', 'tag sagte gestern <der Rat> in Kiew, mor', 'sagte gestern-,der Rat,-in Kiew,'],
    ['short words without more', '<der Rat>', 'der Rat'],
    ['short words between cut ones', 'tag <der Rat> mor', 'der Rat'],
    ['long words', `tag <${'Wort '.repeat(9)}Ende> mor`, `${'Wort '.repeat(9)}Ende`],
  ])('of an excerpt: %s', (_what, marked, expected) => {
    expect(directive(marked, true)).toBe(expected);
  });

  test('another place in an address is replaced', () => {
    expect(linkToWords(`${PAGE}#:~:text=alt`, 'Ja', whole('Ja'))).toBe(`${PAGE}#:~:text=Ja`);
  });
});

/** Where a browser would go: the first place of `[prefix-,]start[,end][,-suffix]`, as none of the four reaches over a line break. */
function placeOf(link: string, text: string): string | undefined {
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const after = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const exact = (part: string) =>
    decodeURIComponent(part)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '[ \u00A0]+');
  const middle = end === undefined ? exact(start) : `${exact(start)}[^]*?${exact(end)}`;
  const pattern = `${before ? `\\b${exact(before)}\\s*` : ''}(?<place>\\b${middle}\\b)${after ? `\\s*${exact(after)}\\b` : ''}`;
  return new RegExp(pattern, 'iu').exec(text)?.groups?.place;
}

test('whatever the words, the link leads to such words', () => {
  const signs = ['Rat', 'der', 'Der', 'Nato', 'Ja', 'und', 'tagt'];
  let state = 5;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 8) % below;
  };
  for (let count = 0; count < 500; count += 1) {
    const words = Array.from(
      { length: 60 },
      () => signs[next(signs.length)] + (next(12) === 0 ? '\n\n' : ' '),
    );
    const text = words.join('').trim();
    const first = next(50);
    const start = words.slice(0, first).join('').length;
    const passage = words
      .slice(first, first + 1 + next(8))
      .join('')
      .trim();
    const found = placeOf(linkToWords(PAGE, text, [{ start, end: start + passage.length }]), text);
    // Over paragraphs the ends are sought, and the first end is taken.
    expect(
      found,
      `${passage} | ${linkToWords(PAGE, text, [{ start, end: start + passage.length }])}`,
    ).toMatch(passage.includes('\n') ? /./ : new RegExp(`^${passage}$`, 'i'));
  }
});
