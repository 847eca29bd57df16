/** An annotation on words. */
export type BratMark = {
  readonly type: string;
  readonly words: string;
  readonly attributes: Record<string, string>;
  readonly notes: string[];
};
export type BratRelation = { readonly type: string; readonly from: BratMark; readonly to: BratMark };
export type Brat = {
  readonly marks: ReadonlyMap<string, BratMark>;
  readonly relations: readonly BratRelation[];
  readonly same: readonly (readonly BratMark[])[];
};

const TYPE = '[A-Za-z0-9_-]+';

/**
 * Reads `.txt` and `.ann` as brat does, and throws where it would refuse them. Written after its documentation ("brat
 * standoff format"): offsets count characters (code points), an annotation's words are those of its spans joined by a
 * space, no line break in a span, spans in order and not empty, ids unique, what is pointed to stands there.
 */
export function readBrat(text: string, annotations: string): Brat {
  const characters = [...text];
  const marks = new Map<string, BratMark>();
  const relations: BratRelation[] = [];
  const same: BratMark[][] = [];
  const ids = new Set<string>();
  const known = (id: string) => {
    const mark = marks.get(id);
    if (!mark) throw new Error(`${id} stands nowhere`);
    return mark;
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python's `splitlines`, by which brat reads lines
  const lines = annotations.split(/\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/);
  if (lines.pop() !== '') throw new Error('The last line has no end');
  // What points to others may stand before them.
  for (const line of [
    ...lines.filter((one) => one.startsWith('T')),
    ...lines.filter((one) => !one.startsWith('T')),
  ]) {
    const [id = '', ...rest] = line.split('\t');
    if (id !== '*' && ids.has(id)) throw new Error(`${id} stands twice`);
    ids.add(id);
    const tail = rest.join('\t');
    if (/^T\d+$/.test(id)) marks.set(id, markOf(tail, characters));
    else if (/^R\d+$/.test(id)) relations.push(relationOf(tail, known));
    else if (/^A\d+$/.test(id)) setAttribute(tail, known);
    else if (/^#\d+$/.test(id)) addNote(tail, known);
    else if (id === '*') same.push(tail.split(' ').slice(1).map(known));
    else throw new Error(`No annotation of brat: ${line}`);
  }
  return { marks, relations, same };
}

function markOf(tail: string, characters: readonly string[]): BratMark {
  const [, type, places = '', words = ''] =
    new RegExp(`^(${TYPE}) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t([^\\t]*)$`).exec(tail) ?? [];
  if (type === undefined) throw new Error(`No annotation on text: ${tail}`);
  let reached = 0;
  const spans = places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    if (start < reached || end <= start || end > characters.length) throw new Error(`Bad place: ${tail}`);
    reached = end;
    return characters.slice(start, end).join('');
  });
  if (spans.some((span) => span.includes('\n'))) throw new Error(`A line ends within: ${tail}`);
  if (spans.join(' ') !== words) throw new Error(`The text has ${spans.join(' ')} instead of ${words}`);
  return { type, words, attributes: {}, notes: [] };
}

function relationOf(tail: string, known: (id: string) => BratMark): BratRelation {
  const [, type, from = '', to = ''] = new RegExp(`^(${TYPE}) Arg1:(T\\d+) Arg2:(T\\d+)$`).exec(tail) ?? [];
  if (type === undefined) throw new Error(`No relation: ${tail}`);
  return { type, from: known(from), to: known(to) };
}

function setAttribute(tail: string, known: (id: string) => BratMark): void {
  const [, name, id = '', value = ''] = new RegExp(`^(${TYPE}) (T\\d+) (${TYPE})$`).exec(tail) ?? [];
  if (name === undefined) throw new Error(`No attribute: ${tail}`);
  known(id).attributes[name] = value;
}

function addNote(tail: string, known: (id: string) => BratMark): void {
  const [, id = '', words] = /^AnnotatorNotes (T\d+)\t(.+)$/.exec(tail) ?? [];
  if (words === undefined) throw new Error(`No note: ${tail}`);
  known(id).notes.push(words);
}
