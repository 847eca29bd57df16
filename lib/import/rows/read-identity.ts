import type { Identity } from '../../figures/figure';
import type { StoredIdentity } from '../../store/rows/records';
import { BadRow, type Fields, fieldsOf, idOf, keptOf, kindOf, LONGEST, timeOf, wordOf } from '../fields';

function readVerdict(fields: Fields): Identity {
  const { verdict, other, article, name, kind, seen } = fields;
  const figure = idOf(fields.figure, LONGEST.name);
  switch (verdict) {
    case 'same':
    case 'apart':
      return { verdict, figure, other: idOf(other, LONGEST.name) };
    case 'place': {
      const place = { article: idOf(article, LONGEST.url), name: wordOf(name, LONGEST.name) };
      return { verdict, ...place, kind: kindOf(kind), figure };
    }
    case 'name':
      return { verdict, figure, name: wordOf(name, LONGEST.name) };
    case 'follow':
      return { verdict, figure, seen: timeOf(seen) };
    default:
      throw new BadRow('an unknown verdict');
  }
}

/** What the reader said of figures, with what merging needs. @throws BadRow */
export function readIdentity(value: unknown): StoredIdentity {
  const fields = fieldsOf(value);
  return { ...readVerdict(fields), ...keptOf(fields) };
}
