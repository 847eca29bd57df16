import type { AuthorName } from '../../byline/person-name';
import type { ExportBundle, ExportBundles } from '../bundle';
import { plainText } from '../plain-text';
import { type ReferenceDate, referenceOf } from './reference';

/** A name as CSL wants it; particles stay with the family name, so that no style cuts them off. */
function cslName(name: AuthorName): Record<string, string> {
  if ('literal' in name) return { literal: plainText(name.literal) };
  const { family, given, suffix } = name;
  return { family: plainText(family), given: plainText(given), ...(suffix !== undefined && { suffix }) };
}

function cslDate({ year, month, day }: ReferenceDate) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)] };
}

function cslItem(bundle: ExportBundle): object {
  const reference = referenceOf(bundle);
  const { authors, outlet, published, language, summary, keywords, notes } = reference;
  return {
    id: reference.id,
    type: outlet === undefined ? 'webpage' : 'article-newspaper',
    title: reference.title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(published && { issued: cslDate(published) }),
    accessed: cslDate(reference.accessed),
    URL: reference.url,
    ...(language !== undefined && { language }),
    ...(summary !== undefined && { abstract: summary }),
    ...(keywords.length > 0 && { keyword: keywords.map((word) => word.replaceAll(',', ' ')).join(', ') }),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
}

/** CSL-JSON, as Zotero, Pandoc and citation processors read it: one array, an item an article. */
export async function* articlesAsCsl(bundles: ExportBundles): AsyncGenerator<string, void, undefined> {
  let separator = '[\n';
  for await (const bundle of bundles) {
    yield separator + JSON.stringify(cslItem(bundle), undefined, 2).replace(/^/gm, '  ');
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
