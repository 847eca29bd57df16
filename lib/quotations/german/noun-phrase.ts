// Idea: a noun phrase is read from its first word: determiner, adjectives, nouns or names, and what hangs on it: a
// genitive, "von …", a bracket, a name in quote marks. No tagger of parts of speech: German nouns begin with a capital,
// and adjectives stand right before them. Cost: linear in the phrase. Source: own.
import type { Unit, Word } from './unit';
import {
  ADVERBS,
  CONJUNCTIONS,
  NOMINATIVE_DETERMINERS,
  OBJECT_PRONOUNS,
  OBLIQUE_DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './words';

/** A noun phrase, in words of the unit `[start, end)`; `core` ends before what hangs on it by a preposition. */
export type NounPhrase = {
  readonly start: number;
  readonly end: number;
  readonly core: number;
  /** Whether its form allows it to be a subject. */
  readonly canBeSubject: boolean;
  readonly isPronoun: boolean;
};

const REACH = 40;
/** Prepositions that hang a further phrase on a noun: "Sprecher von X", "Botschaft in Riad", "Minister für Y". */
const HANGING = new Set([
  'von',
  'vom',
  'in',
  'im',
  'für',
  'der',
  'des',
  'aus',
  'zum',
  'zur',
  'am',
  'an',
  'bei',
  'beim',
  'gegen',
  'über',
  'um',
  'mit',
  'unter',
  'zu',
]);

/** The prepositions that hang on a source: "nach Angaben von X". */
export const OF = new Set(['von', 'vom', 'der', 'des', 'aus']);

/** The noun phrase that begins at a word of the unit, never beyond `limit`; undefined when none does. */
export function readNounPhrase(
  unit: Unit,
  start: number,
  limit: number,
  hanging = HANGING,
): NounPhrase | undefined {
  const { words } = unit;
  const first = words[start];
  if (first === undefined || start >= limit || first.kind === 'mark') {
    return first !== undefined && start < limit && first.quoted >= 0
      ? readQuotedName(unit, start, limit)
      : undefined;
  }
  if (isLonePronoun(words, start)) {
    const canBeSubject = !OBJECT_PRONOUNS.has(first.lower);
    return { start, end: start + 1, core: start + 1, canBeSubject, isPronoun: true };
  }
  const core = readCore(unit, start, Math.min(limit, start + REACH));
  if (core === undefined) return undefined;
  const end = readHanging(unit, core, Math.min(limit, start + REACH), hanging);
  const isOneOf = /^eine[rs]?$/.test(first.lower) && /^(?:der|von)$/.test(words[start + 1]?.lower ?? '');
  const isOblique =
    OBLIQUE_DETERMINERS.has(first.lower) && !NOMINATIVE_DETERMINERS.has(first.lower) && !isOneOf;
  return { start, end, core, canBeSubject: !isOblique, isPronoun: false };
}

function isLonePronoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (OBJECT_PRONOUNS.has(word.lower)) return true;
  if (!SUBJECT_PRONOUNS.has(word.lower)) return false;
  if (/^(?:er|ich|wir|man|wer)$/.test(word.lower)) return true;
  return !isNounLike(words[at + 1]) && !(isAdjective(words[at + 1]) && isNounLike(words[at + 2]));
}

/** Determiner, adjectives and nouns; undefined without a noun. The place behind the last noun. */
function readCore({ words }: Unit, start: number, limit: number): number | undefined {
  let at = start;
  let hasNoun = false;
  if (isDeterminer(words[at])) at += 1;
  if (words[at]?.lower === 'der' && /^eine[rs]?$/.test(words[start]?.lower ?? '')) at += 1;
  while (at < limit) {
    const word = words[at] as Word;
    if (isNounLike(word)) {
      if (hasNoun && isNextPhrase(words, start, at)) break;
      hasNoun = true;
      at += 1;
    } else if (word.text === '(' || word.text === '[') {
      if (!hasNoun) return undefined;
      at = skipBracket(words, at, limit);
    } else if (word.quoted >= 0) {
      const end = endOfQuoted(words, at, limit);
      if (end - at > QUOTED_NAME && !hasNoun) return undefined;
      if (hasNoun && !isQuotedNameAt(words, at, end)) break;
      hasNoun = true;
      at = end;
    } else if (!hasNoun && (isAdjective(word) || word.kind === 'number' || isCoordinated(words, at))) {
      at += 1;
    } else if (hasNoun && isInsideName(words, at)) {
      at += 1;
    } else if (hasNoun && !words[at - 1]?.isNamed && isGenitive(words, at)) {
      at += 1;
      while (at < limit && (isAdjective(words[at]) || words[at]?.kind === 'number')) at += 1;
    } else if (hasNoun && (word.text === '/' || word.text === '&') && isNounLike(words[at + 1])) {
      at += 1;
    } else break;
  }
  return hasNoun ? at : undefined;
}

/** "die Organisationen | Bürger": two nouns side by side, neither part of a name nor a genitive, are two phrases. */
function isNextPhrase(words: readonly Word[], start: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || before.kind === 'mark') return false;
  if (before.isNamed || word.isNamed || !isNounLike(before) || !isDeterminer(words[start])) return false;
  if (at - 2 > start && isNounLike(words[at - 2])) return false;
  return !/s$/.test(word.text) && !/^\p{Lu}{2}/u.test(word.text) && !isNounLike(words[at + 1]);
}

