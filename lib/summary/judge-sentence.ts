import type { BlockKind } from '../article';
import { isCueVerb } from '../quotations/cue-verbs';
import type { Span } from '../text/span';
import {
  GOING_ON,
  OPENING_PREPOSITIONS,
  POINTING_BEFORE_VERB,
  POINTING_TO_MATTER,
  POINTING_TO_SOMEONE,
  VERBS_AFTER_POINTING,
} from './pointing-words';

/** What keeps a sentence out of every summary. `unsaid`: words in quote marks, and nothing says whose they are. */
export type Fault = 'heading' | 'credit' | 'fragment' | 'question' | 'half-quotation' | 'unsaid';

const SENTENCE_END = /[.!…]["'”“’»«›‹)\]]*$/;
const QUESTION_END = /\?["'”“’»«›‹)\]]*$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:[-'’]\p{L}+)*/gu;
const MIN_WORDS = 5;
/** Who took the picture, who reported, what else to read. */
const CREDIT =
  /^(?:(?:Fotos?|Bild(?:er)?|Grafik|Video|Quellen?|Text|Photos?|Photographs?|Pictures?|Images?|Graphics?|Sources?)\s*(?::|by\b|von\b)|(?:Additional )?(?:Reporting|Writing|Editing) by\b|Lesen Sie (?:auch|mehr|hier)|Mehr zum Thema|Read (?:more|also)|Mit Material )/i;

/** The fault of a sentence in a block of the given kind; `isCut` when quote marks open or close outside of it. */
export function findFault(
  text: string,
  sentence: Span,
  kind: BlockKind | undefined,
  isCut: boolean,
): Fault | undefined {
  if (kind === 'heading') return 'heading';
  const words = text.slice(sentence.start, sentence.end);
  if (CREDIT.test(words)) return 'credit';
  if (QUESTION_END.test(words)) return 'question';
  if (!SENTENCE_END.test(words)) return 'fragment';
  if (isCut) return 'half-quotation';
  return (words.match(WORD)?.length ?? 0) < MIN_WORDS ? 'fragment' : undefined;
}

/** Who is quoted with nothing but a verb of speech beside it is not said: "…", sagte er. */
const WORDS_BESIDE = 2;

/** Whether a sentence is words in quote marks with hardly a word beside them; `quoted` are those that overlap it. */
export function isBareQuotation(text: string, { start, end }: Span, quoted: readonly Span[]): boolean {
  if (quoted.length === 0) return false;
  let beside = '';
  let from = start;
  for (const item of quoted) {
    beside += text.slice(from, Math.max(from, item.start));
    from = Math.max(from, item.end);
  }
  beside += text.slice(from, Math.max(from, end));
  return (beside.match(WORD)?.length ?? 0) <= WORDS_BESIDE;
}

/**
 * What a sentence needs the one before for: someone ("Sie …", "Nach dem Krieg ging er …"), what it says ("Dies …"), or
 * to go on from there ("Daher …").
 */
export type Leaning = 'someone' | 'matter' | 'going-on';

/**
 * How a sentence leans on the one before; undefined when it stands for itself. A pronoun counts at its beginning, and in
 * its first clause where nobody is named before. `names` are the names in it, in order.
 */
export function findLeaning(text: string, sentence: Span, names: readonly Span[]): Leaning | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const [first = '', second = ''] = words.slice(0, BEGINNING).toLowerCase().match(WORD) ?? [];
  if (POINTING_TO_SOMEONE.has(first)) return 'someone';
  if (POINTING_TO_MATTER.has(first)) return 'matter';
  const isVerbNext = VERBS_AFTER_POINTING.has(second) || isCueVerb(second);
  if (POINTING_BEFORE_VERB.has(first) && isVerbNext) return 'matter';
  const pronoun = findPronoun(words, first);
  const firstName = names[0]?.start ?? Number.POSITIVE_INFINITY;
  if (pronoun !== undefined && sentence.start + pronoun < firstName) return 'someone';
  if (names.length === 0 && CLAUSE_ABOUT_SOMEONE.test(words)) return 'someone';
  return GOING_ON.has(first) || NOUN_OF_BEFORE.test(words) ? 'going-on' : undefined;
}

/** "Kurz nachdem er freigesprochen wurde, …": where nobody is named at all, it is somebody of the sentence before. */
const CLAUSE_ABOUT_SOMEONE =
  /^(?:[^,]{0,30}, )?(?:nachdem|bevor|als|seit|während|weil|obwohl|wenn|da|after|before|when|while|because|although) (?:er|sie|he|she)(?!\p{L})/iu;

/** "Der Grund dafür ist …", "Streit darüber gibt es …": a noun that takes up what was said. */
const NOUN_OF_BEFORE =
  /^(?:\S+ )?\p{Lu}\S* (?:dafür|dagegen|davon|daran|darauf|darüber|dazu|hierfür|hierzu|hierüber)(?![\p{L},])/u;

/** So many characters hold the first two words of any sentence. */
const BEGINNING = 80;
const FIRST_CLAUSE = /^[^,;:–—()„“”"»«]*/u;
const GERMAN_PRONOUN = /(?<!\p{L})(?:er|sie|ihm|ihn|ihr|ihnen)(?!\p{L})/u;
const ENGLISH_PRONOUN = /(?<!\p{L})(?:he|she|they)(?!\p{L})/u;

/**
 * Where "er" or "she" stands as what the first clause is about. In English only after an opening such as "In 1908",
 * as what stands before it may else be who is meant ("The judge said he …").
 */
function findPronoun(words: string, first: string): number | undefined {
  const clause = FIRST_CLAUSE.exec(words)?.[0] ?? '';
  const german = GERMAN_PRONOUN.exec(clause);
  if (german !== null) return german.index;
  return OPENING_PREPOSITIONS.has(first) ? ENGLISH_PRONOUN.exec(clause)?.index : undefined;
}
