// What backups there are, known without reading one: by the facts that lie beside each. Pages that only want to know
// whether the library was ever here load no more than this.
import type { SnapshotPlace } from './place';
import type { SnapshotFacts } from './snapshot-lines';

/** An automatic backup that was written whole and read back. */
export type Snapshot = SnapshotFacts & {
  /** Its name without ending; sorts by time. */
  readonly id: string;
  readonly kind: SnapshotPlace['kind'];
  /** ms since 1970. */
  readonly made: number;
  /** When it was last found that nothing had changed since. */
  readonly checked?: number;
  /** As it lies there, packed. */
  readonly bytes: number;
  /** With the articles' texts and what was found in them. */
  readonly isWhole: boolean;
};

/** Ending of the file beside a backup that says what is in it. */
export const FACTS = '.json';

async function textOf(place: SnapshotPlace, name: string): Promise<string> {
  const bytes = await place.read(name);
  let text = '';
  const decoder = new TextDecoder();
  if (bytes) for await (const piece of bytes) text += decoder.decode(piece, { stream: true });
  return text;
}

async function readFacts(place: SnapshotPlace, name: string): Promise<Snapshot[]> {
  try {
    const facts = JSON.parse(await textOf(place, name)) as Snapshot;
    const counts = [facts.made, facts.bytes, facts.articles, facts.notes, facts.corrections];
    const isSound = counts.every(Number.isFinite) && `${facts.id}${FACTS}` === name;
    return isSound ? [{ ...facts, kind: place.kind }] : [];
  } catch {
    return []; // Half-written facts are none.
  }
}

/** All backups of one place, in no order. @throws when the browser denies it */
export async function listPlace(place: SnapshotPlace): Promise<Snapshot[]> {
  const names = await place.list();
  const all = names.filter((name) => name.endsWith(FACTS)).map((name) => readFacts(place, name));
  return (await Promise.all(all)).flat();
}

/** All backups, the newest first, whole ones before others of the same time. A place that is denied has none. */
export async function listSnapshots(places: readonly SnapshotPlace[]): Promise<readonly Snapshot[]> {
  const lists = await Promise.all(places.map((place) => listPlace(place).catch(() => [])));
  return lists.flat().sort((a, b) => b.made - a.made || Number(b.isWhole) - Number(a.isWhole));
}
