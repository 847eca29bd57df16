import type { Anchoring } from '../../../lib/anchoring/anchor';
import { HIGHLIGHT_COLORS, type Note, type NoteSubject, type Placement, type Uuid } from '../../../lib/note';
import type { NotePaint, PaintItem } from '../../../lib/page/highlighter';
import { noteMark } from '../marks/find-marks';

type PassageSubject = Extract<NoteSubject, { readonly on: 'passage' }>;
export type PassageNote = Note & { readonly subject: PassageSubject };

/** A note on a passage with the place it has in the page now. */
export type PlacedNote = {
  readonly note: PassageNote;
  readonly anchoring: Anchoring;
  /** None for an orphan, and when its words have just left the page. */
  readonly ranges: readonly Range[];
  /** What stands there now, as page text; empty for an orphan. */
  readonly words: string;
};

/** Whether a note is on a passage and not deleted. */
export function isPassageNote(note: Note): note is PassageNote {
  return note.subject.on === 'passage' && note.deleted === undefined;
}

/** What decides where a note is found: the same key, the same place in the same text. */
export function placeKey({ subject, refused = [] }: PassageNote): string {
  return JSON.stringify([subject.passage.selector, refused]);
}

/** In the order of the page; orphans last. */
export function inPageOrder(placed: readonly PlacedNote[]): PlacedNote[] {
  const startOf = ({ anchoring }: PlacedNote) =>
    anchoring.state === 'orphan' ? Number.POSITIVE_INFINITY : anchoring.start;
  return placed.toSorted((a, b) => startOf(a) - startOf(b) || a.note.created - b.note.created);
}

function paintOf({ note, anchoring }: PlacedNote): NotePaint {
  const color = note.color ?? HIGHLIGHT_COLORS[0];
  return anchoring.state === 'likely' ? `note-${color}-likely` : `note-${color}`;
}

/** The notes by the way they are painted. */
export function notesByPaint(placed: readonly PlacedNote[]): ReadonlyMap<NotePaint, readonly PaintItem[]> {
  const items = new Map<NotePaint, PaintItem[]>();
  // The longest first: where notes lie over each other, the shortest stays on top.
  const sizeOf = ({ words }: PlacedNote) => words.length;
  for (const each of placed.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (each.ranges.length === 0) continue;
    const paint = paintOf(each);
    const list = items.get(paint) ?? [];
    list.push({ id: noteMark(each.note.id), ranges: each.ranges });
    items.set(paint, list);
  }
  return items;
}

/** What panel and library are told of the places. */
export function placementsOf(placed: readonly PlacedNote[], article: Uuid, seen: number): Placement[] {
  return placed.map(({ note, anchoring, words }) => ({
    id: note.id,
    article,
    anchoring,
    ...(anchoring.state === 'likely' && { words }),
    seen,
  }));
}

/** How all notes stand, in the page's order: the same key, nothing to tell. That text before them grew counts for nothing. */
export function standingKey(placed: readonly PlacedNote[]): string {
  return JSON.stringify(
    placed.map(({ note: { id, subject, refused }, anchoring, words }) => [
      id,
      anchoring.state,
      anchoring.state === 'orphan' ? anchoring.reason : '',
      anchoring.state === 'likely' ? words : '',
      // What a store forgets a place by.
      subject.passage.selector.start,
      subject.link,
      refused,
    ]),
  );
}

/** Whether the words of some place changed or left the page since it was found. */
export function hasMoved(placed: readonly PlacedNote[], lettersThen: ReadonlyMap<Uuid, string>): boolean {
  return placed.some(({ note, ranges }) => ranges.length > 0 && ranges.join('') !== lettersThen.get(note.id));
}
