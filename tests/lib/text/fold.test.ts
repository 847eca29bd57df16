import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces, unfoldSpan } from '../../../lib/text/fold';

describe('fold', () => {
  test.each([
    ['Viktor ORBÁN', 'viktor orban'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['  Mark\u00A0\n Rutte ', 'mark rutte'],
    ['„Spiegel“', '"spiegel"'],
    ['Kim Jong–un', 'kim jong-un'],
    ['Bun\u00ADdes\u200Btag', 'bundestag'],
    ['Erdoğan İnönü', 'erdogan inonu'],
    ['Łódź', 'lodz'],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    for (const text of ['Ärger & Co.', 'ﬁnal', '10 €', '']) expect(fold(fold(text))).toBe(fold(text));
  });

  test('leads back to the text', () => {
    const text = 'Am Ende: die  Große\u00AD Straße, ja.';
    const folded = foldWithPlaces(text);
    const start = folded.text.indexOf('grosse strasse');
    const span = unfoldSpan(folded, { start, end: start + 'grosse strasse'.length });
    expect(text.slice(span.start, span.end)).toBe('Große\u00AD Straße');
  });
});
