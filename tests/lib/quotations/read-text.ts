import type { Entity } from '../../../lib/entities/entity';
import type { EntityKind, Mention } from '../../../lib/names/mention';
import { findQuotations } from '../../../lib/quotations/find-quotations';
import type { Quotation } from '../../../lib/quotations/quotation';
import { splitSentences } from '../../../lib/text/sentences';

/** Quotations of a text in which the given names, and no others, are mentions; a name's entity is the name. */
export function quotationsIn(
  text: string,
  names: readonly string[] = [],
  language = /[äöüß„»]| und /.test(text) ? 'de' : 'en',
): readonly Quotation[] {
  const sentences = splitSentences(text, language);
  const mentions = mentionsOf(text, names);
  return findQuotations({ text, language, sentences, mentions, entities: entitiesOf(mentions) });
}

function entitiesOf(mentions: readonly Mention[]): Entity[] {
  const kinds = new Map(mentions.map(({ entity, kind }) => [entity, kind]));
  return [...kinds].map(([id, kind]) => ({ id, kind, name: id, aliases: [id], roles: [] }));
}

/** All places of the names, longest first; a name in capitals before a colon ("ORG:Nato") is an organization. */
function mentionsOf(text: string, names: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const kind: EntityKind = name.startsWith('ORG:') ? 'organization' : 'person';
    const words = name.replace('ORG:', '');
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      mentions.push({ start, end, kind, score: 1, reason: 'test', entity: words });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
