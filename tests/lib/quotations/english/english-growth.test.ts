import { describe, expect, test } from 'vitest';
import type { ReferenceReader } from '../../../../lib/entities/references/reference-reader';
import { findEnglishQuotations } from '../../../../lib/quotations/english/find-english-quotations';
import { splitSentences } from '../../../../lib/text/sentences';
import { growthOf, LINEAR } from '../../../growth';

const NOBODY: ReferenceReader = { resolve: () => undefined };

function read(text: string): number {
  const sentences = splitSentences(text, 'en');
  const input = { text, sentences, mentions: [], references: NOBODY };
  return findEnglishQuotations(input).length;
}

/** A piece of text, and how many of it make the small input. */
const PIECES: readonly (readonly [what: string, piece: string, count: number])[] = [
  [
    'plain news',
    '“The dam will hold,” Tim Ley said on Monday. He added that the gate was “old but sound.”\n\n',
    100,
  ],
  ['marks that are never closed', 'He said “the gate was old and the dam was new. ', 100],
  ['marks that are never opened', 'He said the gate” was old and the dam was new. ', 100],
  [
    'plain marks without a partner in each paragraph',
    'He said "the gate was old and the dam was new.\n\n',
    100,
  ],
  ['all marks at once', '„ “ ” » « \' ’ ‘ " said he that ', 100],
  ['a sentence without an end', 'he said that she argued, and the man who claimed it told them ', 100],
  ['commas without an end', 'the man, who said, the woman, who denied, the firm, which told, ', 100],
  ['quoted words without an end of the sentence', '“old dam,” he said, “new gate,” she added, ', 100],
  ['claims of claims', "Ley's claim that Brandt's claim that ", 100],
  [
    'a page of unbalanced marks',
    'He said “it is old. ‘Why? "No one knows», he told „them, and he’s right. ',
    100,
  ],
  ['relative clauses one behind the other', 'who claimed ', 400],
  ['a colon at each end', 'Ley added:\n\nThe dam will hold for a year or two and no more\n\n', 100],
];

describe('English quotations', () => {
  test.each(PIECES)('take time in step with %s', (_what, piece, count) => {
    expect(growthOf((size) => read(piece.repeat(size)), count)).toBeLessThan(LINEAR);
  });

  test('take time in step with small words before clauses', () => {
    const textOf = (size: number) => `${'and '.repeat(size)}Ley, ${'he said, '.repeat(size)}`;
    expect(growthOf((size) => read(textOf(size)), 1000)).toBeLessThan(LINEAR);
  });

  test('are found behind more relative clauses than calls may stand within each other', () => {
    expect(read(`Ley ${'who was '.repeat(20_000)}who said it. “The dam holds,” Ley said.`)).toBeGreaterThan(
      0,
    );
  });
});
