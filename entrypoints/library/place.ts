import type { Uuid } from '../../lib/note';

export const VIEWS = [
  'articles',
  'people',
  'organizations',
  'quotations',
  'notes',
  'pictures',
  'trash',
] as const;

/** `doubts`: figures that may be one, asked of the reader. `import`: taking in files. Both are reached from others. */
export type View = (typeof VIEWS)[number] | 'doubts' | 'import';

const ALL_VIEWS: readonly View[] = [...VIEWS, 'doubts', 'import'];

/** Where the reader is in the library. It stands in the address, so "back" and a second tab work. */
export type LibraryPlace = {
  readonly view: View;
  /** What is searched for: lib/search/parse-query.ts. */
  readonly query?: string;
  /** The list holds only articles of this collection. */
  readonly collection?: Uuid;
  /** A person or organization whose page is open, by its id or, coming from elsewhere, by its name. */
  readonly figure?: string;
  readonly name?: string;
  /** The article in the reading pane. */
  readonly article?: Uuid;
  /** The note of that article that was opened: its passage is shown. */
  readonly note?: Uuid;
  /** Words of that article that are shown at once: where they begin in its text, UTF-16 units. */
  readonly at?: number;
};

/** Views that take the room of the list and of the reading pane. */
const WHOLE_VIEWS: readonly View[] = ['pictures', 'doubts', 'import'];

/**
 * What stands in the reading pane, as a word that is another for each: the id of an article or of a person or
 * organization, or a name. Undefined: nothing. Pictures may be of a person without their page being open.
 */
export function openIn({ view, article, figure, name }: LibraryPlace): string | undefined {
  return article ?? (WHOLE_VIEWS.includes(view) ? undefined : (figure ?? name));
}

/** The view has all the room, as long as nothing is open. */
export function isWhole(place: LibraryPlace): boolean {
  return WHOLE_VIEWS.includes(place.view) && openIn(place) === undefined;
}

/** The place with nothing open in the reading pane. */
export function withoutOpen(place: LibraryPlace): LibraryPlace {
  const { article: _article, note: _note, at: _at, ...list } = place;
  if (WHOLE_VIEWS.includes(place.view)) return list;
  const { figure: _figure, name: _name, ...rest } = list;
  return rest;
}

function isView(text: string | null): text is View {
  return ALL_VIEWS.some((view) => view === text);
}

function given<K extends string>(
  name: K,
  value: string | null | undefined,
): { readonly [name in K]?: string } {
  const trimmed = value?.trim();
  return trimmed ? ({ [name]: trimmed } as { readonly [name in K]: string }) : {};
}

function offsetOf(text: string | null): { readonly at?: number } {
  return text !== null && /^\d{1,9}$/.test(text) ? { at: Number(text) } : {};
}

/** Reads `#view=notes&article=…`, `#query=…` or `#name=…` (or `#person=…`); anything else is the list of articles. */
export function parsePlace(hash: string): LibraryPlace {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const view = fields.get('view');
  const article = fields.get('article');
  return {
    view: isView(view) ? view : 'articles',
    ...given('query', fields.get('query')),
    ...given('collection', fields.get('collection')),
    ...given('figure', fields.get('figure')),
    ...given('name', fields.get('name') ?? fields.get('person')),
    ...(article && { article, ...given('note', fields.get('note')), ...offsetOf(fields.get('at')) }),
  };
}

const FIELDS = ['query', 'collection', 'figure', 'name', 'article', 'note', 'at'] as const;

/** The address of a place within the library page, with its `#`. */
export function placeHash(place: LibraryPlace): string {
  const fields = new URLSearchParams();
  if (place.view !== 'articles') fields.set('view', place.view);
  for (const name of FIELDS) {
    const value = place[name];
    const isOfArticle = name === 'note' || name === 'at';
    if (value !== undefined && (!isOfArticle || place.article !== undefined)) fields.set(name, String(value));
  }
  return `#${fields}`;
}
