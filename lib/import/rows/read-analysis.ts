import type { Analysis } from '../../analysis';
import type { Entity, Gender } from '../../entities/entity';
import type { Mention } from '../../names/mention';
import type { Quotation, QuotationKind, Speaker } from '../../quotations/quotation';
import type { StoredAnalysis } from '../../store/rows/records';
import type { Span } from '../../text/span';
import {
  type Fields,
  fieldsOf,
  idOf,
  kindOf,
  LONGEST,
  listOf,
  oneOf,
  optional,
  shareOf,
  spanOf,
  textOf,
  timeOf,
  wordOf,
} from '../fields';

const MOST = 200_000;
const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect', 'reported'];

/** Spans are checked against the text when the two come together; here only that they are spans. */
function readSpan(value: unknown): Span {
  return spanOf(value, LONGEST.text);
}

function readSpans(value: unknown): Span[] {
  return listOf(value, MOST, readSpan);
}

function name(value: unknown): string {
  return textOf(value, LONGEST.words);
}

function readMention(value: unknown): Mention {
  const { kind, entity, score, reason, part } = fieldsOf(value);
  return {
    ...readSpan(value),
    kind: kindOf(kind),
    entity: idOf(entity),
    score: shareOf(score),
    reason: name(reason),
    ...(part === true && { part }),
  };
}

function readEntity(value: unknown): Entity {
  const fields = fieldsOf(value);
  return {
    id: idOf(fields.id),
    kind: kindOf(fields.kind),
    name: wordOf(fields.name, LONGEST.words),
    aliases: listOf(fields.aliases, MOST, name),
    roles: listOf(fields.roles, MOST, name),
    ...optional(fields, 'gender', (gender): Gender => oneOf(gender, ['f', 'm'])),
    ...optional(fields, 'party', name),
  };
}

function readSpeaker(value: unknown): Speaker {
  const fields = fieldsOf(value);
  return {
    ...optional(fields, 'span', readSpan),
    ...optional(fields, 'entity', idOf),
    ...optional(fields, 'others', (ids) => listOf(ids, MOST, idOf)),
    score: shareOf(fields.score),
    reason: name(fields.reason),
  };
}

/** Engines up to the third did not say how sure they are; the store gives that when it is read (`asAnalysis`). */
function readSureness(fields: Fields): Pick<Quotation, 'score' | 'reason'> {
  if (fields.score === undefined) return {} as Pick<Quotation, 'score' | 'reason'>;
  return { score: shareOf(fields.score), reason: name(fields.reason) };
}

function readQuotation(value: unknown): Quotation {
  const fields = fieldsOf(value);
  return {
    ...readSpan(value),
    kind: oneOf(fields.kind, KINDS),
    content: readSpans(fields.content),
    ...optional(fields, 'cue', readSpan),
    ...optional(fields, 'speaker', readSpeaker),
    ...readSureness(fields),
  };
}

function readEngineWords(value: unknown): Analysis {
  const { version, sentences, mentions, titleMentions, entities, quotations, summary } = fieldsOf(value);
  return {
    version: textOf(version, LONGEST.id),
    sentences: readSpans(sentences),
    mentions: listOf(mentions, MOST, readMention),
    titleMentions: listOf(titleMentions, MOST, readMention),
    entities: listOf(entities, MOST, readEntity),
    quotations: listOf(quotations, MOST, readQuotation),
    summary: readSpans(summary),
  };
}

function spansOf({ sentences, mentions, quotations, summary }: Analysis): Span[] {
  const inside = quotations.flatMap(({ content, cue, speaker }) => [...content, cue, speaker?.span]);
  return [
    ...sentences,
    ...mentions,
    ...quotations,
    ...summary,
    ...inside.filter((span) => span !== undefined),
  ];
}

/** Where the last span of an analysis ends: its text is at least as long. */
export function endOfAnalysis(analysis: Analysis): number {
  return spansOf(analysis).reduce((last, { end }) => Math.max(last, end), 0);
}

/** What the engine found in an article. It could be made again, so a bad one is no loss. @throws BadRow */
export function readAnalysis(value: unknown): StoredAnalysis {
  const { id, hash, analysis, updated } = fieldsOf(value);
  return {
    id: idOf(id),
    hash: textOf(hash, LONGEST.id),
    analysis: readEngineWords(analysis),
    updated: timeOf(updated),
  };
}
