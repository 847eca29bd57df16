// Idea: the names inside a hyphen compound ("Nato-Generalsekretär", "Pro-Nato-Demonstration", "Merkel-Regierung")
// are those of its parts that a list or this text knows.

import type { Candidate } from '../grammar/candidate';
import type { Grammar } from '../grammar/grammar';
import { asWord } from '../lists/phrase-index';
import type { EntityKind, NamedSpan } from '../mention';
import { findNamedPieces } from '../reading/compound-pieces';
import { Fact, hasFact, type Word } from '../reading/word';

/** Parts of compounds that name someone; compounds that are names themselves have none. */
export function findCompoundParts(
  text: string,
  words: readonly Word[],
  found: readonly Candidate[],
  grammar: Grammar,
): NamedSpan[] {
  const taken = new Uint8Array(words.length);
  const known = new Map<string, EntityKind>();
  for (const candidate of found) {
    if (candidate.kind === 'person' || candidate.kind === 'organization')
      taken.fill(1, candidate.from, candidate.to);
    const last = words[candidate.to - 1];
    if (last !== undefined && candidate.kind === 'person') known.set(last.key, 'person');
    if (last !== undefined && candidate.kind === 'organization' && candidate.to - candidate.from === 1)
      known.set(last.key, 'organization');
  }
  return words.flatMap((word, index) =>
    taken[index] === 1 || !isCompound(word)
      ? []
      : findNamedPieces(text.slice(word.start, word.end), word.start, (piece) =>
          kindOf(word, piece, known, grammar),
        ),
  );
}

function isCompound(word: Word): boolean {
  return word.kind === 'word' && word.text.includes('-') && /\p{Lu}/u.test(word.text);
}

function kindOf(
  word: Word,
  piece: string,
  known: ReadonlyMap<string, EntityKind>,
  { lexicon }: Grammar,
): EntityKind | undefined {
  const inText = known.get(piece);
  if (inText !== undefined) return inText;
  const as = asWord(piece, word);
  const listed = lexicon.organizations.findWord(as);
  if (listed?.type === 'party') return 'organization';
  if (
    lexicon.places.has(piece) ||
    lexicon.nouns.has(piece.toLowerCase()) ||
    lexicon.commonWords.has(piece.toLowerCase())
  )
    return undefined;
  if (lexicon.organizations.findWord(as) !== undefined)
    return hasFact(word, Fact.Place) ? undefined : 'organization';
  return lexicon.people.findWord(as) !== undefined ? 'person' : undefined;
}
