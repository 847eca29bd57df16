// Institutions that are described rather than named: what the rules add to a tagger's names, and what they leave.
import { describe, expect, test } from 'vitest';
import { addInstitutions } from '../../../../lib/names/institutions/add-institutions';
import type { NamedSpan } from '../../../../lib/names/mention';
import { createHashTable } from '../../../../lib/names/tagger/hash-table';
import { TAG_KINDS, type TagKind } from '../../../../lib/names/tagger/labels';
import { hashLower, hashWord, ListFact, type NameLists } from '../../../../lib/names/tagger/name-lists';
import { readSentences } from '../../../../lib/names/tagger/read-sentences';
import type { TaggedName } from '../../../../lib/names/tagger/tagger';
import { readForm } from '../../../../lib/names/tagger/word-form';
import { growthOf, LINEAR } from '../../../growth';

const PLACES = ['Jena', 'Bonn', 'Schweiz', 'Köln', 'Bremen'].map(
  (place) => [hashWord(place), ListFact.Place] as const,
);
const CUES = ['sagte', 'teilte', 'erklärte'].map((cue) => [hashLower(cue), ListFact.Cue] as const);
const words = [...PLACES, ...CUES];
const table = (rows: readonly (readonly [number, number])[]) =>
  createHashTable(
    Int32Array.from(rows, ([hash]) => hash),
    rows.map(([, value]) => value),
  );
const LISTS: NameLists = { words: table(words), tails: table([]), phrases: table([]) };

/** A text whose tagged names stand in brackets with their kind: "in [place Bonn]". */
function addTo(marked: string): { text: string; names: NamedSpan[] } {
  const text = marked.replace(/\[\w+ ([^\]]*)\]/g, '$1');
  const given: { start: number; end: number; kind: TagKind }[] = [];
  let cut = 0;
  for (const { 0: all, 1: kind = '', 2: name = '', index } of marked.matchAll(/\[(\w+) ([^\]]*)\]/g)) {
    given.push({ start: index - cut, end: index - cut + name.length, kind: kind as TagKind });
    cut += all.length - name.length;
  }
  const sentences = readSentences(text, 'de', (word) => readForm(word, true, LISTS));
  const names = sentences.map(({ tokens }) =>
    given.flatMap(({ start, end, kind }): TaggedName[] => {
      const from = tokens.findIndex((token) => token.start === start);
      const to = tokens.findIndex((token) => token.end === end) + 1;
      return from === -1 ? [] : [{ from, to, kind: TAG_KINDS.indexOf(kind), score: 1 }];
    }),
  );
  const shown = given.flatMap(({ start, end, kind }): NamedSpan[] => {
    if (kind === 'place' || kind === 'other') return [];
    return [{ start, end, kind: kind === 'person' ? 'person' : 'organization', score: 1, reason: 'model' }];
  });
  return { text, names: addInstitutions(text, { sentences, names }, shown, LISTS) };
}

/** The words of all names after the rules, in order. */
function namesIn(marked: string): string[] {
  const { text, names } = addTo(marked);
  return names.map(({ start, end }) => text.slice(start, end));
}

