// Reads the corpora of quotations: JSONL records with offsets. Records of names alone have entities but no quotations.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/text/span';

export type QuotationsMention = Span & { readonly kind: string; readonly entity?: string };
export type QuotationsEntity = {
  readonly id: string;
  readonly name: string;
  readonly surfaces: readonly string[];
};
export type GoldQuotation = {
  /** Direct, Indirect, Reported, FreeIndirect or IndirectFreeIndirect; absent where the corpus has no kinds. */
  readonly kind?: string;
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
  /** Ids of entities joined by "+"; other letters stand for speakers who are none. */
  readonly speakerEntity?: string;
};
export type QuotationsDocument = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly QuotationsMention[];
  readonly entities: readonly QuotationsEntity[];
  /** Absent where the corpus tells of names alone. */
  readonly quotations?: readonly GoldQuotation[];
};

/** All documents of a `.jsonl` file or a folder of them, in the order of their names. */
export function readQuotationsCorpus(path: string): QuotationsDocument[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .sort()
      .flatMap((entry) => readQuotationsCorpus(join(path, entry)));
  }
  if (!path.endsWith('.jsonl')) return [];
  const language = /-en(?=[/.])/.test(path) ? 'en' : 'de';
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => readRecord(line, language));
}

type GoldRecord = Omit<QuotationsDocument, 'id' | 'language' | 'title' | 'mentions' | 'entities'> & {
  readonly id: string | number;
  readonly title?: string;
  readonly mentions?: readonly QuotationsMention[];
  readonly entities?: readonly QuotationsEntity[];
};

function readRecord(line: string, language: string): QuotationsDocument {
  const { id, title = '', text, mentions = [], entities = [], quotations } = JSON.parse(line) as GoldRecord;
  return { id: String(id), language, title, text, mentions, entities, ...(quotations && { quotations }) };
}
