import { unzipSync } from 'fflate';
import type { Locator, View } from './browser-types';
import { readTable } from './notes-page';
import type { Run } from './use-browser';

/** What is the reader's in a library, and so in a backup. */
const READERS_TABLES = [
  'articles',
  'texts',
  'analyses',
  'notes',
  'corrections',
  'drafts',
  'pages',
  'identities',
  'collections',
] as const;

type Row = Readonly<Record<string, unknown>>;
export type ReadersTables = Readonly<Record<(typeof READERS_TABLES)[number], readonly Row[]>>;

/** Opens the library at a place of it (`#view=people`). */
export async function openLibrary(run: Run, place = ''): Promise<View> {
  const library = await run.browser.extensionPage(`library.html${place}`);
  await library.waitForElement({ role: 'heading', name: run.say('common_library') });
  return library;
}

/** Goes to a place of the open library, as its links do. */
export async function goTo(library: View, place: string): Promise<void> {
  await library.eval((hash: string) => {
    location.hash = hash;
  }, place);
}

/** Everything of the reader's, by table, in the order of ids. Keys of rows are in order, too. */
export async function readersTables(ownPage: View): Promise<ReadersTables> {
  const tables = await Promise.all(
    READERS_TABLES.map(async (name) => [name, sorted(await readTable<Row>(ownPage, name))] as const),
  );
  return Object.fromEntries(tables) as ReadersTables;
}

function sorted(rows: readonly Row[]): readonly Row[] {
  const keyOf = (row: Row) => String(row.id ?? row.key);
  return rows
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((row) => Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** Gives a file to the page's file field, as the reader's choice of it does. */
export async function giveFile(view: View, file: { name: string; bytes: Buffer }): Promise<void> {
  await view.waitFor(() => document.querySelector('input[type=file]') !== null);
  await view.eval(
    ({ name, base64 }: { name: string; base64: string }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], name));
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no field for files');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name: file.name, base64: file.bytes.toString('base64') },
  );
}

/** The files of an archive by name, as text; a fault where one is not UTF-8. */
export function filesIn(archive: Buffer): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, decoder.decode(bytes)] as const),
  );
}

/** Searches as the reader does, and waits until the list holds this many cards. */
export async function search(run: Run, library: View, query: string, cards: number): Promise<void> {
  await library.type(searchField(run), query);
  await library.waitFor(
    ({ asked, wanted }: { asked: string; wanted: number }) =>
      new URLSearchParams(location.hash.slice(1)).get('query') === asked &&
      document.querySelectorAll('.library__list .card').length === wanted,
    { asked: query, wanted: cards },
    { what: `${cards} cards for ${query}` },
  );
  // Suggestions lie over what is next as long as the field has the focus.
  await library.eval(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** The field that searches the library. */
export function searchField(run: Run): Locator {
  return { css: '.library__list input[type=search]', name: run.say('library_search') };
}

/** The titles of the listed articles. */
export function titlesIn(library: View): Promise<readonly string[]> {
  return library.eval<readonly string[]>(() =>
    Array.from(document.querySelectorAll('.library__list .card__title'), (title) => title.textContent ?? ''),
  );
}
