import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences';

const split = (text: string, language: string) =>
  splitSentences(text, language).map((span) => text.slice(span.start, span.end));

describe('splitSentences', () => {
  test.each([
    ['plain', 'de', ['Es regnet.', 'Alle gehen.']],
    ['an ordinal before a month', 'de', ['Am 4. Dezember tagte der Rat.', 'Am 5. ging er.']],
    ['an ordinal before a noun', 'de', ['Das 2. Kapitel fehlt.', 'Schade.']],
    ['titles', 'de', ['Prof. Dr. Müller kam.', 'Er blieb.']],
    ['abbreviations', 'de', ['Das kostet z. B. ca. 3 Mio. Euro.', 'Viel Geld.']],
    ['initials', 'de', ['George W. Bush und J. K. Rowling kamen.', 'Beide gingen.']],
    ['kings', 'de', ['Papst Benedikt XVI. Ratzinger schrieb.', 'Er las.']],
    ['a quotation that ends with its mark', 'de', ['„Ich gehe.“', 'Dann ging sie.']],
    ['a quotation that goes on', 'de', ['„Kommst du?“, fragte er.', 'Sie kam.']],
    ['an ellipsis that goes on', 'de', ['Er wollte … aber nein.', 'Gut.']],
    ['titles in English', 'en', ['Mr. Smith met Dr. Jones.', 'They talked.']],
    ['letters in English', 'en', ['The U.S. Senate met.', 'It voted.']],
    ['a question and an exclamation', 'en', ['Really?', 'Yes!', 'Good.']],
    ['a year ends a sentence', 'en', ['It began in 1999.', 'It ended soon.']],
  ])('%s', (_case, language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  test('a blank line ends a sentence, also without a mark', () => {
    expect(split('Eine Überschrift\n\nEin Satz.', 'de')).toEqual(['Eine Überschrift', 'Ein Satz.']);
  });

  test('a long line that only wraps goes on', () => {
    const line = 'Dies ist eine lange Zeile, die von einem Programm umbrochen wurde und deren';
    expect(split(`${line}\nSatz erst hier endet.`, 'de')).toHaveLength(1);
  });

  test('borders of blocks are borders of sentences', () => {
    const text = 'Erster Block Zweiter Block';
    const blocks = [
      { start: 0, end: 12 },
      { start: 13, end: 26 },
    ];
    expect(splitSentences(text, 'de', blocks).map((span) => text.slice(span.start, span.end))).toEqual([
      'Erster Block',
      'Zweiter Block',
    ]);
  });

  test('text without letters makes no sentence', () => {
    expect(splitSentences('… --- \n\n !!', 'de')).toEqual([]);
  });
});