const QUOTED_NAME = 8;

/** "das Magazin „Der Spiegel“", and not "die Richter „gravierende Bedenken“". */
function isQuotedNameAt(words: readonly Word[], at: number, end: number): boolean {
  return end - at <= QUOTED_NAME && /^[\p{Lu}\p{N}]/u.test(words[at + 1]?.text ?? '');
}

/** Further nouns behind a preposition or "und". */
function readHanging(unit: Unit, from: number, limit: number, hanging: ReadonlySet<string>): number {
  const { words } = unit;
  let end = from;
  for (;;) {
    const word = words[end];
    if (end >= limit || word === undefined) return end;
    const isHanging = hanging.has(word.lower) || word.lower === 'und' || word.lower === 'sowie';
    if (!isHanging || !/^\p{Ll}/u.test(word.text)) return end;
    const further = readCore(unit, end + 1, limit);
    if (further === undefined || TIMES.test(words[further - 1]?.lower ?? '')) return end;
    end = further;
  }
}

function readQuotedName({ words }: Unit, start: number, limit: number): NounPhrase | undefined {
  const end = endOfQuoted(words, start, limit);
  if (end - start > QUOTED_NAME) return undefined;
  return { start, end, core: end, canBeSubject: true, isPronoun: false };
}

/** Whether a word can be a noun or a name: a capital, a number with letters, no small word at the start of a sentence. */
export function isNounLike(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  if (word.isNamed) return true;
  if (!/^(?:\p{Lu}|\p{N}+[-\p{L}]*\p{Lu}|\p{Ll}{1,4}-\p{Lu})/u.test(word.text) || isAdverbLike(word.lower))
    return false;
  if (word.kind === 'number') return false;
  const { lower } = word;
  return !isSmallWord(lower) && word.mood === undefined;
}

/** Words that are in capitals only because they begin a sentence: "Ursprünglich", "Beispielsweise". */
function isAdverbLike(lower: string): boolean {
  return /(?:lich|isch|weise|mals|falls|seits|erseits|dings|maßen|wegs|wärts)$/.test(lower);
}

export function isSmallWord(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    NOMINATIVE_DETERMINERS.has(lower) ||
    OBLIQUE_DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    ADVERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    QUESTION_WORDS.has(lower)
  );
}

export function isDeterminer(word: Word | undefined): boolean {
  return (
    word !== undefined && (NOMINATIVE_DETERMINERS.has(word.lower) || OBLIQUE_DETERMINERS.has(word.lower))
  );
}

/** "luxemburgische", "früheren", "45-jährige": an adjective or participle before its noun. */
export function isAdjective(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word' || word.mood !== undefined) return false;
  if (isSmallWord(word.lower))
    return ['alle', 'beiden', 'anderen', 'vielen', 'andere', 'selbst', 'sogar'].includes(word.lower);
  return /^\p{Ll}|^\p{N}/u.test(word.text)
    ? /(?:e|en|er|es|em)$/.test(word.lower)
    : /^\p{Lu}\p{L}+er$/u.test(word.text);
}

/** "der Kultur- und Bildungsminister", "der neue und alte Chef". */
function isCoordinated(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    (word?.lower === 'und' || word?.text === ',' || word?.text === '-') &&
    isAdjective(words[at - 1]) &&
    isAdjective(words[at + 1])
  );
}

/** Small words inside names: "Ursula von der Leyen", "Robert de Niro", "Johannes Paul II.". */
function isInsideName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.text === '.' && /^(?:\p{Lu}|[IVX]+|Dr|Prof|St|Jr|Sr|\d+)$/u.test(words[at - 1]?.text ?? ''))
    return true;
  if (/^(?:de|da|del|della|di|van|bin|al|el|ben|den|la|le|du)$/.test(word.text))
    return isNounLike(words[at + 1]);
  if (word.text === '-' || word.text === "'" || word.text === "'s") return true;
  return word.kind === 'number' && isNounLike(words[at - 1]) && !isNounLike(words[at + 1]);
}

/** A determiner in the genitive behind a noun: "der Sprecher des Ministeriums", "Angaben der Polizei". */
function isGenitive(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (
    !/^(?:des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer|mehrerer|vieler|zweier|aller|beider|einiger|anderer|verschiedener|unseres|unserer)$/.test(
      word.text,
    )
  )
    return (
      isAdjective(word) && /er$/.test(word.lower) && isNounLike(words[at + 1]) && isNounLike(words[at - 1])
    );
  let next = at + 1;
  while (isAdjective(words[next]) || words[next]?.kind === 'number') next += 1;
  return isNounLike(words[next]) || (words[next]?.quoted ?? -1) >= 0;
}

function skipBracket(words: readonly Word[], at: number, limit: number): number {
  const depth = words[at]?.depth ?? 1;
  let end = at;
  while (end < limit && (words[end]?.depth ?? 0) >= depth) end += 1;
  return end;
}

function endOfQuoted(words: readonly Word[], at: number, limit: number): number {
  const quoted = words[at]?.quoted;
  let end = at;
  while (end < limit && words[end]?.quoted === quoted) end += 1;
  return end;
}
