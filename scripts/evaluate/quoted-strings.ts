// Quoted strings of English attributions. The corpus gives contents that mix the reporter's words with quoted ones; a
// quoted string is each longest stretch of a content's piece in quote marks (“…” or "…"; a mark that is missing at one
// end is the piece's own end), marks included, where the speaker is a named entity. A string in several contents is of
// the shortest: who is nearest to it said it. It is found when a system quotation holds at least half of its tokens,
// and rightly attributed when the shortest such quotation that has an entity has the right one.
import type { Analysis } from '../../lib/analysis';
import type { Span } from '../../lib/text/span';
import type { TokenCounter } from './quotation-pairs';
import type { ShareCounts } from './quotation-rates';
import { goldSpeakers, isSameSpeaker, systemSpeakers } from './quotation-speakers';
import type { GoldQuotation, QuotationsDocument } from './quotations-corpus';

export type QuotedString = Span & { readonly quotation: GoldQuotation };

const LEAST_SHARE = 0.5;
const MARKS = '“”"';

/** How many of a document's quoted strings have the right entity: of all, and of those found. */
export function countStrings(
  document: QuotationsDocument,
  analysis: Analysis,
  tokens: TokenCounter,
): [string, ShareCounts][] {
  let found = 0;
  let right = 0;
  const strings = findStrings(document, tokens);
  const system = byLength(analysis.quotations, tokens);
  for (const { quotation, ...span } of strings) {
    const least = LEAST_SHARE * tokens.count([span]);
    const holding = system.filter(({ content }) => tokens.countBoth([span], content) >= least);
    const given = holding.map(({ speaker }) => systemSpeakers(analysis.entities, speaker));
    const nearest = given.find((speakers) => speakers.length > 0);
    if (holding.length > 0) found += 1;
    if (isSameSpeaker(goldSpeakers(document, quotation), nearest ?? [])) right += 1;
  }
  return [
    ['quoted strings', { right, of: strings.length }],
    ['quoted strings, of those found', { right, of: found }],
  ];
}

/** The quoted strings that a named entity says, in the order of their places. */
export function findStrings(document: QuotationsDocument, tokens: TokenCounter): QuotedString[] {
  const strings = new Map<string, QuotedString>();
  for (const quotation of byLength(document.quotations ?? [], tokens)) {
    for (const span of quotation.content.flatMap((piece) => quotedIn(document.text, piece))) {
      const key = `${span.start}`;
      if (!strings.has(key)) strings.set(key, { ...span, quotation });
    }
  }
  return [...strings.values()]
    .filter(({ quotation }) => goldSpeakers(document, quotation).length > 0)
    .sort((a, b) => a.start - b.start);
}

function byLength<Q extends { readonly content: readonly Span[] }>(
  quotations: readonly Q[],
  tokens: TokenCounter,
): Q[] {
  return quotations.toSorted((a, b) => tokens.count(a.content) - tokens.count(b.content));
}

/** The stretches of a piece of text that stand in quote marks. */
function quotedIn(text: string, piece: Span): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (let at = piece.start; at < piece.end; at += 1) {
    const mark = text[at] ?? '';
    if (!MARKS.includes(mark)) continue;
    const isBefore = at + 1 < piece.end && /\S/.test(text[at + 1] ?? '');
    const canOpen = at === piece.start || (isBefore && mark !== '”');
    if (canOpen && (open === undefined || mark === '“')) {
      open ??= at;
      continue;
    }
    if (open !== undefined || found.length === 0) found.push({ start: open ?? piece.start, end: at + 1 });
    open = undefined;
  }
  if (open !== undefined) found.push({ start: open, end: piece.end });
  return found;
}
