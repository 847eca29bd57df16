import type { EntityKind } from '../../names/mention';
import type { Note } from '../../note';
import { type ExportBundle, namesOf, summaryOf } from '../bundle';
import { publishedDay } from '../day';
import type { Column } from './table';

/** A time (ms since 1970) as ISO 8601; empty without one. */
export function isoTime(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString();
}

/** The names of one kind, the most often named first. */
export function namesInCell({ analysis }: ExportBundle, kind: EntityKind): string {
  return namesOf(analysis, kind)
    .map(({ name }) => name)
    .join('; ');
}

/** The summary in one line. */
export function summaryInCell(bundle: ExportBundle): string {
  return summaryOf(bundle).pieces.join(' ');
}

const NOTE_TYPES = {
  article: 'Page note',
  person: 'Person note',
  organization: 'Organization note',
  passage: 'Passage note',
} as const;

/** What kind of note it is, in the words of other tools' files. */
export function noteType({ subject }: Note): string {
  return NOTE_TYPES[subject.on === 'entity' ? subject.kind : subject.on];
}

/** Where a row comes from: the columns that every table ends with, and by which tables are joined. */
export const SOURCE_COLUMNS: readonly Column<unknown>[] = [
  { name: 'Title', of: (_, { article }) => article.title },
  { name: 'Author', of: (_, { article }) => article.byline.join('; ') },
  { name: 'Site', of: (_, { article }) => article.site },
  { name: 'Published', of: (_, { article }) => publishedDay(article.published) },
  { name: 'URL', of: (_, { article }) => article.url },
  { name: 'Article ID', of: (_, { article }) => article.id },
];
