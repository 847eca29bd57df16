// Idea: a description means whoever bears the role anywhere in the text; where several do, the one on the reader's
// mind. Without a bearer, the only person near that agrees, if the words say no office; else nobody: a wrong answer is
// worse than none. Cost: linear in the entities for a role met first, then remembered. Source: own.
import type { EntityId } from '../../names/mention';
import type { Span } from '../../text/span';
import { findBearers } from './bearers';
import { describedOrganization } from './described-organization';
import { ANYWHERE, findNearby } from './nearby';
import { agreement, type People } from './reading/people';
import { findHead, type PhraseHead } from './reading/phrase-head';
import { placedIn } from './reading/read-text';
import { BEST_FIT } from './reading/role-index';
import { findRoleWord } from './reading/role-words';
import type { ReferenceContext, Resolution } from './reference-reader';
import { resolvePair } from './resolve-pair';
import { isPlainPerson } from './words/plain-persons';

const WINDOW = 3;
const CLEAR_LEAD = 0.7;
const NEARLY_AS_GOOD = 0.5;
/** What a complement costs that may make it someone else: "der Präsident des Vereins". */
const WITH_COMPLEMENT = 0.15;
/** Whom a phrase without a name describes. */
export function resolveDescription(
  read: People,
  reference: Span,
  phrase: Span,
  context: ReferenceContext,
): Resolution | undefined {
  const head = findHead(read, phrase);
  if (head === undefined || head.determiner === 'indefinite') return undefined;
  if (head.isPlural && isPair(read, phrase)) return resolvePair(read, reference, head.noun.text, context);
  if (head.isPlural && !ONE_BODY.test(head.noun.text)) return undefined;
  // "Der Arzt Webers" is not Weber.
  const named = placedIn(read, reference).map(({ mention }) => mention.entity);
  const others = { ...context, not: [...(context.not ?? []), ...named] };
  return (
    describedPerson(read, reference, head, others) ?? describedOrganization(read, reference, head, others)
  );
}

/** "die beiden Minister", "the two men" */
function isPair({ tokens }: People, { start, end }: Span): boolean {
  return tokens
    .slice(start, Math.min(end, start + 3))
    .some(({ text }) => /^(?:beiden?|zwei|both|two)$/i.test(text));
}

/** Several who speak as one institution. */
const ONE_BODY = /^(?:richtern?|hackern?|judges)$/i;

function describedPerson(
  read: People,
  reference: Span,
  head: PhraseHead,
  context: ReferenceContext,
): Resolution | undefined {
  const { isEnglish } = read;
  const word = head.noun.text;
  if (isEnglish ? head.determiner === 'possessive' : head.determiner === 'none') return undefined;
  const isRole = findRoleWord(word, isEnglish) !== undefined;
  const fits = findBearers(read, head, reference.start, context.not);
  // A noun that no list holds must be said of someone just so.
  const isSaid = isRole || isPlainPerson(word) || [...fits.values()].includes(BEST_FIT);
  if (!isSaid) return undefined;
  const bearer = bestBearer(read, reference, { fits, head }, context);
  if (bearer !== undefined) return { ...bearer, reason: `role: ${word}` };
  if (head.hasComplement || head.determiner === 'possessive') return undefined;
  if (!isPlainPerson(word) && !isFormer(read, head)) return undefined;
  const [best, second] = findNearby(read, {
    place: reference.start,
    window: WINDOW,
    context,
    extra: ({ id, kind }) => (kind === 'person' ? agreement(read, id, head) : undefined),
  });
  if (best === undefined || best.mark - (second?.mark ?? 0) < CLEAR_LEAD) return undefined;
  return { entity: best.entity, score: 0.65, reason: `person near: ${word}` };
}

/** "der frühere Regierungschef", "the former senator": an office that nobody here bears any more says no more than "Politiker". */
function isFormer({ tokens }: People, { place, noun }: PhraseHead): boolean {
  if (/^Ex-/.test(noun.text)) return true;
  return tokens
    .slice(Math.max(0, place - 3), place)
    .some(({ text }) =>
      /^(?:frühere[rn]?|ehemalige[rn]?|einstige[rn]?|vormalige[rn]?|damalige[rn]?|former|ex)$/i.test(text),
    );
}

type Bearers = { readonly fits: ReadonlyMap<EntityId, number>; readonly head: PhraseHead };

/** The one that fits clearly best, else the one of the best on the reader's mind. */
function bestBearer(
  read: People,
  reference: Span,
  { fits, head }: Bearers,
  context: ReferenceContext,
): { readonly entity: EntityId; readonly score: number } | undefined {
  const most = Math.max(0, ...fits.values());
  const best = new Map([...fits].filter(([, fit]) => fit >= most - NEARLY_AS_GOOD));
  const penalty = head.hasComplement ? WITH_COMPLEMENT : 0;
  const [only] = best.keys();
  if (only !== undefined && best.size === 1) {
    return { entity: only, score: 0.92 - (BEST_FIT - most) / 10 - penalty };
  }
  const [first] = findNearby(read, {
    place: reference.start,
    window: ANYWHERE,
    context,
    extra: ({ id }) => (best.has(id) ? (best.get(id) ?? 0) / BEST_FIT : undefined),
  });
  return first && { entity: first.entity, score: 0.75 - penalty };
}
