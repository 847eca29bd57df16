// Idea: the core of a noun phrase is its determiner, its adjectives, and its nouns and names with their genitives,
// brackets and quoted names. Cost: linear in the phrase. Source: own.
import { setOf } from '../../../text/set-of';
import { isQuoted, type Word } from './word';
import { isAdjective, isDeterminer, isNounLike } from './word-classes';

/** No name in quote marks has more words, marks counted. */
export const LONGEST_QUOTED_NAME = 8;

/** "eine der …", "einer der Räte": one of several. */
const ONE = setOf('eine einer eines');
/** Determiners of a genitive behind its noun: "der Sprecher des Amtes"; in capitals a sentence begins. */
const GENITIVE_DETERMINERS = setOf(`
  des der eines einer dieses dieser seines seiner ihres ihrer mehrerer vieler zweier aller beider einiger anderer
  verschiedener unseres unserer`);
/** Small words inside names: "Robert de Niro", "Osama bin Laden". */
const INSIDE_NAMES = setOf('de da del della di van bin al el ben den la le du');
/** What a full stop behind does not end: "J. Ley", "Johannes Paul II.", "Dr. Ley". */
const ABBREVIATION = /^(?:\p{Lu}|[IVX]+|Dr|Prof|St|Jr|Sr|\d+)$/u;

/** The place behind the last noun of the phrase that begins at `start`; undefined when it has no noun before `limit`. */
export function endOfNounCore(words: readonly Word[], start: number, limit: number): number | undefined {
  let at = endOfFirstNoun(words, behindDeterminer(words, start), limit);
  while (at !== undefined && at < limit) {
    const next = passNext(words, start, at, limit);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** The place behind words that stand in the same quote marks as the one at `at`. */
export function endOfQuoted(words: readonly Word[], at: number, limit: number): number {
  const quoted = words[at]?.quoted;
  let end = at;
  while (end < limit && words[end]?.quoted === quoted) end += 1;
  return end;
}

/** Whether a phrase begins with "eine der …", whose "eine" stands alone. */
export function isOne(word: Word | undefined): boolean {
  return word !== undefined && ONE.has(word.lower);
}

function behindDeterminer(words: readonly Word[], start: number): number {
  const first = words[start];
  const at = isDeterminer(first) ? start + 1 : start;
  return isOne(first) && words[at]?.lower === 'der' ? at + 1 : at;
}

function endOfFirstNoun(words: readonly Word[], start: number, limit: number): number | undefined {
  for (let at = start; at < limit; at += 1) {
    const word = words[at] as Word;
    if (isNounLike(word)) return at + 1;
    if (isBracket(word)) return undefined;
    if (isQuoted(word)) {
      const end = endOfQuoted(words, at, limit);
      return end - at > LONGEST_QUOTED_NAME ? undefined : end;
    }
    if (!isAdjective(word) && word.kind !== 'number' && !isCoordinated(words, at)) return undefined;
  }
  return undefined;
}

/** Where a phrase that has a noun goes on behind what stands at `at`; undefined when it ends there. */
function passNext(words: readonly Word[], start: number, at: number, limit: number): number | undefined {
  const word = words[at] as Word;
  if (isNounLike(word)) return isNextPhrase(words, start, at) ? undefined : at + 1;
  if (isBracket(word)) return endOfBracket(words, at, limit);
  if (isQuoted(word)) {
    const end = endOfQuoted(words, at, limit);
    return isQuotedName(words, at, end) ? end : undefined;
  }
  if (isInsideName(words, at)) return at + 1;
  if (!words[at - 1]?.isNamed && isGenitive(words, at))
    return Math.min(behindAdjectives(words, at + 1), limit);
  return (word.text === '/' || word.text === '&') && isNounLike(words[at + 1]) ? at + 1 : undefined;
}

function behindAdjectives(words: readonly Word[], from: number): number {
  let at = from;
  while (isAdjective(words[at]) || words[at]?.kind === 'number') at += 1;
  return at;
}

function isBracket({ text }: Word): boolean {
  return text === '(' || text === '[';
}

/** "die Organisationen | Bürger": two nouns side by side, neither part of a name nor a genitive, are two phrases. */
function isNextPhrase(words: readonly Word[], start: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || before.kind === 'mark') return false;
  if (before.isNamed || word.isNamed || !isNounLike(before) || !isDeterminer(words[start])) return false;
  if (at - 2 > start && isNounLike(words[at - 2])) return false;
  return !word.text.endsWith('s') && !/^\p{Lu}{2}/u.test(word.text) && !isNounLike(words[at + 1]);
}

/** "das Magazin „Der Spiegel“", and not "die Richter „gravierende Bedenken“". */
function isQuotedName(words: readonly Word[], at: number, end: number): boolean {
  return end - at <= LONGEST_QUOTED_NAME && /^[\p{Lu}\p{N}]/u.test(words[at + 1]?.text ?? '');
}

/** "der Kultur- und Bildungsminister", "der neue und alte Chef". */
function isCoordinated(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const isJoining = word?.lower === 'und' || word?.text === ',' || word?.text === '-';
  return isJoining && isAdjective(words[at - 1]) && isAdjective(words[at + 1]);
}

/** Small words, marks and numbers inside names: "Ursula von der Leyen", "Johannes Paul II.", "Apollo 11". */
function isInsideName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.text === '.' && ABBREVIATION.test(words[at - 1]?.text ?? '')) return true;
  if (INSIDE_NAMES.has(word.text)) return isNounLike(words[at + 1]);
  if (word.text === '-' || word.text === "'" || word.text === "'s") return true;
  return word.kind === 'number' && isNounLike(words[at - 1]) && !isNounLike(words[at + 1]);
}

/** A genitive behind a noun, by its determiner or adjective: "der Sprecher des Amtes", "Angaben ziviler Helfer". */
function isGenitive(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!GENITIVE_DETERMINERS.has(word.text)) {
    const isAlone = isAdjective(word) && word.lower.endsWith('er');
    return isAlone && isNounLike(words[at + 1]) && isNounLike(words[at - 1]);
  }
  const head = words[behindAdjectives(words, at + 1)];
  return isNounLike(head) || isQuoted(head);
}

function endOfBracket(words: readonly Word[], at: number, limit: number): number {
  const depth = words[at]?.depth ?? 1;
  let end = at;
  while (end < limit && (words[end]?.depth ?? 0) >= depth) end += 1;
  return end;
}
