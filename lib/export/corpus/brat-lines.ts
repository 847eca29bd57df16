import { codePointsOf } from '../../text/code-points';
import type { Span } from '../../text/span';
import { oneLine } from '../plain-text';

/** What would end a line or a field, or could not be written: each becomes one sign, so that every place stays. */
const BREAKS = /[\p{Cc}\u2028\u2029\uFEFF]/gu;

/** The text as brat reads it: as long as it was, `\n` its only line break. */
export function bratText(text: string): string {
  return text.replace(BREAKS, (sign) => (sign === '\n' ? sign : ' ')).replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The id of an annotation on text: `T1`. */
export type TextId = string;

/** Writes the lines of one `.ann` file; `text` is that of its `.txt`. */
export class BratLines {
  private readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly place: (offset: number) => number;

  constructor(private readonly text: string) {
    this.place = codePointsOf(text);
  }

  /** An annotation on words, which may stand apart; cut at line breaks, as brat wants it. Undefined: there are no words. */
  mark(type: string, spans: readonly Span[]): TextId | undefined {
    const pieces = spans.flatMap((span) => this.withinLines(span));
    if (pieces.length === 0) return undefined;
    const places = pieces.map(({ start, end }) => `${this.place(start)} ${this.place(end)}`).join(';');
    const words = pieces.map(({ start, end }) => this.text.slice(start, end)).join(' ');
    return this.add('T', `${type} ${places}\t${words}`);
  }

  relate(type: string, from: TextId | undefined, to: TextId | undefined): void {
    if (from !== undefined && to !== undefined) this.add('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  attribute(name: string, of: TextId | undefined, value: string): void {
    if (of !== undefined) this.add('A', `${name} ${of} ${value}`);
  }

  /** What somebody wrote about it, on one line. */
  note(of: TextId | undefined, words: string): void {
    const line = oneLine(words);
    if (of !== undefined && line !== '') this.add('#', `AnnotatorNotes ${of}\t${line}`);
  }

  /** All of these are one and the same. */
  same(ids: readonly TextId[]): void {
    if (ids.length > 1) this.lines.push(`*\tSame ${ids.join(' ')}`);
  }

  toString(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private add(letter: string, rest: string): string {
    const number = (this.counts.get(letter) ?? 0) + 1;
    this.counts.set(letter, number);
    this.lines.push(`${letter}${number}\t${rest}`);
    return `${letter}${number}`;
  }

  /** The parts of a span within lines, without spaces at their ends. */
  private withinLines({ start, end }: Span): Span[] {
    return [...this.text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
      const words = line.trim();
      const from = start + index + line.indexOf(words);
      return words === '' ? [] : [{ start: from, end: from + words.length }];
    });
  }
}
