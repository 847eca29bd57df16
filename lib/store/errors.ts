export type StoreErrorKind =
  | 'full' // no room left: nothing was changed
  | 'denied' // the browser lets the extension keep nothing (some private windows, some settings)
  | 'outdated' // another window runs a newer Randnotiz: this one may no longer write and must be reloaded
  | 'lost' // records were here and are gone, or cannot be read: nothing is written until the reader has decided
  | 'missing' // the record is not (or no longer) stored
  | 'other'; // a bug or a damaged database

/** Why the store could not do what was asked. Whatever it says, the transaction left nothing half done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Names of errors by IndexedDB and Dexie, and what they mean for the reader. */
const KINDS: Readonly<Record<string, StoreErrorKind>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'denied', // no IndexedDB at all
  OpenFailedError: 'denied',
  SecurityError: 'denied', // Firefox with history and storage switched off
  VersionError: 'outdated', // the database was made by a newer Randnotiz
};

type Layered = { readonly name?: unknown; readonly inner?: unknown; readonly cause?: unknown };

/** The error and those it wraps, outermost first. Dexie puts the browser's own error into `inner`. */
function layersOf(error: unknown): Layered[] {
  const layers: Layered[] = [];
  let layer = error;
  while (typeof layer === 'object' && layer !== null && layers.length < 5) {
    const known: Layered = layer;
    layers.push(known);
    layer = known.inner ?? known.cause;
  }
  return layers;
}

/** Whether an opening failed as it does in a private window of Firefox: "did not allow mutations". */
export function isRefusal(error: unknown): boolean {
  return layersOf(error).at(-1)?.name === 'InvalidStateError';
}

/** What browsers call a database, or a part of it, that they cannot read from the disk. */
const DAMAGES: ReadonlySet<unknown> = new Set(['UnknownError', 'NotReadableError']);

/** Whether the innermost error says that what is on the disk cannot be read, rather than that it may not be. */
export function isDamage(error: unknown): boolean {
  const names = layersOf(error).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  return !names.some((name) => name in KINDS && name !== 'OpenFailedError') && DAMAGES.has(names.at(-1));
}

/** Any error as a `StoreError`, with the first one as its cause. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const kinds = layersOf(error).flatMap(({ name }) => (typeof name === 'string' ? (KINDS[name] ?? []) : []));
  // The innermost is the browser's own word: "could not open" may hide "no room left".
  const kind = kinds.at(-1) ?? 'other';
  return new StoreError(kind, error instanceof Error ? error.message : String(error), { cause: error });
}
