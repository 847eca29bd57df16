// Idea: in one unit, find each cue with its speaker first; only then is known where the clause of one cue ends, namely
// where the next one begins that is not said by the first ("said she won, but Ley denied it"). A cue inside what another
// reports belongs to the words reported and is left alone.
// Cost: linear in the unit; each look is bounded by a fixed reach. Source: own.

import type { Content } from './contents/content';
import { findContent } from './contents/find-content';
import { type Cue, findCues } from './cues/find-cues';
import { findSources } from './cues/find-sources';
import { findUnlisted } from './cues/unlisted-cues';
import { CONJUNCTIONS, isFiniteVerb, SUBORDINATORS } from './grammar-words';
import type { Item, Unit } from './read-units';
import { findSubject, type Subject } from './speakers/find-subject';
import { headOfSentence } from './speakers/head-phrase';
import { isBorder } from './speakers/noun-phrase';
import { type Statement, toldItems } from './statement';

/** How far before a colon the cue may stand, in items. */
const ANNOUNCED_REACH = 12;
/** No clause is longer, in items; text without stops must not be read again and again. */
const LONGEST_CONTENT = 250;
const CUES_AHEAD = 8;
/** Statements follow each other: what is inside one is inside one of the last. */
const INSIDE_REACH = 8;

type Attached = { readonly cue: Cue; readonly subject: Subject };

/** The statements of a unit, in the order of their cues, and who is about to speak when it ends with a colon. */
export function findStatements({ items }: Unit): { statements: Statement[]; announced?: Statement } {
  const attached = attachSubjects(items);
  const closing = findClosing(items, attached);
  if (closing !== undefined) return { statements: [closing] };
  const statements = findSources(items);
  let left = 0;
  attached.forEach((one, index) => {
    if (isInside(beginOf(one), statements)) return;
    const right = borderBehind(items, attached, index);
    const content = findContent(items, { ...one, left, right });
    if (content === undefined) return;
    statements.push(toStatement(one, content));
    left = Math.max(left, one.subject.group.to, ...content.ranges.map(({ to }) => to));
  });
  statements.push(...findUnlisted(items, toldItems(statements)));
  const announced = announcedBy(items, attached);
  return announced === undefined ? { statements } : { statements, announced };
}

/** "Ley added:", "The mayor made this promise:" before what is said in the next sentence. */
function announcedBy(items: readonly Item[], attached: readonly Attached[]): Statement | undefined {
  const colon = items.length - 1;
  if (items[colon]?.text !== ':') return undefined;
  const last = attached.at(-1);
  if (last !== undefined && last.cue.last >= colon - ANNOUNCED_REACH && last.cue.verb.frames.has('quote')) {
    return toStatement(last, { ranges: [], rule: 'behind a colon' });
  }
  const range = headOfSentence(items, colon);
  if (range === undefined) return undefined;
  const subject: Subject = { range, rule: 'before a colon', group: { from: range.from, to: colon } };
  return { ranges: [], rule: 'behind a colon', subject };
}

function toStatement({ cue, subject }: Attached, { ranges, rule }: Content): Statement {
  return { ranges, rule, cue: { from: cue.at, to: cue.last + 1 }, verb: cue.verb, subject };
}

/** Words behind which the reporter goes on in a clause of his own ("… as a “fool” after she attacked"). */
const ASIDE_OPENERS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'while',
  'as',
  'although',
  'though',
  'whereas',
  'when',
]);

function attachSubjects(items: readonly Item[]): Attached[] {
  const attached: Attached[] = [];
  let floor = 0;
  for (const cue of findCues(items)) {
    const subject = findSubject(items, cue, { floor, subject: attached.at(-1)?.subject });
    if (subject === undefined) continue;
    attached.push({ cue, subject });
    if (subject.rule !== 'before who' && cue.form !== 'ing') floor = cue.last + 1;
  }
  return attached;
}

