// Whether a quotation's speaker is the right one: by the words that stand for it, and by the entity behind them, for
// quotations whose words are right.
import type { Analysis } from '../../lib/analysis';
import type { Entity } from '../../lib/entities/entity';
import type { Speaker } from '../../lib/quotations/quotation';
import { isOverlapping } from '../../lib/text/span';
import type { QuotationPair } from './quotation-pairs';
import { rightOf, type ShareCounts } from './quotation-rates';
import type { GoldQuotation, QuotationsDocument, QuotationsEntity } from './quotations-corpus';

const PRONOUNS: ReadonlySet<string> = new Set(['er', 'sie', 'es', 'he', 'she', 'they', 'it']);

/** The named entities that the gold gives as the speaker; none for the unnamed, places and the unknown. */
export function goldSpeakers(document: QuotationsDocument, gold: GoldQuotation): QuotationsEntity[] {
  const ids = gold.speakerEntity?.split('+') ?? [];
  return document.entities.filter(({ id }) => ids.includes(id));
}

/** The entities that the system gives as the speaker: the first, and others who say the same words with it. */
export function systemSpeakers(entities: readonly Entity[], speaker: Speaker | undefined): Entity[] {
  if (speaker?.entity === undefined) return [];
  const ids = [speaker.entity, ...(speaker.others ?? [])];
  return entities.filter(({ id }) => ids.includes(id));
}

/** Whether one of the ones and one of the others share a name, letter by letter. */
export function isSameSpeaker(wanted: readonly QuotationsEntity[], given: readonly Entity[]): boolean {
  const forms = new Set(wanted.flatMap(({ name, surfaces }) => [name, ...surfaces]));
  return given.some(({ name, aliases }) => [name, ...aliases].some((form) => forms.has(form)));
}

/** Whether the system's words for the speaker touch the gold's. */
function isSpeakerThere(gold: GoldQuotation, speaker: Speaker | undefined): boolean {
  const span = speaker?.span;
  return span !== undefined && gold.speaker.some((place) => isOverlapping(place, span));
}

/** Whether the gold's words for the speaker are a pronoun alone. */
function isPronoun(text: string, { speaker }: GoldQuotation): boolean {
  const words = speaker.map(({ start, end }) => text.slice(start, end).trim().toLowerCase());
  return PRONOUNS.has(words.join(' '));
}

/** Speakers by their words and by whom they stand for, by the name of the line. */
export function countSpeakers(
  document: QuotationsDocument,
  analysis: Analysis,
  pairs: readonly QuotationPair[],
): [string, ShareCounts][] {
  const withSpeaker = (document.quotations ?? []).filter(({ speaker }) => speaker.length > 0);
  const right = rightOf(pairs).map((pair) => judgeSpeaker(document, analysis, pair));
  const there = right.filter(({ isThere }) => isThere).length;
  const named = right.filter(({ isNamed }) => isNamed);
  const pronouns = named.filter(({ pair }) => isPronoun(document.text, pair.gold));
  const shareOf = (judged: readonly JudgedSpeaker[], is: (one: JudgedSpeaker) => boolean) => ({
    right: judged.filter(is).length,
    of: judged.length,
  });
  return [
    ['words and speaker', { right: there, of: withSpeaker.length }],
    [
      'speaker where words are right',
      { right: there, of: right.filter(({ pair }) => pair.gold.speaker.length > 0).length },
    ],
    ['resolved speaker', shareOf(named, ({ isRight }) => isRight)],
    ['resolved speaker, pronouns', shareOf(pronouns, ({ isRight }) => isRight)],
    ['speaker left open', shareOf(named, ({ isSaid }) => !isSaid)],
    [
      'speaker given where none is named',
      shareOf(
        right.filter(({ isNamed }) => !isNamed),
        ({ isSaid }) => isSaid,
      ),
    ],
  ];
}

/** What is said of the speaker of a pair. */
export type JudgedSpeaker = {
  readonly pair: QuotationPair;
  /** Whether the system's words for the speaker touch the gold's. */
  readonly isThere: boolean;
  /** Whether the gold gives a named entity, the system any, and the same. */
  readonly isNamed: boolean;
  readonly isSaid: boolean;
  readonly isRight: boolean;
};

/** Judges the speaker of a pair. */
export function judgeSpeaker(
  document: QuotationsDocument,
  analysis: Analysis,
  pair: QuotationPair,
): JudgedSpeaker {
  const wanted = goldSpeakers(document, pair.gold);
  const given = systemSpeakers(analysis.entities, pair.system.speaker);
  return {
    pair,
    isThere: isSpeakerThere(pair.gold, pair.system.speaker),
    isNamed: wanted.length > 0,
    isSaid: given.length > 0,
    isRight: isSameSpeaker(wanted, given),
  };
}
