import type { Entity } from '../../../lib/entities/entity';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import type { EntityKind, NamedSpan } from '../../../lib/names/mention';
import { findQuotations } from '../../../lib/quotations/find-quotations';
import type { Quotation } from '../../../lib/quotations/quotation';
import { splitSentences } from '../../../lib/text/sentences';

/**
 * Quotations of a text in which the given names, and no others, are mentions, and the entities behind these. "ORG:Nato"
 * is an organization; roles and gender are read from the text.
 */
export function readQuotations(
  text: string,
  names: readonly string[] = [],
  language = /[äöüß„»]| und /.test(text) ? 'de' : 'en',
): { quotations: readonly Quotation[]; entities: readonly Entity[] } {
  const named = { title: '', text, language, names: placesOf(text, names), titleNames: [] };
  const { mentions, entities } = resolveEntities(named);
  const sentences = splitSentences(text, language);
  return { quotations: findQuotations({ text, language, sentences, mentions, entities }), entities };
}

/** All places of the names, of two that overlap the longer one; "ORG:Nato" is an organization. */
export function placesOf(text: string, names: readonly string[]): NamedSpan[] {
  const places: NamedSpan[] = [];
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const kind: EntityKind = name.startsWith('ORG:') ? 'organization' : 'person';
    const words = name.replace('ORG:', '');
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (places.some((place) => place.start < end && start < place.end)) continue;
      places.push({ start, end, kind, score: 1, reason: 'test' });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
