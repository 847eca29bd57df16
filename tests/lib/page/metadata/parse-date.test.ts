import { describe, expect, it } from 'vitest';
import { parseDate, parseVisibleDate } from '../../../../lib/page/metadata/parse-date';

describe('parseDate', () => {
  it.each([
    ['2024-12-04T07:17:00+01:00', '2024-12-04T07:17:00+01:00'],
    ['2024-12-04T07:17:00+0100', '2024-12-04T07:17:00+01:00'],
    ['2024-12-04 07:17:00.123 UTC', '2024-12-04T07:17:00Z'],
    ['2024-12-04T7:17Z', '2024-12-04T07:17:00Z'],
    ['2024-12-4', '2024-12-04'],
    ['20241204', '2024-12-04'],
    ['20241204T071700Z', '2024-12-04T07:17:00Z'],
    ['1733293020', '2024-12-04T06:17:00.000Z'],
    ['Wed, 04 Dec 2024 06:17:00 GMT', '2024-12-04T06:17:00.000Z'],
    ['December 4, 2024', '2024-12-04'],
  ])('%s is %s', (value, iso) => {
    expect(parseDate(value)).toBe(iso);
  });

  it.each(['', 'gestern', '2024', '2024-13-04', '12345678', '45.45.2024'])('%j is no date', (value) => {
    expect(parseDate(value)).toBeUndefined();
  });
});

describe('parseVisibleDate', () => {
  it.each([
    ['Stand: 4. Dezember 2024, 07:17 Uhr', '2024-12-04T07:17:00'],
    ['Von Runa Holt, 04.12.2024', '2024-12-04'],
    ['Veröffentlicht am 4.12.24 um 7.17 Uhr', '2024-12-04T07:17:00'],
    ['Dec. 4, 2024 at 7:17 pm', '2024-12-04T19:17:00'],
    ['12/24/2024', '2024-12-24'],
    ['Publié le 4 décembre 2024', '2024-12-04'],
    ['2024年12月4日', '2024-12-04'],
    ['4 de diciembre de 2024', '2024-12-04'],
  ])('%s: %s', (text, iso) => {
    expect(parseVisibleDate(text)).toBe(iso);
  });

  it.each(['Seite 4 von 12', 'Telefon 030.12.3456', 'im Dezember'])('%j holds none', (text) => {
    expect(parseVisibleDate(text)).toBeUndefined();
  });
});
