// Idea: German goes on reporting without a word of saying as long as its verbs stand in the subjunctive ("Das Land müsse
// stark sein."), and repeats rumors and plans with "sollen". Sentences in a row are one quotation. Cost: linear.
// Source: own.
import { setOf } from '../../../text/set-of';
import { type Draft, spanOfUnit } from '../draft';
import type { ClauseKind } from '../grammar/clause-kind';
import type { Mood } from '../grammar/moods';
import { isQuoted, type Word } from '../grammar/word';
import type { Unit } from '../reading/unit';
import type { GermanRule } from '../rule-scores';

/** How a sentence without a source of its own carries on what was said. */
type CarriedRule = Extract<GermanRule, `carried ${string}` | `subjunctive without ${string}`>;

/** Whether a quotation has been found before: in reach, and in the sentence right before. */
type Before = { readonly hasEarlier: boolean; readonly isNext: boolean };

const CARRIED: ReadonlySet<string> = new Set<CarriedRule>([
  'carried subjunctive',
  'carried second subjunctive',
  'carried sollen',
  'subjunctive without anyone before',
]);
/** Who speaks in the first person is the reporter, outside of quote marks. */
const REPORTER = setOf('ich wir');
/** "Das könnte teuer werden": as often the reporter's own guess. */
const GUESSING = setOf('könnte dürfte sollte müsste könnten dürften sollten müssten');
/** "Der Deich soll alt sein": a rumor or a plan. */
const RUMORED = setOf('soll solle sollen');
/** Segments that hang on the main clause. */
const HANGING: ReadonlySet<ClauseKind> = new Set(['attached', 'subordinate', 'that', 'infinitive']);

/** The sentence as what the one who spoke before goes on to say; undefined when its mood does not say so. */
export function readCarried(unit: Unit, before: Before): Draft | undefined {
  const rule = ruleOf(unit, before);
  const content = rule && spanOfUnit(unit);
  if (rule === undefined || content === undefined) return undefined;
  const kind = rule === 'carried sollen' ? 'reported' : 'indirect';
  return { kind, content: [content], speaker: 'earlier', rule };
}

/** Whether a quotation was carried on by the mood of its verb alone. */
export function isCarried({ rule }: Draft): boolean {
  return CARRIED.has(rule);
}

function ruleOf(unit: Unit, { hasEarlier, isNext }: Before): CarriedRule | undefined {
  if (unit.words.some((word) => REPORTER.has(word.lower) && !isQuoted(word))) return undefined;
  const mood = moodOfMainClause(unit);
  if (mood === 'first') return hasEarlier ? 'carried subjunctive' : 'subjunctive without anyone before';
  const verb = firstVerb(unit)?.lower ?? '';
  if (!hasEarlier || mood === undefined) return undefined;
  if (mood === 'second') return GUESSING.has(verb) && !isNext ? undefined : 'carried second subjunctive';
  return RUMORED.has(verb) ? 'carried sollen' : undefined;
}

/** The mood of the first verb in the first segment with one that does not hang on another. */
function moodOfMainClause({ words, segments }: Unit): Mood | undefined {
  const main = segments.find(({ kind, hasVerb }) => hasVerb && !HANGING.has(kind));
  return main && words.slice(main.start, main.end).find((word) => isVerb(word) && word.depth === 0)?.mood;
}

function firstVerb({ words }: Unit): Word | undefined {
  return words.find(isVerb);
}

function isVerb(word: Word): boolean {
  return word.mood !== undefined && !isQuoted(word);
}
