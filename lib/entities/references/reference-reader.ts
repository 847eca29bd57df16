import type { EntityId } from '../../names/mention';
import type { Span } from '../../text/span';
import { indexParties } from './bearers';
import { formsOfOrganizations } from './reading/forms-of-organizations';
import { findNamedSources } from './reading/named-sources';
import { readProfiles } from './reading/profiles';
import { findPronoun } from './reading/pronoun-words';
import { type NamedText, type ReadText, readText, tokensOf } from './reading/read-text';
import { RoleIndex } from './reading/role-index';
import { resolveDescription } from './resolve-description';
import { resolveNames } from './resolve-names';
import { resolvePronoun } from './resolve-pronoun';
import { resolveSource, type Sources } from './resolve-source';
import { findTopics } from './topics';

/** Words of a text that stand for whoever is behind them: "Rutte", "er", "ein Sprecher des Außenministeriums". */
export type Reference = Span;

/** Whom a reference means. */
export type Resolution = {
  /** Undefined: nobody that the text names. */
  readonly entity?: EntityId;
  /** Who is meant with the first: "Rutte und Baerbock". */
  readonly others?: readonly EntityId[];
  /** How sure that is, 0 … 1. */
  readonly score: number;
  /** The rule's name before a colon, then its words. */
  readonly reason: string;
};

/** Who spoke, and where their words end. */
export type EarlierSpeaker = { readonly entity: EntityId; readonly end: number };

/** What is known besides the text. */
export type ReferenceContext = {
  /** Who spoke before, the last one last. */
  readonly speakers?: readonly EarlierSpeaker[];
  /** Who cannot be meant. */
  readonly not?: readonly EntityId[];
};

/** Reads references of one text. */
export type ReferenceReader = {
  /** Whom a reference means; undefined where no rule knows. */
  resolve(reference: Reference, context?: ReferenceContext): Resolution | undefined;
};

/** Makes a text ready for reading its references. */
export function createReferenceReader(named: NamedText): ReferenceReader {
  const people = readPeople(readText(named));
  findTopics(people);
  return {
    resolve(reference, context = {}) {
      const phrase = tokensOf(people, reference);
      const pronoun = findPronoun(people, reference);
      if (pronoun !== undefined && phrase.end - phrase.start === 1) {
        return resolvePronoun(people, reference, pronoun, context);
      }
      return (
        resolveNames(people, reference) ??
        resolveSource(people, reference, pronoun, context) ??
        resolveDescription(people, reference, phrase, context)
      );
    },
  };
}

/** What is read off a text once. */
function readPeople(read: ReadText): Sources {
  const profiles = readProfiles(read);
  const isPerson = (id: EntityId) => read.entities.get(id)?.kind === 'person';
  const people = [...profiles].filter(([id]) => isPerson(id));
  const organizations = [...profiles].filter(([id]) => !isPerson(id));
  return {
    ...read,
    profiles,
    byForm: formsOfOrganizations(read.entities.values()),
    personRoles: new RoleIndex(people, read.isEnglish),
    organizationRoles: new RoleIndex(organizations, read.isEnglish),
    parties: indexParties(people),
    fitting: new Map(),
    namedLike: new Map(),
    sources: findNamedSources(read),
  };
}
