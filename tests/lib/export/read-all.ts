import type { ExportBundle } from '../../../lib/export/bundle';
import { type ExportOptions, exportFiles, type FormatId, formatOf } from '../../../lib/export/formats';

export const OPTIONS: ExportOptions = { language: 'de', made: Date.UTC(2026, 2, 3, 12) };

/** What a format writes of some articles, as one text for each of its files. */
export async function writtenAs(
  id: FormatId,
  bundles: readonly ExportBundle[],
  options: ExportOptions = OPTIONS,
): Promise<{ readonly name: string; readonly content: string }[]> {
  const format = formatOf(id);
  if (format.perArticle) return collect(exportFiles(format, bundles, options));
  const write = await format.write();
  const pieces = await collect(write(bundles, options));
  return [{ name: `all.${format.ending}`, content: pieces.join('') }];
}

/** The same of a format of one file. */
export async function textAs(
  id: FormatId,
  bundles: readonly ExportBundle[],
  options: ExportOptions = OPTIONS,
): Promise<string> {
  const [file] = await writtenAs(id, bundles, options);
  return file?.content ?? '';
}

/** All that comes, in order. */
export async function collect<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}
