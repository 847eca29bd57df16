// Lists what is wrong, for those who improve the rules: gold quotations that were missed, false ones of the system,
// right words under a wrong kind, right words with a wrong speaker. Each is a line of five columns: sort, document,
// kind, rule, and the sentences around with «the content» and, where it has another partner, ‹the partner's content›,
// then [the speaker] and {the gold speaker}.
import type { Analysis } from '../../lib/analysis';
import type { Quotation } from '../../lib/quotations/quotation';
import { isOverlapping, type Span } from '../../lib/text/span';
import { kindsFor, type QuotationPair, RIGHT_DICE } from './quotation-pairs';
import { rightOf } from './quotation-rates';
import type { DocumentScore } from './quotation-scores';
import { goldSpeakers, judgeSpeaker, systemSpeakers } from './quotation-speakers';
import type { GoldQuotation, QuotationsDocument } from './quotations-corpus';

/** The first `count` errors of each sort, in the order of documents. */
export function listErrors(scores: readonly DocumentScore[], count: number): string[] {
  return [listMissed, listFalse, listWrongKinds, listWrongSpeakers].flatMap((list) => {
    const lines: string[] = [];
    for (const score of scores) {
      if (lines.length >= count) break;
      lines.push(...list(score));
    }
    return lines.slice(0, count);
  });
}

function listMissed(score: DocumentScore): string[] {
  const partners = new Map(score.pairs.map((pair) => [pair.gold, pair]));
  return (score.document.quotations ?? []).flatMap((gold) => {
    const pair = partners.get(gold);
    if (pair !== undefined && pair.dice >= RIGHT_DICE) return [];
    const rule = pair === undefined ? '-' : nearlyBy(pair);
    return [lineOf(score, { sort: 'missed', kind: gold.kind ?? '-', rule, gold, system: pair?.system })];
  });
}

function listFalse(score: DocumentScore): string[] {
  const partners = new Map(score.pairs.map((pair) => [pair.system, pair]));
  return score.analysis.quotations.flatMap((system) => {
    const pair = partners.get(system);
    if (pair !== undefined && pair.dice >= RIGHT_DICE) return [];
    const rule = pair === undefined ? system.reason : nearlyBy(pair);
    return [lineOf(score, { sort: 'false', kind: system.kind, rule, gold: pair?.gold, system })];
  });
}

function nearlyBy({ system, dice }: QuotationPair): string {
  return `${system.reason} (${dice.toFixed(2)})`;
}

function listWrongKinds(score: DocumentScore): string[] {
  return rightOf(score.pairs).flatMap(({ gold, system }) => {
    if (gold.kind === undefined || kindsFor(gold.kind).includes(system.kind)) return [];
    const kind = `${system.kind} for ${gold.kind}`;
    return [lineOf(score, { sort: 'kind', kind, rule: system.reason, gold, system })];
  });
}

function listWrongSpeakers(score: DocumentScore): string[] {
  const { document, analysis, pairs } = score;
  return rightOf(pairs).flatMap((pair) => {
    const { isNamed, isSaid, isRight } = judgeSpeaker(document, analysis, pair);
    if (isNamed ? isRight : !isSaid) return [];
    const { gold, system } = pair;
    const rule = system.speaker?.reason ?? '-';
    return [lineOf(score, { sort: 'speaker', kind: system.kind, rule, gold, system })];
  });
}

type ErrorLine = {
  readonly sort: 'missed' | 'false' | 'kind' | 'speaker';
  readonly kind: string;
  readonly rule: string;
  readonly gold: GoldQuotation | undefined;
  readonly system: Quotation | undefined;
};

function lineOf(
  { document, analysis }: DocumentScore,
  { sort, kind, rule, gold, system }: ErrorLine,
): string {
  const [content = [], partner = []] =
    sort === 'missed' ? [gold?.content, system?.content] : [system?.content, gold?.content];
  const marks = [
    ...marksOf(content, '«', '»'),
    ...(sort === 'kind' || sort === 'speaker' ? [] : marksOf(partner, '‹', '›')),
  ];
  const words = markWords(document.text, around(analysis, content), marks);
  const speakers = `[${systemSpeaker(document, analysis, system)}] {${goldSpeaker(document, gold)}}`;
  return [sort, document.id, kind, rule, `${words} ${speakers}`].join('\t');
}

type Mark = { readonly at: number; readonly sign: string };

function marksOf(spans: readonly Span[], opening: string, closing: string): Mark[] {
  return spans.flatMap(({ start, end }) => [
    { at: start, sign: opening },
    { at: end, sign: closing },
  ]);
}

/** From the first sentence that the spans touch to the last. */
function around({ sentences }: Analysis, spans: readonly Span[]): Span {
  const touched = [
    ...sentences.filter((sentence) => spans.some((span) => isOverlapping(sentence, span))),
    ...spans,
  ];
  return {
    start: Math.min(...touched.map(({ start }) => start)),
    end: Math.max(...touched.map(({ end }) => end)),
  };
}

/** The words of a span in one line, with signs at their places. */
function markWords(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  let words = '';
  let from = start;
  for (const { at, sign } of marks.toSorted((a, b) => a.at - b.at)) {
    if (at < start || at > end) continue;
    words += text.slice(from, at) + sign;
    from = at;
  }
  return (words + text.slice(from, end)).replace(/\s+/g, ' ').trim();
}

function systemSpeaker(
  { text }: QuotationsDocument,
  analysis: Analysis,
  system: Quotation | undefined,
): string {
  const speaker = system?.speaker;
  if (speaker === undefined) return '-';
  const names = systemSpeakers(analysis.entities, speaker).map(({ name }) => name);
  return `${wordsOf(text, speaker.span ? [speaker.span] : [])} = ${names.join(' + ') || '-'}`;
}

function goldSpeaker(document: QuotationsDocument, gold: GoldQuotation | undefined): string {
  if (gold === undefined) return '-';
  const names = goldSpeakers(document, gold).map(({ name }) => name);
  return `${wordsOf(document.text, gold.speaker)} = ${names.join(' + ') || (gold.speakerEntity ?? '-')}`;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || '-';
}
