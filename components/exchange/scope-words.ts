import { i18n } from '#i18n';
import type { Scope } from '../../lib/store/scope';
import { countInWords } from '../words/count';
import type { ScopeWords } from './export-ops';

/** What is exported, in words: "12 articles of the search “ferry”". */
export function scopeInWords(scope: Scope, { articles, name = '' }: ScopeWords): string {
  const count = countInWords(articles, 'articles');
  switch (scope.of) {
    case 'all':
      return i18n.t('export_scopeAll', [count]);
    case 'articles':
      return name === '' ? i18n.t('export_scopeArticles', [count]) : i18n.t('export_scopeArticle', [name]);
    case 'figure':
      return articles === 1
        ? i18n.t('export_scopeFigureOne', [name])
        : i18n.t('export_scopeFigure', [count, name]);
    case 'tag':
      return i18n.t('export_scopeTag', [count, name]);
    case 'collection':
      return i18n.t('export_scopeCollection', [count, name]);
    default:
      return i18n.t('export_scopeSearch', [count, name]);
  }
}
