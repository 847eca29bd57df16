// What becomes of a record that stands here and in a backup. Pure. What was changed later wins; words that lose are
// kept beside those that win; nothing is deleted by a backup; merging again changes nothing.
import type { EarlierText, Kept, NoteSubject, Passage } from '../../note';
import { distinctTags } from '../rows/distinct-tags';
import { isSame } from '../rows/is-same';
import type { EditedSummary, StoredArticle, StoredNote } from '../rows/records';

/** Whether the first was changed later than the second. */
export function isNewer(a: Kept, b: Kept): boolean {
  return a.revision === b.revision ? a.updated > b.updated : a.revision > b.revision;
}

/** One revision more than either has. */
function stamped<T extends Kept>(record: T, mine: Kept, theirs: Kept): T {
  return {
    ...record,
    id: mine.id,
    created: Math.min(mine.created, theirs.created),
    updated: Math.max(mine.updated, theirs.updated) + 1,
    revision: Math.max(mine.revision, theirs.revision) + 1,
  };
}

/** Which of two texts stays, and the other among the earlier ones, each once. */
function joinTexts(stays: EditedSummary, goes: EditedSummary): EditedSummary {
  const all = [...(goes.earlier ?? []), ...(stays.earlier ?? []), { text: goes.text, updated: goes.updated }];
  const earlier: EarlierText[] = [];
  for (const { text, updated } of all) {
    const isKnown = text === stays.text || text.trim() === '' || earlier.some((one) => one.text === text);
    if (!isKnown) earlier.push({ text, updated });
  }
  const { text, updated } = stays;
  return { text, updated, ...(earlier.length > 0 && { earlier }) };
}

function joinLists<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  return [...first, ...second.filter((one) => !first.some((known) => isSame(known, one)))];
}

function joinSummaries(stays: EditedSummary | undefined, goes: EditedSummary | undefined) {
  const summary = stays && goes ? joinTexts(stays, goes) : stays;
  return summary ? { summary } : {};
}

/** Both have been changed since they were one: neither is just an older state of the other. */
function isApart(stays: Kept, goes: Kept): boolean {
  return goes.revision >= stays.revision || stays.id !== goes.id;
}

/** An article that stands here, with what a backup has of it or of the same page. Gives `mine` when nothing is new. */
export function mergeArticle(mine: StoredArticle, theirs: StoredArticle): StoredArticle {
  const isDeletedLater = mine.deleted !== undefined && mine.deleted >= theirs.updated;
  if (theirs.deleted !== undefined || isDeletedLater) return mine;
  // Changed there since it was deleted here: it lives.
  const isTheirs = mine.id === theirs.id && (mine.deleted !== undefined || isNewer(theirs, mine));
  const [stays, goes] = isTheirs ? [theirs, mine] : [mine, theirs];
  const { summary: _summary, keptAt: _kept, passing: _passing, ...plain } = stays;
  const apart = isApart(stays, goes);
  const keptAt = mine.keptAt ?? theirs.keptAt;
  // The reader's going back to the automatic summary is a change like any other.
  const summary = joinSummaries(stays.summary ?? (apart ? goes.summary : undefined), goes.summary);
  const merged: StoredArticle = {
    ...plain,
    // Its pages are found here by the key that it has here.
    key: mine.deleted === undefined ? mine.key : theirs.key,
    tags: apart ? distinctTags([...stays.tags, ...goes.tags]) : stays.tags,
    opened: Math.max(mine.opened, theirs.opened),
    ...(keptAt !== undefined && { keptAt }),
    ...(keptAt === undefined && mine.passing !== undefined && { passing: mine.passing }),
    ...summary,
  };
  const { opened: _mine, ...before } = mine;
  const { opened: _merged, ...after } = merged;
  return isSame(restOf(before), restOf(after)) ? mine : stamped(merged, mine, theirs);
}

/** Without what tells versions apart. */
function restOf<T extends Kept>({
  id: _id,
  created: _created,
  updated: _updated,
  revision: _revision,
  ...rest
}: T) {
  return rest;
}

function passageOf(subject: NoteSubject): readonly Passage[] {
  return subject.on === 'passage' ? [subject.passage] : [];
}

function withList<K extends 'tags' | 'formerly' | 'refused', T>(name: K, list: readonly T[]) {
  return list.length > 0 ? ({ [name]: list } as { readonly [name in K]: readonly T[] }) : {};
}

/** A note that stands here, with what a backup has of it. Gives `mine` when nothing is new. */
export function mergeNote(mine: StoredNote, theirs: StoredNote): StoredNote {
  const isDeletedLater = mine.deleted !== undefined && mine.deleted >= theirs.updated;
  if (theirs.deleted !== undefined || isDeletedLater) return mine;
  // Changed there since it was deleted here: it lives.
  const isTheirs = mine.deleted !== undefined || isNewer(theirs, mine);
  const [stays, goes] = isTheirs ? [theirs, mine] : [mine, theirs];
  const { earlier: _earlier, worded: _worded, tags = [], formerly = [], refused = [], ...plain } = stays;
  const apart = isApart(stays, goes);
  const moved = apart
    ? passageOf(goes.subject).filter((one) => !isSame([one], passageOf(stays.subject)))
    : [];
  const merged: StoredNote = {
    ...plain,
    article: mine.article,
    ...joinTexts(stays, goes),
    updated: stays.updated,
    ...withList('tags', apart ? distinctTags([...tags, ...(goes.tags ?? [])]) : tags),
    ...withList('formerly', joinLists(formerly, [...(goes.formerly ?? []), ...moved])),
    ...withList('refused', apart ? joinLists(refused, goes.refused) : refused),
  };
  const { worded: _w, ...before } = mine;
  return isSame(restOf(before), restOf(merged)) ? mine : stamped(merged, mine, theirs);
}
