import type { Entity } from '../../../../lib/entities/entity';
import { resolveEntities } from '../../../../lib/entities/resolve-entities';
import type { EntityKind, NamedSpan } from '../../../../lib/names/mention';
import { findQuotations } from '../../../../lib/quotations/find-quotations';
import { isShown, type Quotation } from '../../../../lib/quotations/quotation';
import { splitSentences } from '../../../../lib/text/sentences';
import type { Span } from '../../../../lib/text/span';

/** A German text in which persons stand in [brackets] and organizations in {braces}, and who says what in it. */
type ReadGerman = {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
};

/** A person in brackets, an organization in braces, or what stands between. */
const PIECES = /\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g;

type Describe = (quotation: Quotation, wordsOf: (span: Span) => string) => string;

/** Roles and gender of the names are read from the text, as for an article. */
export function readGerman(marked: string): ReadGerman {
  const { text, names } = unmark(marked);
  const { mentions, entities } = resolveEntities({ title: '', text, language: 'de', names, titleNames: [] });
  const sentences = splitSentences(text, 'de');
  const quotations = findQuotations({ text, language: 'de', sentences, mentions, entities });
  return { text, entities, quotations };
}

/** What is said, one quotation after the other between bars; "…" stands between the pieces of one. */
export function saidIn(marked: string): string {
  return eachIn(marked, ({ content }, wordsOf) => content.map(wordsOf).join(' … '));
}

/** The same of those sure enough to be shown. */
export function shownIn(marked: string): string {
  return eachIn(marked, ({ content }, wordsOf) => content.map(wordsOf).join(' … '), isShown);
}

/** The kinds of the quotations, between bars. */
export function kindsIn(marked: string): string {
  return eachIn(marked, ({ kind }) => kind);
}

/** The verb, noun or preposition that says of each quotation that it is one; "-" where there is none. */
export function cuesIn(marked: string): string {
  return eachIn(marked, ({ cue }, wordsOf) => (cue === undefined ? '-' : wordsOf(cue)));
}

/** The words that stand for each speaker and, behind an arrow, who is meant; "-" where nobody is. */
export function speakersIn(marked: string): string {
  const { entities } = readGerman(marked);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return eachIn(marked, ({ speaker }, wordsOf) => {
    const words = speaker?.span === undefined ? '-' : wordsOf(speaker.span);
    const named = [speaker?.entity ?? [], speaker?.others ?? []].flat().map(nameOf);
    return named.length === 0 ? words : `${words} > ${named.join(' + ')}`;
  });
}

function eachIn(marked: string, describe: Describe, isAsked = (_quotation: Quotation) => true): string {
  const { text, quotations } = readGerman(marked);
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  return quotations
    .filter(isAsked)
    .map((quotation) => describe(quotation, wordsOf))
    .join(' | ');
}

function unmark(marked: string): { text: string; names: NamedSpan[] } {
  const names: NamedSpan[] = [];
  let text = '';
  for (const { 0: piece, 1: person, 2: organization, index } of marked.matchAll(PIECES)) {
    const name = person ?? organization;
    if (name !== undefined) {
      const kind: EntityKind = person === undefined ? 'organization' : 'person';
      const span = { start: text.length, end: text.length + name.length };
      const isPart = /^-\p{L}/u.test(marked.slice(index + piece.length));
      names.push({ ...span, kind, score: 1, reason: 'marked', ...(isPart && { part: true }) });
    }
    text += name ?? piece;
  }
  return { text, names };
}
