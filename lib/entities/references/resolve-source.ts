// Idea: words for something said or written lead to whoever issued it: the one their genitive describes ("Angaben der
// Organisation"), the one a possessive means ("seiner Aussage"), the subject ("nach eigenen Angaben"), or the source
// named last ("dem Bericht zufolge"). A spokesperson alone leads to the institution named last. Cost: constant.
import type { EntityId } from '../../names/mention';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { findNearby } from './nearby';
import { issuerBefore, type NamedSources } from './reading/named-sources';
import type { People } from './reading/people';
import { findHead, type PhraseHead } from './reading/phrase-head';
import { findPronoun, type Pronoun } from './reading/pronoun-words';
import { sentenceAt, tokensOf } from './reading/read-text';
import type { ReferenceContext, Resolution } from './reference-reader';
import { resolveDescription } from './resolve-description';
import { resolvePronoun } from './resolve-pronoun';
import { LONGEST_WORD } from './words/compound-ends';
import { isDocumentWord, stemOfDocument } from './words/document-words';
import { isOrganWord, isSpokespersonWord } from './words/spokesperson-words';

/** What whoever looks for sources needs of a text. */
export type Sources = People & { readonly sources: NamedSources };

/** Who is behind a document or a spokesperson without a name. */
export function resolveSource(
  read: Sources,
  reference: Span,
  pronoun: Pronoun | undefined,
  context: ReferenceContext,
): Resolution | undefined {
  const phrase = tokensOf(read, reference);
  if (isConsequence(read, phrase)) return lastSource(read, reference, context, 'demnach');
  const head = findHead(read, phrase);
  if (head === undefined) return undefined;
  const word = head.noun.text;
  const inCompound = issuerInCompound(read, word);
  if (inCompound !== undefined) return { entity: inCompound, score: 0.85, reason: `compound: ${word}` };
  if (isDocumentWord(word, read.isEnglish))
    return resolveDocument(read, reference, { head, phrase, pronoun }, context);
  const speaksForOthers = isSpokespersonWord(word, read.isEnglish) || isOrganWord(word, read.isEnglish);
  if (!speaksForOthers) return undefined;
  if (head.hasComplement) {
    const described = describedBehind(read, reference, { head, phrase }, context);
    return described && { ...described, reason: `spokesperson of an institution: ${word}` };
  }
  return isSpokespersonWord(word, read.isEnglish) ? institution(read, reference, head, context) : undefined;
}

type Document = { readonly head: PhraseHead; readonly phrase: Span; readonly pronoun: Pronoun | undefined };

function resolveDocument(
  read: Sources,
  reference: Span,
  { head, phrase, pronoun }: Document,
  context: ReferenceContext,
): Resolution | undefined {
  if (pronoun !== undefined) return resolvePronoun(read, reference, pronoun, context);
  if (isOwn(read, phrase)) return subjectOfSentence(read, reference, context);
  const described = head.hasComplement
    ? describedBehind(read, reference, { head, phrase }, context)
    : undefined;
  if (described !== undefined) return described;
  if (head.determiner !== 'definite' || head.isPlural || isNumbered(read, head)) return undefined;
  const word = head.noun.text;
  // Who orders or prints a study is not who made it.
  const isStudy = /studie|umfrage|study|survey|poll/i.test(word);
  const stem = stemOfDocument(word, read.isEnglish);
  const named = isStudy ? undefined : issuerBefore(read.sources, stem, reference.start);
  if (named !== undefined) {
    return { entity: named.entity, score: 0.45, reason: `source named before: ${word}` };
  }
  return head.hasComplement ? undefined : lastSource(read, reference, context, word);
}

/** Whom the words behind the head describe: "Angaben [der Organisation]". */
function describedBehind(
  read: People,
  reference: Span,
  { head, phrase }: Pick<Document, 'head' | 'phrase'>,
  context: ReferenceContext,
): Resolution | undefined {
  const start = head.place + 1;
  const inner = issuerInPhrase(read, start, phrase.end);
  if (inner !== undefined) return { entity: inner, score: 0.8, reason: `compound: ${head.noun.text}` };
  return resolveDescription(read, reference, { start, end: phrase.end }, context);
}

/** "der Anhang zum [Werftgutachten]" */
function issuerInPhrase(read: People, start: number, end: number): EntityId | undefined {
  for (const token of read.tokens.slice(start, end)) {
    const issuer = /^\p{Lu}/u.test(token.text) ? issuerInCompound(read, token.text) : undefined;
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

/** "Artikel 65" is a law's. */
function isNumbered({ tokens }: People, { place }: PhraseHead): boolean {
  return tokens[place + 1]?.kind === 'number';
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
  const isNear = near.some(({ entity }) => entity === last?.entity);
  if (last !== undefined && (isNear || LASTING.test(word))) {
    return { entity: last.entity, score: 0.35, reason: `source before: ${word}` };
  }
  return best === undefined || best.mark < 1.5
    ? undefined
    : { entity: best.entity, score: 0.35, reason: `source before: ${word}` };
}

/** Documents that an article is about stay the same to its end. */
const LASTING = /(?:bericht|urteil|entwurf|resolution|meldung)(?:e?s)?$/i;

/** "nach eigenen Angaben": the pronoun beside it, else whom the sentence names first. */
function subjectOfSentence(read: People, reference: Span, context: ReferenceContext): Resolution | undefined {
  const reason = 'own words: the subject';
  const { start, end } = tokensOf(read, reference);
  for (let at = Math.max(0, start - BESIDE); at < end + BESIDE; at += 1) {
    const token = read.tokens[at];
    const pronoun =
      token !== undefined && /^(?:er|sie)$/i.test(token.text) ? findPronoun(read, token) : undefined;
    const resolved = token && pronoun && resolvePronoun(read, token, pronoun, context);
    if (resolved !== undefined) return { ...resolved, reason };
  }
  const place = (read.sentences[sentenceAt(read, reference.start)]?.end ?? reference.end) - 1;
  const [best] = findNearby(read, { place, window: 0, context, extra: () => 0 });
  return best && { entity: best.entity, score: 0.65, reason };
}

const BESIDE = 4;

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

/** The entity that a compound begins with: "Bahnangaben", "ein Werftsprecher", "UNHCR-Angaben". */
function issuerInCompound(read: People, noun: string): EntityId | undefined {
  if (read.isEnglish || noun.length > LONGEST_WORD || !/[\p{Ll}-]/u.test(noun)) return undefined;
  const isSaid = isDocumentWord(noun, false) || isSpokespersonWord(noun, false) || isOrganWord(noun, false);
  if (!isSaid) return undefined;
  const word = fold(noun);
  for (let length = word.length - SHORTEST_HEAD; length > 1; length -= 1) {
    const prefix = word.slice(0, length).replace(/-$/, '');
    const issuer = read.byForm.get(prefix) ?? read.byForm.get(prefix.replace(/s$/, ''));
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

const SHORTEST_HEAD = 5;
