import { describe, expect, test } from 'vitest';
import { DOCUMENT_BITS, readDocument } from '../../../../lib/names/tagger/document-facts';
import { createHashTable } from '../../../../lib/names/tagger/hash-table';
import { hashLower, hashWord, ListFact, type NameLists } from '../../../../lib/names/tagger/name-lists';
import { readSentences } from '../../../../lib/names/tagger/read-sentences';
import { readForm } from '../../../../lib/names/tagger/word-form';

const none = createHashTable(new Int32Array(0), []);
const WORDS: readonly (readonly [number, number])[] = [
  [hashWord('Mark'), ListFact.MaleGiven],
  [hashWord('Anna'), ListFact.FemaleGiven],
  [hashWord('Dr'), ListFact.Title],
  [hashLower('kanzlerin'), ListFact.Role],
  [hashWord('AG'), ListFact.CompanyEnd],
  [hashLower('sagte'), ListFact.Cue],
];
const LISTS: NameLists = {
  words: createHashTable(
    Int32Array.from(WORDS, ([hash]) => hash),
    WORDS.map(([, facts]) => facts),
  ),
  tails: none,
  phrases: none,
};

/** The words whose forms are asked for, sentence by sentence. */
function readWords(text: string): string[][] {
  return readSentences(text, 'de', (word) => ({ ...readForm(word, true, LISTS), word })).map(({ forms }) =>
    forms.map((form) => (form as typeof form & { word: string }).word),
  );
}

describe('sentences as the tagger reads them', () => {
  test.each([
    ['a line in capitals', 'RUTTE TRIFFT SELENSKYJ', 'Rutte Trifft Selenskyj'],
    ['with umlauts', 'MÜLLER BESUCHT ÖSTERREICH', 'Müller Besucht Österreich'],
    ['short words stay', 'SPD LOBT ANNA BAERBOCK UND USA', 'SPD Lobt Anna Baerbock UND USA'],
    ['compounds', 'BUNDESKANZLER BESUCHT NATO-GIPFEL', 'Bundeskanzler Besucht Nato-Gipfel'],
    ['marks and numbers between', 'WARUM 2024 ALLES „ANDERS“ WIRD', 'Warum 2024 Alles „ Anders “ Wird'],
    ['mostly in capitals', 'MERKEL LOBT WLADIMIR PUTIN – sehr', 'Merkel Lobt Wladimir Putin – sehr'],
    ['two words are no line', 'MERKEL KOMMT', 'MERKEL KOMMT'],
    [
      'some capitals are none',
      'Die NATO und die UNESCO tagen in Wien',
      'Die NATO und die UNESCO tagen in Wien',
    ],
  ])('%s', (_rule, text, words) => {
    expect(readWords(text)).toEqual([words.split(' ')]);
  });

  test('the text below a headline in capitals is read as it is', () => {
    expect(readWords('MERKEL TRIFFT PUTIN\n\nDie NATO wartet.')).toEqual([
      ['Merkel', 'Trifft', 'Putin'],
      ['Die', 'NATO', 'wartet', '.'],
    ]);
  });

  test('soft hyphens and zero width are read over, and tokens keep their place', () => {
    const text = 'Anna\u200B lena Baer\u00ADbock\u00ADs Amt';
    const [sentence] = readSentences(text, 'de', (word) => readForm(word, true, LISTS));
    expect(readWords(text)).toEqual([['Anna', 'lena', 'Baerbocks', 'Amt']]);
    expect(sentence?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anna\u200B',
      'lena',
      'Baer\u00ADbock\u00ADs',
      'Amt',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\n \t\u00A0'],
    ['marks', '… !? – ---'],
    ['signs', '👩‍👩‍👧 🎉'],
  ])('%s is no sentence', (_what, text) => {
    expect(readWords(text)).toEqual([]);
  });

  test('what never ends is read in pieces, nothing left out', () => {
    const text = 'Rutte und die Nato '.repeat(10_000);
    const sentences = readSentences(text, 'de', (word) => readForm(word, true, LISTS));
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThan(2000);
    expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(40_000);
  });

  test('sentences keep to their tokens, and none is there twice', () => {
    const text = 'Er kam am 3. Mai. Dann ging Dr. Wollnik!\n\nZwischenruf\nEin Satz ohne Ende';
    const sentences = readSentences(text, 'de', (word) => readForm(word, true, LISTS));
    const starts = sentences.flatMap(({ tokens }) => tokens.map(({ start }) => start));
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    for (const { tokens, forms } of sentences) expect(forms).toHaveLength(tokens.length);
  });
});

describe('what a document says of a word', () => {
  const bitsOf = (text: string, word: string): number => {
    const sentences = readSentences(text, 'de', (found) => readForm(found, true, LISTS));
    return readDocument(sentences).get(readForm(word, true, LISTS).stem) ?? -1;
  };
  /** The facts that a text tells of a word and another text does not. */
  const tells = (text: string, other: string, word: string) => bitsOf(text, word) & ~bitsOf(other, word);

  test.each([
    ['after a given name', 'Da ging Anna Wollnik.', 'Da ging auch Wollnik.'],
    ['after a title', 'Da ging Dr Wollnik.', 'Da ging auch Wollnik.'],
    ['after a role', 'Da ging Kanzlerin Wollnik.', 'Da ging Regen Wollnik.'],
    ['before the ending of a company', 'Da warb Wollnik AG.', 'Da warb Wollnik Regen.'],
    ['beside a cue', 'Da sagte Wollnik viel.', 'Da hatte Wollnik viel.'],
    ['in brackets', 'Da warb er (Wollnik) viel.', 'Da warb er, Wollnik, viel.'],
    ['in quotation marks', 'Da lief „Wollnik“ oft.', 'Da lief ,Wollnik, oft.'],
    ['after "in"', 'Er lebt in Wollnik gern.', 'Er lebt wie Wollnik gern.'],
    ['after an article', 'Er mag die Wollnik sehr.', 'Er mag nie Wollnik sehr.'],
    ['often', 'Wollnik. Wollnik. Wollnik.', 'Wollnik. Wollnik.'],
    ['inflected', 'Da kam Anna Wollnik. Wolln\u00ADiks Rede war gut.', 'Da war auch Wollniks Rede gut.'],
  ])('it stands %s', (_fact, text, other) => {
    expect(tells(text, other, 'Wollnik')).not.toBe(0);
  });

  test('of a word that is not there it says nothing, and never more than its bits', () => {
    expect(bitsOf('Da ging Anna.', 'Wollnik')).toBe(-1);
    const sentences = readSentences(
      'Die „Wollnik“ AG sagte Anna Wollnik (Wollnik) in Wollnik.',
      'de',
      (word) => readForm(word, true, LISTS),
    );
    for (const bits of readDocument(sentences).values()) expect(bits >>> DOCUMENT_BITS).toBe(0);
  });
});
