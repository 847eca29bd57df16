import type { Correction, NamedParty } from '../../entities/correction';
import type { CorrectionRecord } from '../../store/rows/records';
import {
  BadRow,
  type Fields,
  fieldsOf,
  idOf,
  keptOf,
  kindOf,
  LONGEST,
  listOf,
  optional,
  wordOf,
} from '../fields';

function readParty(value: unknown): NamedParty {
  const { name, kind } = fieldsOf(value);
  return { name: wordOf(name, LONGEST.name), kind: kindOf(kind) };
}

function readVerdict(fields: Fields): Correction {
  const { verdict, name, kind, to, article, words } = fields;
  if (verdict === 'attribute' || verdict === 'unquote') {
    const about = { article: wordOf(article, LONGEST.url), words: wordOf(words, LONGEST.words) };
    return verdict === 'unquote'
      ? { verdict, ...about }
      : { verdict, ...about, ...optional(fields, 'to', readParty) };
  }
  const about = { name: wordOf(name, LONGEST.name), kind: kindOf(kind) };
  if (verdict === 'reject' || verdict === 'add') return { verdict, ...about };
  if (verdict === 'retype') return { verdict, ...about, to: kindOf(to) };
  throw new BadRow('an unknown verdict');
}

/** A verdict of the reader's, with what merging needs. @throws BadRow */
export function readCorrection(value: unknown): CorrectionRecord {
  const fields = fieldsOf(value);
  return {
    ...readVerdict(fields),
    ...keptOf(fields),
    ...optional(fields, 'replaces', (ids) => listOf(ids, 1_000, idOf)),
  };
}
