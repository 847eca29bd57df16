// Where a link may lead, read at one place. Only addresses that a browser opens as a page or a mail program as a letter:
// `javascript:`, `data:` and the like are none, and what stands there stays text.
// Cost: of each try the target's length; none reaches past the next bracket. Source: CommonMark 0.31, "Links",
// "Autolinks"; GitHub's "Autolinks (extension)" for what a bare address does not end with.

const SAFE = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}<>]+$/iu;

/** `(address)`, `(<address>)`, either with a title behind it. An address may hold brackets in pairs. */
const TARGET = /\(\s*(?:<([^<>\n]*)>|((?:[^\s()<>\\]|\\.|\([^\s()<>]*\))+))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const ANGLE = /<([a-z]+:[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iy;
const BARE = /https?:\/\/[^\s\p{Cc}<>[\]"„“”«»`\\]+/iuy;
const WORD_BEFORE = /[\p{L}\p{N}_]$/u;
const TRAILING = /[.,;:!?'’‘…*_~]$/;

/** What `(…)` behind a link's text leads to, and where it ends; undefined when it is none or not safe. */
export function targetIn(
  text: string,
  at: number,
): { readonly address: string; readonly end: number } | undefined {
  TARGET.lastIndex = at;
  const match = TARGET.exec(text);
  const address = (match?.[1] ?? match?.[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return match && SAFE.test(address) ? { address, end: TARGET.lastIndex } : undefined;
}

/** An address in angle brackets; a mail address may stand without `mailto:`. */
export function addressIn(
  text: string,
  at: number,
): { readonly address: string; readonly shown: string; readonly end: number } | undefined {
  ANGLE.lastIndex = at;
  const shown = ANGLE.exec(text)?.[1];
  if (shown === undefined) return undefined;
  const address = shown.includes(':') ? shown : `mailto:${shown}`;
  return SAFE.test(address) ? { address, shown, end: ANGLE.lastIndex } : undefined;
}

/** An address as it stands in a text, without the mark of the sentence behind it. */
export function bareAddressIn(text: string, at: number): string | undefined {
  if (WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  BARE.lastIndex = at;
  const found = BARE.exec(text)?.[0];
  const address = found && trimmed(found);
  return address && /^https?:\/\/[^/?#.]/i.test(address) ? address : undefined;
}

function trimmed(address: string): string {
  let end = address.length;
  let unpaired = [...address.matchAll(/\)/g)].length - [...address.matchAll(/\(/g)].length;
  for (;;) {
    const last = address.slice(Math.max(0, end - 1), end);
    if (last === ')' && unpaired > 0) unpaired -= 1;
    else if (!TRAILING.test(last)) return address.slice(0, end);
    end -= 1;
  }
}
