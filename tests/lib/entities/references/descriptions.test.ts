import { describe, expect, test } from 'vitest';
import { answer } from './marked';

describe('descriptions of persons', () => {
  test.each([
    ['the same role', 'Generalsekretär [Jan Weber] kam. <Der Generalsekretär> lächelte.', 'Jan Weber'],
    ['a shorter role', 'Außenministerin [Nora Weber] kam. <Die Ministerin> lächelte.', 'Nora Weber'],
    [
      'a role behind the name',
      '[Jan Weber], der Präsident des Vereins, kam. <Der Präsident> lächelte.',
      'Jan Weber',
    ],
    [
      'a role of the same class',
      'Premierminister [Jan Weber] kam. <Der Regierungschef> lächelte.',
      'Jan Weber',
    ],
    [
      'two of a kind, one woman',
      'Minister [Jan Weber] traf Ministerin [Nora Brandt]. <Die Ministerin> lächelte.',
      'Nora Brandt',
    ],
    [
      'a party',
      '[Nora Weber] ({Grüne}) kam mit [Eva Brandt] ({SPD}). <Die {Grünen}-Politikerin> lächelte.',
      'Nora Weber',
    ],
    [
      'nationality',
      'Der dänische Minister [Jan Weber] traf den finnischen Minister [Per Brandt]. <Der finnische Minister> lächelte.',
      'Per Brandt',
    ],
    ['an age', '[Jan Weber] stammt aus Jever. <Der 45-Jährige> lächelte.', 'Jan Weber'],
    [
      'a genitive behind a document',
      'Minister [Jan Weber] kam. Nach <Ansicht des Ministers> eilt es.',
      'Jan Weber',
    ],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked).name).toBe(expected);
  });

  test.each([
    ['nobody with such a role', '[Jan Weber] kam. <Der Bürgermeister> lächelte.'],
    ['the other gender', 'Minister [Jan Weber] kam. <Die Ministerin> lächelte.'],
    ['someone new', 'Minister [Jan Weber] kam. <Ein Minister> lächelte.'],
    ['whose spokesman is named', '[Jan Weber], Sprecher des Präsidenten, kam. <Der Präsident> lächelte.'],
    ['several', 'Minister [Jan Weber] kam. <Die Minister> lächelten.'],
    ['an age among two', '[Jan Weber] traf [Per Brandt]. <Der 45-Jährige> lächelte.'],
  ])('nobody: %s', (_, marked) => {
    expect(answer(marked).name).toBeUndefined();
  });

  test.each([
    ['the same role', 'Senator [Jan Weber] came. <The senator> smiled.', 'Jan Weber'],
    ['an abbreviated role', 'Gov. [Jan Weber] came. <The governor> smiled.', 'Jan Weber'],
    ['nobody with such a role', '[Jan Weber] came. <The mayor> smiled.', undefined],
    ['whose aide is named', '[Jan Weber], an aide to the mayor, came. <The mayor> smiled.', undefined],
    ['someone’s', 'Lawyer [Jan Weber] met [Per Brandt]. <His lawyer> smiled.', undefined],
  ])('in English: %s', (_, marked, expected) => {
    expect(answer(marked, 'en').name).toBe(expected);
  });
});

describe('descriptions of organizations', () => {
  test.each([
    [
      'by its name',
      'Das {Umweltministerium} und die {Hafenwerft} kamen. <Das Ministerium> schwieg.',
      'Umweltministerium',
    ],
    ['by what stands beside it', 'Die Zeitung {Anker} fragte {Lotse}. <Die Zeitung> schrieb es.', 'Anker'],
    ['a name that shows nothing', '{Hafenwerft} baut Schiffe. <Das Unternehmen> wächst.', 'Hafenwerft'],
    [
      'judges for their court',
      'Das {Landgericht Jever} urteilte. <Die Richter> sahen es anders.',
      'Landgericht Jever',
    ],
    [
      'far away, but the only one',
      `Das {Landgericht Jever} urteilte.${' Es regnete.'.repeat(30)} <Das Gericht> schwieg.`,
      'Landgericht Jever',
    ],
    ['its spokesperson', 'Die {Hafenwerft} baut. <Ein Sprecher des Unternehmens> sagte es.', 'Hafenwerft'],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked).name).toBe(expected);
  });

  test.each([
    ['no name that fits', 'Die {Hafenwerft} baut. <Das Gericht> schwieg.'],
    ['another country’s', 'Die {Polizei Jever} kam. <Die italienische Polizei> schwieg.'],
    [
      'a name that shows it is something else',
      'Das {Landgericht Jever} urteilte. <Das Unternehmen> schwieg.',
    ],
    ['one judge', 'Das {Landgericht Jever} urteilte. <Der Richter> schwieg.'],
  ])('nobody: %s', (_, marked) => {
    expect(answer(marked).name).toBeUndefined();
  });

  test('in English by its name', () => {
    expect(answer('The {Harbor Union} met {Lotse}. <The union> agreed.', 'en').name).toBe('Harbor Union');
  });
});
