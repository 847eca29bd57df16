import type { Draft, DraftRule } from './find-drafts';
import type { SubjectRule } from './speakers/find-subject';

/** Below this a quotation is kept but not shown. */
const HIDDEN_LIMIT = 0.45;

/** How often a rule is right. */
const DRAFT_SCORES: Readonly<Record<DraftRule, number>> = {
  'quoted words before': 0.97,
  'quoted words behind': 0.95,
  'quoted words around': 0.97,
  'that clause': 0.9,
  'bare clause': 0.85,
  'clause before': 0.9,
  'clause around': 0.8,
  question: 0.8,
  infinitive: 0.6,
  object: 0.45,
  'behind a preposition': 0.45,
  'behind a colon': 0.85,
  passive: 0.4,
  'according to': 0.9,
  noun: 0.8,
  'unlisted verb': 0.8,
  'as someone said': 0.85,
  'goes on': 0.95,
  'goes on in the next paragraph': 0.8,
  'block behind a colon': 0.7,
  'about whom the sentence is': 0.4,
  'no speaker': 0.4,
  inside: 0.85,
};

const WORDS_SCORES: Readonly<Record<SubjectRule, number>> = {
  'before the verb': 0.95,
  'around commas': 0.9,
  'before who': 0.85,
  'shared with the verb before': 0.85,
  'head of the sentence': 0.7,
  'behind the verb': 0.95,
  'behind by': 0.7,
  'behind according to': 0.95,
  possessive: 0.8,
  'before a colon': 0.8,
};

/** How sure it is that the draft's words are said. What the author says outside quote marks is no quotation. */
export function scoreOfDraft({ rule, kind, isThought, isAuthor }: Draft): number {
  const score = DRAFT_SCORES[rule];
  const isHidden = isThought || (isAuthor && kind !== 'direct');
  return isHidden ? Math.min(score, HIDDEN_LIMIT) : score;
}

/** How sure it is that the words for a speaker are. */
export function scoreOfWords(rule: SubjectRule): number {
  return WORDS_SCORES[rule];
}
