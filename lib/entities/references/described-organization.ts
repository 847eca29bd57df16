// Idea: of the organizations whose names or whose descriptions elsewhere fit a noun the only one is meant, or the one on
// the reader's mind; without such a one, for nouns that names need not show, whoever clearly is on the reader's mind.
// Cost: linear in the entities for each kind of organization, then constant. Source: own.
import type { EntityId } from '../../names/mention';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { ANYWHERE, findNearby } from './nearby';
import type { People } from './reading/people';
import type { PhraseHead } from './reading/phrase-head';
import { findRoleWord, stemOfRole } from './reading/role-words';
import type { ReferenceContext, Resolution } from './reference-reader';
import { findOrganizationHead, type OrganizationHead } from './words/organization-heads';

/** Names that tell what they are are no answer to what they are not. */
const SHOWS_ITS_KIND =
  /regierung|gericht|polizei|minister|bundestag|landtag|partei|^(?:CDU|CSU|SPD|FDP|AfD|Grünen?|Linke)$|universit|zeitung|spiegel|court|police|department|congress|senate/i;
const OPEN_WINDOW = 3;
const CALLED_SO = 2;
const CLEAR_MARK = 1.2;
const CLEAR_LEAD = 0.3;

/** The organization that a phrase describes. */
export function describedOrganization(
  read: People,
  reference: Span,
  head: PhraseHead,
  context: ReferenceContext,
): Resolution | undefined {
  const word = head.noun.text;
  const row = findOrganizationHead(word, read.isEnglish);
  if (row === undefined || head.determiner === 'possessive') return undefined;
  // "die Richter" are their court, a judge is not.
  if (!head.isPlural && findRoleWord(word, read.isEnglish) !== undefined) return undefined;
  const inCompound = row.isOpen
    ? read.byForm.get(fold(word.slice(0, Math.max(0, word.lastIndexOf('-')))))
    : undefined;
  if (inCompound !== undefined) return { entity: inCompound, score: 0.85, reason: `compound: ${word}` };
  const fitting = fittingOrganizations(read, word, row);
  const reason = `institution: ${word}`;
  const isMeant = (id: EntityId) =>
    fitting.has(id) && context.not?.includes(id) !== true && (row.isOpen || isOfOrigin(read, head, id));
  const [only] = fitting;
  if (fitting.size === 1 && only !== undefined) {
    return isMeant(only) ? { entity: only, score: 0.8, reason } : undefined;
  }
  if (fitting.size > 1) {
    const [best] = findNearby(read, {
      place: reference.start,
      window: ANYWHERE,
      context,
      extra: ({ id }) => (isMeant(id) ? often(read, id) : undefined),
    });
    return best && { entity: best.entity, score: 0.75, reason };
  }
  return row.isOpen ? clearlyMeant(read, reference, head, context) : undefined;
}

/** Organizations by name or description; remembered by the noun. */
function fittingOrganizations(read: People, word: string, row: OrganizationHead): ReadonlySet<EntityId> {
  const stem = stemOfRole(word, read.isEnglish);
  const known = read.fitting.get(stem);
  if (known !== undefined) return known;
  const called = [...read.organizationRoles.find(stem)].filter(([, fit]) => fit >= CALLED_SO);
  const fitting = new Set([...called.map(([id]) => id), ...namedLike(read, row)]);
  read.fitting.set(stem, fitting);
  return fitting;
}

/** Organizations whose names fit; asked once for each row of the table. */
function namedLike({ entities, namedLike: remembered }: People, row: OrganizationHead): readonly EntityId[] {
  const known = remembered.get(row);
  if (known !== undefined) return known;
  const found: EntityId[] = [];
  for (const { id, kind, aliases } of entities.values()) {
    const fits = kind === 'organization' && aliases.some((alias) => row.names.test(alias.toLowerCase()));
    if (fits) found.push(id);
  }
  remembered.set(row, found);
  return found;
}

function clearlyMeant(
  read: People,
  reference: Span,
  { noun, hasComplement }: PhraseHead,
  context: ReferenceContext,
): Resolution | undefined {
  if (hasComplement) return undefined;
  const [best, second] = findNearby(read, {
    place: reference.start,
    window: OPEN_WINDOW,
    context,
    extra: ({ kind, aliases }) =>
      kind === 'organization' && !aliases.some((alias) => SHOWS_ITS_KIND.test(alias)) ? 0 : undefined,
  });
  if (best === undefined || best.mark < CLEAR_MARK || best.mark - (second?.mark ?? 0) < CLEAR_LEAD)
    return undefined;
  return { entity: best.entity, score: 0.5, reason: `institution: ${noun.text}` };
}

/** "die italienische Polizei" is no other country's. */
function isOfOrigin({ entities }: People, { origins }: PhraseHead, id: EntityId): boolean {
  const aliases = entities.get(id)?.aliases ?? [];
  return origins.every((origin) => aliases.some((alias) => alias.toLowerCase().includes(origin)));
}

/** What being named often adds. */
function often({ profiles }: People, id: EntityId): number {
  return Math.min(0.5, (profiles.get(id)?.count ?? 0) / 20);
}
