import { type FigureVerdicts, readIdentities } from '../../figures/verdicts';
import type { Tables } from '../db';

/** Verdicts that hold, oldest first. */
export async function loadVerdicts(tables: Pick<Tables, 'identities'>): Promise<FigureVerdicts> {
  const all = await tables.identities.toArray();
  const living = all.filter(({ deleted }) => deleted === undefined);
  return readIdentities(living.sort((a, b) => a.updated - b.updated || (a.id < b.id ? -1 : 1)));
}
