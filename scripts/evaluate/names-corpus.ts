// Reads the corpora of names: JSONL records with offsets, and token tables (token, BIO, original tag).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EntityKind } from '../../lib/names/mention';
import type { Span } from '../../lib/text/span';
import { readTableSentence } from './token-table';

export type GoldKind = 'person' | 'organization' | 'institution' | 'place' | 'other';
export type GoldName = Span & { readonly kind: GoldKind };
/** A person or organization of an article with every form the text names it by; an institution is an organization. */
export type GoldEntity = { readonly kind: EntityKind; readonly surfaces: readonly string[] };
/** What a corpus marks. `product`: what the product shows; `plain`: proper names only, no institutions and offices. */
export type Guideline = 'product' | 'plain';
export type GoldDocument = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Stretches where a name of the system is neither right nor wrong. */
  readonly neutral: readonly Span[];
  /** Who is behind the names; absent where the corpus does not tell. */
  readonly entities?: readonly GoldEntity[];
  readonly guideline: Guideline;
  /** Whether the guideline names institutions; where it does not, the system's are not scored. */
  readonly hasInstitutions: boolean;
};

/** All documents of a `.jsonl` file, a `.tsv` file or a folder of them, in the order of their names. */
export function readCorpus(path: string): GoldDocument[] {
  if (!statSync(path).isDirectory()) return readFile(path);
  return readdirSync(path)
    .sort()
    .flatMap((entry) => {
      const inner = join(path, entry);
      return statSync(inner).isDirectory() || /\.(jsonl|tsv)$/.test(entry) ? readCorpus(inner) : [];
    });
}

function readFile(path: string): GoldDocument[] {
  const content = readFileSync(path, 'utf8');
  const language = languageOf(path);
  if (path.endsWith('.jsonl')) return readRecords(content, language);
  if (path.endsWith('.tsv')) return readTable(content, language, basename(path));
  throw new Error(`${path}: neither .jsonl nor .tsv`);
}

/** The language a corpus path says it is in: a folder or file name ending in "-de" or "-en". */
function languageOf(path: string): string {
  return /-(de|en)(?=[/.]|$)/.exec(path)?.[1] ?? 'de';
}

type GoldRecord = {
  id: string;
  title?: string;
  text: string;
  mentions: { start: number; end: number; kind: string }[];
  entities?: { kind: string; surfaces: string[] }[];
};

function readRecords(content: string, language: string): GoldDocument[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const record = JSON.parse(line) as GoldRecord;
      const names = record.mentions.map(({ start, end, kind }) => ({ start, end, kind: goldKind(kind) }));
      const { id, text, title = '', entities } = record;
      return {
        ...{ id, language, title, text, names, neutral: [], guideline: 'product', hasInstitutions: true },
        ...(entities && { entities: entities.flatMap(goldEntity) }),
      };
    });
}

const GOLD_KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'institution', 'place']);

function goldKind(kind: string): GoldKind {
  return GOLD_KINDS.has(kind) ? (kind as GoldKind) : 'other';
}

function goldEntity({ kind, surfaces }: { kind: string; surfaces: string[] }): GoldEntity[] {
  const shown = shownKind(goldKind(kind));
  return shown === undefined ? [] : [{ kind: shown, surfaces }];
}

/** The kind the product shows a name as; nothing for what it does not show. */
export function shownKind(kind: GoldKind): EntityKind | undefined {
  if (kind === 'institution') return 'organization';
  return kind === 'person' || kind === 'organization' ? kind : undefined;
}

/** Sentences of a token table; documents where the table marks them, otherwise one document a sentence. */
function readTable(content: string, language: string, name: string): GoldDocument[] {
  const sentences = content.split(/\n\s*\n/).filter((sentence) => sentence.trim() !== '');
  const groups: string[][] = [];
  const hasDocuments = content.includes('-DOCSTART-');
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (sentence.startsWith('-DOCSTART-')) groups.push([]);
    else if (hasDocuments && last !== undefined) last.push(sentence);
    else groups.push([sentence]);
  }
  const isGermeval = content.includes('|O\n');
  return groups
    .filter((group) => group.length > 0)
    .map((group, index) => tableDocument(group, { id: `${name}#${index}`, language, isGermeval }));
}

type TableOptions = { readonly id: string; readonly language: string; readonly isGermeval: boolean };

function tableDocument(sentences: readonly string[], options: TableOptions): GoldDocument {
  let text = '';
  const names: { start: number; end: number; kind: GoldKind }[] = [];
  const neutral: Span[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    const read = readTableSentence(sentence, text.length);
    text += read.text;
    for (const { span, original } of read.rows)
      if (/part/.test(original.split('|')[0] ?? '')) neutral.push(span);
    for (const { start, end, tag } of read.names) names.push({ start, end, kind: tableKind(tag) });
  }
  const { id, language, isGermeval } = options;
  const guideline = guidelineOf(language);
  return { id, language, title: '', text, names, neutral, guideline, hasInstitutions: !isGermeval };
}

/** Token tables mark proper names only. English ones are read best by the product's model all the same. */
function guidelineOf(language: string): Guideline {
  return language === 'de' ? 'plain' : 'product';
}

const TABLE_KINDS: Readonly<Record<string, GoldKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

function tableKind(tag: string): GoldKind {
  return TABLE_KINDS[tag] ?? 'other';
}
