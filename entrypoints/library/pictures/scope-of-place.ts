import type { Scope } from '../../../lib/store/scope';
import type { LibraryPlace } from '../place';

const TAG = /^(?:tag|schlagwort):"([^"]+)"$/;

/** The articles that a place of the pictures means: of someone, a collection, a tag, a search, else all. */
export function scopeOfPlace({ figure, collection, query }: LibraryPlace): Scope {
  if (figure !== undefined) return { of: 'figure', figure };
  if (collection !== undefined) return { of: 'collection', collection };
  if (query === undefined) return { of: 'all' };
  const tag = TAG.exec(query)?.[1];
  return tag === undefined ? { of: 'search', query } : { of: 'tag', tag };
}

/** The place of the pictures of these articles. */
export function placeOfScope(scope: Exclude<Scope, { readonly of: 'articles' }>): LibraryPlace {
  const view = 'pictures';
  switch (scope.of) {
    case 'figure':
      return { view, figure: scope.figure };
    case 'collection':
      return { view, collection: scope.collection };
    case 'tag':
      return { view, query: `tag:"${scope.tag}"` };
    case 'search':
      return { view, query: scope.query };
    default:
      return { view };
  }
}
