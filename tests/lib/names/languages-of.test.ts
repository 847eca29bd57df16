import { expect, test } from 'vitest';
import { isModelLanguage, languagesOf, splitByLanguage } from '../../../lib/names/language-parts';

const GERMAN =
  'Die Ministerin hat am Montag mit dem Präsidenten über die Lage und die nächsten Schritte gesprochen.';
const ENGLISH =
  'We have always said that this is not the time for talks, and they know that we will not change it.';

test.each([
  ['German', 'de', GERMAN, '', ['de']],
  ['English', 'en', ENGLISH, '', ['en']],
  [
    'German with an English statement',
    'de',
    `${GERMAN}\n\n${ENGLISH}\n\n${GERMAN}`,
    'Gespräche',
    ['de', 'en'],
  ],
  ['English with a German title', 'en', ENGLISH, GERMAN, ['en', 'de']],
  ['one foreign word', 'de', `${GERMAN}\n\nYes`, 'No', ['de']],
  ['another language', 'fr', ENGLISH, GERMAN, []],
  ['no text', 'de', '', '', ['de']],
])('models that %s needs', (_what, language, text, title, needed) => {
  expect(languagesOf({ language, text, title })).toEqual(needed);
  if (!isModelLanguage(language)) return;
  const parts = splitByLanguage(`${text}\n\n${title}`, language);
  expect(parts.map((part) => part.language)).toEqual(needed);
});
