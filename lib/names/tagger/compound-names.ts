// Idea: the names inside a hyphen compound ("Nato-Generalsekretär", "Pro-Nato-Demonstration", "Merkel-Regierung") are
// those of its parts that this text names elsewhere or that a list of organizations and people holds.
import { cleanWord } from '../../text/tokenize';
import type { EntityKind, NamedSpan } from '../mention';
import { findNamedPieces } from '../reading/compound-pieces';
import { dropAccents } from '../reading/word-forms';
import { hashText } from './hash';
import type { TaggerModel } from './model-file';
import {
  hashLower,
  hashWord,
  ListFact,
  type NameLists,
  NO_PHRASE,
  PHRASE_TYPES,
  phraseKey,
} from './name-lists';
import type { TaggedText } from './tagger';

const ORDINARY = ListFact.Function | ListFact.Calendar | ListFact.Role | ListFact.Noun;

/** Parts of compounds outside the names found that name someone. `names` are those found, by place. */
export function findCompoundNames(
  text: string,
  { sentences }: TaggedText,
  names: readonly NamedSpan[],
  { lists, language }: Pick<TaggerModel, 'lists' | 'language'>,
): NamedSpan[] {
  const isGerman = language === 'de';
  const known = new Map<string, EntityKind>();
  for (const name of names) {
    const words = text.slice(name.start, name.end).split(/\s+/);
    const last = dropAccents(cleanWord(words.at(-1) ?? ''));
    if (name.kind === 'person' || words.length === 1) known.set(last, name.kind);
  }
  const parts: NamedSpan[] = [];
  let next = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
      const isTaken = (names[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
      if (isTaken || token.kind !== 'word' || !token.text.includes('-') || !/\p{Lu}/u.test(token.text))
        continue;
      const raw = text.slice(token.start, token.end);
      parts.push(
        ...findNamedPieces(raw, token.start, (piece) => known.get(piece) ?? kindOf(piece, isGerman, lists)),
      );
    }
  }
  return parts;
}

/** What lists say of a single word in front of a hyphen; nothing for places and ordinary words. */
function kindOf(piece: string, isGerman: boolean, lists: NameLists): EntityKind | undefined {
  const value = lists.phrases.get(hashText(phraseKey(piece, isGerman)));
  if (value === -1 || (value & NO_PHRASE) === NO_PHRASE) return undefined;
  const type = PHRASE_TYPES[value & NO_PHRASE];
  if (type === 'party') return 'organization';
  const facts =
    Math.max(0, lists.words.get(hashWord(piece))) | Math.max(0, lists.words.get(hashLower(piece)));
  if ((facts & ORDINARY) !== 0 || type === 'place' || type === 'other') return undefined;
  return type === 'person' || type === 'person-alias' ? 'person' : 'organization';
}
