// Idea: a text is read unit by unit, in steps that go from what is certain to what is not; German tells reported speech
// by quote marks, by cues, by sources named in a phrase, and by the mood of its verbs. No parser: clauses are cut at
// their marks, verbs known by lists. Cost: linear in the text. Source: own rules, learned from reading German news.
// Rooms, each knowing those before it: lexicon, grammar (words, phrases, clauses), cues, reading (units with all that is
// asked of them), speakers (whose words), and what finds quotations: contents, sources, quoted.
import type { Quotation } from '../quotation';
import { findQuoted } from '../quote-marks';
import type { ReferredText } from '../referred-text';
import { isCarried } from './contents/carried-speech';
import { type Context, isNextToSpeech } from './context';
import { type Draft, endOfDraft, startOfDraft } from './draft';
import { readDrafts } from './read-drafts';
import { readUnits } from './reading/read-units';
import type { Unit } from './reading/unit';
import { resolveSpeakers } from './speakers/resolve-speakers';

/** Who says what in a German text: ordered by start, an outer quotation before what it holds. */
export function findGermanQuotations(read: ReferredText): Quotation[] {
  // 1. Sentences, with the words, clauses and cues in them.
  const units = readUnits({ ...read, quoted: findQuoted(read.text) });

  // 2. What each of them quotes.
  const drafts = readAll(units);

  // 3. Whom the speakers' words stand for.
  return resolveSpeakers(drafts, read.references);
}

function readAll(units: readonly Unit[]): Draft[] {
  const drafts: Draft[] = [];
  let context: Context = {};
  for (const unit of units) {
    const own = readDrafts(unit, context);
    const last = drafts.at(-1);
    const [next, ...others] = own;
    const isAlone = next !== undefined && others.length === 0;
    if (isAlone && last && isNextToSpeech(unit, context) && isSameSpeech(last, next))
      drafts[drafts.length - 1] = join(last, next);
    else drafts.push(...own);
    context = { ...context, before: unit, ...(own.length > 0 && { earlier: unit }) };
  }
  return drafts;
}

/** Whether the next sentence is the same quotation still: both are carried by the mood of their verbs. */
function isSameSpeech(last: Draft, next: Draft): boolean {
  return isCarried(next) && (isCarried(last) || last.rule === 'clause after a colon');
}

function join(first: Draft, next: Draft): Draft {
  const content = [{ start: startOfDraft(first), end: endOfDraft(next) }];
  return { ...first, content };
}
