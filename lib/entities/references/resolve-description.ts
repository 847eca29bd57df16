// Idea: a description means whoever bears the role anywhere in the text; where several do, the one on the reader's
// mind. Without a bearer, the only person near that agrees, if the words say no office; else nobody: a wrong answer is
// worse than none. Cost: linear in the entities for a role met first, then remembered. Source: own.
import type { EntityId } from '../../names/mention';
import { findRole, nominativeOfRole } from '../../names/names-of-people';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { describedOrganization } from './described-organization';
import { ANYWHERE, findNearby } from './nearby';
import { findHead, type PhraseHead } from './phrase-head';
import type { ReferenceContext, Resolution } from './reference-reader';
import { agreement, type People } from './resolve-pronoun';
import { fitOfRoles, stemOfRole } from './role-words';

const WINDOW = 3;
/** "sein Anwalt" is who is called just so. */
const OWN_FIT = 2.9;
/** Nouns that say no office: whoever is meant was named just before. */
const PLAIN =
  /(?:jährige[rn]?|sportler|sportlerin|sänger|sängerin|franzose|berliner|aktivist|aktivistin|journalist|journalistin|autor|autorin|schauspieler|schauspielerin|politiker|politikerin|experte|expertin|man|woman|businessman|billionaire|politician|candidate|nominee)$/i;

/** Whom a phrase without a name describes. */
export function resolveDescription(
  read: People,
  reference: Span,
  phrase: Span,
  context: ReferenceContext,
): Resolution | undefined {
  const head = findHead(read, phrase);
  if (
    head === undefined ||
    head.determiner === 'indefinite' ||
    (head.isPlural && !/^(?:richter|hacker)n?$/i.test(head.noun.text))
  )
    return undefined;
  return (
    describedPerson(read, reference, head, context) ?? describedOrganization(read, reference, head, context)
  );
}

function describedPerson(
  read: People,
  reference: Span,
  head: PhraseHead,
  context: ReferenceContext,
): Resolution | undefined {
  const { isEnglish } = read;
  if (isEnglish && head.determiner === 'possessive') return undefined;
  const word = head.noun.text;
  const isRole = findRole([isEnglish ? word.toLowerCase() : word], isEnglish ? 'en' : 'de') !== undefined;
  if (!isRole && !isPlain(word) && !isKnownRole(read, stemOfRole(word, isEnglish))) return undefined;
  if (head.determiner === 'none' && !isEnglish) return undefined;
  const stem = stemOfRole(word, isEnglish);
  const fits = new Map<EntityId, number>();
  for (const { id, kind } of read.entities.values()) {
    if (kind !== 'person' || context.not?.includes(id)) continue;
    const fit = fitOf(read, id, head, stem);
    if (fit > (head.determiner === 'possessive' ? OWN_FIT : 0)) fits.set(id, fit);
  }
  const bearer = bestBearer(read, reference, fits, head, context);
  if (bearer !== undefined) return { entity: bearer.entity, score: bearer.score, reason: `role: ${word}` };
  if (head.hasComplement || head.determiner === 'possessive' || !isPlain(word)) return undefined;
  const near = findNearby(read, {
    place: reference.start,
    window: WINDOW,
    context,
    extra: ({ id, kind }) => (kind === 'person' ? agreement(read, id, head) : undefined),
  });
  const [best, second] = near;
  if (best === undefined || best.mark - (second?.mark ?? 0) < 0.5) return undefined;
  return { entity: best.entity, score: 0.6, reason: `person near: ${word}` };
}

function isPlain(word: string): boolean {
  return PLAIN.test(nominativeOfRole(word));
}

function isKnownRole({ profiles }: People, stem: string): boolean {
  for (const { roles } of profiles.values()) if (roles.has(stem)) return true;
  return false;
}

function fitOf({ profiles, isEnglish }: People, id: EntityId, head: PhraseHead, stem: string): number {
  const profile = profiles.get(id);
  if (profile === undefined) return 0;
  if (head.gender !== undefined && profile.gender !== undefined && head.gender !== profile.gender) return 0;
  let best = 0;
  for (const role of profile.roles) best = Math.max(best, fitOfRoles(stem, role, isEnglish));
  const party = partyIn(head.noun.text);
  if (party !== undefined && [...profile.parties].some((own) => own.startsWith(party.slice(0, 4))))
    best = Math.max(best, 2);
  if (best === 0) return 0;
  const hasOther =
    head.origins.length > 0 &&
    profile.origins.size > 0 &&
    !head.origins.some((origin) => profile.origins.has(origin));
  return hasOther ? best - 1.5 : best;
}

/** The "Grünen" of "Grünen-Politikerin", folded. */
function partyIn(word: string): string | undefined {
  const at = word.lastIndexOf('-');
  return at < 2 ? undefined : fold(word.slice(0, at));
}

type Bearer = { readonly entity: EntityId; readonly score: number };

function bestBearer(
  read: People,
  reference: Span,
  fits: ReadonlyMap<EntityId, number>,
  head: PhraseHead,
  context: ReferenceContext,
): Bearer | undefined {
  const most = Math.max(0, ...fits.values());
  if (most === 0) return undefined;
  const best = [...fits].filter(([, fit]) => fit >= most - 0.5);
  const [only] = best;
  const penalty = head.hasComplement ? 0.15 : 0;
  if (best.length === 1 && only !== undefined)
    return { entity: only[0], score: 0.92 - (3 - most) / 10 - penalty };
  const near = findNearby(read, {
    place: reference.start,
    window: ANYWHERE,
    context,
    extra: ({ id }) => (best.some(([entity]) => entity === id) ? (fits.get(id) ?? 0) / 3 : undefined),
  });
  const [first] = near;
  return first && { entity: first.entity, score: 0.7 - penalty };
}
