import type { Correction, NamedParty } from '../entities/correction';
import type { EntityKind } from '../names/mention';
import type { Kept } from '../note';

/** A correction of an export, with what merging needs. */
export type ReadCorrection = Correction & Kept;

/** As `BACKUP_FORMAT` of lib/store says. */
const FORMAT = 'randnotiz-library';
const LONGEST_NAME = 500;
const LONGEST_KEY = 8_192;
const LONGEST_WORDS = 20_000;
const LATEST = 8_640_000_000_000_000;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): value is EntityKind {
  return value === 'person' || value === 'organization';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST;
}

function isWord(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function readParty(value: unknown): NamedParty | undefined {
  if (!isFields(value)) return undefined;
  const { name, kind } = value;
  return isWord(name, LONGEST_NAME) && isKind(kind) ? { name, kind } : undefined;
}

function readOnQuotation({ verdict, article, words, to }: Fields): Correction | undefined {
  if (!isWord(article, LONGEST_KEY) || !isWord(words, LONGEST_WORDS)) return undefined;
  if (verdict === 'unquote') return { verdict, article, words };
  if (verdict !== 'attribute') return undefined;
  if (to === undefined) return { verdict, article, words };
  const party = readParty(to);
  return party && { verdict, article, words, to: party };
}

function readVerdict(fields: Fields): Correction | undefined {
  const { verdict, name, kind, to } = fields;
  if (verdict === 'attribute' || verdict === 'unquote') return readOnQuotation(fields);
  if (!isWord(name, LONGEST_NAME) || !isKind(kind)) return undefined;
  if (verdict === 'reject' || verdict === 'add') return { verdict, name, kind };
  return verdict === 'retype' && isKind(to) ? { verdict, name, kind, to } : undefined;
}

function readOne(value: unknown): ReadCorrection | undefined {
  if (!isFields(value)) return undefined;
  const { id, created, updated, revision, deleted } = value;
  const verdict = readVerdict(value);
  if (!verdict || typeof id !== 'string' || id === '' || !isTime(created) || !isTime(updated))
    return undefined;
  if (deleted !== undefined && !isTime(deleted)) return undefined;
  const kept = { id, created, updated, revision: Number.isInteger(revision) ? Number(revision) : 1 };
  return { ...verdict, ...kept, ...(deleted !== undefined && { deleted }) };
}

/**
 * The corrections in an export of everything, field by field; what is no correction is passed by. Undefined when the
 * text is no such export.
 */
export function readCorrections(text: string): ReadCorrection[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(document) || document.format !== FORMAT || !Array.isArray(document.corrections))
    return undefined;
  return document.corrections.map(readOne).filter((one) => one !== undefined);
}
