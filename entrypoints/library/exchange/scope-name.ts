import { i18n } from '#i18n';
import { loadArticle } from '../../../lib/store/articles';
import { listCollections } from '../../../lib/store/collections';
import { loadFigure } from '../../../lib/store/figures';
import type { Scope } from '../../../lib/store/scope';

/** What a scope is called: of one article its title; undefined where several were picked. */
export async function scopeName(scope: Scope): Promise<string | undefined> {
  switch (scope.of) {
    case 'all':
      return i18n.t('common_library');
    case 'articles': {
      const [only, ...others] = scope.ids;
      if (only === undefined || others.length > 0) return undefined;
      return (await loadArticle(only))?.title;
    }
    case 'figure':
      return (await loadFigure(scope.figure))?.name;
    case 'tag':
      return scope.tag;
    case 'collection':
      return (await listCollections()).find(({ id }) => id === scope.collection)?.name;
    default:
      return scope.query;
  }
}