/** "Ley claims rents are high, Brandt said.": the last cue takes all before it, other cues included. */
function findClosing(items: readonly Item[], attached: readonly Attached[]): Statement | undefined {
  const last = attached.at(-1);
  if (last === undefined || attached.length < 2 || !last.cue.verb.frames.has('clause')) return undefined;
  const { rule, group } = last.subject;
  const isPlain = rule === 'before the verb' || rule === 'behind the verb';
  if (!isPlain || items[group.from - 1]?.text !== ',' || items[group.from - 2]?.kind === 'quote')
    return undefined;
  if (CONJUNCTIONS.has(items[group.from]?.low ?? '') || SUBORDINATORS.has(items[0]?.low ?? ''))
    return undefined;
  const isLast =
    items.slice(group.to, group.to + 4).every(({ kind }) => kind !== 'quote') && group.to >= items.length - 4;
  const hasQuotes = items.slice(0, group.from).some(({ kind }) => kind === 'quote');
  if (!isLast || hasQuotes) return undefined;
  const content = findContent(items, { ...last, left: 0, right: items.length });
  return content?.rule === 'clause before' ? toStatement(last, content) : undefined;
}

function isInside(at: number, statements: readonly Statement[]): boolean {
  return statements
    .slice(-INSIDE_REACH)
    .some(({ ranges }) => ranges.some(({ from, to }) => at >= from && at < to));
}

/** Where the next statement of the reporter's begins; the end of the unit when none does. */
function borderBehind(items: readonly Item[], attached: readonly Attached[], index: number): number {
  const own = attached[index] as Attached;
  const limit = Math.min(endOfRelative(items, own), own.subject.group.to + LONGEST_CONTENT);
  for (let later = index + 1; later < Math.min(attached.length, index + CUES_AHEAD); later += 1) {
    const one = attached[later] as Attached;
    if (isApart(items, one)) return Math.min(limit, beginOf(one));
  }
  return limit;
}

/** "Ley, who said that he won, | will have to go": a clause between commas ends before the verb of the sentence. */
function endOfRelative(items: readonly Item[], { cue, subject }: Attached): number {
  const isBetweenCommas = subject.rule === 'before who' && items[subject.group.from - 1]?.text === ',';
  if (!isBetweenCommas) return items.length;
  for (let at = cue.last + 1; at < Math.min(items.length, cue.last + LONGEST_CONTENT); at += 1) {
    const next = items[at + 1];
    if (items[at]?.text === ',' && next?.kind === 'word' && isFiniteVerb(next.low)) return at;
  }
  return items.length;
}

/** Of a speaker around commas the verb alone stands behind what was said before ("Ley, who claimed he won, said"). */
function beginOf({ cue, subject }: Attached): number {
  return subject.rule === 'around commas' ? cue.at : subject.group.from;
}

/** Whether the cue is the reporter's again rather than part of what was said. */
function isApart(items: readonly Item[], { cue, subject }: Attached): boolean {
  const { rule, group } = subject;
  if (rule === 'shared with the verb before' || rule === 'head of the sentence') {
    const before = items[cue.at - 1];
    return cue.form !== 'ing' || before === undefined || isBorder(before) || before.low === 'and';
  }
  if (rule === 'around commas') return items[cue.at - 1]?.text === ',';
  if (rule === 'before who' || rule === 'behind by') return false;
  const before = items[group.from - 1];
  if (before === undefined || before.kind === 'quote' || before.text === ';') return true;
  if (SUBORDINATORS.has(before.low)) return ASIDE_OPENERS.has(before.low);
  if (before.kind !== 'word' || !CONJUNCTIONS.has(before.low)) return false;
  const further = items[group.from - 2];
  const isStrong = !cue.verb.isWeak && !cue.verb.frames.has('thought');
  return before.low === 'but' || further?.text === ',' || further?.kind === 'quote' || isStrong;
}
