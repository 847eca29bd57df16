import type { Uuid } from '../../lib/note';

export const VIEWS = ['articles', 'people', 'organizations', 'notes', 'trash'] as const;

export type View = (typeof VIEWS)[number];

/** Where the reader is in the library. It stands in the address, so "back" and a second tab work. */
export type LibraryPlace = {
  readonly view: View;
  /** The list holds only articles that name this person or organization. */
  readonly name?: string;
  /** The article in the reading pane. */
  readonly article?: Uuid;
  /** The note of that article that was opened: its passage is shown. */
  readonly note?: Uuid;
};

function isView(text: string | null): text is View {
  return VIEWS.some((view) => view === text);
}

/** Reads `#view=notes&article=…` or `#name=…` (or `#person=…`); anything else is the list of articles. */
export function parsePlace(hash: string): LibraryPlace {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const view = fields.get('view');
  const name = (fields.get('name') ?? fields.get('person'))?.trim();
  const article = fields.get('article');
  const note = fields.get('note');
  return {
    view: isView(view) && !name ? view : 'articles',
    ...(name && { name }),
    ...(article && { article }),
    ...(article && note && { note }),
  };
}

/** The address of a place within the library page, with its `#`. */
export function placeHash({ view, name, article, note }: LibraryPlace): string {
  const fields = new URLSearchParams();
  if (name !== undefined) fields.set('name', name);
  else if (view !== 'articles') fields.set('view', view);
  if (article !== undefined) fields.set('article', article);
  if (article !== undefined && note !== undefined) fields.set('note', note);
  return `#${fields}`;
}
