// Idea: a hyphen compound ("Pro-Nato-Demonstration") is cut at its hyphens, and each piece in front of one is asked for.
import { cleanWord } from '../../text/tokenize';
import type { EntityKind, NamedSpan } from '../mention';
import { dropAccents } from './word-forms';

const HYPHEN = /[-‐‑]/g;
/** Before these the name stands last: "pro-EU", "Anti-Nato". */
const FOR_OR_AGAINST = /^(?:pro|anti|ex|non|nicht)[-‐‑]/i;
const PART_SCORE = 0.8;

/**
 * The names in front of hyphens of the compound `raw`, which stands at `at` in its text. `kindOf` says of a piece of two
 * letters or more that begins with a capital, accents dropped, whom it names.
 */
export function findNamedPieces(
  raw: string,
  at: number,
  kindOf: (piece: string) => EntityKind | undefined,
): NamedSpan[] {
  const ends = [...raw.matchAll(HYPHEN)].map((match) => match.index);
  if (FOR_OR_AGAINST.test(raw)) ends.push(raw.length);
  const parts: NamedSpan[] = [];
  let start = 0;
  for (const end of ends) {
    const piece = dropAccents(cleanWord(raw.slice(start, end)));
    const kind = piece.length > 1 && /^\p{Lu}/u.test(piece) ? kindOf(piece) : undefined;
    if (kind !== undefined) {
      parts.push({
        start: at + start,
        end: at + end,
        kind,
        score: PART_SCORE,
        reason: 'part of a compound',
        part: true,
      });
    }
    start = end + 1;
  }
  return parts;
}
