import { describe, expect, test } from 'vitest';
import { withoutComplement } from '../../../lib/entities/description/role';
import { personIn } from './named';

describe('German roles', () => {
  test.each([
    ['two joined by und', 'Es kam der Pilot und Unternehmer [Peter Wollnik].', ['Pilot', 'Unternehmer']],
    [
      'with what belongs to it, before a comma',
      'Der Leiter des Deichamts der Stadt, [Peter Wollnik], kam.',
      ['Leiter des Deichamts der Stadt'],
    ],
    ['over brackets', 'Es kam der Chef der Deichbank (DB), [Peter Wollnik], mit.', ['Chef der Deichbank']],
    [
      'after a comma',
      '[Peter Wollnik], Präsident der österreichischen Deichwacht, kam.',
      ['Präsident der österreichischen Deichwacht'],
    ],
    ['after a party', '[Petra Wollnik] (CDU), die frühere Ministerin, kam.', ['frühere Ministerin']],
    ['after a dash', '[Petra Wollnik] – Sprecherin der Feuerwehr – kam.', ['Sprecherin der Feuerwehr']],
    [
      'a verb that equates',
      '[Peter Wollnik] ist seit 2019 Generalsekretär der Partei.',
      ['Generalsekretär der Partei'],
    ],
    ['elected', '[Peter Wollnik] wurde zum Präsidenten gewählt.', ['Präsident']],
    ['the year is no part', '[Peter Wollnik] war Präsident im Jahr 2010.', ['Präsident']],
    ['an adjective made a noun', 'Er traf den Vorsitzenden [Peter Wollnik].', ['Vorsitzender']],
    ['the same of a woman', 'Er traf die Vorsitzende [Petra Wollnik].', ['Vorsitzende']],
    [
      'the direct one, not the one it belongs to',
      'Der Sprecher des Präsidenten [Peter Wollnik] kam.',
      ['Präsident'],
    ],
    [
      'the one before the comma',
      'Der Sprecher des Präsidenten, [Peter Wollnik], kam.',
      ['Sprecher des Präsidenten'],
    ],
    [
      'one that is said more fully',
      'Präsident [Peter Wollnik] kam. [Wollnik], Präsident der Deichwacht, ging.',
      ['Präsident der Deichwacht'],
    ],
    ['not of a name in the genitive', '[Peter Wollnik] kam. Die Anwältin [Wollniks] ging.', []],
    [
      'a title before the genitive',
      '[Peter Wollnik] kam. Er sprach mit Präsident [Wollniks] Leuten.',
      ['Präsident'],
    ],
    ['a list of people', '[Peter Wollnik], Präsident Stahl und andere kamen.', []],
    ['a verb is no adjective', 'Davor warne Premierminister [Peter Wollnik].', ['Premierminister']],
    [
      'a participle with words of its own',
      'Der in Haft sitzende ehemalige Richter [Peter Wollnik] kam.',
      ['ehemaliger Richter'],
    ],
    ['not a role', '[Peter Wollnik] ist nicht Präsident der Partei.', []],
    ['professor and director', 'Direktor Professor [Peter Wollnik] kam.', ['Direktor', 'Professor']],
  ])('%s', (_case, text, roles) => {
    expect(personIn(text)?.roles).toEqual(roles);
  });
});

describe('English roles', () => {
  test.each([
    ['with names before', 'Then Montana senator [Jane Wollnik] spoke.', ['Montana senator']],
    ['shortened', 'Then Sen. [Jane Wollnik] spoke.', ['Senator']],
    ['before a comma', 'The head of the dike agency, [Jane Wollnik], spoke.', ['head of the dike agency']],
    ['after a comma', '[Jane Wollnik], a former secretary of state, spoke.', ['former secretary of state']],
    [
      'with what belongs to it',
      '[Jane Wollnik], executive director of the Dike Fund, spoke.',
      ['executive director of the Dike Fund'],
    ],
    ['a verb that equates', '[Jane Wollnik] is the chairman of the board.', ['chairman of the board']],
    ['after a state in brackets', '[Jane Wollnik] (D-N.Y.), a lawyer, spoke.', ['lawyer']],
    ['of the next in a list', '[Jane Wollnik], President Stahl and others spoke.', []],
    ['not a role', '[Jane Wollnik] is not the president.', []],
  ])('%s', (_case, text, roles) => {
    expect(personIn(text, 'en')?.roles).toEqual(roles);
  });
});

test.each([
  ['früherer Leiter der Behörde', 'de', 'früherer Leiter'],
  ['Russlands Präsident', 'de', 'Russlands Präsident'],
  ['Sprecher des Präsidenten', 'de', 'Sprecher'],
  ['former secretary of state', 'en', 'former secretary of state'],
  ['executive director of the Dike Fund', 'en', 'executive director'],
])('%s without what belongs to it', (role, language, short) => {
  expect(withoutComplement(role, language)).toBe(short);
});

test.each([
  ['in brackets', '[Petra Wollnik] (CSU) kam.', 'de', 'CSU'],
  ['with a place', '[Petra Wollnik] (SPD, Aurich) kam.', 'de', 'SPD'],
  ['in a compound', 'Es kam die FDP-Politikerin [Petra Wollnik].', 'de', 'FDP'],
  ['another thing in brackets', '[Petra Wollnik] (34) kam.', 'de', undefined],
  ['English', 'Sen. [Jane Wollnik] (R-Mont.) spoke.', 'en', 'Republican'],
])('the party %s', (_case, text, language, party) => {
  expect(personIn(text, language)?.party).toBe(party);
});
