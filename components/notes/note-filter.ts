import { HIGHLIGHT_COLORS, type HighlightColor, type Note, type Placement } from '../../lib/note';

/** Which notes a list shows. `orphan` and `likely`: by where they stood when their page was last looked at. */
export type NoteFilter =
  | { readonly by: 'all' | 'orphan' | 'likely' }
  | { readonly by: 'color'; readonly color: HighlightColor }
  | { readonly by: 'tag'; readonly tag: string };

export const ALL_NOTES: NoteFilter = { by: 'all' };

/** What there is to choose from in some notes: their colors in the usual order, their tags by the alphabet. */
export function filterChoices(notes: readonly Note[]): {
  readonly colors: readonly HighlightColor[];
  readonly tags: readonly string[];
} {
  const colors = new Set(notes.map(({ color }) => color));
  const tags = new Set(notes.flatMap((note) => note.tags ?? []));
  return {
    colors: HIGHLIGHT_COLORS.filter((color) => colors.has(color)),
    tags: [...tags].sort((a, b) => a.localeCompare(b)),
  };
}

/** Whether the filter lets a note through. */
export function isLetThrough(filter: NoteFilter, note: Note, placement: Placement | undefined): boolean {
  switch (filter.by) {
    case 'all':
      return true;
    case 'color':
      return note.color === filter.color;
    case 'tag':
      return note.tags?.includes(filter.tag) === true;
    default:
      return note.subject.on === 'passage' && placement?.anchoring.state === filter.by;
  }
}
