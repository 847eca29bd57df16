// A person's name as catalogs and styles of citing want it: family and given name apart. Idea: the last word is the family
// name, with the particles before it ("von der Leyen"); a suffix ("Jr.") stands apart; Chinese and Korean names that begin
// with a known surname, and names in their own scripts, keep their order. Cost: linear. Source: own; particles by CSL.
import { isNotAPerson } from './not-a-person';

/** `family` is with its particles. */
export type PersonName = {
  readonly family: string;
  readonly given: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
  /** The family name stands first in running text, too ("Xi Jinping"). */
  readonly isFamilyFirst?: true;
};

/** A name that is not taken apart: an agency, a desk, an outlet, a name of one word or in a script of its own order. */
export type LiteralName = { readonly literal: string };

export type AuthorName = PersonName | LiteralName;

const PARTICLES = new Set(
  "von vom zu zum zur van de del della dello di da dal dos das do du des d' la le les lo los las der den dem ten ter te 't op af av und y e i bin ibn bint ben abu al el ul st. saint san".split(
    ' ',
  ),
);
/** With a capital letter these may be given names or begin a name of their own ("Ben Gurion", "San Juan"). */
const LOWER_ONLY = new Set("und y e i ben abu al el ul san saint do te op lo i 't".split(' '));
const SUFFIX = /^(?:jr|sr|jun|sen|junior|senior|ii|iii|iv|ph\.?d|m\.?d|esq)\.?$/i;
const TITLE =
  /^(?:dr|prof|professor|dipl|mag|ing|sir|dame|lord|lady|mr|mrs|ms|herr|frau|pd|habil|h\.?c|med|phil|jur)[.:]?$|^dipl\.?-/i;

const OWN_ORDER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CHINESE = new Set(
  'xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao luo mao deng jiang wen qin peng cai zheng xie song tang feng yu dong cheng cao yuan shen lu su wei ding ren yao zhong tan liao fan fang shi jin xia tian hou bai meng qiu'.split(
    ' ',
  ),
);
const KOREAN = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han shin moon yoo ahn song hong ban'.split(' '),
);
/** One or two syllables of Pinyin. */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|er|[aeiouü])){1,2}$/i;
const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

/**
 * The name taken apart: "Ursula von der Leyen" is `{ family: 'von der Leyen', given: 'Ursula' }`, "Leyen, Ursula von der"
 * the same. Titles fall away. What is no person's name, and a single word, is a literal.
 */
export function splitName(name: string): AuthorName {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (isNotAPerson(plain) || OWN_ORDER.test(plain)) return { literal: plain };
  const [before = '', ...after] = plain.split(/\s*,\s*/);
  const suffix = after.find((part) => SUFFIX.test(part));
  const given = after.filter((part) => part !== suffix).join(' ');
  const words = wordsOf(before);
  if (given !== '') return named(...withParticles(words, wordsOf(given)), suffix);
  const last = words.at(-1) ?? '';
  const own = suffix ?? (words.length > 2 && SUFFIX.test(last) ? last : undefined);
  const names = own === last && suffix === undefined ? words.slice(0, -1) : words;
  if (names.length < 2) return own ? named(names, [], own) : { literal: names[0] ?? plain };
  if (isFamilyFirst(names)) return { ...named(names.slice(0, 1), names.slice(1), own), isFamilyFirst: true };
  const at = familyBegin(names);
  return named(names.slice(at), names.slice(0, at), own);
}

/** The name as it stands in running text. */
export function fullName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix, isFamilyFirst: isFirst } = name;
  return [...(isFirst ? [family, given] : [given, family]), suffix].filter(Boolean).join(' ');
}

/** "von der Leyen, Ursula", "King, Martin Luther, Jr."; a literal as it is. */
export function invertedName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

function wordsOf(name: string): string[] {
  const words = name.split(' ').filter((word) => word !== '');
  const first = words.findIndex((word) => !TITLE.test(word));
  return first > 0 ? words.slice(first) : words;
}

function named(family: readonly string[], given: readonly string[], suffix?: string): AuthorName {
  if (given.length === 0 && suffix === undefined) return { literal: family.join(' ') };
  return { family: family.join(' '), given: given.join(' '), ...(suffix !== undefined && { suffix }) };
}

/** "Leyen, Ursula von der": particles behind the given name belong to the family name. */
function withParticles(family: readonly string[], given: readonly string[]): [string[], string[]] {
  let at = given.length;
  while (at > 1 && PARTICLES.has(given[at - 1] ?? '')) at -= 1;
  return [[...given.slice(at), ...family], given.slice(0, at)];
}

/** Where the family name begins: never with the first word. */
function familyBegin(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 1 && isParticle(words[at - 1] ?? '')) at -= 1;
  // "d'Artagnan" and "al-Assad" are one word already.
  return at;
}

function isParticle(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  const lower = word.toLowerCase();
  return PARTICLES.has(lower) && !LOWER_ONLY.has(lower);
}

function isFamilyFirst([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (rest.length > 0) return false;
  const surname = first.toLowerCase();
  if (KOREAN.has(surname) && TWO_SYLLABLES.test(second)) return true;
  return CHINESE.has(surname) && PINYIN.test(second);
}
