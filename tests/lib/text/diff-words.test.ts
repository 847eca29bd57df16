import { describe, expect, test } from 'vitest';
import { diffWords, type WordChange } from '../../../lib/text/diff-words';
import { growthOf, LINEAR } from '../../growth';

/** `[-removed-]{+added+}` */
function shown(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');
}

describe('what changed is shown in words', () => {
  test.each([
    [
      'words in a sentence',
      'Die Nato hat am Montag in Brüssel beschlossen, mehr Truppen zu schicken.',
      'Die Nato hat am Dienstag in Brüssel entschieden, mehr Soldaten zu schicken.',
      'Die Nato hat am [-Montag-]{+Dienstag+} in Brüssel [-beschlossen-]{+entschieden+}, mehr [-Truppen-]{+Soldaten+} zu schicken.',
    ],
    ['a word before its period', 'Er sagte ja.', 'Er sagte nein.', 'Er sagte [-ja-]{+nein+}.'],
    ['a number', 'Rund 300 kamen.', 'Rund 450 kamen.', 'Rund [-300-]{+450+} kamen.'],
    ['words put in', 'nach Kiew und Linz', 'nach Kiew, Riga und Linz', 'nach Kiew{+, Riga+} und Linz'],
    [
      'a sentence put in',
      'Ein Satz. Noch ein Satz.',
      'Ein Satz. Neuer Satz. Noch ein Satz.',
      'Ein Satz. {+Neuer Satz. +}Noch ein Satz.',
    ],
    ['words taken out', 'a b c', 'a c', 'a [-b -]c'],
    ['quotation marks', '„Ja“, sagte sie.', '"Ja", sagte sie.', '[-„-]{+"+}Ja[-“-]{+"+}, sagte sie.'],
    ['a compound', 'der Nato-Gipfel', 'der EU-Gipfel', 'der [-Nato-Gipfel-]{+EU-Gipfel+}'],
    ['soft hyphens', 'Bundes\u00ADtag', 'Bundestag', '[-Bundes\u00ADtag-]{+Bundestag+}'],
    ['spaces', 'a b', 'a\u00A0b', 'a[- -]{+\u00A0+}b'],
    ['emoji', 'ja 👨‍👩‍👧 gut', 'ja 👨‍👩‍👦 gut', 'ja [-👨‍👩‍👧-]{+👨‍👩‍👦+} gut'],
    ['flags', '🇩🇪', '🇩🇰', '[-🇩🇪-]{+🇩🇰+}'],
    ['words from right to left', 'שלום עולם', 'שלום לכם', 'שלום [-עולם-]{+לכם+}'],
    ['names of JavaScript', '__proto__ a', 'constructor a', '[-__proto__-]{+constructor+} a'],
    ['nothing', 'gleich', 'gleich', 'gleich'],
    ['everything', 'x', 'y', '[-x-]{+y+}'],
    ['what was empty', '', 'x y', '{+x y+}'],
    ['what is empty now', 'x', '', '[-x-]'],
    ['no text', '', '', ''],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test('what stays alone between two changes becomes a part of them', () => {
    expect(
      shown('Der Rat tagte am Abend und beschloss die Hilfe.', 'Die Runde kam nachts und gab Geld.'),
    ).toBe('[-Der Rat tagte am Abend und beschloss die Hilfe-]{+Die Runde kam nachts und gab Geld+}.');
    expect(shown('alte Worte hier', 'neue Dinge hier')).toBe('[-alte Worte-]{+neue Dinge+} hier');
  });

  test('a paragraph between two changes stays', () => {
    expect(shown('alt\n\nWort', 'neu\n\nDing')).toBe('[-alt-]{+neu+}\n\n[-Wort-]{+Ding+}');
  });

  test('much changed in a long text is one change between what begins and ends alike', () => {
    const words = (mark: string) => Array.from({ length: 2000 }, (_, index) => `${mark}${index}`).join(' ');
    const parts = diffWords(`Erst ${words('a')} zuletzt`, `Erst ${words('b')} zuletzt`);
    expect(parts.map(({ kind, text }) => [kind, text.length < 20 ? text : '…'])).toEqual([
      ['same', 'Erst '],
      ['removed', '…'],
      ['added', '…'],
      ['same', ' zuletzt'],
    ]);
  });
});

/** A made-up text of words, marks, half characters and invisible ones, the same for the same seed. */
function madeUp(seed: number, length: number): string {
  const signs = [
    'Nato',
    'ja',
    'a',
    ' ',
    ' ',
    '\n\n',
    ', ',
    '.',
    '„',
    '“',
    '-',
    '\u00AD',
    '👍',
    '\uD83D',
    '\u0301',
    '\u200D',
    '3',
  ];
  let state = seed;
  let text = '';
  for (let count = 0; count < length; count += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += signs[(state >> 8) % signs.length];
  }
  return text;
}

function side(parts: readonly WordChange[], without: WordChange['kind']): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

test('joined, the parts are exactly the two texts, and no two of one kind touch', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const [before, after] = [madeUp(seed, seed % 40), madeUp(seed * 7, (seed * 3) % 40)];
    const parts = diffWords(before, after);
    expect(side(parts, 'added')).toBe(before);
    expect(side(parts, 'removed')).toBe(after);
    expect(parts.every(({ text }) => text !== '')).toBe(true);
    expect(parts.some(({ kind }, at) => kind === parts[at + 1]?.kind)).toBe(false);
    expect(diffWords(before, after)).toEqual(parts);
  }
});

test('grows with the text', () => {
  const words = (mark: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${mark}${index % 50}`).join(' ');
  expect(growthOf((size) => diffWords(words('a', size), words('b', size)), 4000)).toBeLessThan(LINEAR);
});
