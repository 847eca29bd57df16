import type { ReferenceReader, Resolution } from '../../../../lib/entities/references/reference-reader';
import type { Mention } from '../../../../lib/names/mention';
import { findEnglishQuotations } from '../../../../lib/quotations/english/find-english-quotations';
import type { Quotation } from '../../../../lib/quotations/quotation';
import { splitSentences } from '../../../../lib/text/sentences';
import { placesOf } from '../read-text';

/**
 * Quotations of a text in which the given names, and no others, are mentions; a name's entity is the name. Words with a
 * name in them stand for the last person in them, "he" and "she" for who spoke last; other words for nobody.
 */
export function englishQuotationsIn(text: string, names: readonly string[] = []): readonly Quotation[] {
  const sentences = splitSentences(text, 'en');
  const mentions = placesOf(text, names).map(
    (place): Mention => ({
      ...place,
      entity: text.slice(place.start, place.end),
    }),
  );
  const references = readerOf(text, mentions);
  return findEnglishQuotations({ text, sentences, mentions, references });
}

function readerOf(text: string, mentions: readonly Mention[]): ReferenceReader {
  return {
    resolve({ start, end }, context): Resolution | undefined {
      const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
      const named = inside.filter(({ kind }) => kind === 'person').at(-1) ?? inside.at(-1);
      if (named !== undefined) return { entity: named.entity, score: 1, reason: 'name' };
      const last = context?.speakers?.findLast(({ entity }) => !context.not?.includes(entity));
      const isPronoun = /^(?:he|she)$/i.test(text.slice(start, end));
      return isPronoun && last ? { entity: last.entity, score: 0.9, reason: 'pronoun' } : undefined;
    },
  };
}
