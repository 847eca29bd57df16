import type { HighlightColor, Note, NoteSubject, Passage, Placement, Uuid } from '../../../lib/note';

/** A note on words of the page, with where it stood when the page was last looked at. */
export type PassageItem = {
  readonly note: Note;
  readonly subject: NoteSubject & { readonly on: 'passage' };
  readonly passage: Passage;
  readonly color: HighlightColor;
  /** Undefined: the page has not been looked at since. */
  readonly placement: Placement | undefined;
};

export type SortedNotes = {
  /** In the order of the page. */
  readonly standing: readonly PassageItem[];
  /** They stand at changed words: the reader is asked. */
  readonly likely: readonly PassageItem[];
  readonly orphans: readonly PassageItem[];
  /** About the article, or about someone named in it. */
  readonly others: readonly Note[];
};

/** What passages get that were saved without a color. */
const USUAL: HighlightColor = 'yellow';

function itemOf(note: Note, placement: Placement | undefined): PassageItem | undefined {
  const { subject } = note;
  if (subject.on !== 'passage') return undefined;
  return { note, subject, passage: subject.passage, color: note.color ?? USUAL, placement };
}

function placeOf({ passage, placement }: PassageItem): number {
  const anchoring = placement?.anchoring;
  return anchoring === undefined || anchoring.state === 'orphan' ? passage.selector.start : anchoring.start;
}

/** The notes of an article by where they stand. Each is in one of the lists, none in two. */
export function sortNotes(notes: readonly Note[], placements: readonly Placement[]): SortedNotes {
  const placed = new Map<Uuid, Placement>(placements.map((placement) => [placement.id, placement]));
  const items = notes.flatMap((note) => itemOf(note, placed.get(note.id)) ?? []);
  const inOrder = items.toSorted((a, b) => placeOf(a) - placeOf(b) || a.note.created - b.note.created);
  const stateOf = ({ placement }: PassageItem) => placement?.anchoring.state;
  return {
    standing: inOrder.filter((item) => stateOf(item) !== 'likely' && stateOf(item) !== 'orphan'),
    likely: inOrder.filter((item) => stateOf(item) === 'likely'),
    orphans: inOrder.filter((item) => stateOf(item) === 'orphan'),
    others: notes.filter((note) => note.subject.on !== 'passage'),
  };
}

/** All passages of an article, wherever they stand. */
export function passagesOf({ standing, likely, orphans }: SortedNotes): readonly PassageItem[] {
  return [...standing, ...likely, ...orphans];
}

/** The words cut to `room` UTF-16 units with "…", never within a character. As they are when they fit. */
export function cutWords(words: string, room: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= room) return plain;
  const cut = plain.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

export type ParagraphPieces = { readonly before: string; readonly words: string; readonly after: string };

/** The paragraph around the words; without `words` when they are not in it as a whole. */
export function paragraphPieces({ paragraph, selector }: Passage): ParagraphPieces {
  const at = selector.exact === '' ? -1 : nearest(paragraph, selector.exact, selector.prefix);
  if (at === -1) return { before: paragraph, words: '', after: '' };
  const end = at + selector.exact.length;
  return { before: paragraph.slice(0, at), words: selector.exact, after: paragraph.slice(end) };
}

/** Where the words stand after what stood before them; their first place where that is nowhere. -1: nowhere. */
function nearest(paragraph: string, exact: string, prefix: string): number {
  for (let at = paragraph.indexOf(exact); at !== -1; at = paragraph.indexOf(exact, at + 1)) {
    const before = paragraph.slice(Math.max(0, at - prefix.length), at);
    if (before !== '' && prefix.endsWith(before)) return at;
  }
  return paragraph.indexOf(exact);
}
