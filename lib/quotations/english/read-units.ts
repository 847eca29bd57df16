// Idea: what someone says is told in the reporter's own words around the quoted ones. So a sentence is read as a row of
// items in which a name is one item and quoted words are one item, however long; sentences that the same pair of quote
// marks runs through are one unit. Short asides in brackets are passed over ("Sen. Tim Ley (D-Ohio) said").
// Cost: linear. Source: own.
import type { Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokenize';
import { findQuoted, type Quoted } from '../quote-marks';
import type { ReferredText } from '../referred-text';
import { findCues } from './cues/find-cues';
import { isPhraseStart } from './speakers/noun-phrase';

/** A word, number or mark of the reporter's; a name; or quoted words with their marks. */
export type Item = Span & {
  readonly kind: 'word' | 'number' | 'mark' | 'name' | 'quote';
  /** As it reads; of quoted words and names as they stand. */
  readonly text: string;
  /** In lower case; of quoted words nothing. */
  readonly low: string;
  readonly mention: Mention | undefined;
  /** Quoted words: whether a comma or a mark of a sentence ends them, and whether one that does not end the sentence. */
  readonly quoted: (Quoted & { readonly isClosed: boolean; readonly isOpen: boolean }) | undefined;
};

/** A sentence, or several that quoted words run through. */
export type Unit = Span & {
  readonly items: readonly Item[];
  /** Whether a paragraph begins with it. */
  readonly isFirst: boolean;
};

const LONGEST_ASIDE = 7;
const LONGEST_INSERTION = 12;
const OPENERS = '([';
const CLOSERS = ')]';

/** The units of a text in order. */
export function readUnits({ text, sentences, mentions }: Omit<ReferredText, 'references'>): Unit[] {
  const quotes = findQuoted(text);
  const items = readItems(text, mentions, quotes);
  const units: Unit[] = [];
  let item = 0;
  let previousEnd = 0;
  for (const { start, end } of joinSentences(sentences, quotes)) {
    const own: Item[] = [];
    while (item < items.length && (items[item]?.start ?? 0) < end) {
      const next = items[item] as Item;
      if (next.start >= start) own.push(next);
      item += 1;
    }
    const isFirst = units.length === 0 || /\n\s*$/.test(text.slice(previousEnd, start));
    units.push({ start, end, items: dropAsides(own), isFirst });
    previousEnd = end;
  }
  return joinAsked(units);
}

/** “Who pays?” asked Ley. is one sentence, though a question mark ends the first part. */
function joinAsked(units: readonly Unit[]): Unit[] {
  const joined: { start: number; end: number; isFirst: boolean; items: Item[] }[] = [];
  for (const { start, end, isFirst, items } of units) {
    const last = joined.at(-1);
    const quote = last?.items.at(-1);
    const isOpen = quote?.kind === 'quote' && quote.quoted?.isOpen === true;
    if (last === undefined || !isOpen || isFirst || !isInsertion(items)) {
      joined.push({ start, end, isFirst, items: [...items] });
    } else {
      // One by one: thousands may be joined in a row, each with as many behind it.
      for (const item of items) last.items.push(item);
      last.end = end;
    }
  }
  return joined;
}

/** Whether the sentence is a speaker with a verb of saying and little else: "Ley asked.", "asked the mayor at noon." */
function isInsertion(items: readonly Item[]): boolean {
  const end = items.findIndex(({ kind, text }) => kind === 'quote' || text === ',' || text === ':');
  const own = items.slice(0, end < 0 ? LONGEST_INSERTION + 1 : end);
  if (own.length > LONGEST_INSERTION || items[end]?.text === ':') return false;
  const cue = findCues(own).find(({ verb }) => verb.frames.has('quote'));
  const behind = own[(cue?.last ?? 0) + 1];
  return cue !== undefined && (cue.at === 0 || behind === undefined || !isPhraseStart(behind));
}

/** Sentences joined where a pair of quote marks runs over their border. */
function joinSentences(sentences: readonly Span[], quotes: readonly Quoted[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  let quote = 0;
  for (const { start, end } of sentences) {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote += 1;
    const last = joined.at(-1);
    const isInside = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) < start;
    if (last !== undefined && isInside) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function readItems(text: string, mentions: readonly Mention[], quotes: readonly Quoted[]): Item[] {
  const items: Item[] = [];
  const whole = mentions.filter(({ part }) => part !== true);
  let mention = 0;
  let quote = 0;
  let until = 0;
  for (const token of tokenize(text)) {
    if (token.start < until) continue;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= token.start) quote += 1;
    while (mention < whole.length && (whole[mention]?.end ?? 0) <= token.start) mention += 1;
    const quoted = quotes[quote];
    const named = whole[mention];
    if (quoted !== undefined && quoted.start <= token.start) {
      items.push(quoteItem(text, quoted));
      until = quoted.end;
    } else if (named !== undefined && named.start < token.end) {
      const start = Math.min(named.start, token.start);
      const name = text.slice(start, named.end);
      items.push({
        start,
        end: named.end,
        kind: 'name',
        text: name,
        low: name.toLowerCase(),
        mention: named,
        quoted: undefined,
      });
      until = named.end;
    } else {
      const { start, end, kind, text: read } = token;
      // All items of one shape: reading them is twice as fast.
      items.push({
        start,
        end,
        kind,
        text: read,
        low: read.toLowerCase(),
        mention: undefined,
        quoted: undefined,
      });
    }
  }
  return items;
}

function quoteItem(text: string, quoted: Quoted): Item {
  const { start, end } = quoted;
  const last = text.slice(start, end - 1).slice(-2);
  const isClosed = /[,.!?…—–-]['’]?$/.test(last);
  const isOpen = /[,!?…—–-]['’]?$/.test(last);
  return {
    start,
    end,
    kind: 'quote',
    text: '',
    low: '',
    mention: undefined,
    quoted: { ...quoted, isClosed, isOpen },
  };
}

/** Without what stands in brackets, where that is short and holds no quoted words. */
function dropAsides(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    const isOpening = item.kind === 'mark' && OPENERS.includes(item.text) && kept.length > 0;
    const end = isOpening ? endOfAside(items, index) : undefined;
    if (end === undefined) kept.push(item);
    else index = end;
  }
  return kept;
}

function endOfAside(items: readonly Item[], start: number): number | undefined {
  for (let index = start + 1; index <= start + LONGEST_ASIDE + 1; index += 1) {
    const item = items[index];
    if (item === undefined || item.kind === 'quote') return undefined;
    if (item.kind === 'mark' && CLOSERS.includes(item.text)) return index;
  }
  return undefined;
}
