// Idea: who is on the reader's mind at a place: named lately, as the subject, a speaker before; whoever stands inside
// quoted words, behind a preposition or in the genitive less so. The marks are added up; the best naming of an entity
// counts. Cost: constant, a window of sentences and mentions. Source: own; marks in the spirit of Lappin & Leass 1994.
import type { EntityId } from '../../names/mention';
import type { Entity } from '../entity';
import { firstPlacedAfter, type Placed, type ReadText, sentenceAt } from './reading/read-text';
import type { ReferenceContext } from './reference-reader';
import { ENGLISH_PREPOSITIONS, GERMAN_PREPOSITIONS } from './words/function-words';

/** An entity with its mark; the higher, the more on the reader's mind. */
export type Marked = { readonly entity: EntityId; readonly mark: number; readonly distance: number };

/** What is asked of `findNearby`. */
export type Search = {
  /** Where it is asked. */
  readonly place: number;
  /** How many sentences back. */
  readonly window: number;
  readonly context: ReferenceContext;
  /** What an entity gets besides; undefined where it cannot be meant. */
  readonly extra: (entity: Entity) => number | undefined;
  /** What names in the same sentence count: nothing behind "sagte er", for they stand in what is said. */
  readonly sameSentence?: number;
};

/** A window as wide as the text. */
export const ANYWHERE = Number.POSITIVE_INFINITY;
/** So many mentions are looked at, and so many that can be meant. */
const MOST_MENTIONS = 400;
const MOST_MEANT = 40;
const BY_DISTANCE = [1, 1, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1];
const SUBJECT = 0.6;
const SPEAKER = 0.7;
const OBLIQUE = -0.35;
const QUOTED = -0.7;
const REPEATED = 0.08;
const MOST_TOPICS = 4;
const MOST_SPEAKERS = 3;
const SPEAKERS_REACH = 4;

/** Entities named before a place, best first. */
export function findNearby(read: ReadText, search: Search): Marked[] {
  const here = sentenceAt(read, search.place);
  const best = new Map<EntityId, Marked>();
  addNamed(read, search, here, best);
  addTopics(read, search, here, best);
  addSpeakers(read, search, here, best);
  return [...best.values()].sort((a, b) => b.mark - a.mark);
}

function addNamed(read: ReadText, search: Search, here: number, best: Map<EntityId, Marked>): void {
  const end = firstPlacedAfter(read.placed, search.place);
  let meant = 0;
  for (let at = end - 1; at >= Math.max(0, end - MOST_MENTIONS) && meant < MOST_MEANT; at -= 1) {
    const placed = read.placed[at];
    if (placed === undefined || here - placed.sentence > search.window) break;
    if (placed.mention.part === true) continue;
    const distance = here - placed.sentence;
    const mark = markOf(read, search, placed.mention.entity, distance);
    if (mark === undefined) continue;
    meant += 1;
    add(best, { entity: placed.mention.entity, mark: mark + standing(read, at), distance });
  }
}

/** Whom the sentences before begin with by a pronoun. */
function addTopics(read: ReadText, search: Search, here: number, best: Map<EntityId, Marked>): void {
  for (let distance = 1; distance <= Math.min(here, search.window, MOST_TOPICS); distance += 1) {
    const entity = read.topics[here - distance];
    const mark = entity === undefined ? undefined : markOf(read, search, entity, distance);
    if (entity !== undefined && mark !== undefined) add(best, { entity, mark: mark + SUBJECT, distance });
  }
}

function addSpeakers(read: ReadText, search: Search, here: number, best: Map<EntityId, Marked>): void {
  const { speakers = [] } = search.context;
  for (const [back, speaker] of speakers.slice(-MOST_SPEAKERS).reverse().entries()) {
    const distance = Math.max(0, here - sentenceAt(read, Math.max(0, speaker.end - 1)));
    if (distance > Math.min(search.window, SPEAKERS_REACH)) continue;
    const mark = markOf(read, search, speaker.entity, distance);
    if (mark === undefined) continue;
    const spoken = mark + SUBJECT + (back === 0 && distance <= 1 ? SPEAKER : 0);
    add(best, { entity: speaker.entity, mark: spoken, distance });
  }
}

function markOf(read: ReadText, search: Search, id: EntityId, distance: number): number | undefined {
  const entity = read.entities.get(id);
  if (entity === undefined || search.context.not?.includes(id)) return undefined;
  const extra = search.extra(entity);
  if (extra === undefined) return undefined;
  return extra + (distance === 0 ? (search.sameSentence ?? 1) : (BY_DISTANCE[distance] ?? 0.1));
}

function add(best: Map<EntityId, Marked>, found: Marked): void {
  const known = best.get(found.entity);
  if (known === undefined) best.set(found.entity, found);
  else
    best.set(found.entity, {
      entity: found.entity,
      mark: Math.max(known.mark, found.mark) + REPEATED,
      distance: Math.min(known.distance, found.distance),
    });
}

function standing(read: ReadText, at: number): number {
  const placed = read.placed[at];
  if (placed === undefined) return 0;
  if (read.quoted[at] === true) return QUOTED;
  if (isOblique(read, placed)) return OBLIQUE;
  return isFirstPerson(read, at) ? SUBJECT : 0;
}

/** Whether no other name of its kind stands in the sentence before it, outside quoted words. */
function isFirstPerson({ placed, quoted }: ReadText, at: number): boolean {
  const own = placed[at];
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const before = placed[back];
    if (before?.sentence !== own?.sentence) return true;
    if (before?.mention.kind === own?.mention.kind && before?.mention.part !== true && quoted[back] !== true)
      return false;
  }
  return true;
}

const OBLIQUE_ARTICLES = /^(?:dem|den|des)$/;

/** Whether a preposition, a genitive or another case governs the name. */
function isOblique({ tokens, isEnglish, text }: ReadText, { first, last, mention }: Placed): boolean {
  if (isEnglish) {
    if (tokens[last]?.text.toLowerCase() === "'s") return true;
    return [1, 2].some((back) => ENGLISH_PREPOSITIONS.has(tokens[first - back]?.text.toLowerCase() ?? ''));
  }
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    const word = token.text.toLowerCase();
    if (OBLIQUE_ARTICLES.test(word) || GERMAN_PREPOSITIONS.has(word)) return true;
    if (/^\p{Ll}/u.test(token.text) && !/(?:e|er|en)$/.test(word)) break;
    if (/^(?:der|die|das|ein|eine)$/.test(word)) break;
  }
  const next = tokens[last];
  return /[^s]s$/.test(text.slice(mention.start, mention.end)) && /^\p{Lu}/u.test(next?.text ?? '');
}
