import { expect, test } from 'vitest';
import { findParties } from '../../../lib/quotations/find-parties';

const NAMES = ['Karl Böhm', 'Ada Feder', 'Hafenamt', 'Jan Öfele', 'Amt für Häfen'];
const PARTIES = NAMES.map((name) => ({ name, kind: 'person' as const }));

test.each([
  ['', NAMES],
  ['  ', NAMES],
  ['ada', ['Ada Feder']],
  ['FEDER', ['Ada Feder']],
  ['of', ['Jan Öfele']],
  ['amt', ['Amt für Häfen', 'Hafenamt']],
  ['bohm', ['Karl Böhm']],
  ['xyz', []],
])('%j finds %j', (typed, names) => {
  expect(findParties(PARTIES, typed).map(({ name }) => name)).toEqual(names);
});
