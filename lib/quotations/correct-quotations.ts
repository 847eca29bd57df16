// Idea: a verdict knows its quotation by the folded words of the content. Where these no longer stand in the article as
// they were (a word changed on the page, a rule that cuts elsewhere), it is the one that shares most words with them.
// Cost: linear in the words of the quotations; for each verdict whose words are gone, once more. Source: own.
import { type NamedParty, type QuotationCorrection, READERS_VERDICT } from '../entities/correction';
import type { Entity } from '../entities/entity';
import { fold } from '../text/fold';
import { isWithin } from '../text/span';
import { tokenize } from '../text/tokenize';
import type { Quotation, Speaker } from './quotation';
import { contentWords, isSameSpeaker } from './read-quotation';

/** So much of the words must be the same, as Dice's coefficient: in a sentence of ten, two may be others. */
const ENOUGH = 0.75;

export type QuotedText = {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  /** The reader's verdicts on quotations of this article, oldest first: a later one goes before an earlier. */
  readonly corrections: readonly QuotationCorrection[];
};

/** The quotations after the reader's verdicts: some with another speaker, some gone; order and spans as they were. */
export function correctQuotations(input: QuotedText): readonly Quotation[] {
  const { text, quotations, entities, corrections } = input;
  if (corrections.length === 0 || quotations.length === 0) return quotations;
  const verdicts = findVerdicts(text, quotations, corrections);
  return quotations.flatMap((quotation, index) => {
    const own = verdicts.get(index);
    if (own?.verdict === 'unquote') return [];
    const verdict = own ?? verdictAround(quotations, verdicts, index);
    return [verdict?.verdict === 'attribute' ? attribute(quotation, verdict.to, entities) : quotation];
  });
}

type Verdicts = ReadonlyMap<number, QuotationCorrection>;

/** The verdict on each quotation by its index. Verdicts on words that nothing resembles are left over. */
function findVerdicts(
  text: string,
  quotations: readonly Quotation[],
  corrections: readonly QuotationCorrection[],
): Verdicts {
  const words = quotations.map((quotation) => plainWords(contentWords(text, quotation)));
  const places = new Map<string, number[]>();
  for (const [index, own] of words.entries()) {
    const key = own.join(' ');
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  const verdicts = new Map<number, QuotationCorrection>();
  const changed: QuotationCorrection[] = [];
  for (const correction of corrections) {
    const found = places.get(plainWords(correction.words).join(' '));
    if (found === undefined) changed.push(correction);
    for (const index of found ?? []) verdicts.set(index, correction);
  }
  const exact = new Set(verdicts.keys());
  for (const correction of changed) {
    const index = mostAlike(words, plainWords(correction.words), exact);
    if (index !== undefined) verdicts.set(index, correction);
  }
  return verdicts;
}

/** Words only: quote marks, commas and dashes change with a site's typography. */
function plainWords(words: string): string[] {
  return tokenize(fold(words)).flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]));
}

/** The quotation that shares most words with the given ones; undefined when none shares enough. */
function mostAlike(
  all: readonly (readonly string[])[],
  words: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let best: { readonly index: number; readonly likeness: number } | undefined;
  for (const [index, own] of all.entries()) {
    if (taken.has(index)) continue;
    const likeness = (2 * sharedCount(own, wanted)) / (own.length + words.length || 1);
    if (likeness >= ENOUGH && likeness > (best?.likeness ?? 0)) best = { index, likeness };
  }
  return best?.index;
}

function sharedCount(words: readonly string[], wanted: ReadonlyMap<string, number>): number {
  const left = new Map(wanted);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared;
}

/** A quoted part goes with the quotation around it, where both had the same speaker: the nearest that has a verdict. */
function verdictAround(
  quotations: readonly Quotation[],
  verdicts: Verdicts,
  index: number,
): QuotationCorrection | undefined {
  const inner = quotations[index];
  if (inner === undefined) return undefined;
  // The longer comes first where several start together: of those around, the last is the nearest.
  let nearest = -1;
  for (const place of verdicts.keys()) {
    const outer = quotations[place];
    const isAround = outer !== undefined && isWithin(inner, outer);
    if (isAround && isSameSpeaker(outer, inner)) nearest = Math.max(nearest, place);
  }
  const around = verdicts.get(nearest);
  return around?.verdict === 'attribute' ? around : undefined;
}

/** With a speaker that is sure; that someone is quoted is sure then, too. */
function attribute(quotation: Quotation, to: NamedParty | undefined, entities: readonly Entity[]): Quotation {
  return { ...quotation, score: 1, speaker: speakerOf(quotation, to, entities) };
}

function speakerOf({ speaker }: Quotation, to: NamedParty | undefined, entities: readonly Entity[]): Speaker {
  const sure = { score: 1, reason: READERS_VERDICT };
  const entity = to && findParty(to, entities)?.id;
  if (entity !== undefined) return { entity, ...sure };
  // Nobody the article names: words that stood for someone it names are wrong as well.
  const span = speaker?.entity === undefined ? speaker?.span : undefined;
  return span === undefined ? sure : { span, ...sure };
}

/** Of that kind if there is one: the kind may have been corrected since. */
function findParty({ name, kind }: NamedParty, entities: readonly Entity[]): Entity | undefined {
  const folded = fold(name);
  const isCalled = (entity: Entity) => fold(entity.name) === folded;
  const isNamed = (entity: Entity) => entity.aliases.some((alias) => fold(alias) === folded);
  const ofKind = entities.filter((entity) => entity.kind === kind);
  return ofKind.find(isCalled) ?? ofKind.find(isNamed) ?? entities.find(isCalled);
}
