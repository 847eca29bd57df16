// Idea: words for something said or written lead to whoever issued it: the one their genitive describes ("Angaben der
// Organisation"), the one a possessive means ("seiner Aussage"), the subject ("nach eigenen Angaben"), or the source
// named last ("dem Bericht zufolge"). A spokesperson alone leads to the institution named last. Cost: constant.
import type { EntityId } from '../../names/mention';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { isDocumentWord } from './document-words';
import { findNearby } from './nearby';
import { findHead, type PhraseHead } from './phrase-head';
import type { Pronoun } from './pronoun-words';
import { tokensOf } from './read-text';
import type { ReferenceContext, Resolution } from './reference-reader';
import { resolveDescription } from './resolve-description';
import { type People, resolvePronoun } from './resolve-pronoun';
import { isSpokespersonWord } from './spokesperson-words';

/** Who is behind a document or a spokesperson without a name. */
export function resolveSource(
  read: People,
  reference: Span,
  pronoun: Pronoun | undefined,
  context: ReferenceContext,
): Resolution | undefined {
  const phrase = tokensOf(read, reference);
  if (isConsequence(read, phrase)) return lastSource(read, reference, context, 'demnach');
  const head = findHead(read, phrase);
  if (head === undefined) return undefined;
  const word = head.noun.text;
  const inCompound = issuerInCompound(read, head);
  if (inCompound !== undefined) return { entity: inCompound, score: 0.85, reason: `compound: ${word}` };
  const isDocument = isDocumentWord(word, read.isEnglish);
  if (isDocument && pronoun !== undefined) return resolvePronoun(read, reference, pronoun, context);
  if (isDocument && isOwn(read, phrase)) return subjectOfSentence(read, reference, context);
  if (isDocument && head.hasComplement) {
    const rest = { start: head.place + 1, end: phrase.end };
    return resolveDescription(read, reference, rest, context);
  }
  if (isDocument && head.determiner === 'definite' && !head.isPlural)
    return lastSource(read, reference, context, word);
  if (isSpokespersonWord(word, read.isEnglish) && !head.hasComplement)
    return institution(read, reference, head, context);
  return undefined;
}

function isConsequence({ tokens }: People, { start, end }: Span): boolean {
  return end - start === 1 && /^(?:demnach|danach|demzufolge|wonach)$/i.test(tokens[start]?.text ?? '');
}

function isOwn({ tokens }: People, { start }: Span): boolean {
  return /^(?:eigenen?|eigenem|eigener)$/i.test(tokens[start]?.text ?? '');
}

/** The source of what was said last. */
function lastSource(
  read: People,
  reference: Span,
  context: ReferenceContext,
  word: string,
): Resolution | undefined {
  const last = context.speakers?.at(-1);
  const near = findNearby(read, {
    place: reference.start,
    window: 2,
    context,
    extra: ({ kind }) => (kind === 'organization' ? 0.2 : 0),
  });
  const [best] = near;
  if (best === undefined) return undefined;
  if (last !== undefined && near.some(({ entity }) => entity === last.entity)) {
    return { entity: last.entity, score: 0.6, reason: `source before: ${word}` };
  }
  return best.mark < 1.5 ? undefined : { entity: best.entity, score: 0.5, reason: `source before: ${word}` };
}

function subjectOfSentence(read: People, reference: Span, context: ReferenceContext): Resolution | undefined {
  const end = read.sentences.find((sentence) => sentence.end > reference.start)?.end ?? reference.end;
  const [best] = findNearby(read, { place: end, window: 0, context, extra: () => 0 });
  const [before] = best
    ? [best]
    : findNearby(read, { place: reference.start, window: 1, context, extra: () => 0 });
  return before && { entity: before.entity, score: 0.65, reason: 'own words: the subject' };
}

function institution(
  read: People,
  reference: Span,
  head: PhraseHead,
  context: ReferenceContext,
): Resolution | undefined {
  if (head.isPlural || /.sprecher/i.test(head.noun.text)) return undefined;
  const [best, second] = findNearby(read, {
    place: reference.start,
    window: 2,
    context,
    extra: ({ kind }) => (kind === 'organization' ? 0 : undefined),
  });
  if (best === undefined || best.mark - (second?.mark ?? 0) < 0.2) return undefined;
  return { entity: best.entity, score: 0.6, reason: `spokesperson of an institution: ${head.noun.text}` };
}

/** The entity that a compound begins with: "Bahnangaben", "ein Stadtwerkesprecher", "UNHCR-Angaben". */
function issuerInCompound(read: People, { noun }: PhraseHead): EntityId | undefined {
  const word = fold(noun.text);
  if (read.isEnglish || !(isDocumentWord(noun.text, false) || isSpokespersonWord(noun.text, false)))
    return undefined;
  for (const { id, kind, aliases } of read.entities.values()) {
    if (kind !== 'organization') continue;
    const isBeginning = aliases.some((alias) => {
      const folded = fold(alias);
      return folded.length > 1 && word.length > folded.length + 4 && word.startsWith(folded);
    });
    if (isBeginning) return id;
  }
  return undefined;
}
