import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../lib/quotations/quote-marks';
import { growthOf, LINEAR } from '../../growth';

const quotedIn = (text: string) => findQuoted(text).map(({ start, end }) => text.slice(start, end));

describe('findQuoted', () => {
  test.each([
    ['low and high', 'Er sagte: „Ja, gern.“ Dann ging er.', ['„Ja, gern.“']],
    ['angles inward', '»Ja, gern«, sagte er.', ['»Ja, gern«']],
    ['angles outward', '«Ja, gern», sagte er.', ['«Ja, gern»']],
    ['straight', 'Er sagte "ja" und "nein".', ['"ja"', '"nein"']],
    ['English curly', '“Yes,” she said. “No.”', ['“Yes,”', '“No.”']],
    ['low and straight', 'Er rief: „Ja" und ging.', ['„Ja"']],
    ['the wrong German way', 'Er rief “Ja“ und ging.', ['“Ja“']],
    ['single low', 'Das Stück ‚Der Fluss‘ läuft.', ['‚Der Fluss‘']],
    ['British single', '‘We don’t know,’ she said.', ['‘We don’t know,’']],
    ['straight single', "'We don't know,' she said.", ["'We don't know,'"]],
    ['nested singles', '„Er sagte ‚nein‘ dazu“, so Ley.', ['„Er sagte ‚nein‘ dazu“']],
    ['nested angles', '»Er sagte ›nein‹ dazu«, so Ley.', ['»Er sagte ›nein‹ dazu«']],
    ['after a bracket', 'Der Plan ("ein Wagnis") ging auf.', ['"ein Wagnis"']],
  ])('pairs %s', (_style, text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', "The boys' boat wasn't Hans' boat."],
    ['curly apostrophes', 'The boys’ boat wasn’t Hans’ boat.'],
    ['an opening mark alone', 'Er sagte: „Ja, gern. Dann ging er.\n\nDer nächste Tag kam.'],
    ['a closing mark alone', 'Ja, gern“, sagte er.'],
    ['inches', 'Ein 24"-Schirm stand da.'],
    ['nothing', ''],
  ])('finds none in %s', (_what, text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  test('follows a quotation that each paragraph opens again', () => {
    const text = 'Ley said: “We came.\n\n“We saw.\n\n“We left.” Nobody minded.';
    const [quoted] = findQuoted(text);
    expect(quoted?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We came.',
      '“We saw.',
      '“We left.”',
    ]);
  });

  test('follows a quotation that a later paragraph closes', () => {
    const text = 'Ley sagte: „Wir kamen.\n\nWir gingen.“ Das war alles.';
    const [quoted] = findQuoted(text);
    expect(quoted?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      '„Wir kamen.',
      'Wir gingen.“',
    ]);
  });

  test('an unclosed mark does not swallow the next quotation', () => {
    expect(quotedIn('Er sagte „Ja und ging.\n\nSie blieb.\n\n„Nein“, sagte sie.')).toContain('„Nein“');
  });

  test.each([
    ['full of marks', '„Ja, ‚gern‘“, "so" er\'s ’ “ » « ', 5_000],
    ['whose marks are open all the way', 'So “it ‘is „old, (»yes" he said». ', 1_000],
    ['without a mark', 'Der Rat stimmt im Sommer ab.\n\n', 4_000],
  ])('takes time in step with a text %s', (_what, text, times) => {
    expect(growthOf((count) => findQuoted(text.repeat(count)), times)).toBeLessThan(LINEAR);
  });
});
