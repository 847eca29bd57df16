import { describe, expect, test } from 'vitest';
import { familiesOf, organizationKeys, readPerson, spellingsOf } from '../../../lib/figures/names';
import { relatePersons } from '../../../lib/figures/relate-persons';
import { blockKeys, readSign, signsOf, writeSign } from '../../../lib/figures/sign';
import { readIdentities } from '../../../lib/figures/verdicts';

function full(name: string) {
  const { given, ending = '' } = readPerson(name);
  const { family } = readPerson(name);
  return { given, ending, families: [family, ...familiesOf(name).filter((one) => one !== family)] };
}

test.each<[string, string, string]>([
  ['Angela Merkel', 'Angela Merkel', 'same'],
  ['Angela Merkel', 'Max Merkel', 'two'],
  ['Angela Merkel', 'Angela Nahles', 'two'],
  ['Jürgen Müller', 'Juergen Mueller', 'same'],
  ['Michael Müller', 'Michal Müller', 'ask'],
  ['Angela Merkels', 'Angela Merkel', 'short'],
  ['A. Merkel', 'Angela Merkel', 'short'],
  ['A. Merkel', 'Max Merkel', 'two'],
  ['George W. Bush', 'George H. W. Bush', 'two'],
  ['George W. Bush', 'George Walker Bush', 'same'],
  ['George Bush', 'George W. Bush', 'short'],
  ['Neil Alden Armstrong', 'Neil Armstrong', 'short'],
  ['Franz-Josef Jung', 'Franz Josef Jung', 'same'],
  ['Hans-Peter Uhl', 'Hans-Jürgen Uhl', 'two'],
  ['Hans-Peter Berg', 'Hans Berg', 'ask'],
  ['John Wollnik Jr.', 'John Wollnik', 'ask'],
  ['John Wollnik Jr.', 'John Wollnik Sr.', 'two'],
  ['Johannes Paul II.', 'Johannes Paul', 'short'],
  ['López Obrador', 'Andrés Manuel López Obrador', 'short'],
  ['Jennifer Wollnik', 'Jennfer Wollnik', 'ask'],
  ['Iyad Allawi', 'Ijad Allawi', 'ask'],
  ['Chris Berg', 'Christopher Berg', 'ask'],
  ['Jan Berg', 'Jana Berg', 'ask'],
  ['Ursula von der Leyen', 'Ursula von der Leyen', 'same'],
  ['Annalena Baerbok', 'Annalena Baerbock', 'ask'],
  ['Wolfgang Gerhard', 'Wolfgang Gerhardt', 'ask'],
  ['Anna Baerbok', 'Annalena Baerbock', 'two'],
  ['A. Baerbok', 'A. Baerbock', 'two'],
  ['Jan Maier', 'Jan Meier', 'two'],
])('%s and %s: %s', (a, b, expected) => {
  expect(relatePersons(full(a), full(b))?.is ?? 'two').toBe(expected);
  expect(relatePersons(full(b), full(a))?.is ?? 'two').toBe(expected);
});

test('the shorter name is short for the longer', () => {
  expect(relatePersons(full('George Bush'), full('George W. Bush'))).toMatchObject({ short: 'a' });
  expect(relatePersons(full('George W. Bush'), full('George Bush'))).toMatchObject({ short: 'b' });
});

test.each([
  ['Annalena Baerbok', 'Annalena Baerbock'],
  ['Franz Münteferin', 'Franz Müntefering'],
  ['Wolfgang Gerhard', 'Wolfgang Gerhardt'],
  ['Thomas Hofmann', 'Thomas Hoffmann'],
  ['Lothar Neumeier', 'Lothar Neumeyer'],
])('%s and %s are compared: they have a key in common', (a, b) => {
  const [one, other] = [a, b].map((name) => keysOf(name));
  expect(one?.filter((key) => other?.includes(key))).toHaveLength(1);
});

test('people of other given names, and short family names, have none in common', () => {
  expect(keysOf('Anna Baerbock').filter((key) => keysOf('Annalena Baerbok').includes(key))).toEqual([]);
  expect(keysOf('Jan Meier').filter((key) => keysOf('Jan Meyer').includes(key))).toEqual([]);
  expect(keysOf('A. Baerbock')).toEqual(['p=baerbock']);
});

function keysOf(name: string): readonly string[] {
  const entity = { id: 'e', kind: 'person' as const, name, aliases: [name], roles: [] };
  return signsOf([entity], { id: 'a', language: 'de' }).flatMap(blockKeys);
}

describe('keys', () => {
  test.each([
    ['Müller', ['muller', 'mueller']],
    ['Mueller', ['mueller']],
    ['ORBÁN', ['orban']],
    ['\u202EAda\u200B Eins', ['ada eins']],
  ])('of %s', (name, expected) => {
    expect(spellingsOf(name)).toEqual(expected);
  });

  test('of organizations leave cases, hyphens and company forms out', () => {
    expect(organizationKeys('Deutschen Fußball-Bundes')).toEqual(organizationKeys('Deutscher Fussballbund'));
    expect(organizationKeys('Siemens AG')).toEqual(organizationKeys('Siemens'));
    expect(organizationKeys('SPD')).not.toEqual(organizationKeys('SPD-Fraktion'));
    expect(organizationKeys('...')).toHaveLength(1);
  });
});

test('signs come back as they were written, for any name', () => {
  const names = ['Ada Eins', '__proto__', 'x'.repeat(500), '"\\\n', 'Ada Zwei-Eins'];
  const entities = names.flatMap((name) =>
    (['person', 'organization'] as const).map((kind) => ({
      id: name,
      kind,
      name,
      aliases: [name, 'ABC'],
      roles: [],
    })),
  );
  for (const sign of signsOf(entities, { id: 'one', language: 'de' })) {
    expect(readSign(writeSign(sign))).toEqual(sign);
    expect(blockKeys(sign).length).toBeGreaterThan(0);
  }
});

test('two of one family name in an article tell of each other', () => {
  const named = (name: string) => ({ id: name, kind: 'person' as const, name, aliases: [name], roles: [] });
  const [one, other, twin] = signsOf([named('Ada Berg'), named('Berg'), named('Berg')], {
    id: 'one',
    language: 'de',
  });
  expect(one).toMatchObject({ beside: ['berg'], twin: 1 });
  expect(other).toMatchObject({ beside: ['ada berg'], twin: 1 });
  expect(twin).toMatchObject({ twin: 2 });
});

test.each([
  ['Innenministerium', true],
  ['Polizei', true],
  ['Landgerichts', true],
  ['Foreign Ministry', true],
  ['Bundesinnenministerium', false],
  ['Landgericht Berlin', false],
  ['SPD', false],
])('%s alone does not say which: %s', (name, expected) => {
  const entity = { id: 'o1', kind: 'organization' as const, name, aliases: [name], roles: [] };
  const keys = ['one', 'two'].map((id) =>
    signsOf([entity], { id, language: 'de' }).flatMap(blockKeys).join(),
  );
  expect(keys[0] !== keys[1]).toBe(expected);
});

test('merges lead on, never in a circle', () => {
  const { standing, isApart } = readIdentities([
    { verdict: 'same', figure: 'b', other: 'a' },
    { verdict: 'same', figure: 'c', other: 'b' },
    { verdict: 'same', figure: 'a', other: 'c' },
    { verdict: 'apart', figure: 'a', other: 'd' },
  ]);
  expect(['a', 'b', 'c', 'd'].map(standing)).toEqual(['c', 'c', 'c', 'd']);
  expect(isApart('b', 'd')).toBe(true);
  expect(isApart('a', 'b')).toBe(false);
});
