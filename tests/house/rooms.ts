import type { Code } from './source';

/**
 * The table of rooms. `values` are rooms whose code may be used, `types` those of which only types may; both by their
 * path, a folder ending in a slash. A room may always use itself. Packages are named as they are imported.
 */
type Room = {
  readonly place: string;
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
};

const MEANING = [
  'lib/text/',
  'lib/names/',
  'lib/entities/',
  'lib/quotations/',
  'lib/summary/',
  'lib/anchoring/',
];
/** Who is who over many articles, and the words of a search. */
const OVER_ARTICLES = ['lib/figures/', 'lib/search/'];
const TYPES = ['lib/article', 'lib/analysis', 'lib/note', 'lib/export/', ...MEANING, ...OVER_ARTICLES];
/** From the bytes of a model file to a recognizer, and which files an article needs. */
const MODEL = [
  'lib/names/language-parts',
  'lib/names/tagger/model-file',
  'lib/names/tagger/model-recognizer',
];
/** What quotations say, in words to show: used wherever they are shown. */
const SHOWN = [
  'lib/quotations/quotation',
  'lib/quotations/read-quotation',
  'lib/quotations/find-parties',
  'lib/citation',
];
const EDGES = ['lib/messages', 'lib/settings'];
const WXT = ['wxt/browser', '#i18n'];
const PREACT = ['preact', 'preact/hooks', 'preact/compat', '#i18n'];
const PAGE_OF_THE_EXTENSION = {
  values: [
    'components/',
    'lib/article',
    'lib/note',
    'lib/store/',
    'lib/export/',
    'lib/import/',
    'lib/text/',
    'lib/markdown/',
    ...OVER_ARTICLES,
    ...SHOWN,
    ...EDGES,
  ],
  types: TYPES,
  packages: [...PREACT, ...WXT],
};

