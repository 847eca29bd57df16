// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import de from '../../../components/locales/de.json';
import en from '../../../components/locales/en.json';
import { countInWords } from '../../../components/words/count';
import { failureWords } from '../../../components/words/failure-words';
import { formatDay, formatMoment, formatRecent } from '../../../components/words/format-date';
import { formatNumber } from '../../../components/words/format-number';
import { speak } from '../speak';

beforeEach(() => speak('en'));

test('numbers and dates speak the language of the words', () => {
  expect(formatNumber(1234567)).toBe('1,234,567');
  expect(formatDay('2024-12-04')).toBe('December 4, 2024');
  speak('de');
  expect(formatNumber(1234567)).toBe('1.234.567');
  expect(formatDay('2024-12-04')).toBe('4. Dezember 2024');
});

test('a bare day stays that day in every time zone', () => {
  expect(formatDay('2024-01-01')).toBe('January 1, 2024');
});

test('a moment has a time only where one is known', () => {
  expect(formatMoment('2024-12-04')).toBe('Dec 4, 2024');
  expect(formatMoment('2024-12-04T07:17:00')).toMatch(/Dec 4, 2024, 7:17\sAM/);
  expect(formatMoment('never')).toBeUndefined();
});

test('what was written today has a time, what was written before has a day', () => {
  const now = new Date('2026-11-25T18:00:00').getTime();
  expect(formatRecent(new Date('2026-11-25T09:05:00').getTime(), now)).toMatch(/9:05\sAM/);
  expect(formatRecent(new Date('2026-11-24T09:05:00').getTime(), now)).toBe('Nov 24, 2026');
});

test.each([
  [0, '0 people'],
  [1, '1 person'],
  [1204, '1,204 people'],
])('%i people in words', (count, words) => {
  expect(countInWords(count, 'people')).toBe(words);
});

test.each(['full', 'denied', 'outdated', 'missing', 'other'])('the failure "%s" has a sentence', (kind) => {
  expect(failureWords({ kind }).length).toBeGreaterThan(20);
});

test('a failure that is no store error has a sentence too', () => {
  expect(failureWords(new Error('x'))).toBe(failureWords(undefined));
});

test('both languages say the same things, with the same places to fill in', () => {
  const places = (messages: Record<string, { message: string }>) =>
    Object.fromEntries(
      Object.entries(messages).map(([key, { message }]) => [
        key,
        (message.match(/\$\d/g) ?? []).sort().join(),
      ]),
    );
  expect(places(de)).toEqual(places(en));
});

test('no sentence shouts, and German addresses nobody', () => {
  for (const { message } of [...Object.values(en), ...Object.values(de)]) expect(message).not.toContain('!');
  for (const [key, { message }] of Object.entries(de)) {
    expect(`${key}: ${message}`).not.toMatch(/\b(Ihre?|Ihnen|du|dein\w*|dich|dir)\b/);
  }
});
