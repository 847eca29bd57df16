import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../lib/quotations/quote-marks';
import { findFault, findLeaning, isBareQuotation } from '../../../lib/summary/judge-sentence';
import type { Span } from '../../../lib/text/span';

const whole = (text: string): Span => ({ start: 0, end: text.length });
const namesIn = (text: string, name: string | undefined): Span[] => {
  if (name === undefined) return [];
  const start = text.indexOf(name);
  expect(start).toBeGreaterThanOrEqual(0);
  return [{ start, end: start + name.length }];
};

describe('findLeaning', () => {
  test.each([
    ['Sie baut im Hafen eine Brücke.', undefined, 'someone'],
    ['Sein Bruder leitet den Verein.', undefined, 'someone'],
    ['Nach dem Abstieg ging er nach Graz.', undefined, 'someone'],
    ['2010 beendete sie ihre Laufbahn.', undefined, 'someone'],
    ['Für sie fordert der Richter lange Sperren.', undefined, 'someone'],
    ['Ein Jahr, nachdem er gewählt wurde, ist der Rat zurückgetreten.', undefined, 'someone'],
    ['In 1908 she joined the league.', undefined, 'someone'],
    ['Her drawings hang in the town hall.', undefined, 'someone'],
    ['Dies gilt für alle Schulen der Stadt.', undefined, 'matter'],
    ['Beide wollten dazu nichts sagen.', undefined, 'matter'],
    ['Das lehnte die Stadt Lindholm ab.', undefined, 'matter'],
    ['That was all the council said on Friday.', undefined, 'matter'],
    ['This year the ferry sails every day.', undefined, 'matter'],
    ['Allerdings fehlt noch das Geld.', undefined, 'going-on'],
    ['Daher wird der Bau erst im Herbst fertig.', undefined, 'going-on'],
    ['Der Grund dafür ist der Preis der Brücke.', undefined, 'going-on'],
    ['Seither liegt die Fähre im Hafen.', undefined, 'going-on'],
    ['However, the bridge is not paid for.', undefined, 'going-on'],
  ])('%s', (text, name, leaning) => {
    expect(findLeaning(text, whole(text), namesIn(text, name))).toBe(leaning);
  });

  test.each([
    ['Die Stadt Lindholm baut eine Brücke.', 'Lindholm'],
    ['Das Land Friesland zahlt die Hälfte.', 'Friesland'],
    ['That night the ferry sank off Morran.', 'Morran'],
    ['Als Anna Roth ankam, war sie müde.', 'Anna Roth'],
    ['Gestern sagte Anna Roth ihr Kommen zu.', 'Anna Roth'],
    ['Der Minister sagte, er werde bleiben.', undefined],
    ['The judge said he had seen enough.', undefined],
    ['Lindholm geht davon aus, dass die Brücke kommt.', 'Lindholm'],
    ['Experten warnen davor, die Brücke zu sperren.', undefined],
    ['Kurz, nachdem er gewählt wurde, trat Jens Ohm zurück.', 'Jens Ohm'],
    ['Sieben Boote liegen im Hafen.', undefined],
  ])('%s stands for itself', (text, name) => {
    expect(findLeaning(text, whole(text), namesIn(text, name))).toBeUndefined();
  });
});

describe('findFault', () => {
  test.each([
    ['Foto: Ines Brandt, Hafenverwaltung der Stadt Lindholm.', 'credit'],
    ['Photos by Leslie Crane; more of them in the weekend paper.', 'credit'],
    ['Reporting by Carla Dunne for the Morran Observer in town.', 'credit'],
    ['Lesen Sie auch: So teuer wird die neue Brücke im Hafen.', 'credit'],
    ['Wird die Stadt die Brücke im Hafen bauen können?', 'question'],
    ['Zur Brücke heißt es im Plan der Stadt:', 'fragment'],
    ['Neue Brücke im Hafen.', 'fragment'],
    ['Bilder der Brücke hängen seit gestern im Rathaus.', undefined],
    ['Die Behörde erhielt 19 Beschwerden.', undefined],
  ])('%s: %s', (text, fault) => {
    expect(findFault(text, whole(text), 'paragraph', false)).toBe(fault);
  });

  test('words of a quotation that goes on elsewhere, and headings', () => {
    const text = 'Die Stadt Lindholm baut eine Brücke.';
    expect(findFault(text, whole(text), 'paragraph', true)).toBe('half-quotation');
    expect(findFault(text, whole(text), 'heading', false)).toBe('heading');
  });
});

describe('isBareQuotation', () => {
  test.each([
    ['„Die Brücke kommt im Herbst.“', true],
    ['„Die Brücke kommt“, sagte er.', true],
    ['"We shall cross it," she said.', true],
    ['„Die Brücke kommt“, sagte Bürgermeisterin Ingrid Sommer.', false],
    ['Der Rat nannte die Brücke „einen Traum“.', false],
    ['Die Brücke kommt im Herbst.', false],
  ])('%s: %s', (text, isBare) => {
    expect(isBareQuotation(text, whole(text), findQuoted(text))).toBe(isBare);
  });
});
