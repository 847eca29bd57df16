// Idea: what a sentence is about stays on the reader's mind though it names nobody: whom its first pronoun means, or the
// description it begins with ("Der Minister …"). Noted sentence by sentence, so that one leads to the next.
// Cost: linear, the beginning of each sentence. Source: own.
import type { EntityId } from '../../names/mention';
import type { Span } from '../../text/span';
import type { People } from './reading/people';
import { findPronoun } from './reading/pronoun-words';
import { firstPlacedAfter, tokensOf } from './reading/read-text';
import { resolveDescription } from './resolve-description';
import { resolvePronoun } from './resolve-pronoun';

const PRONOUN = /^(?:er|sie|he|she)$/i;
const DEFINITE = /^(?:der|die|das|the)$/i;
const REACH = 9;
const LONGEST_DESCRIPTION = 4;

/** Notes for each sentence whom it is about, where it names nobody before. */
export function findTopics(read: People): void {
  for (const [number, sentence] of read.sentences.entries()) read.topics[number] = topicOf(read, sentence);
}

function topicOf(read: People, sentence: Span): EntityId | undefined {
  const { tokens, placed } = read;
  const { start, end } = tokensOf(read, sentence);
  const named = placed[firstPlacedAfter(placed, sentence.start)];
  const last = Math.min(end, start + REACH, named?.first ?? end);
  for (let at = start; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !PRONOUN.test(token.text)) continue;
    const pronoun = findPronoun(read, token);
    return pronoun?.kind === 'person' ? resolvePronoun(read, token, pronoun, {})?.entity : undefined;
  }
  if (last < end && last - start < 3) return undefined;
  return DEFINITE.test(tokens[start]?.text ?? '') ? describedAt(read, start, last) : undefined;
}

/** Whom the article at a token and the nouns behind it describe. */
function describedAt(read: People, start: number, last: number): EntityId | undefined {
  const { tokens, isEnglish } = read;
  let end = start + 1;
  while (end < Math.min(last, start + LONGEST_DESCRIPTION)) {
    const word = tokens[end]?.text ?? '';
    end += 1;
    if (!isEnglish && /^\p{Lu}/u.test(word)) break;
    if (!isEnglish && !/(?:e|en)$/.test(word)) return undefined;
    if (isEnglish && !/^\p{Ll}/u.test(tokens[end]?.text ?? '')) break;
    if (isEnglish && /^(?:said|has|had|was|is|will|also|told)$/.test(tokens[end]?.text ?? '')) break;
  }
  const [first, behind] = [tokens[start], tokens[end - 1]];
  if (first === undefined || behind === undefined) return undefined;
  const reference = { start: first.start, end: behind.end };
  return resolveDescription(read, reference, { start, end }, {})?.entity;
}
