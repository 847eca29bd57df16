// Idea: walk the marks of each paragraph with a stack. A mark's shape says whether it can open or close; where a shape
// can do both (" and the marks that German and English use the other way round), the characters beside it decide.
// A quotation that is not closed at the end of its paragraph goes on when the next paragraph opens it again, or closes
// it before opening anything. Cost: linear; looking ahead is bounded by one paragraph. Source: own.
import type { Span } from '../text/span';

/** Words between a pair of quote marks, marks included; one piece for each paragraph they run through. */
export type Quoted = Span & { readonly pieces: readonly Span[] };

type Open = { readonly mark: string; readonly start: number; readonly pieces: Span[] };
type Paragraph = Span;

/** Marks that open, with those that may close them. `’` closes only with care: it is an apostrophe too. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['„', '“”"‟'],
  ['“', '”"“'],
  ['‟', '”"'],
  ['”', '”'],
  ['"', '"“”'],
  ['»', '«'],
  ['«', '»'],
  ['›', '‹'],
  ['‹', '›'],
  ['‚', '‘’'],
  ['‘', '’'],
  ["'", "'"],
]);
const ALWAYS_OPENING = '„‚';
const APOSTROPHES = "’'";
/** Marks too common or unclear to look for their partner in the next paragraph. */
const SHAPELESS = '"”‘';
/** So many pairs within each other are looked through for the one that a mark closes; nobody nests deeper. */
const DEEPEST = 16;
const MARKS = /[„“”‟"»«›‹‚‘’']/g;
const BREAK = /\n[^\S\n]*\n\s*/g;
const BEFORE_OPENING = /[\s([{—–\-/:„“»«›‹‚‘"']/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/…“”»«›‹‘’"']/;
const SPEECH_END = /[.,!?…—–]/;

/** What stands in quote marks, outermost pairs only, in order. Marks without a partner are passed over. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let stack: Open[] = [];
  for (const paragraph of splitParagraphs(text)) {
    walkParagraph(text, paragraph, stack, found);
    stack = carryOver(text, paragraph, stack);
  }
  return keepOutermost(found);
}

function walkParagraph(text: string, paragraph: Paragraph, stack: Open[], found: Quoted[]): void {
  const reopened = stack[0] !== undefined && text[paragraph.start] === stack[0].mark ? paragraph.start : -1;
  for (const { place, mark } of marksIn(text, paragraph)) {
    if (place === reopened) continue;
    const opened = findOpened(text, place, mark, stack);
    if (opened !== undefined) {
      const open = stack[opened];
      stack.length = opened;
      if (open !== undefined) found.push(closeAt(open, paragraph, place + 1));
    } else if (isOpening(text, place, mark, stack)) {
      if (mark === '"' && stack.at(-1)?.mark === '"') stack.pop();
      stack.push({ mark, start: place, pieces: [] });
    }
  }
}

/** Which open pair the mark closes, innermost first; undefined when it closes none. */
function findOpened(text: string, place: number, mark: string, stack: readonly Open[]): number | undefined {
  if (!canClose(text, place, mark)) return undefined;
  const deepest = Math.max(0, stack.length - DEEPEST);
  for (let index = stack.length - 1; index >= deepest; index -= 1) {
    if (CLOSERS.get(stack[index]?.mark ?? '')?.includes(mark)) return index;
  }
  return undefined;
}

function canClose(text: string, place: number, mark: string): boolean {
  if (ALWAYS_OPENING.includes(mark)) return false;
  const before = text[place - 1] ?? ' ';
  const after = text[place + 1] ?? ' ';
  if (mark === "'") return SPEECH_END.test(before) && /\s/.test(after);
  if (mark === '’')
    return SPEECH_END.test(before) || !/^(?:[\p{L}\p{N}]|\s\p{Ll})/u.test(text.slice(place + 1, place + 3));
  const isClear = !/\s/.test(before) && AFTER_CLOSING.test(after);
  return isClear || !BEFORE_OPENING.test(before);
}

function isOpening(text: string, place: number, mark: string, stack: readonly Open[]): boolean {
  if (ALWAYS_OPENING.includes(mark)) return true;
  if (!CLOSERS.has(mark) || mark === '’') return false;
  const before = text[place - 1] ?? ' ';
  const after = text[place + 1] ?? ' ';
  if (/\s/.test(after)) return false;
  if (APOSTROPHES.includes(mark)) return stack.length === 0 && /[\s(]/.test(before) && /\p{L}/u.test(after);
  return BEFORE_OPENING.test(before);
}

function closeAt(open: Open, paragraph: Paragraph, end: number): Quoted {
  const start = Math.max(open.start, paragraph.start);
  return { start: open.start, end, pieces: [...open.pieces, { start, end }] };
}

/** What stays open after a paragraph: at most the outermost pair, when the next paragraph takes it up. */
function carryOver(text: string, paragraph: Paragraph, stack: readonly Open[]): Open[] {
  const open = stack.find(({ mark }) => !APOSTROPHES.includes(mark));
  if (open === undefined || !isTakenUp(text, paragraph, open)) return [];
  const piece = { start: Math.max(open.start, paragraph.start), end: paragraph.end };
  return [{ ...open, pieces: [...open.pieces, piece] }];
}

function isTakenUp(text: string, { end }: Paragraph, { mark }: Open): boolean {
  BREAK.lastIndex = end;
  const gap = BREAK.exec(text);
  if (gap === null) return false;
  const start = gap.index + gap[0].length;
  if (text[start] === mark) return true;
  if (SHAPELESS.includes(mark)) return false;
  const closers = CLOSERS.get(mark) ?? '';
  for (const next of marksIn(text, { start, end: endOfParagraph(text, start) })) {
    if (closers.includes(next.mark) && canClose(text, next.place, next.mark)) return true;
    if (next.mark === mark) return false;
  }
  return false;
}

/** The marks of a paragraph in order; never looks past its end, where the next mark may be a whole book away. */
function* marksIn(text: string, { start, end }: Paragraph): Generator<{ place: number; mark: string }> {
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    yield { place: start + match.index, mark: match[0] };
  }
}

function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = /^\s*/.exec(text)?.[0].length ?? 0;
  while (start < text.length) {
    const end = endOfParagraph(text, start);
    paragraphs.push({ start, end });
    BREAK.lastIndex = end;
    const gap = BREAK.exec(text);
    if (gap === null) break;
    start = gap.index + gap[0].length;
  }
  return paragraphs;
}

function endOfParagraph(text: string, start: number): number {
  BREAK.lastIndex = start;
  return BREAK.exec(text)?.index ?? text.length;
}

function keepOutermost(found: readonly Quoted[]): Quoted[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((quoted) => {
    if (quoted.start < end) return false;
    end = quoted.end;
    return true;
  });
}
