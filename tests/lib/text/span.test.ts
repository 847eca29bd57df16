import { expect, test } from 'vitest';
import { trimmedSpan } from '../../../lib/text/span';

test.each([
  ['eins [zwei] drei', 'zwei'],
  ['eins[  zwei\n]drei', 'zwei'],
  ['[\u00A0eins zwei \n\n]', 'eins zwei'],
  ['eins[ ]zwei', ''],
  ['eins[]zwei', ''],
])('%j without white space at its ends', (marked, words) => {
  const text = marked.replace(/[[\]]/g, '');
  const end = marked.indexOf(']') - 1;
  const span = trimmedSpan(text, { start: marked.indexOf('['), end });
  expect(text.slice(span.start, span.end)).toBe(words);
  if (words === '') expect(span).toEqual({ start: end, end });
});