export const ROOMS: readonly Room[] = [
  { place: 'lib/text/', values: [] },
  { place: 'lib/markdown/', values: [] },
  { place: 'lib/byline/', values: ['lib/text/'] },
  { place: 'lib/names/', values: ['lib/text/'] },
  { place: 'lib/entities/', values: MEANING.slice(0, 2) },
  { place: 'lib/quotations/', values: MEANING.slice(0, 3) },
  { place: 'lib/summary/', values: MEANING.slice(0, 4), types: ['lib/article'] },
  { place: 'lib/anchoring/', values: MEANING.slice(0, 5) },
  {
    place: 'lib/figures/',
    values: [
      'lib/text/',
      'lib/entities/',
      'lib/quotations/correct-quotations',
      'lib/quotations/read-quotation',
    ],
    types: ['lib/names/', 'lib/quotations/', 'lib/analysis', 'lib/article', 'lib/note'],
  },
  { place: 'lib/search/', values: ['lib/text/'] },
  { place: 'lib/analyze', values: MEANING, types: ['lib/article', 'lib/analysis'] },
  { place: 'lib/article-url', values: ['lib/article-url/'] },
  { place: 'lib/article-url/', values: [] },
  { place: 'lib/article', values: [], types: ['lib/text/'] },
  { place: 'lib/analysis', values: [], types: MEANING },
  { place: 'lib/note', values: [], types: ['lib/names/', 'lib/anchoring/'] },
  {
    place: 'lib/citation',
    values: ['lib/text/', 'lib/quotations/read-quotation'],
    types: ['lib/article', 'lib/analysis', 'lib/quotations/'],
  },
  // Packs and unpacks: chosen over own code, small, without code made of strings.
  { place: 'lib/export/zip', values: [], packages: ['fflate'] },
  { place: 'lib/import/unzip', values: ['lib/import/'], types: TYPES, packages: ['fflate'] },
  {
    place: 'lib/export/',
    values: ['lib/article', 'lib/note', 'lib/byline/', 'lib/text/', ...SHOWN],
    types: TYPES,
  },
  {
    place: 'lib/import/',
    values: ['lib/article', 'lib/note', 'lib/text/'],
    // What is read from a file are the rows of the store.
    types: [...TYPES, 'lib/store/rows/records'],
  },
  {
    place: 'lib/page/',
    values: ['lib/text/', 'lib/byline/', 'lib/anchoring/', 'lib/article', 'lib/note'],
    packages: ['@mozilla/readability'],
  },
  // Kept away from the database, so that they tell of it when it is gone: `storage.local` and the file system.
  ...[
    'lib/store/heartbeat',
    'lib/store/saved-file',
    'lib/store/backup-fault',
    'lib/store/snapshots/local-place',
  ].map((place) => ({
    place,
    values: ['lib/store/'],
    packages: ['wxt/browser'],
  })),
  // SHA-256 in pieces, which browsers do not have. Chosen over own code: audited, without dependencies, 3 KB in gzip.
  {
    place: 'lib/store/snapshots/sha-256',
    values: [],
    packages: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  {
    place: 'lib/store/',
    values: [
      'lib/article',
      'lib/note',
      'lib/article-url',
      'lib/text/',
      'lib/export/',
      'lib/import/',
      ...OVER_ARTICLES,
      ...SHOWN,
    ],
    types: TYPES,
    packages: ['dexie'],
  },
  { place: 'lib/reason-words', values: [], types: ['lib/quotations/'], packages: ['#i18n'] },
  {
    place: 'lib/messages',
    values: [],
    types: ['lib/page-state', 'lib/settings', ...TYPES],
    packages: ['wxt/browser'],
  },
  { place: 'lib/page-state', values: [], types: TYPES },
  { place: 'lib/settings', values: [], packages: ['wxt/browser'] },
  {
    place: 'components/',
    values: [
      'lib/text/',
      'lib/markdown/',
      'lib/article',
      'lib/note',
      'lib/reason-words',
      ...OVER_ARTICLES,
      ...SHOWN,
    ],
    types: [...TYPES, ...EDGES, 'lib/store/', 'lib/import/'],
    packages: PREACT,
  },
  {
    place: 'entrypoints/content/',
    values: [
      'lib/page/',
      'lib/anchoring/',
      'lib/article-url',
      'lib/article',
      'lib/note',
      'lib/markdown/',
      'lib/text/',
      'lib/reason-words',
      ...SHOWN,
      ...EDGES,
    ],
    types: TYPES,
    packages: ['wxt/utils/define-content-script', 'wxt/utils/content-script-context', ...WXT],
  },
  {
    place: 'entrypoints/background/',
    values: ['lib/analyze', ...MODEL, 'lib/article', 'lib/note', 'lib/article-url', 'lib/store/', ...EDGES],
    types: TYPES,
    packages: ['wxt/utils/define-background', ...WXT],
  },
  { place: 'entrypoints/popup/', ...PAGE_OF_THE_EXTENSION },
  { place: 'entrypoints/sidepanel/', ...PAGE_OF_THE_EXTENSION },
  { place: 'entrypoints/library/', ...PAGE_OF_THE_EXTENSION },
  { place: 'entrypoints/options/', ...PAGE_OF_THE_EXTENSION },
];

/** Packages that one file alone may use, so that they can be replaced or left out in one place. */
const SINGLE_IMPORTERS = ['@mozilla/readability', '@noble/hashes', 'dexie'];

/** Packages that the product does without: its own tagger finds names, and is measured against these. */
const NO_IMPORTERS = ['compromise', 'de-compromise'];

/** Sentences that say which imports of a file break the table of rooms. */
export function findForbiddenImports(code: Code): string[] {
  const room = roomOf(code.path);
  if (!room)
    return [`${code.path} stands in no room: add it to the table in tests/house/rooms.ts and house it`];
  return code.imports
    .filter(({ from, isType }) => !isAllowed(room, from, isType))
    .map(
      ({ from, isType }) =>
        `${code.path} (${room.place}) must not import ${isType ? 'types of ' : ''}${from}`,
    );
}

/** Sentences that say which packages are used by more than one file. Types may be named anywhere. */
export function findSecondImporters(codes: readonly Code[]): string[] {
  return SINGLE_IMPORTERS.flatMap((name) => {
    const importers = codes.filter(({ imports }) =>
      imports.some(({ from, isType, names }) => {
        if (isType || (from !== name && !from.startsWith(`${name}/`))) return false;
        // Of Dexie only the constructor is a matter of one file; `liveQuery` and its errors are not.
        return (
          name !== 'dexie' || names.some((imported) => ['Default', 'default', 'Dexie'].includes(imported))
        );
      }),
    );
    return importers.length > 1
      ? [`${name} has several importers: ${importers.map(({ path }) => path).join(', ')}`]
      : [];
  });
}

/** Sentences that say where a package is used that is there for comparison only. */
export function findUnwantedImporters(codes: readonly Code[]): string[] {
  return codes.flatMap(({ path, imports }) =>
    NO_IMPORTERS.filter((name) =>
      imports.some(({ from, isType }) => !isType && (from === name || from.startsWith(`${name}/`))),
    ).map((name) => `${path} imports ${name}, which the product does without`),
  );
}

function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ place }) => isIn(path, place));
}

function isAllowed(room: Room, from: string, isType: boolean): boolean {
  if (from.endsWith('.css') || isIn(from, room.place)) return true;
  if (!/^(lib|components|entrypoints)\//.test(from)) return room.packages?.includes(from) ?? false;
  return [...room.values, ...(isType ? (room.types ?? []) : [])].some((place) => isIn(from, place));
}

/** `lib/text/` holds what is below it; `lib/article` is that file, with or without its ending. */
function isIn(path: string, place: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path.replace(/\.tsx?$/, '') === place;
}
