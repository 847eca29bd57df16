// What stands within tags: names with filters (`published|date:"D. MMMM YYYY"`), the first that is not empty
// (`site ?? domain`), and conditions (`note.kind == "passage" and not note.text`). Nothing else can be said, so nothing
// can be run. Cost: linear.
import type { Told } from './template';
import type { Comparison, Condition, Expression, FilterCall, Term } from './template-tree';

type Word = { readonly is: 'name' | 'words' | 'sign'; readonly text: string };

const WORD =
  /\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)|(-?\d+(?:\.\d+)?)|(\?\?|==|!=|[|:,<>()])|(\S))/uy;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter);
}

/** Thrown by the parser to itself: the rest of a tag cannot be read. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

function wordsOf(source: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let at = 0; at < source.trimEnd().length; at = WORD.lastIndex) {
    WORD.lastIndex = at;
    const [, double, single, name, number, sign, other] = WORD.exec(source) ?? [];
    if (double !== undefined || single !== undefined)
      words.push({ is: 'words', text: unescaped(double ?? single ?? '') });
    else if (number !== undefined) words.push({ is: 'words', text: number });
    else if (name !== undefined) words.push({ is: 'name', text: name });
    else if (sign !== undefined) words.push({ is: 'sign', text: sign });
    else throw new Unreadable(other);
  }
  return words;
}

type Reader = { readonly words: readonly Word[]; readonly line: number; at: number };

function takeSign(reader: Reader, ...signs: readonly string[]): string | undefined {
  const word = reader.words[reader.at];
  if (word?.is !== 'sign' || !signs.includes(word.text)) return undefined;
  reader.at += 1;
  return word.text;
}

function takeName(reader: Reader, ...names: readonly string[]): string | undefined {
  const word = reader.words[reader.at];
  if (word?.is !== 'name' || (names.length > 0 && !names.includes(word.text))) return undefined;
  reader.at += 1;
  return word.text;
}

function takeWords(reader: Reader): string | undefined {
  const word = reader.words[reader.at];
  if (word?.is !== 'words') return undefined;
  reader.at += 1;
  return word.text;
}

function inputsOf(reader: Reader): string[] {
  const inputs: string[] = [];
  if (!takeSign(reader, ':')) return inputs;
  do {
    // Brackets say nothing here, but are often written.
    while (takeSign(reader, '(', ')'));
    const input = takeWords(reader) ?? takeName(reader);
    if (input === undefined) throw new Unreadable(':');
    inputs.push(input);
    while (takeSign(reader, '(', ')'));
  } while (takeSign(reader, ',', ':'));
  return inputs;
}

function termOf(reader: Reader): Term {
  const words = takeWords(reader);
  const name = words === undefined ? takeName(reader) : undefined;
  if (words === undefined && name === undefined) throw new Unreadable(reader.words[reader.at]?.text ?? '');
  const of = name === undefined ? { words: words ?? '' } : { path: name.split('.') };
  const filters: FilterCall[] = [];
  while (takeSign(reader, '|')) {
    const filter = takeName(reader);
    if (filter === undefined) throw new Unreadable('|');
    filters.push({ name: filter, inputs: inputsOf(reader), line: reader.line });
  }
  return { of, filters, line: reader.line };
}

function expressionOf(reader: Reader): Expression {
  const terms = [termOf(reader)];
  while (takeSign(reader, '??')) terms.push(termOf(reader));
  return { terms };
}

function comparisonOf(reader: Reader): Comparison {
  const not = takeName(reader, 'not') !== undefined;
  const left = termOf(reader);
  const sign = takeSign(reader, '==', '!=', '<', '>') as Comparison['sign'];
  return sign ? { not, left, sign, right: termOf(reader) } : { not, left };
}

function conditionOf(reader: Reader): Condition {
  const either: Comparison[][] = [];
  do {
    const all: Comparison[] = [];
    do all.push(comparisonOf(reader));
    while (takeName(reader, 'and'));
    either.push(all);
  } while (takeName(reader, 'or'));
  return either;
}

type Place = { readonly line: number; readonly tell: Told };

/** Reads all of `source`, or tells of what it cannot read and gives undefined. */
function read<T>(source: string, { line, tell }: Place, work: (reader: Reader) => T): T | undefined {
  try {
    const reader: Reader = { words: wordsOf(source), line, at: 0 };
    const made = work(reader);
    if (reader.at < reader.words.length) throw new Unreadable(reader.words[reader.at]?.text);
    return made;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell({ line, code: 'unknown-tag', word: (error.message || source).slice(0, 40), known: [] });
    return undefined;
  }
}

/** What a `{{ … }}` puts; undefined, and told, when it cannot be read. */
export function parseExpression(source: string, place: Place): Expression | undefined {
  return read(source, place, expressionOf);
}

/** The condition of an `if`; undefined, and told, when it cannot be read. */
export function parseCondition(source: string, place: Place): Condition | undefined {
  return read(source, place, conditionOf);
}

/** `person in people` of a `for`; undefined, and told, when it cannot be read. */
export function parseEach(
  source: string,
  place: Place,
): { readonly name: string; readonly list: Expression } | undefined {
  return read(source, place, (reader) => {
    const name = takeName(reader);
    if (name === undefined || name.includes('.') || !takeName(reader, 'in')) throw new Unreadable(source);
    return { name, list: expressionOf(reader) };
  });
}
