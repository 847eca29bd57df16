// Idea: some phrases name a source without a verb of saying: "according to Ley", "in the view of the court", "as Ley put
// it", "Ley's claim that". What stands with them in the sentence is what the source says. Cost: linear. Source: own
// lexicon of frames.

import { setOf } from '../../../text/set-of';
import { firstComma, hasVerb, trimmed } from '../contents/content';
import { endOfObject } from '../contents/object-content';
import { DETERMINERS, isFiniteVerb } from '../grammar-words';
import type { Item } from '../read-units';
import { phraseBehind, type Subject } from '../speakers/find-subject';
import { isPossessive, phraseBefore, type Range } from '../speakers/noun-phrase';
import type { Statement } from '../statement';
import { isCueWord } from './find-cues';

/** Phrases before a source, each with an example. */
const SOURCE_PHRASES: readonly (readonly [phrase: string, example: string])[] = [
  ['according to', 'According to police, two men fled on foot.'],
  ['in the words of', 'In the words of the poet, home is a smell.'],
  ['in the view of', 'In the view of the court, the fine was fair.'],
  ['in the opinion of', 'In the opinion of most doctors, the risk is small.'],
];
/** How far from its beginning a sentence's subject may reach, in items. */
const SUBJECT_REACH = 4;
/** How far behind a source the comma is looked for that closes its phrase, in items. */
const SOURCE_REACH = 14;
const PHRASES = SOURCE_PHRASES.map(([phrase]) => phrase.split(' '));

/** Nouns for what somebody says, behind a possessive and before "that" ("Ley's claim that the dam holds"). */
const NOUNS = setOf(
  `claim claims allegation allegations accusation accusations assertion assertions warning warnings promise promises pledge
   vow prediction suggestion argument contention belief admission complaint complaints statement statements insistence
   declaration announcement denial remark remarks comment comments`,
);

/** What sources say in the sentence: of a phrase at most one, then what nouns tell. */
export function findSources(items: readonly Item[]): Statement[] {
  return [...findPhrases(items), ...findPutIt(items), ...findNouns(items)];
}

/** "As Ley put it, the dam is a sieve." */
function findPutIt(items: readonly Item[]): Statement[] {
  const put = items.findIndex(
    ({ low }, at) => (low === 'put' || low === 'puts') && items[at + 1]?.low === 'it',
  );
  if (put < 2) return [];
  const range = phraseBefore(items, put - 1, 0);
  if (range === undefined || items[range.from - 1]?.low !== 'as') return [];
  const as = range.from - 1;
  const ranges = as <= 1 ? clauseOf(items, put + 3, items.length) : clauseOf(items, 0, as - 1);
  const subject: Subject = { range, rule: 'before the verb', group: { from: as, to: put + 2 } };
  return ranges === undefined
    ? []
    : [{ ranges, rule: 'as someone said', cue: { from: put, to: put + 2 }, subject }];
}

function findNouns(items: readonly Item[]): Statement[] {
  const found: Statement[] = [];
  for (let at = 1; at < items.length - 1; at += 1) {
    const noun = items[at] as Item;
    if (noun.kind !== 'word' || !NOUNS.has(noun.low)) continue;
    const owner = ownerOf(items, at);
    const that = [at + 1, at + 2].find((next) => items[next]?.low === 'that');
    if (owner === undefined || that === undefined) continue;
    const end = endOfObject(items, that + 1, items.length);
    const to = at < SUBJECT_REACH ? endOfSubject(items, that + 1, end) : end;
    const subject: Subject = { range: owner, rule: 'possessive', group: { from: owner.from, to: at + 1 } };
    found.push({
      ranges: [trimmed(items, that, to)],
      rule: 'noun',
      cue: { from: at, to: at + 1 },
      subject,
    });
    at = to;
  }
  return found;
}

/** Where the claim is the subject, what follows its second verb is the reporter's ("her claim that it holds | is wrong"). */
function endOfSubject(items: readonly Item[], from: number, end: number): number {
  let verbs = 0;
  for (let at = from; at < end; at += 1) {
    const { low, kind } = items[at] as Item;
    if (kind !== 'word' || !isFiniteVerb(low) || isFiniteVerb(items[at - 1]?.low ?? '')) continue;
    verbs += 1;
    if (verbs === 2) return at;
  }
  return end;
}

/** Whose claim it is: the name or pronoun before it, at most one word between. */
function ownerOf(items: readonly Item[], noun: number): Range | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 2); at -= 1) {
    const item = items[at] as Item;
    if (!isPossessive(item)) continue;
    return item.low === "'s" ? nearestPhrase(items, at - 1) : { from: at, to: at + 1 };
  }
  return undefined;
}

/** The name alone, or the noun phrase from its article on. */
function nearestPhrase(items: readonly Item[], last: number): Range | undefined {
  if (items[last]?.kind === 'name') return { from: last, to: last + 1 };
  const whole = phraseBefore(items, last, 0);
  if (whole === undefined) return undefined;
  for (let from = last; from > whole.from; from -= 1) {
    if (DETERMINERS.has(items[from]?.low ?? '')) return { from, to: last + 1 };
  }
  return whole;
}

function findPhrases(items: readonly Item[]): Statement[] {
  for (let at = 0; at < items.length; at += 1) {
    const phrase = PHRASES.find((words) => words.every((word, index) => items[at + index]?.low === word));
    if (phrase === undefined) continue;
    const source = phraseBehind(items, at + phrase.length);
    const ranges = source && findRange(items, at, source);
    if (source === undefined || ranges === undefined) return [];
    const cue = { from: at, to: at + phrase.length };
    const subject: Subject = {
      range: source,
      rule: 'behind according to',
      group: { from: at, to: source.to },
    };
    return [{ ranges, rule: 'according to', cue, subject }];
  }
  return [];
}

/** All behind the phrase and its comma where it opens the sentence; all before it where it closes one. */
function findRange(items: readonly Item[], at: number, source: Range): Range[] | undefined {
  if (at <= 1) {
    const comma = firstComma(items, source.to, Math.min(items.length, source.to + SOURCE_REACH));
    return comma === undefined ? undefined : clauseOf(items, comma + 1, items.length);
  }
  if (isToldBefore(items, at)) return undefined;
  const before = clauseOf(items, 0, items[at - 1]?.text === ',' ? at - 1 : at);
  const isSplit = items[source.to]?.text === ',' && source.to + 1 < items.length - 1;
  if (before === undefined || !isSplit) return before;
  return [...before, trimmed(items, source.to + 1, items.length)];
}

/** “I did it,” Ley told police, according to a report: the quoted words have a speaker of their own. */
function isToldBefore(items: readonly Item[], end: number): boolean {
  const before = items.slice(0, end);
  return before.some(({ kind }) => kind === 'quote') && before.some((item) => isCueWord(item));
}

function clauseOf(items: readonly Item[], from: number, end: number): Range[] | undefined {
  const to = items[end - 1]?.text === '.' ? end - 1 : end;
  const isClause = from < to && (items[from]?.kind === 'quote' || hasVerb(items, from, to));
  return isClause ? [{ from, to }] : undefined;
}
