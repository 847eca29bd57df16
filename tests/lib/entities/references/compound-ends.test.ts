import { expect, test } from 'vitest';
import { findByEnd } from '../../../../lib/entities/references/words/compound-ends';
import { isDocumentWord, stemOfDocument } from '../../../../lib/entities/references/words/document-words';
import { findOrganizationHead } from '../../../../lib/entities/references/words/organization-heads';
import {
  isOrganWord,
  isSpokespersonWord,
} from '../../../../lib/entities/references/words/spokesperson-words';
import { growthOf, LINEAR } from '../../../growth';

test.each([
  ['the longest end', 'Hafenamt', 'Hafenamt'],
  ['a shorter one', 'Seehafenamt', 'Hafenamt'],
  ['none', 'Hafen', undefined],
])('%s', (_what, word, expected) => {
  const known = ['hafenamt', 'amt'];
  const found = findByEnd(word.toLowerCase(), 3, (end) => (known.includes(end) ? end : undefined));
  expect(found).toBe(expected?.toLowerCase());
});

test('the end of a word of any length is read, in time that does not grow with it', () => {
  const wordOf = (size: number) => `W${'erft'.repeat(size)}bericht`;
  expect(stemOfDocument(wordOf(5000), false)).toBe('bericht');
  const readAll = (size: number) => {
    const word = `W${'erft'.repeat(size)}`;
    for (let time = 0; time < 20; time += 1) {
      expect(isDocumentWord(word, false) || isSpokespersonWord(word, false)).toBe(false);
      expect(isOrganWord(word, false) || findOrganizationHead(word, false) !== undefined).toBe(false);
    }
  };
  expect(growthOf(readAll, 300)).toBeLessThan(LINEAR);
});
