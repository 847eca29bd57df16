import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_NOUNS, NOUNS } from '../../../../../lib/quotations/german/lexicon/nouns';
import type { PhraseReading } from '../../../../../lib/quotations/german/lexicon/phrase-reading';
import { PHRASES } from '../../../../../lib/quotations/german/lexicon/phrases';
import {
  documentNounOf,
  nounOf,
  phrasesEnding,
  phrasesStarting,
  verbsOf,
} from '../../../../../lib/quotations/german/lexicon/read-lexicon';
import { rowsOf } from '../../../../../lib/quotations/german/lexicon/verb-reading';
import { tokenize } from '../../../../../lib/text/tokenize';

const FOLDER = join(import.meta.dirname, '../../../../../lib/quotations/german/lexicon');
const sources = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const verbRows = sources
  .filter(({ name }) => name.startsWith('verbs-'))
  .flatMap(({ text }) => rowsOf(/`\n([^`]+)`/.exec(text)?.[1] ?? ''));

describe('verbs', () => {
  test('are many, each once, with frames, a strength and an example', () => {
    const lemmas = verbRows.map(([lemma]) => lemma);
    expect(lemmas.length).toBeGreaterThanOrEqual(450);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
    const broken = verbRows.filter(
      ([, , , , frames, strength, example, ...more]) =>
        !/^[dtzrq]+$/.test(frames ?? '') || !/^[smw]$/.test(strength ?? '') || !example || more.length > 0,
    );
    expect(broken).toEqual([]);
  });

  test('every example has a form of its row', () => {
    const wrong = verbRows.filter(
      ([lemma = '', , , , , , example = '']) => !hasVerb(wordsOf(example), lemma),
    );
    expect(wrong.map((row) => row.join(' | '))).toEqual([]);
  });

  test('a form is the same thing of a lemma only once', () => {
    const forms = new Set(verbRows.flatMap(([, , , , , , example = '']) => wordsOf(example)));
    for (const [lemma = '', finite = '', , particle = ''] of verbRows)
      for (const form of [lemma.replace('sich ', ''), ...finite.split(' ')])
        forms.add(form).add(particle + form);
    const twice = [...forms].flatMap((form) => {
      const keys = verbsOf(form).map(
        (reading) => `${form}: ${reading.lemma} ${reading.form} ${reading.particle}`,
      );
      return keys.filter((key, index) => keys.indexOf(key) !== index);
    });
    expect(twice).toEqual([]);
  });

  test.each([
    ['sagte', 'sagen', 'finite'],
    ['sage', 'sagen', 'finite'],
    ['gesagt', 'sagen', 'participle'],
    ['sagen', 'sagen', 'infinitive'],
    ['bat', 'bitten', 'finite'],
    ['gebeten', 'bitten', 'participle'],
    ['riet', 'raten', 'finite'],
    ['geraten', 'raten', 'participle'],
    ['gestand', 'gestehen', 'finite'],
    ['schworen', 'schwören', 'finite'],
    ['verwies', 'verweisen', 'finite'],
    ['widersprach', 'widersprechen', 'finite'],
    ['widersprochen', 'widersprechen', 'participle'],
    ['bestritten', 'bestreiten', 'participle'],
    ['wusste', 'wissen', 'finite'],
    ['leugnet', 'leugnen', 'finite'],
    ['antwortete', 'antworten', 'finite'],
    ['rechnet', 'rechnen', 'finite'],
    ['ahnt', 'ahnen', 'finite'],
    ['gebettelt', 'betteln', 'participle'],
    ['gebeichtet', 'beichten', 'participle'],
    ['prophezeit', 'prophezeien', 'participle'],
    ['wiederholt', 'wiederholen', 'participle'],
    ['kritisiert', 'kritisieren', 'participle'],
    ['mitgeteilt', 'mitteilen', 'participle'],
    ['mitteilte', 'mitteilen', 'finite'],
    ['mitzuteilen', 'mitteilen', 'zu-infinitive'],
    ['vorgeschlagen', 'vorschlagen', 'participle'],
    ['vorwarf', 'vorwerfen', 'finite'],
    ['einräumte', 'einräumen', 'finite'],
    ['zugegeben', 'zugeben', 'participle'],
    ['zurückgewiesen', 'zurückweisen', 'participle'],
    ['einlud', 'einladen', 'finite'],
    ['eingeladen', 'einladen', 'participle'],
    ['festhielt', 'festhalten', 'finite'],
    ['kundgetan', 'kundtun', 'participle'],
    ['anvertraut', 'anvertrauen', 'participle'],
    ['beschwerten', 'sich beschweren', 'finite'],
  ])('%s is a form of %s: %s', (form, lemma, kind) => {
    expect(verbsOf(form)).toContainEqual(
      expect.objectContaining({ lemma, form: kind, isReflexive: lemma.startsWith('sich ') }),
    );
  });

  test.each([
    ['teilte', 'mitteilen', 'mit'],
    ['schlug', 'vorschlagen', 'vor'],
    ['lud', 'einladen', 'ein'],
    ['hielt', 'festhalten', 'fest'],
    ['gibt', 'zugeben', 'zu'],
    ['weist', 'zurückweisen', 'zurück'],
    ['sprach', 'sich aussprechen', 'aus'],
  ])('%s is a form of %s when %s follows', (form, lemma, particle) => {
    expect(verbsOf(form)).toContainEqual(expect.objectContaining({ lemma, form: 'finite', particle }));
  });

  test.each([
    ['sagte', ['vorhersagen', 'aussagen'], 'sagen'],
    ['fragte', ['sich fragen', 'nachfragen'], 'fragen'],
  ])('readings of %s that need more words come first', (form, longer, plain) => {
    const lemmas = verbsOf(form).map(({ lemma }) => lemma);
    expect(lemmas.at(-1)).toBe(plain);
    expect(lemmas.slice(0, -1)).toEqual(expect.arrayContaining(longer));
  });

  test.each(['Haus', 'ging', 'mit', '', 'gewiederholt', 'constructor'])('%s is no form', (form) => {
    expect(verbsOf(form)).toEqual([]);
  });
});

describe('phrases', () => {
  test('every example holds its phrase, the verb first or last', () => {
    const broken = rowsOf(PHRASES).filter(
      ([pattern = '', frames = '', strength = '', speaker = '', example = '', ...more]) =>
        !/^[dtzrq]+$/.test(frames) ||
        !/^[smw]$/.test(strength) ||
        !/^[sn]$/.test(speaker) ||
        more.length > 0 ||
        !hasPhrase(lowerWordsOf(example), pattern),
    );
    expect(broken).toEqual([]);
  });

  test.each([
    ['wies', 'hinweisen', 'darauf hin'],
    ['machte', 'machen', 'deutlich'],
    ['stellten', 'stellen', 'in aussicht'],
    ['geht', 'ausgehen', 'davon aus'],
    ['war', 'sein', 'die rede'],
    ['ist', 'sein', 'der auffassung'],
    ['zeigten', 'zeigen', 'sich enttäuscht'],
    ['ließ', 'lassen', 'wissen'],
    ['kam', 'kommen', 'zu dem schluss'],
    ['trat', 'entgegentreten', 'der behauptung entgegen'],
    ['hieß', 'heißen', 'es'],
    ['wurde', 'werden', 'bekannt gegeben'],
  ])('%s starts %s with %s', (form, lemma, later) => {
    const found = phrasesStarting(form).filter((phrase) => phrase.lemma === lemma);
    expect(found.map((phrase) => phrase.later.join(' '))).toContain(later);
  });

  test.each([
    ['hingewiesen', 'hinweisen', 'participle', 'darauf'],
    ['hinwies', 'hinweisen', 'finite', 'darauf'],
    ['hinzuweisen', 'hinweisen', 'zu-infinitive', 'darauf'],
    ['gegeben', 'geben', 'participle', 'bekannt'],
    ['gebracht', 'bringen', 'participle', 'zum ausdruck'],
    ['heißt', 'heißen', 'finite', 'es'],
  ])('%s ends %s as %s with %s before', (form, lemma, kind, before) => {
    const found = phrasesEnding(form).filter((phrase) => phrase.lemma === lemma && phrase.form === kind);
    expect(found.map((phrase) => phrase.later.join(' '))).toContain(before);
  });

  test.each([
    ['hieß', 'es', true],
    ['wurde', 'mitgeteilt', true],
    ['wurde', 'mit den worten zitiert', false],
    ['machte', 'deutlich', false],
  ])('%s … %s: the subject does not speak: %s', (form, later, isPassive) => {
    const phrase = phrasesStarting(form).find((reading) => reading.later.join(' ') === later);
    expect(phrase?.isPassive).toBe(isPassive);
  });

  test('gives nothing for a word that is in none', () => {
    expect([...phrasesStarting('Haus'), ...phrasesEnding('Haus')]).toEqual([]);
  });
});

describe('nouns', () => {
  test('every example has a form of its noun', () => {
    const wrong = rowsOf(NOUNS).filter(
      ([forms = '', strength = '', example = '', ...more]) =>
        !/^[smw]$/.test(strength) ||
        more.length > 0 ||
        !wordsOf(example).some((word) => nounOf(word)?.lemma === forms.split(' ')[0]),
    );
    expect(wrong).toEqual([]);
    expect(
      rowsOf(DOCUMENT_NOUNS).filter(
        ([forms = '', example = '', ...more]) =>
          more.length > 0 || !wordsOf(example).some((word) => documentNounOf(word) === forms.split(' ')[0]),
      ),
    ).toEqual([]);
  });

  test('no noun form is listed twice', () => {
    for (const table of [NOUNS, DOCUMENT_NOUNS]) {
      const forms = rowsOf(table).flatMap(([row = '']) => row.split(' '));
      expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    }
  });

  test.each([
    ['Vorwürfen', 'Vorwurf'],
    ['Begründung', 'Begründung'],
    ['Worten', 'Wort'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(nounOf(form)?.lemma).toBe(lemma);
  });

  test('a report can speak, a reproach cannot', () => {
    expect(documentNounOf('Berichts')).toBe('Bericht');
    expect(documentNounOf('Vorwurf')).toBeUndefined();
  });
});

test('the tables are small to load', () => {
  const tables = sources.filter(({ name }) => /^(verbs-|phrases|nouns)/.test(name));
  const bytes = gzipSync(tables.map(({ text }) => text).join(''), { level: 9 }).length;
  expect(bytes).toBeLessThan(25_000);
});

function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

function hasVerb(words: readonly string[], lemma: string): boolean {
  return words.some((word, at) =>
    [...verbsOf(word), ...verbsOf(at === 0 ? word.toLowerCase() : word)].some(
      (reading) =>
        reading.lemma === lemma &&
        (reading.particle === undefined || words.slice(at + 1).includes(reading.particle)) &&
        (!reading.isReflexive || words.includes('sich')),
    ),
  );
}

function lowerWordsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.toLowerCase());
}

/** Whether a reading of the row's own words is there; the row is told by its last word. */
function hasPhrase(words: readonly string[], pattern: string): boolean {
  const [verb = '', ...others] = pattern.toLowerCase().split(' ');
  const isOwn = ({ lemma, later }: PhraseReading) =>
    lemma.endsWith(verb) &&
    later.every((word) => others.some((other) => other.replace('-', '').split('/').includes(word))) &&
    later.length >= others.filter((other) => /^[a-zäöüß/]+$/.test(other)).length;
  return words.some(
    (word, at) =>
      phrasesStarting(word).some((phrase) => isOwn(phrase) && isInOrder(words.slice(at + 1), phrase.later)) ||
      phrasesEnding(word).some((phrase) => isOwn(phrase) && isInOrder(words.slice(0, at), phrase.later)),
  );
}

function isInOrder(words: readonly string[], later: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === later[at]) at += 1;
  return at === later.length;
}

/** Whether the words of a frame stand in words, from the first on: side by side, but for gaps. */
function _holds(words: readonly string[], frame: readonly ReadonlySet<string>[]): boolean {
  const [choices, ...others] = frame;
  if (choices === undefined) return true;
  const [, ...rest] = words;
  if (choices.size > 0) return choices.has(words[0] ?? '') && _holds(rest, others);
  return words.some((_word, at) => _holds(words.slice(at), others));
}