describe('behind an adjective of a land the head is the name', () => {
  test.each([
    ['Die türkische Regierung lehnt das ab.', 'Regierung'],
    ['Nun will auch die Türkische Regierung reden.', 'Regierung'],
    ['Das sagte ein Sprecher der türkischen Regierung.', 'Regierung'],
    ['Im polnischen Justizministerium war niemand erreichbar.', 'Justizministerium'],
    ['Der Chef der israelischen Streitkräfte trat zurück.', 'Streitkräfte'],
    ['Das steht im Bericht der iranischen Staatsanwaltschaft.', 'Staatsanwaltschaft'],
    ['Gestern tagte das saudi-arabische Kabinett.', 'Kabinett'],
    ['Er war Sprecher des niedersächsischen Innenministeriums.', 'Innenministeriums'],
    ['Die tür\u00ADkische Re\u00ADgierung lehnt das ab.', 'Re\u00ADgierung'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    ['a kind of politics', 'Die politische Regierung lehnt das ab.'],
    ['a town in small letters', 'Die städtische Polizei kam sofort.'],
    ['one of several', 'Eine türkische Regierung würde das ablehnen.'],
    ['several', 'Die türkischen Regierungen lehnten das ab.'],
    ['police of a land, which is mostly mentioned in passing', 'Die türkische Polizei war da.'],
    ['no article', 'Mit türkischer Regierung hat das nichts zu tun.'],
    ['the adjective of another noun', 'Die türkische und die Regierung reden.'],
    ['a mark between', 'Die türkische, Regierung genannte Gruppe schwieg.'],
    ['quote marks', 'Die türkische „Regierung“ lehnt das ab.'],
    ['another sentence', 'Er spricht die türkische. Regierung heißt das Spiel.'],
    ['a word that is no head', 'Die türkische Küche ist beliebt.'],
    ['mentioned in passing', 'Er las vom Ende der türkischen Regierung und ging.'],
  ])('not: %s', (_why, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('what is mentioned in passing counts when it is mentioned again', () => {
    const text = 'Er las vom Ende der türkischen Regierung. Freunde der türkischen Regierung schwiegen.';
    expect(namesIn(text)).toEqual(['Regierung', 'Regierung']);
    expect(namesIn(text.replace('türkischen', 'polnischen'))).toEqual([]);
  });
});

describe('an adjective made of a town is part of the name', () => {
  test.each([
    ['Die Jenaer Polizei sucht Zeugen.', 'Jenaer Polizei'],
    ['Am Abend kam die Bonner Feuerwehr.', 'Bonner Feuerwehr'],
    ['Das Kölner Landgericht gab ihm recht.', 'Kölner Landgericht'],
    ['Die Bremer Staatsanwaltschaft ermittelt.', 'Bremer Staatsanwaltschaft'],
    ['Die Jenaer [institution Polizei] sucht Zeugen.', 'Jenaer Polizei'],
    ['Die [place Jenaer] Polizei sucht Zeugen.', 'Jenaer Polizei'],
    ['Die Regierung der [place Kölner] Polizei schwieg.', 'Kölner Polizei'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    ['a person', 'Damals war [person Müller] Polizei und Gericht in einem.', ['Müller']],
    ['an ordinary word', 'Später Polizei zu rufen half nicht.', []],
    ['a whole land', 'Wir sprachen mit Kennern der Schweizer Regierung.', []],
    ['any court', 'Das entschied ein Kölner Gericht.', []],
    ['quote marks', 'Die Jenaer „Polizei“ kam nicht.', []],
  ])('not: %s', (_why, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a place behind the head is part of the name', () => {
  test.each([
    ['Die Regierung der [place Türkei] lehnt das ab.', 'Regierung der Türkei'],
    ['Das Parlament des [place Kosovo] tagt.', 'Parlament des Kosovo'],
    ['Die Polizei in [place Bonn] teilte das mit.', 'Polizei in Bonn'],
    ['Das erklärte die Regierung in [place Kiew].', 'Regierung in Kiew'],
    ['Im [institution Außenministerium] in [place Kiew] brannte Licht.', 'Außenministerium in Kiew'],
    ['Die Regierung der [place Vereinigten Staaten] schwieg.', 'Regierung der Vereinigten Staaten'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    ['a person', 'Die Regierung von [person Anna Wollnik] endet.', ['Anna Wollnik']],
    ['no place', 'Die Polizei in Uniform kam zu spät.', []],
    ['a place behind a mark', 'Die Polizei, in [place Bonn] bekannt, kam zu spät.', []],
    ['no article', 'Er ruft Polizei in [place Bonn] herbei.', []],
    ['in passing', 'Dort residiert die Regierung in [place Kiew] seit Jahren.', []],
  ])('not: %s', (_why, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('other names', () => {
  test.each([
    ['a longer name', 'Die türkische [organization Regierung Erdal] schwieg.', ['Regierung Erdal']],
    ['of another kind', 'Er las „Die türkische [other Regierung] und wir“.', []],
    ['across the adjective', 'Das [organization Forum Jenaer] Polizei tagt.', ['Forum Jenaer']],
    ['the head as it is', 'Die türkische [institution Regierung] schwieg.', ['Regierung']],
  ])('stay: %s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('a head that the model found keeps its reason, others say what made them', () => {
    const { names } = addTo('Die türkische [institution Regierung] sprach mit der Jenaer Polizei.');
    expect(names.map(({ reason }) => reason)).toEqual(['model', 'institution: adjective of a town']);
  });

  test('names are in order and never overlap', () => {
    const { names } = addTo(
      '[person Anna Wollnik] traf die Jenaer [institution Polizei] und die türkische Regierung, [person Cem Doğan] die Polizei in [place Bonn].',
    );
    expect(names).toHaveLength(5);
    for (const [at, { start }] of names.entries())
      expect(start).toBeGreaterThanOrEqual(names[at - 1]?.end ?? 0);
  });

  test('texts without institutions keep their list', () => {
    expect(namesIn('')).toEqual([]);
    expect(namesIn('[person Anna Wollnik] schwieg.')).toEqual(['Anna Wollnik']);
  });
});

test('the work grows with the text and not faster', { timeout: 60_000 }, () => {
  const piece = 'die türkische Regierung der Jenaer Polizei in Bonn, ';
  expect(growthOf((size) => addTo(piece.repeat(size)), 500)).toBeLessThan(LINEAR);
});
