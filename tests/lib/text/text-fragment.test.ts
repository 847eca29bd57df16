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
