import { describe, expect, test } from 'vitest';
import { findNames, type Models } from '../../../lib/names/find-names';
import { isModelLanguage, type ModelLanguage, splitByLanguage } from '../../../lib/names/language-parts';

const GERMAN =
  'Die Ministerin hat am Montag in Kiew mit dem Präsidenten über die Lage und die nächsten Schritte gesprochen.';
const GERMAN_TOO =
  'Danach ging sie nicht zu den Abgeordneten, sondern mit ihrem Sprecher in das Hotel, weil es schon spät war.';
const ENGLISH =
  'We have always said that this is not the time for new talks, and they know that we will not change our minds.';
const ENGLISH_TOO =
  'The minister said on Monday that she would not meet them again before the end of the week, but her staff did.';
const SHORT = 'We will be back.';
const TITLE = 'The Long Way Home';

function blank(text: string): string {
  return '\n'.repeat(text.length);
}

describe('the parts of a text by language', () => {
  test.each<[string, ModelLanguage, string[], string]>([
    ['German stays whole', 'de', [GERMAN, GERMAN_TOO], 'de de'],
    ['English stays whole', 'en', [ENGLISH, ENGLISH_TOO], 'en en'],
    ['an English statement in a German article', 'de', [GERMAN, ENGLISH, GERMAN_TOO], 'de en de'],
    ['a German statement in an English article', 'en', [ENGLISH, GERMAN, ENGLISH_TOO], 'en de en'],
    ['several statements', 'de', [ENGLISH, GERMAN, ENGLISH_TOO, GERMAN_TOO], 'en de en de'],
    ['a short foreign sentence stays', 'de', [GERMAN, SHORT, GERMAN_TOO], 'de de de'],
    ['a foreign title stays', 'de', [GERMAN, TITLE, GERMAN_TOO], 'de de de'],
    ['a foreign phrase within a paragraph stays', 'de', [`${GERMAN} „${ENGLISH}“ ${GERMAN_TOO}`], 'de'],
    ['a paragraph of names stays', 'de', [GERMAN, 'Tom Hanks, Meryl Streep, Bill Gates'], 'de de'],
    ['all of it is in the other language', 'de', [ENGLISH, ENGLISH_TOO], 'en en'],
  ])('%s', (_rule, language, paragraphs, languages) => {
    for (const gap of ['\n\n', '\n\n\n']) {
      const text = paragraphs.join(gap);
      const parts = splitByLanguage(text, language);
      expect(parts[0]?.language).toBe(language);
      for (const part of parts) {
        const own = paragraphs.map((paragraph, at) =>
          languages.split(' ')[at] === part.language ? paragraph : blank(paragraph),
        );
        expect(part.text).toBe(own.join(gap));
      }
      expect(new Set([language, ...languages.split(' ')])).toEqual(
        new Set(parts.map((part) => part.language)),
      );
    }
  });

  test.each(['', ' ', '\n\n', '\n\n\n\n\n', '👩‍👩‍👧\n\n\uD800', 'ohne Leerzeile\nin zwei Zeilen'])(
    '"%s" is one part',
    (text) => {
      expect(splitByLanguage(text, 'de')).toEqual([{ language: 'de', text }]);
    },
  );

  test.each(['fr', '', 'DE', 'de-AT', 'toString'])('"%s" has no model', (language) => {
    expect(isModelLanguage(language)).toBe(false);
  });
});

describe('names of a text in two languages', () => {
  /** A recognizer that finds one word as an organization; its reason tells who found it. */
  const finder = (word: string, reason: string) => ({
    *findNamesInSteps(text: string) {
      yield 0.5;
      return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
        return { start: index, end: index + word.length, kind: 'organization' as const, score: 1, reason };
      });
    },
  });
  const text = [GERMAN, `${ENGLISH} Nato.`, `${GERMAN_TOO} Nato.`, ENGLISH_TOO.replace('them', 'Nato')].join(
    '\n\n',
  );
  const namesBy = (models: Models) =>
    findNames(text, 'de', models).map(
      ({ start, end, reason }) => `${reason}: ${text.slice(start, end)} ${start}`,
    );

  test('each part is read by its own model, in order and where it stands', () => {
    const places = [...text.matchAll(/Nato/g)].map(({ index }) => index);
    expect(namesBy({ de: finder('Nato', 'de'), en: finder('Nato', 'en') })).toEqual([
      `en: Nato ${places[0]}`,
      `de: Nato ${places[1]}`,
      `en: Nato ${places[2]}`,
    ]);
  });

  test('the own model reads all where the other one is missing', () => {
    expect(namesBy({ de: finder('Nato', 'de') }).map((name) => name.slice(0, 8))).toEqual([
      'de: Nato',
      'de: Nato',
      'de: Nato',
    ]);
  });
});
