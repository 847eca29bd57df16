import {
  createReferenceReader,
  type ReferenceContext,
} from '../../../../lib/entities/references/reference-reader';
import { resolveEntities } from '../../../../lib/entities/resolve-entities';
import type { NamedSpan } from '../../../../lib/names/mention';
import { splitSentences } from '../../../../lib/text/sentences';
import type { Span } from '../../../../lib/text/span';

const MARKS = /[[\]{}<>]/g;

/** What a reference of a marked text was taken for, in words. */
export type Answer = {
  readonly name: string | undefined;
  readonly others: readonly string[];
  readonly rule: string | undefined;
  readonly score: number;
};

/**
 * Reads a text with marks: `[person]`, `{organization}`, `<reference>`. The answer to the last reference; the ones
 * before it spoke before.
 */
export function answer(marked: string, language: 'de' | 'en' = 'de', not: readonly string[] = []): Answer {
  const { text, names, references } = unmark(marked);
  const { mentions, entities } = resolveEntities({ title: '', text, language, names, titleNames: [] });
  const reader = createReferenceReader({
    text,
    language,
    sentences: splitSentences(text, language),
    mentions,
    entities,
  });
  const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;
  const speakers: { entity: string; end: number }[] = [];
  const context: ReferenceContext = {
    speakers,
    not: entities.filter(({ name }) => not.includes(name)).map(({ id }) => id),
  };
  let last = reader.resolve(references[0] ?? { start: 0, end: 0 }, context);
  for (const [number, reference] of references.entries()) {
    last = reader.resolve(reference, context);
    const isLast = number === references.length - 1;
    if (last?.entity !== undefined && !isLast) speakers.push({ entity: last.entity, end: reference.end });
  }
  return {
    name: nameOf(last?.entity),
    others: (last?.others ?? []).map((id) => nameOf(id) ?? ''),
    rule: last?.reason.split(':')[0],
    score: last?.score ?? 0,
  };
}

function unmark(marked: string): { text: string; names: NamedSpan[]; references: Span[] } {
  const names: NamedSpan[] = [];
  const references: Span[] = [];
  const open: { mark: string; start: number }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, index } of marked.matchAll(MARKS)) {
    text += marked.slice(from, index);
    from = index + 1;
    if ('[{<'.includes(mark)) {
      open.push({ mark, start: text.length });
      continue;
    }
    const { start = 0, mark: opening = '' } = open.pop() ?? {};
    const span = { start, end: text.length };
    if (opening === '<') references.push(span);
    else names.push(nameAt(span, opening, marked.slice(from)));
  }
  text += marked.slice(from);
  return {
    text,
    names: names.sort((a, b) => a.start - b.start),
    references: references.sort((a, b) => a.start - b.start),
  };
}

function nameAt(span: Span, mark: string, behind: string): NamedSpan {
  const kind = mark === '[' ? 'person' : 'organization';
  const name = { ...span, kind, score: 1, reason: 'marked' } as const;
  return /^-\p{L}/u.test(behind) ? { ...name, part: true } : name;
}
