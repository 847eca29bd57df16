// Idea: a link can name words of a page (`#:~:text=`): short ones whole, long ones by their first and last words, as
// browsers match a phrase within one paragraph only. Browsers go to the first place that fits, and take whole words
// only: so half words are made whole, and what stands before and after is named where the words stand twice.
// Cost: linear in the text, of which nothing is sought beyond `MOST_SOUGHT`. Source: WICG, Text Fragments
// (`text=[prefix-,]start[,end][,-suffix]`; each of the four within one block).
import type { Span } from './span';

/** Longest phrase that is written out, in UTF-16 units. */
const WHOLE = 120;
/** So many words at either end of a longer one. */
const EDGE_WORDS = 6;
/** So many words before or after the words, where they are needed to tell the place. */
const CONTEXT_WORDS = 4;
/** Phrases below this length are taken to stand twice where that cannot be seen. */
const SHORT = 40;
/** Longer texts are not searched for a second place, in UTF-16 units. */
const MOST_SOUGHT = 200_000;
const LONGEST_WORD = 64;

type Directive = { readonly start: string; readonly end?: string };

/**
 * The address of a page with the place of some words in it, which browsers scroll to and mark. `spans`: the words'
 * pieces in `text`, in order; the place reaches from the first to the last. The address as it is without any.
 * `isExcerpt`: the text is only what is around the words, so that it does not tell whether they stand twice.
 */
export function linkToWords(
  address: string,
  text: string,
  spans: readonly Span[],
  { isExcerpt = false }: { readonly isExcerpt?: boolean } = {},
): string {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return address;
  const span = wholeWords(text, { start: first.start, end: last.end });
  const directive = directiveOf(text.slice(span.start, span.end));
  if (directive === undefined) return address;
  const isSure = isExcerpt || text.length > MOST_SOUGHT ? isLong(directive) : isAlone(text, span, directive);
  const [before, after] = isSure ? [undefined, undefined] : contextOf(text, span, isExcerpt);
  const parts = [
    before && `${encode(before)}-`,
    encode(directive.start),
    directive.end && encode(directive.end),
    after && `-${encode(after)}`,
  ];
  const plain = address.replace(/:~:.*$/s, '');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

function directiveOf(raw: string): Directive | undefined {
  const words = raw.trim();
  if (words === '') return undefined;
  if (words.length <= WHOLE && !/[\r\n]/.test(words)) return { start: words };
  const all = words.split(/\s+/);
  const count = Math.min(EDGE_WORDS, Math.floor(all.length / 2));
  if (count === 0) return { start: words };
  // Each end within its own paragraph.
  const opening = firstWords(words.split(/[\r\n]+/)[0] ?? '', count);
  const closing = lastWords(words.split(/[\r\n]+/).at(-1) ?? '', count);
  return { start: opening, end: closing };
}

/** The span with the words whole that it begins and ends in. */
function wholeWords(text: string, { start, end }: Span): Span {
  const head = /^[\p{L}\p{N}]/u.test(text.slice(start, start + 2));
  const tail = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end));
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
  const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, end + LONGEST_WORD));
  return {
    start: head && start < end ? start - (before?.[0].length ?? 0) : start,
    end: tail && start < end ? end + (after?.[0].length ?? 0) : end,
  };
}

function isLong({ start, end }: Directive): boolean {
  return end !== undefined || start.length >= SHORT;
}

/** Whether a browser that looks for the words from the text's beginning comes to this place. */
function isAlone(text: string, span: Span, { start, end }: Directive): boolean {
  const at = text.indexOf(start, span.start);
  if (at === -1) return isLong({ start });
  if (otherCases(start).some((phrase) => standsBefore(text, phrase, at))) return false;
  if (end === undefined) return true;
  const closing = text.indexOf(end, at + start.length);
  return closing === -1 || closing + end.length >= span.end - 2;
}

/** Whether the phrase stands somewhere before a place. Browsers see no difference between "Die Nato" and "die Nato". */
function standsBefore(text: string, phrase: string, place: number): boolean {
  const at = text.indexOf(phrase);
  return at !== -1 && at < place;
}

function otherCases(phrase: string): string[] {
  const [first = ''] = phrase;
  const rest = phrase.slice(first.length);
  return [...new Set([phrase, first.toLowerCase() + rest, first.toUpperCase() + rest])];
}

type Context = readonly [before: string | undefined, after: string | undefined];

/** The words before and after a span: those of its paragraph, or where it has no others those of its neighbors. */
function contextOf(text: string, span: Span, isExcerpt: boolean): Context {
  const room = CONTEXT_WORDS * LONGEST_WORD;
  const [from, to] = [span.start - room, span.end + room];
  // A word that is cut off would be sought in vain.
  const isCutBefore = from > 0 || isExcerpt;
  const isCutAfter = to < text.length || isExcerpt;
  const lead = text.slice(Math.max(0, from), span.start).replace(isCutBefore ? /^\S+/ : /^/, '');
  const rest = text.slice(span.end, to).replace(isCutAfter ? /\S+$/ : /$/, '');
  const within = sidesOf(lead, rest);
  return within[0] || within[1] ? within : sidesOf(lead.trimEnd(), rest.trimStart());
}

function sidesOf(lead: string, rest: string): Context {
  const before = lastWords(lead.split(/[\r\n]/).at(-1) ?? '', CONTEXT_WORDS);
  const after = firstWords(rest.split(/[\r\n]/)[0] ?? '', CONTEXT_WORDS);
  return [before || undefined, after || undefined];
}

function firstWords(line: string, count: number): string {
  return line.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(line: string, count: number): string {
  return line.trim().split(/\s+/).slice(-count).join(' ');
}

/** The dash, comma and ampersand mean something in a directive. */
function encode(words: string): string {
  return encodeURIComponent(wellFormed(words.replace(/\s+/g, ' ').trim())).replaceAll('-', '%2D');
}

function wellFormed(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\uFFFD');
}
