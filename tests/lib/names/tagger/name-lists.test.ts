import { describe, expect, test } from 'vitest';
import { readAround } from '../../../../lib/names/tagger/around';
import { readDocument } from '../../../../lib/names/tagger/document-facts';
import { hashText, mixHashes } from '../../../../lib/names/tagger/hash';
import { createHashTable } from '../../../../lib/names/tagger/hash-table';
import {
  factsOf,
  GOES_ON,
  hashLower,
  hashTail,
  hashWord,
  ListFact,
  type NameLists,
  NO_PHRASE,
  PHRASE_TYPES,
  phraseKey,
} from '../../../../lib/names/tagger/name-lists';
import { readSentences } from '../../../../lib/names/tagger/read-sentences';
import { readForm } from '../../../../lib/names/tagger/word-form';
import { tokenize } from '../../../../lib/text/tokenize';

type Listed = {
  readonly words?: readonly (readonly [hash: number, facts: number])[];
  readonly tails?: readonly (readonly [tail: string, facts: number])[];
  readonly phrases?: readonly (readonly [phrase: string, type: (typeof PHRASE_TYPES)[number]])[];
};

function makeLists({ words = [], tails = [], phrases = [] }: Listed, isGerman = true): NameLists {
  const table = (rows: readonly (readonly [number, number])[]) =>
    createHashTable(
      Int32Array.from(rows, ([hash]) => hash),
      rows.map(([, value]) => value),
    );
  const values = new Map<number, number>();
  for (const [phrase, type] of phrases) {
    const keys = tokenize(phrase).map(({ text }) => hashText(phraseKey(text, isGerman)));
    let hash = keys[0] ?? 0;
    for (const key of keys.slice(1)) {
      values.set(hash, (values.get(hash) ?? NO_PHRASE) | GOES_ON);
      hash = mixHashes(hash, key);
    }
    values.set(hash, ((values.get(hash) ?? NO_PHRASE) & GOES_ON) | PHRASE_TYPES.indexOf(type));
  }
  return {
    words: table(words),
    tails: table(tails.map(([tail, facts]) => [hashTail(tail, 0), facts])),
    phrases: table([...values]),
  };
}

describe('the key of a word within phrases', () => {
  test.each([
    ['Deutschen', 'Deutsche'],
    ['Deutscher', 'Deutsche'],
    ['Deutschem', 'Deutsche'],
    ['Deutsches', 'Deutsche'],
    ['Bundestages', 'Bundestag'],
    ['Bundestags', 'Bundestag'],
    ['Grünen', 'Grüne'],
    ['Orbán', 'Orban'],
    ['Erdoğan', 'Erdogan'],
  ])('German: %s is %s', (one, other) => {
    expect(phraseKey(one, true)).toBe(phraseKey(other, true));
  });

  test.each([
    ['Müller', 'Muller'],
    ['Bank', 'Ban'],
    ['deutschen', 'deutsche'],
    ['CDU', 'CDUs'],
  ])('German: %s is not %s', (one, other) => {
    expect(phraseKey(one, true)).not.toBe(phraseKey(other, true));
  });

  test.each([
    ['Times', 'Times'],
    ['States', 'States'],
    ['Pelé', 'Pele'],
  ])('English: %s stays %s', (word, key) => {
    expect(phraseKey(word, false)).toBe(key);
  });
});

describe('what lists say of a word', () => {
  const lists = makeLists({
    words: [
      [hashWord('Merkel'), ListFact.Surname],
      [hashWord('Weiß'), ListFact.CommonSurname],
      [hashWord('Çelik'), ListFact.Surname],
      [hashLower('sagte'), ListFact.Cue],
      [hashWord('Mark'), ListFact.MaleGiven],
      [hashLower('mark'), ListFact.Calendar],
    ],
    tails: [
      ['ministerium', ListFact.HeadTail],
      ['amt', ListFact.HeadTail],
      ['chef', ListFact.RoleTail],
      ['kanzlerin', ListFact.RoleTail],
      ['innenministerium', ListFact.HeadAlone],
    ],
  });

  test.each<[string, number]>([
    ['Merkel', ListFact.Surname],
    ['Merkels', ListFact.Surname],
    ['Merkelss', 0],
    ['merkel', 0],
    ['Celik', ListFact.Surname],
    ['Çelik', ListFact.Surname],
    ['Weiß', ListFact.CommonSurname],
    ['SAGTE', ListFact.Cue],
    ['Sagte', ListFact.Cue],
    ['Mark', ListFact.MaleGiven | ListFact.Calendar],
    ['Finanzministerium', ListFact.HeadTail],
    ['Ministerium', ListFact.HeadTail],
    ['Innenministerium', ListFact.HeadAlone],
    ['Landesinnenministerium', ListFact.HeadAlone],
    ['Exkanzlerin', ListFact.RoleTail],
    ['Amt', 0],
    ['Gesamt', 0],
    ['VW-Chef', ListFact.RoleTail],
    ['Bankchef', 0],
    ['Chef', ListFact.RoleTail],
    ['Ministerien', 0],
    ['', 0],
    ['s', 0],
  ])('German: %s', (word, facts) => {
    expect(factsOf(word, true, lists)).toBe(facts);
  });

  test.each<[string, number]>([
    ['Merkel', ListFact.Surname],
    ['Merkels', 0],
    ['Finanzministerium', 0],
    ['said', 0],
  ])('English knows no endings: %s', (word, facts) => {
    expect(factsOf(word, false, lists)).toBe(facts);
  });
});

describe('listed phrases', () => {
  const lists = makeLists({
    phrases: [
      ['Deutsche Bank', 'company'],
      ['Deutsche Bank Research', 'science'],
      ['Deutsche', 'other'],
      ['Angela Merkel', 'person'],
      ['Grüne', 'party'],
      ['Bündnis 90/Die Grünen', 'party'],
      ['University of Oxford', 'science'],
    ],
  });
  const PARTS = ['B', 'I', 'E', 'S'];

  function phrasesIn(text: string): string[] {
    const [sentence] = readSentences(text, 'de', (word) => readForm(word, true, lists));
    if (sentence === undefined) return [];
    return [...readAround(sentence, lists, readDocument([sentence])).phrases].map((value) =>
      value === 0 ? '-' : `${PARTS[(value - 1) & 3]}-${PHRASE_TYPES[(value - 1) >> 2]}`,
    );
  }

  test.each([
    ['the longest one wins', 'Deutsche Bank Research warnt', 'B-science I-science E-science -'],
    ['of two words', 'die Deutsche Bank warnt', '- B-company E-company -'],
    ['inflected', 'der Deutschen Bank folgt', '- B-company E-company -'],
    ['alone where no longer one goes on', 'der Deutsche Anna', '- S-other -'],
    ['its beginning alone is none', 'gestern fehlte Angela wieder', '- - - -'],
    ['one after another', 'Angela Merkel Grüne', 'B-person E-person S-party'],
    ['broken off at the end', 'es kam Deutsche Bank', '- - B-company E-company'],
    ['over a mark', 'Bündnis 90/Die Grünen siegt', 'B-party I-party I-party I-party E-party -'],
    ['soft hyphens inside', 'die Deut\u00ADsche Bank', '- B-company E-company'],
    ['with a word in lower case', 'die University of Oxford', '- B-science I-science E-science'],
    ['none', 'Regen fällt heute', '- - -'],
  ])('%s', (_rule, text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases.split(' '));
  });
});
