import { describe, expect, test } from 'vitest';
import givenNames from '../../../../lib/names/lexicon/given-names.txt?raw';
import organizations from '../../../../lib/names/lexicon/organizations.txt?raw';
import people from '../../../../lib/names/lexicon/people.txt?raw';
import places from '../../../../lib/names/lexicon/places.txt?raw';
import { loadLexicon } from '../../../../lib/names/lists/load-lexicon';
import { findListedName, genderOfGivenName, isUsualGivenName } from '../../../../lib/names/names-of-people';
import { bareForms, dropAccents, stemAdjective } from '../../../../lib/names/reading/word-forms';
import { tokenize } from '../../../../lib/text/tokenize';

const linesOf = (list: string) =>
  list
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'));
const wordsOf = (form: string) => tokenize(dropAccents(form)).map(({ text }) => text);

const WITH_PARTICLE = /^\p{Lu}\S* ((?:(?:von|van|zu|de|der|den|bin|del|ten|di|da) )+\p{Lu}\S+)$/u;

/** What a list says, read the plain way: each form of each line, and the line it stands in. */
function formsOf(list: string): [form: string, line: number][] {
  return linesOf(list).flatMap((line, number) => {
    const [first = '', ...others] = line.split('|');
    const name = first.replace(/^\+/, '');
    const hasFamily = first.startsWith('+');
    const last = hasFamily ? [name.slice(name.lastIndexOf(' ') + 1)] : [];
    const family = WITH_PARTICLE.exec(name)?.[1];
    const whole = family !== undefined && (hasFamily || family.split(' ').length > 2) ? [family] : [];
    return [name, ...last, ...whole, ...others].map((form): [string, number] => [form, number]);
  });
}

function keyOf(words: readonly string[], isGerman: boolean): string {
  const stem = isGerman ? stemAdjective : (word: string) => word;
  return [...words.slice(0, -1).map(stem), words.at(-1) ?? ''].join(' ');
}

/** By the words of a form, the first line that holds it. */
function linesByKey(list: string, isGerman: boolean): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [form, line] of formsOf(list)) {
    const key = keyOf(wordsOf(form), isGerman);
    if (key !== '' && !lines.has(key)) lines.set(key, line);
  }
  return lines;
}

function lineOf(lines: ReadonlyMap<string, number>, words: readonly string[], isGerman: boolean) {
  const own = lines.get(keyOf(words, isGerman));
  if (own !== undefined || !isGerman) return own;
  const bare = bareForms(words.at(-1) ?? '').map((last) => keyOf([...words.slice(0, -1), last], true));
  return bare.map((key) => lines.get(key)).find((line) => line !== undefined);
}

describe.each(['de', 'en'])('names of the lists, read in %s', (language) => {
  const isGerman = language === 'de';

  test.each([
    ['organization', organizations],
    ['person', people],
  ] as const)('every form of a listed %s is found, and is the one of its line', (kind, list) => {
    const lines = linesByKey(list, isGerman);
    const lineById = new Map<string, number>();
    const wrong: string[] = [];
    const forms = formsOf(list).flatMap(([form]) => (isGerman ? [form, `${form}s`] : [form]));
    for (const form of forms) {
      const line = lineOf(lines, wordsOf(form), isGerman);
      const id = findListedName(form, kind, language);
      if ((id === undefined) !== (line === undefined)) wrong.push(form);
      if (id === undefined || line === undefined) continue;
      if ((lineById.get(id) ?? line) !== line) wrong.push(`${form} is ${id}`);
      lineById.set(id, line);
    }
    expect(wrong).toEqual([]);
    expect(new Set(lineById.values()).size).toBe(lineById.size);
  });

  test('family names with particles are forms of their own', () => {
    const whole = findListedName('Ursula von der Leyen', 'person', language);
    expect(whole).toBeDefined();
    expect(findListedName('von der Leyen', 'person', language)).toBe(whole);
  });

  test('what no list holds is not found', () => {
    for (const name of ['Tarok Almeri', 'Merkel Angela', 'Angela', 'X', '', '.', 'Ł', '1.'])
      expect(findListedName(name, 'person', language), name).toBeUndefined();
  });

  test('every place is found', () => {
    const index = loadLexicon(language).places;
    const single = linesOf(places)
      .map(dropAccents)
      .filter((place) => /^[\p{L}-]+$/u.test(place));
    expect(single.length).toBeGreaterThan(1000);
    expect(single.filter((place) => !index.has(place))).toEqual([]);
  });
});

test('every given name is one, and says the gender of the last line that holds it', () => {
  const genders = new Map<string, string>();
  let section = '';
  for (const line of givenNames.split('\n').slice(1)) {
    if (line.startsWith('#')) section = line.slice(1);
    else if (line !== '') genders.set(dropAccents(line), section);
  }
  const wrong = [...genders].filter(
    ([name, gender]) => !isUsualGivenName(name) || (genderOfGivenName(name, 'de') ?? 'x') !== gender,
  );
  expect(wrong).toEqual([]);
  expect(isUsualGivenName('Tarokalmer')).toBe(false);
});

test('no list holds characters that a word is read without', () => {
  for (const list of [givenNames, organizations, people, places])
    expect(list.match(/[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u)).toBeNull();
});
