import { type AuthorName, invertedName } from '../../byline/person-name';
import type { ExportBundle, ExportBundles } from '../bundle';
import { oneLine } from '../plain-text';
import { type ReferenceDate, referenceOf } from './reference';

type Field = readonly [tag: string, value: string | undefined];

/** A line of RIS: two letters, two spaces, a hyphen, a space, the value on one line. */
function lineOf([tag, value]: Field): string {
  const plain = oneLine(value ?? '');
  return plain === '' ? '' : `${tag}  - ${plain}\r\n`;
}

/** `2026/03/01`; what is not known is left empty, its slashes stay. */
function risDate({ year, month = '', day = '' }: ReferenceDate): string {
  return `${year}/${month}/${day}`;
}

/** A comma parts the names of a person, and an agency has none. */
function risName(name: AuthorName): string {
  return 'literal' in name ? name.literal.replaceAll(',', ' ') : invertedName(name);
}

function recordOf(bundle: ExportBundle): string {
  const reference = referenceOf(bundle);
  const { title, authors, outlet, published, accessed, url, language, summary } = reference;
  const fields: readonly Field[] = [
    ['TY', outlet === undefined ? 'ELEC' : 'NEWS'],
    ['TI', title],
    ...authors.map((author): Field => ['AU', risName(author)]),
    ['T2', outlet],
    ['PY', published?.year],
    ['DA', published && risDate(published)],
    ['Y2', risDate(accessed)],
    ['UR', url],
    ['LA', language],
    ['AB', summary],
    ...reference.keywords.map((word): Field => ['KW', word]),
    ...reference.notes.map((note): Field => ['N1', note]),
  ];
  return `${fields.map(lineOf).join('')}ER  - \r\n`;
}

/** RIS, as Zotero, EndNote, Citavi and Mendeley read it: a record an article, its notes with the most important first. */
export async function* articlesAsRis(bundles: ExportBundles): AsyncGenerator<string, void, undefined> {
  let separator = '';
  for await (const bundle of bundles) {
    yield separator + recordOf(bundle);
    separator = '\r\n';
  }
}
