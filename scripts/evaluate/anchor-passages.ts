// Passages as readers select them, chosen at random from a page.
import { type Span, trimmedSpan } from '../../lib/text/span';
import { readContent, textsIn } from './anchor-page';
import type { TrackedPage } from './anchor-tracked';

/** A passage of a page by its place in the page's texts, one after another. */
export type ChosenPassage = Span & { readonly kind: string; readonly exact: string };

/** Chooses passages of every kind from a page; fewer than eight where it does not have them. */
export function choosePassages(page: TrackedPage, random: () => number): ChosenPassage[] {
  const { content: all, startOf } = readContent(page.body);
  const blocks = page.blocks(60).flatMap((block): Span[] => {
    const texts = textsIn(block);
    const first = texts[0];
    const last = texts.at(-1);
    if (!first || !last) return [];
    const span = { start: startOf.get(first) ?? 0, end: (startOf.get(last) ?? 0) + last.length };
    return all.slice(span.start, span.end).trim().length < 2000 ? [span] : [];
  });
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const found: ChosenPassage[] = [];
  const add = (kind: string, span: Span | undefined) => {
    if (!span) return;
    const { start, end } = trimmedSpan(all, span);
    if (end - start > 1) found.push({ kind, start, end, exact: all.slice(start, end) });
  };
  const run = (least: number, most: number): Span | undefined => {
    const block = pick(blocks);
    const words = block && [...all.slice(block.start, block.end).matchAll(/\S+/g)];
    if (!words || words.length < least) return undefined;
    const count = Math.min(words.length, least + Math.floor(random() * (most - least + 1)));
    const first = Math.floor(random() * (words.length - count + 1));
    const last = words[first + count - 1];
    return {
      start: block.start + (words[first]?.index ?? 0),
      end: block.start + (last?.index ?? 0) + (last?.[0].length ?? 0),
    };
  };
  add('word', bare(all, run(1, 1)));
  add('word', bare(all, run(1, 2)));
  add('phrase', run(4, 6));
  add('phrase', run(5, 9));
  const block = pick(blocks);
  const sentence = block && pick([...all.slice(block.start, block.end).matchAll(/[^.!?]{15,}[.!?]+["”“]?/g)]);
  if (block && sentence)
    add('sentence', {
      start: block.start + sentence.index,
      end: block.start + sentence.index + sentence[0].length,
    });
  add('paragraph', pick(blocks));
  const at = Math.floor(random() * (blocks.length - 1));
  add('cross', crossing(all, blocks[at], blocks[at + 1]));
  add('repeated', repeated(all, blocks, random));
  return found;
}

function bare(all: string, span: Span | undefined): Span | undefined {
  if (!span) return undefined;
  const words = all.slice(span.start, span.end);
  const start = words.search(/[\p{L}\p{N}]/u);
  const end = words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return start < 0 ? undefined : { start: span.start + start, end: span.start + end };
}

function crossing(all: string, a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b || b.start - a.end > 200) return undefined;
  const before = [...all.slice(a.start, a.end).matchAll(/\S+/g)].at(-8);
  const behind = [...all.slice(b.start, b.end).matchAll(/\S+/g)][7];
  return before && behind
    ? { start: a.start + before.index, end: b.start + behind.index + behind[0].length }
    : undefined;
}

function repeated(all: string, blocks: readonly Span[], random: () => number): Span | undefined {
  const places = new Map<string, number[]>();
  for (const block of blocks) {
    for (const { 0: word, index } of all.slice(block.start, block.end).matchAll(/\p{L}{4,}/gu)) {
      places.set(word, [...(places.get(word) ?? []), block.start + index]);
    }
  }
  const often = [...places].filter(([, starts]) => starts.length >= 3);
  const [word, starts] = often[Math.floor(random() * often.length)] ?? [];
  const start = starts?.[Math.floor(random() * starts.length)];
  return word === undefined || start === undefined ? undefined : { start, end: start + word.length };
}
