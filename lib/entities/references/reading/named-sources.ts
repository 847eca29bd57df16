// Idea: a document named once with its issuer ("der Bericht der Kommission") is later named alone ("dem Bericht"): the
// issuers are noted by the noun and the place. Cost: linear, a few words before each name. Source: own.
import type { EntityId } from '../../../names/mention';
import { isDocumentWord, stemOfDocument } from '../words/document-words';
import { standingOf } from './name-standing';
import type { ReadText } from './read-text';

/** Issuers of documents by the stem of the noun, in reading order. */
export type NamedSources = ReadonlyMap<string, readonly NamedSource[]>;

export type NamedSource = { readonly entity: EntityId; readonly place: number };

const REACH = 6;

/** The documents that a text names with who issued them. */
export function findNamedSources(read: ReadText): NamedSources {
  const sources = new Map<string, NamedSource[]>();
  for (const placed of read.placed) {
    const { mention, first } = placed;
    if (mention.part === true) continue;
    for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
      const token = read.tokens[at];
      if (token === undefined || (token.kind === 'mark' && !/^[„“"]$/.test(token.text))) break;
      if (!isDocumentWord(token.text, read.isEnglish)) continue;
      const phrase = { start: at, end: placed.last };
      if (standingOf(read, phrase, placed, at) === 'document') {
        const stem = stemOfDocument(token.text, read.isEnglish);
        const known = sources.get(stem);
        if (known === undefined) sources.set(stem, [{ entity: mention.entity, place: token.start }]);
        else known.push({ entity: mention.entity, place: token.start });
      }
      break;
    }
  }
  return sources;
}

/** Who issued the document of that noun named last before a place; undefined when nobody is named. */
export function issuerBefore(sources: NamedSources, stem: string, place: number): NamedSource | undefined {
  const named = sources.get(stem) ?? [];
  return named.findLast((source) => source.place < place);
}
