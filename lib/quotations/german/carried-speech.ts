// Idea: German goes on reporting without a word of saying as long as its verbs stand in the subjunctive ("Das Land müsse
// stark sein."), and repeats rumors and plans with "sollen". Sentences in a row are one quotation. Cost: linear.
// Source: own.
import { hasVerb, kindOfSegment } from './clauses';
import { type Draft, spanOfWords } from './draft';
import type { GermanRule } from './rule-scores';
import type { Segment, Unit, Word } from './unit';

/** How a sentence without a source of its own carries on what was said. */
export type Carried = Extract<GermanRule, `carried ${string}` | `subjunctive without ${string}`>;

/** Whether a unit is said by whoever spoke before; `hasEarlier`: someone did, in the same paragraph or just before. */
export function readCarried(unit: Unit, hasEarlier: boolean, isNext: boolean): Carried | undefined {
  if (unit.words.some(({ lower, quoted }) => quoted < 0 && (lower === 'ich' || lower === 'wir')))
    return undefined;
  const mood = moodOfMain(unit);
  if (mood === 'first') return hasEarlier ? 'carried subjunctive' : 'subjunctive without anyone before';
  if (!hasEarlier) return undefined;
  if (mood === 'second') return isGuess(unit) && !isNext ? undefined : 'carried second subjunctive';
  return mood === 'indicative' && /^solle?$/.test(mainVerb(unit) ?? '') ? 'carried sollen' : undefined;
}

/** The mood of the main clause: of the first segment that is neither subordinate nor an apposition. */
export function moodOfMain(unit: Unit): Word['mood'] {
  for (const segment of unit.segments) {
    const kind = kindOfSegment(unit, segment);
    if (kind === 'attached' || kind === 'subordinate' || kind === 'that' || kind === 'infinitive') continue;
    if (hasVerb(unit, segment)) return firstMood(unit, segment);
  }
  return undefined;
}

/** "Das könnte teuer werden": as often the reporter's own guess. */
function isGuess(unit: Unit): boolean {
  return /^(?:könnte|dürfte|sollte|müsste)$/.test(mainVerb(unit) ?? '');
}

function firstMood({ words }: Unit, { start, end }: Segment): Word['mood'] {
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word?.mood !== undefined && word.quoted < 0 && word.depth === 0) return word.mood;
  }
  return undefined;
}

function mainVerb(unit: Unit): string | undefined {
  const word = unit.words.find(({ mood, quoted }) => mood !== undefined && quoted < 0);
  return word?.lower.replace(/n$/, '');
}

/** The quotation that a carried unit is: the whole sentence with its full stop. */
export function draftCarried(unit: Unit, rule: Carried): Draft | undefined {
  const span = spanOfWords(unit, 0, unit.words.length);
  if (span === undefined) return undefined;
  const last = unit.words.at(-1);
  const end = last?.text === '.' ? last.end : span.end;
  return {
    kind: rule === 'carried sollen' ? 'reported' : 'indirect',
    content: [{ start: span.start, end }],
    speaker: 'earlier',
    rule,
  };
}
