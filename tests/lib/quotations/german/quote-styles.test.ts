import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from './read-german';

describe('each style of quote marks holds direct speech', () => {
  test.each([
    ['„Der Deich hält bis zum Frühjahr“, sagte [Jan Ley].', '„Der Deich hält bis zum Frühjahr“'],
    ['»Der Deich hält bis zum Frühjahr«, sagte [Jan Ley].', '»Der Deich hält bis zum Frühjahr«'],
    ['"Der Deich hält bis zum Frühjahr", sagte [Jan Ley].', '"Der Deich hält bis zum Frühjahr"'],
    ['“Der Deich hält bis zum Frühjahr”, sagte [Jan Ley].', '“Der Deich hält bis zum Frühjahr”'],
    ['«Der Deich hält bis zum Frühjahr», sagte [Jan Ley].', '«Der Deich hält bis zum Frühjahr»'],
    ['‚Der Deich hält bis zum Frühjahr‘, sagte [Jan Ley].', '‚Der Deich hält bis zum Frühjahr‘'],
    ['„Der Deich hält bis zum Frühjahr", sagte [Jan Ley].', '„Der Deich hält bis zum Frühjahr"'],
    ['›Der Deich hält bis zum Frühjahr‹, sagte [Jan Ley].', '›Der Deich hält bis zum Frühjahr‹'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('each style of quote marks holds words after a colon', () => {
  test.each([
    ['[Jan Ley] sagte: „Der Deich hält bis zum Frühjahr.“', '„Der Deich hält bis zum Frühjahr.“'],
    ['[Jan Ley] sagte: »Der Deich hält bis zum Frühjahr.«', '»Der Deich hält bis zum Frühjahr.«'],
    ['[Jan Ley] sagte: "Der Deich hält bis zum Frühjahr."', '"Der Deich hält bis zum Frühjahr."'],
    ['[Jan Ley] sagte: “Der Deich hält bis zum Frühjahr.”', '“Der Deich hält bis zum Frühjahr.”'],
    ['[Jan Ley] sagte: «Der Deich hält bis zum Frühjahr.»', '«Der Deich hält bis zum Frühjahr.»'],
    ['[Jan Ley] sagte: ‚Der Deich hält bis zum Frühjahr.‘', '‚Der Deich hält bis zum Frühjahr.‘'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('each style of quote marks holds a part of what is said', () => {
  test.each([
    ['[Jan Ley] sagte, der Deich sei „alt und morsch“.', 'der Deich sei „alt und morsch“ | „alt und morsch“'],
    ['[Jan Ley] sagte, der Deich sei »alt und morsch«.', 'der Deich sei »alt und morsch« | »alt und morsch«'],
    ['[Jan Ley] sagte, der Deich sei "alt und morsch".', 'der Deich sei "alt und morsch" | "alt und morsch"'],
    ['[Jan Ley] sagte, der Deich sei “alt und morsch”.', 'der Deich sei “alt und morsch” | “alt und morsch”'],
    ['[Jan Ley] sagte, der Deich sei «alt und morsch».', 'der Deich sei «alt und morsch» | «alt und morsch»'],
    ['[Jan Ley] sagte, der Deich sei ‚alt und morsch‘.', 'der Deich sei ‚alt und morsch‘ | ‚alt und morsch‘'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('quote marks within others do not end the words', () => {
  test.each([
    [
      '„Mein Vater rief ‚Wasser!‘ und lief los“, sagte [Jan Ley].',
      '„Mein Vater rief ‚Wasser!‘ und lief los“',
    ],
    [
      '»Mein Vater rief ›Wasser!‹ und lief los«, sagte [Jan Ley].',
      '»Mein Vater rief ›Wasser!‹ und lief los«',
    ],
    [
      '"Mein Vater rief \'Wasser!\' und lief los", sagte [Jan Ley].',
      '"Mein Vater rief \'Wasser!\' und lief los"',
    ],
    [
      '«Mein Vater rief ‹Wasser!› und lief los», sagte [Jan Ley].',
      '«Mein Vater rief ‹Wasser!› und lief los»',
    ],
    [
      '„Wir nennen das ‚den Riss‘. Er wächst.“ Das sagte [Jan Ley].',
      '„Wir nennen das ‚den Riss‘. Er wächst.“',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('an apostrophe is no quote mark', () => {
  test.each([
    [
      '„Das ist Hans’ Deich, und so bleibt’s auch“, sagte [Jan Ley].',
      '„Das ist Hans’ Deich, und so bleibt’s auch“',
    ],
    [
      "„Das ist Hans' Deich, und so bleibt's auch“, sagte [Jan Ley].",
      "„Das ist Hans' Deich, und so bleibt's auch“",
    ],
    [
      '‚Das ist Hans’ Deich, und so bleibt’s auch‘, sagte [Jan Ley].',
      '‚Das ist Hans’ Deich, und so bleibt’s auch‘',
    ],
    ["[Jan Ley] sagte, Hans' Deich sei alt.", "Hans' Deich sei alt"],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('marks without a partner hold nothing', () => {
  test.each([
    ['Der Deich ist 3" breit und 4" hoch.', ''],
    ['Der Deich ist alt“ und morsch.', ''],
    ['[Jan Ley] sagte, der „Deich sei alt.', 'der „Deich sei alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('the speaker beside each style of quote marks', () => {
  test.each([
    ['„Der Deich hält“, sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['»Der Deich hält«, sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['"Der Deich hält", sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['“Der Deich hält”, sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['«Der Deich hält», sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['‚Der Deich hält‘, sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['[Jan Ley]: »Der Deich hält.«', 'Jan Ley > Jan Ley'],
    ['[Jan Ley]: «Der Deich hält.»', 'Jan Ley > Jan Ley'],
    ['[Jan Ley]: "Der Deich hält."', 'Jan Ley > Jan Ley'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('the comma may stand inside the marks', () => {
  test.each([
    ['„Der Deich hält bis zum Frühjahr,“ sagte [Jan Ley].', '„Der Deich hält bis zum Frühjahr,“'],
    ['"Der Deich hält bis zum Frühjahr," sagte [Jan Ley].', '"Der Deich hält bis zum Frühjahr,"'],
    ['»Der Deich hält bis zum Frühjahr,« sagte [Jan Ley].', '»Der Deich hält bis zum Frühjahr,«'],
    ['„Der Deich hält bis zum Frühjahr“ sagte [Jan Ley].', '„Der Deich hält bis zum Frühjahr“'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});
