// Idea: as in German, a role stands next to the name: right before it ("Montana senator Jon Wollnik", "Sen. Wollnik"),
// before a comma ("The head of the agency, Jane Wollnik, …"), after one ("Jane Wollnik, a former secretary of state,"),
// or after a verb that equates ("Wollnik is the chairman of the board"). Cost: constant per naming.
import { findRole } from '../../names/names-of-people';
import { type Token, tokenize } from '../../text/tokenize';
import type { Naming } from '../naming';
import { afterBracket, type FoundRole } from './after-bracket';
import { ENGLISH_LINK, MOST_ENGLISH_ROLE_WORDS, type Role } from './role';

const MOST_MODIFIERS = 5;
const MOST_WORDS = 12;
const ARTICLE = /^(?:the|a|an|its|his|her|their|our|my)$/i;
const SMALL = /^(?:of|for|at|in|from|on|to|with|by|the|a|an|and|&|'s)$/;
const STARTS_SENTENCE =
  /^(?:The|A|An|But|And|When|While|After|Before|If|As|In|On|At|For|From|With|By|Then|Now|Yesterday|Today|So|Yet|Even|Since|Though|Although|Because|Like|That|This|These|Those|Both|Not|Or|Is|Was|Will|Has|Did|Why|How|What|Who|Where|To|Of|Mr|Mrs|Ms|Dr)$/;
const LOWER_MODIFIER =
  /^(?:former|then|acting|deputy|vice|ex|senior|chief|interim|assistant|associate|late|longtime|retired|incoming|outgoing|current|new|fellow|political|national|regional|local|general|managing|executive|presidential|republican|democratic|conservative|liberal)$/;
const EMPTY = /^(?:man|woman|girl|boy|person|colleague|guy|lady|mr|mrs|ms|sir|dame|madam|fan|supporter)$/i;
const VERB =
  /^(?:said|says|told|has|had|is|was|were|are|will|would|who|that|which|when|where|he|she|it|they|may|can|could)$/;
/** Words without a capital in what belongs to a role: "of the national dike agency". */
const MOST_PLAIN_WORDS = 4;
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['Sen', 'Senator'],
  ['Rep', 'Representative'],
  ['Gov', 'Governor'],
  ['Gen', 'General'],
  ['Col', 'Colonel'],
  ['Capt', 'Captain'],
  ['Lt', 'Lieutenant'],
  ['Sgt', 'Sergeant'],
  ['Rev', 'Reverend'],
  ['Prof', 'Professor'],
]);

/** The roles beside a naming, as they are written. */
export function englishRoles(naming: Naming): Role[] {
  const before = tokenize(naming.before);
  const after = tokenize(naming.after);
  const first =
    abbreviatedBefore(before) ?? roleBefore(naming.before, before) ?? roleBeforeComma(before, after);
  const following = roleAfterComma(after) ?? roleAfterVerb(after);
  return [first, following].filter((role) => role !== undefined);
}

function abbreviatedBefore(tokens: readonly Token[]): Role | undefined {
  const last = tokens.at(-1);
  const word = (last?.text === '.' ? tokens.at(-2) : last)?.text ?? '';
  const head = ABBREVIATED.get(word);
  return head === undefined ? undefined : { before: [], head, after: '', gender: undefined };
}

function roleBefore(text: string, tokens: readonly Token[]): Role | undefined {
  let start = tokens.length;
  let end = text.length;
  while (start > 0) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || text.slice(token.end, end).trim() !== '') break;
    end = token.start;
    start -= 1;
  }
  return roleAtEnd(tokens.slice(start).map((token) => token.text));
}

function roleAtEnd(words: readonly string[]): Role | undefined {
  for (let length = Math.min(MOST_ENGLISH_ROLE_WORDS, words.length); length > 0; length -= 1) {
    const start = words.length - length;
    const head = words.slice(start);
    const found = findRole(head, 'en');
    if (found === undefined || EMPTY.test(head.at(-1) ?? '')) continue;
    let from = start;
    while (from > 0 && start - from < MOST_MODIFIERS && isModifier(words[from - 1] ?? '')) from -= 1;
    return { before: words.slice(from, start), head: head.join(' '), after: '', gender: found.gender };
  }
  return undefined;
}

