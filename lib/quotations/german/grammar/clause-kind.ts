// Idea: what a clause is shows in its first word, in where its verb stands, and in the mood of that. Cost: linear in the
// clause. Source: own.
import { setOf } from '../../../text/set-of';
import type { Span } from '../../../text/span';
import { isSubjunctive, type Mood } from './moods';
import { isNounPhrase } from './noun-phrase';
import { endsInInfinitive, endsInVerb, hasEarlyVerb } from './verb-signs';
import { lowerAt, type Word } from './word';
import { isPreposition } from './word-classes';
import {
  ADVERBS,
  LEADING_CONJUNCTIONS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  THAT,
} from './words';

/**
 * `that`: "dass …"; `question`: "ob …", "wie …"; `infinitive`: "… zu gehen"; `subordinate`: "weil …"; `subjunctive` and
 * `main`: a main clause in the mood of what is reported, and in the indicative; `attached`: a relative clause or an
 * apposition; `other`: part of a clause, or what no rule knows.
 */
export type ClauseKind =
  | 'that'
  | 'question'
  | 'infinitive'
  | 'subjunctive'
  | 'main'
  | 'subordinate'
  | 'attached'
  | 'other';

/** A stretch of words that may be a clause: the mark before it, its first word behind conjunctions, its verbs' mood. */
export type ClauseWords = Span & {
  readonly mark: string;
  readonly first: number;
  readonly mood: Mood | undefined;
};

/** Words of a unit `[start, end)` between two marks that part clauses: a clause or part of one. */
export type Segment = ClauseWords & {
  readonly kind: ClauseKind;
  /** Whether it seems to hold a finite verb. */
  readonly hasVerb: boolean;
  /** Whether all of it stands in quote marks. */
  readonly isAllQuoted: boolean;
};

/** What stands behind a relative pronoun and not behind an article, besides prepositions and adverbs: "der sich …". */
const BEHIND_RELATIVE = setOf('sich er es ihm ihn ihnen man den dem eine einen einem');
const PRETERITE = /^\p{Ll}+(?:te|ten)$/u;

/** What a stretch of words is. */
export function kindOfClause(words: readonly Word[], clause: ClauseWords): ClauseKind {
  const first = words[clause.first];
  if (first === undefined) return 'other';
  if (THAT.has(first.lower)) return 'that';
  if (isInfinitive(words, clause)) return first.lower === 'um' ? 'subordinate' : 'infinitive';
  if (isRelative(words, clause)) return 'attached';
  if (isQuestion(words, clause)) return 'question';
  if (isSubordinate(words, clause)) return 'subordinate';
  if (clause.mood !== undefined) return isSubjunctive(clause.mood) ? 'subjunctive' : 'main';
  return !PRETERITE.test(first.text) && isNounPhrase(words, clause) ? 'attached' : 'other';
}

/** The place of the first word that is no conjunction; the start where all are. */
export function behindConjunctions(words: readonly Word[], { start, end }: Span): number {
  let at = start;
  while (at < end && LEADING_CONJUNCTIONS.has(lowerAt(words, at))) at += 1;
  return at < end ? at : start;
}

function isInfinitive(words: readonly Word[], clause: ClauseWords): boolean {
  return !isSubjunctive(clause.mood) && endsInInfinitive(words, clause) && !hasEarlyVerb(words, clause);
}

function isQuestion(words: readonly Word[], clause: ClauseWords): boolean {
  const lower = lowerAt(words, clause.first);
  return lower === 'ob' || (QUESTION_WORDS.has(lower) && endsInVerb(words, clause));
}

/** "weil es regnet", "so dass es regnet". */
function isSubordinate(words: readonly Word[], { start, first }: ClauseWords): boolean {
  const lower = lowerAt(words, first);
  return SUBORDINATORS.has(lower) || (lower === 'so' && THAT.has(lowerAt(words, start + 1)));
}

/** "…, der kam", "…, mit dem sie sprach"; not "…, der Deich halte". */
function isRelative(words: readonly Word[], clause: ClauseWords): boolean {
  if (clause.mark !== ',') return false;
  const place = isPreposition(words[clause.first]) ? clause.first + 1 : clause.first;
  if (!RELATIVE_PRONOUNS.has(lowerAt(words, place))) return false;
  const behind = words[place + 1];
  if (behind !== undefined && canFollowRelative(behind))
    return !hasEarlyVerb(words, { start: clause.first, end: clause.end });
  return endsInVerb(words, clause) && !hasEarlyVerb(words, clause) && !isShortMain(words, clause);
}

/** "der Deich halte": a noun phrase and a verb in the subjunctive are a main clause. */
function isShortMain(words: readonly Word[], { start, end }: ClauseWords): boolean {
  return isSubjunctive(words[end - 1]?.mood) && isNounPhrase(words, { start, end: end - 1 });
}

function canFollowRelative({ lower, isSmall }: Word): boolean {
  return isSmall && (PREPOSITIONS.has(lower) || ADVERBS.has(lower) || BEHIND_RELATIVE.has(lower));
}
