import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../lib/names/find-names';
import { loadModels } from '../../../../scripts/load-models';
import { growthOf, LINEAR } from '../../../growth';

const models = loadModels();
const PERSONS = 'Anna Wollnik;Mark Rutte;Kim Jong-un;Ursula von der Leyen;Cem Doğan'.split(';');

describe('the work of the models grows with the text and not faster', () => {
  test.each<[string, string, (index: number) => string]>([
    [
      'ordinary sentences',
      'de',
      (index) => `Am Montag traf ${PERSONS[index % 5]} den Sprecher der Firma Tellhagen${index} AG in Kiew. `,
    ],
    [
      'ordinary paragraphs',
      'en',
      (index) => `On Monday ${PERSONS[index % 5]} met the ${index}th envoy of Nato.\n\n`,
    ],
    ['one endless sentence', 'de', (index) => `und ${PERSONS[index % 5]} aus Kiew ging mit der Nato, `],
    ['capitals only', 'de', (index) => `RUTTE TRIFFT SELENSKYJ${index} IN KIEW `],
    ['one endless word', 'de', () => 'Merkel-Rutte-'],
    ['marks only', 'en', () => '„(…) – '],
  ])('%s', { timeout: 120_000 }, (_what, language, piece) => {
    const texts = new Map<number, string>();
    const textOf = (size: number) => {
      const text = texts.get(size) ?? Array.from({ length: size }, (_, index) => piece(index)).join('');
      texts.set(size, text);
      return text;
    };
    expect(growthOf((size) => findNames(textOf(size), language, models), 250)).toBeLessThan(LINEAR);
  });

  test('one name, 50,000 times', { timeout: 120_000 }, () => {
    expect(growthOf((size) => findNames('Mark Rutte '.repeat(size), 'de', models), 6250)).toBeLessThan(
      LINEAR,
    );
  });
});
