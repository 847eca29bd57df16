import type { Note } from '../note';
import type { ExportBundle, ExportBundles } from './bundle';
import { isoTime, namesInCell, noteType, summaryInCell } from './csv/columns';
import { aboutWhom } from './csv/notes';
import { bodyOf, headOf, type Table, tableAsCsv } from './csv/table';
import { publishedDay } from './day';
import type { ExportOptions } from './formats';
import { type ExportPassage, passagesById } from './passages';
import { type ExportQuotation, quotationsOf } from './quotations';

/** What each row of an article says of it: made once for all of them. */
type OfArticle = { readonly summary: string; readonly people: string; readonly organizations: string };

/** What a row is about; of an article without notes and quotations neither. */
type Entry = OfArticle & {
  readonly note?: Note;
  readonly passage?: ExportPassage | undefined;
  readonly quotation?: ExportQuotation;
};

/** The columns of Hypothesis' and Readwise's files keep their names, so that what reads those reads these. */
const TABLE: Table<Entry> = {
  rowsOf: entriesOf,
  columns: [
    { name: 'Created at', of: ({ note }) => isoTime(note?.created) },
    { name: 'Modified at', of: ({ note }) => isoTime(note?.updated) },
    { name: 'Type', of: entryType },
    { name: 'About', of: subject },
    { name: 'Comment', of: ({ note }) => note?.text },
    { name: 'Title', of: (_, { article }) => article.title },
    { name: 'Author', of: (_, { article }) => article.byline.join('; ') },
    { name: 'Site', of: (_, { article }) => article.site },
    { name: 'URL', of: (_, { article }) => article.url },
    { name: 'Published', of: (_, { article }) => publishedDay(article.published) },
    { name: 'Saved at', of: (_, { article }) => isoTime(article.keptAt) },
    { name: 'Tags', of: (_, { article }) => article.tags.join('; ') },
    { name: 'Summary', of: ({ summary }) => summary },
    { name: 'People', of: ({ people }) => people },
    { name: 'Organizations', of: ({ organizations }) => organizations },
    { name: 'Quote', of: ({ quotation, passage }) => (quotation ?? passage)?.words },
    { name: 'Quotation kind', of: ({ quotation }) => quotation?.kind },
    { name: 'Cue', of: ({ quotation }) => quotation?.cue },
    { name: 'Confidence', of: ({ quotation }) => quotation?.confidence },
    { name: 'Start', of: ({ quotation }) => quotation?.start },
    { name: 'End', of: ({ quotation }) => quotation?.end },
    { name: 'Quote URL', of: ({ quotation, passage }) => quotation?.link ?? passage?.address },
    { name: 'Color', of: ({ passage }) => passage?.color },
    { name: 'Note tags', of: ({ note }) => note?.tags?.join('; ') },
    { name: 'Paragraph', of: ({ passage }) => passage?.paragraph },
    { name: 'Place', of: ({ passage }) => passage?.state },
  ],
};

/** One entry for each note and each quotation; an article without either has one, too. */
function entriesOf(bundle: ExportBundle): readonly Entry[] {
  const passages = passagesById(bundle);
  const ofArticle: OfArticle = {
    summary: summaryInCell(bundle),
    people: namesInCell(bundle, 'person'),
    organizations: namesInCell(bundle, 'organization'),
  };
  const entries: readonly Entry[] = [
    ...bundle.notes.map((note) => ({ ...ofArticle, note, passage: passages.get(note.id) })),
    ...quotationsOf(bundle).map((quotation) => ({ ...ofArticle, quotation })),
  ];
  return entries.length > 0 ? entries : [ofArticle];
}

function entryType({ note, quotation }: Entry): string {
  if (quotation) return 'Quotation';
  return note ? noteType(note) : '';
}

/** Whom or what a note is about, or who says it. */
function subject({ note, passage, quotation }: Entry): string {
  if (quotation) return quotation.speakers.join('; ');
  return note ? aboutWhom({ note, passage }) : '';
}

/** The notes and quotations of some articles as CSV. */
export function articlesToCsv(bundles: readonly ExportBundle[]): string {
  return headOf(TABLE) + bundles.map((bundle) => bodyOf(TABLE, bundle)).join('');
}

/** The same in pieces, one article each; `options`: by default as RFC 4180 says. */
export function articlesAsCsv(
  bundles: ExportBundles,
  options: Pick<ExportOptions, 'excel' | 'language'> = { language: 'en' },
): AsyncGenerator<string, void, undefined> {
  return tableAsCsv(TABLE, bundles, options);
}
