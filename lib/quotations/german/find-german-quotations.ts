// Idea: a text is read unit by unit, in steps that go from what is certain to what is not; German tells reported speech
// by quote marks, by cues, by sources named in a phrase, and by the mood of its verbs. No parser: clauses are cut at
// their marks, verbs known by lists. Cost: linear in the text. Source: own rules, learned from reading German news.
import type { ReferenceReader } from '../../entities/references/reference-reader';
import type { Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import type { Quotation } from '../quotation';
import { findQuoted } from '../quote-marks';
import { type Draft, endOfDraft, startOfDraft } from './draft';
import { readDrafts } from './read-drafts';
import { resolveSpeakers } from './resolve-speakers';
import { readUnits, type Unit } from './unit';

export type GermanText = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly references: ReferenceReader;
};

/** Who says what in a German text: ordered by start, an outer quotation before what it holds. */
export function findGermanQuotations(read: GermanText): Quotation[] {
  // 1. Sentences, with the words, quote marks and clauses in them.
  const units = readUnits(read, findQuoted(read.text));

  // 2. What each of them quotes.
  const drafts = readAll(units);

  // 3. Whom the speakers' words stand for.
  return resolveSpeakers(drafts, read.references);
}

function readAll(units: readonly Unit[]): Draft[] {
  const drafts: Draft[] = [];
  let before: Unit | undefined;
  let earlier: Unit | undefined;
  for (const unit of units) {
    const own = readDrafts(unit, { ...(before && { before }), ...(earlier && { earlier }) });
    const [only] = own;
    const last = drafts.at(-1);
    const isNext = before !== undefined && before === earlier && before.paragraph === unit.paragraph;
    if (isNext && own.length === 1 && only && last && isGoingOn(last, only))
      drafts[drafts.length - 1] = join(last, only);
    else drafts.push(...own);
    if (own.length > 0) earlier = unit;
    before = unit;
  }
  return drafts;
}

const CARRIED = /^(?:carried|subjunctive without)/;

/** Whether the next sentence is the same quotation still: both are carried by the mood of their verbs. */
function isGoingOn(last: Draft, next: Draft): boolean {
  return CARRIED.test(next.rule) && (CARRIED.test(last.rule) || last.rule === 'clause after a colon');
}

function join(first: Draft, next: Draft): Draft {
  const content = [{ start: startOfDraft(first), end: endOfDraft(next) }];
  return { ...first, content };
}
