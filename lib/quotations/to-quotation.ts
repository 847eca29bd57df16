import type { Quotation, Speaker } from './quotation';

/** What is known of a quotation before its speaker is known by name; the lemma of its cue is named in the reason. */
export type FoundQuotation = Pick<Quotation, 'kind' | 'content' | 'cue'> & {
  readonly rule: string;
  readonly lemma?: string | undefined;
};

/** What was found as a quotation; the pieces of its content are in order. */
export function toQuotation(
  { kind, content, cue, rule, lemma }: FoundQuotation,
  score: number,
  speaker: Speaker | undefined,
): Quotation {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const reason = lemma === undefined ? rule : `${rule}: ${lemma}`;
  return { start, end, kind, content, ...(cue && { cue }), ...(speaker && { speaker }), score, reason };
}
