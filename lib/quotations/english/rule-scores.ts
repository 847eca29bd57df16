import type { Draft, DraftRule } from './find-drafts';
import type { SubjectRule } from './speakers/find-subject';

/** Below this a quotation is kept but not shown. */
const HIDDEN_LIMIT = 0.45;

/**
 * How often a rule is right: the share whose words lie within an attribution of the development set of English political
 * news, where there were enough of them; else a careful guess from reading other pages. What is told without its words
 * (object, preposition) meets the marked stretch closely in three cases of five only, and stays below what is shown.
 */
const DRAFT_SCORES: Readonly<Record<DraftRule, number>> = {
  'quoted words before': 0.97,
  'quoted words behind': 0.94,
  'quoted words around': 0.97,
  'that clause': 0.87,
  'bare clause': 0.88,
  'clause before': 0.94,
  'clause around': 0.85,
  question: 0.85,
  infinitive: 0.75,
  object: 0.45,
  'behind a preposition': 0.45,
  'behind a colon': 0.85,
  'behind a colon alone': 0.65,
  passive: 0.4,
  'according to': 0.93,
  noun: 0.85,
  'unlisted verb': 0.75,
  'as someone said': 0.8,
  'goes on': 0.95,
  'goes on in the next paragraph': 0.85,
  'block behind a colon': 0.7,
  'about whom the sentence is': 0.4,
  'behind a sentence about someone': 0.45,
  'no speaker': 0.4,
  inside: 0.94,
};

/** How often the words found are those of the speaker, measured in the same way. */
const WORDS_SCORES: Readonly<Record<SubjectRule, number>> = {
  'before the verb': 0.96,
  'around commas': 0.95,
  'before who': 0.85,
  'shared with the verb before': 0.9,
  'head of the sentence': 0.75,
  'behind the verb': 0.96,
  'behind by': 0.7,
  'behind according to': 0.95,
  possessive: 0.9,
  'before a colon': 0.75,
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