function isModifier(word: string): boolean {
  if (ARTICLE.test(word) || STARTS_SENTENCE.test(word)) return false;
  return LOWER_MODIFIER.test(word.toLowerCase()) || /^\p{Lu}[\p{L}.-]*$/u.test(word);
}

/** "The head of the agency, Jane Wollnik, …" */
function roleBeforeComma(before: readonly Token[], after: readonly Token[]): Role | undefined {
  if (before.at(-1)?.text !== ',' || !/^[,.(]$/.test(after[0]?.text ?? '')) return undefined;
  const tokens: Token[] = [];
  for (let at = before.length - 2; at >= 0 && tokens.length < MOST_WORDS + 2; at -= 1) {
    const token = before[at];
    if (token === undefined || token.kind === 'mark') break;
    tokens.unshift(token);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (!ARTICLE.test(tokens[at]?.text ?? '')) continue;
    const found = roleAt(tokens, at);
    if (found !== undefined && found.end === tokens.length) return found.role;
  }
  return undefined;
}

function roleAfterComma(after: readonly Token[]): Role | undefined {
  const start = afterBracket(after);
  if (!/^[,–—(-]$/.test(after[start]?.text ?? '')) return undefined;
  const found = roleAt(after, start + 1);
  const next = found === undefined ? undefined : after[found.end];
  if (found === undefined || next === undefined) return undefined;
  return next.kind === 'mark' || /^(?:who|and|is|was|said|says|told)$/.test(next.text)
    ? found.role
    : undefined;
}

/** "is the chairman of the board", "was elected president". */
function roleAfterVerb(after: readonly Token[]): Role | undefined {
  const words = after.slice(0, 4).map(({ text }) => text);
  const verb =
    /^(?:(?:is|was|became|remains)(?: (?:now|also|then|currently|elected|named|appointed))?|(?:serves|served|works|worked) as|has been)(?= )/.exec(
      words.join(' '),
    )?.[0];
  if (verb === undefined) return undefined;
  const found = roleAt(after, verb.split(' ').length);
  return found !== undefined && !/^\p{Lu}/u.test(after[found.end]?.text ?? '') ? found.role : undefined;
}

/** The role that begins at a token: article, modifiers, the words themselves, and what belongs to it. */
function roleAt(tokens: readonly Token[], from: number): FoundRole | undefined {
  const words = tokens.map(({ text }) => text);
  const start = ARTICLE.test(words[from] ?? '') ? from + 1 : from;
  let last = start;
  while (last < start + MOST_ENGLISH_ROLE_WORDS + MOST_MODIFIERS && tokens[last]?.kind === 'word') {
    if (ENGLISH_LINK.test(words[last] ?? '') && !isRoleOf(words, start, last)) break;
    last += 1;
  }
  for (let end = last; end > start; end -= 1) {
    const role = roleAtEnd(words.slice(start, end));
    if (role === undefined || role.before.length + role.head.split(' ').length !== end - start) continue;
    if (/^\p{Lu}/u.test(words[end] ?? '') && tokens[end]?.kind === 'word') continue;
    const close = endOfComplement(tokens, end);
    return {
      role: {
        ...role,
        after: words
          .slice(end, close)
          .join(' ')
          .replace(/ (?='s)/g, ''),
      },
      end: close,
    };
  }
  return undefined;
}

/** "secretary of state" is one role. */
function isRoleOf(words: readonly string[], start: number, at: number): boolean {
  for (let from = Math.max(start, at - 1); from < at; from += 1) {
    for (let to = at + 2; to <= at + 3; to += 1) if (findRole(words.slice(from, to), 'en')) return true;
  }
  return false;
}

function endOfComplement(tokens: readonly Token[], from: number): number {
  if (!ENGLISH_LINK.test(tokens[from]?.text ?? '')) return from;
  let end = from;
  for (let at = from; at < tokens.length && at < from + MOST_WORDS; at += 1) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'mark' };
    if (kind === 'word' && /^\p{Lu}/u.test(text)) end = at + 1;
    else if (!SMALL.test(text)) {
      if (kind !== 'word' || VERB.test(text) || at - end > MOST_PLAIN_WORDS) break;
      const next = tokens[at + 1];
      if (next === undefined || next.kind === 'mark' || SMALL.test(next.text)) end = at + 1;
    }
  }
  return end;
}
