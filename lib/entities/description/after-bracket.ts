// What German and English share in reading the roles beside a name.
import type { Token } from '../../text/tokenize';
import type { Role } from './role';

/** A role among tokens, and the token behind all that belongs to it. */
export type FoundRole = { readonly role: Role; readonly end: number };

const LONGEST_BRACKET = 6;

/** The token behind a short bracket that follows a name at once ("Wollnik (CDU)"); the first where there is none. */
export function afterBracket(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== '(') return 0;
  const end = tokens.findIndex(({ text }) => text === ')');
  return end === -1 || end > LONGEST_BRACKET ? 0 : end + 1;
}
