// Idea: a name inside quoted words is rarely their speaker. Marks are paired one by one within a line; what they hold is
// quoted when it is longer than a title. Cost: linear. Source: own.
import type { Token } from '../../../text/tokenize';
import type { Placed } from './read-text';

const QUOTE_MARK = /^[„“”"»«]$/;
/** Quote marks around so many words hold a title or a name. */
const LONGEST_TITLE = 4;

/** Of each name, whether it stands inside quoted words. */
export function findQuoted(text: string, tokens: readonly Token[], placed: readonly Placed[]): boolean[] {
  const quoted = placed.map(() => false);
  let open: number | undefined;
  let next = 0;
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    // An open mark ends with its line: one that was forgotten must not turn the rest of the text inside out.
    if (text.slice(end, token.start).includes('\n')) open = undefined;
    end = token.end;
    if (token.kind !== 'mark' || !QUOTE_MARK.test(token.text)) continue;
    if (open === undefined || token.text === '„') {
      open = at;
      continue;
    }
    while (next < placed.length && (placed[next]?.first ?? 0) < open) next += 1;
    const isLong = at - open - 1 > LONGEST_TITLE;
    for (; isLong && next < placed.length && (placed[next]?.first ?? 0) < at; next += 1) quoted[next] = true;
    open = undefined;
  }
  return quoted;
}
