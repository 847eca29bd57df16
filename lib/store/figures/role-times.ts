import type { FigureRole } from '../figure-pictures';
import type { StoredAppearance } from '../rows/records';

export type RoleSums = Map<string, { from: number; to: number; articles: number }>;

export function addRoles(sums: RoleSums, rows: readonly StoredAppearance[]): void {
  for (const { roles, at } of rows) {
    for (const role of roles) {
      const known = sums.get(role);
      if (known === undefined) {
        sums.set(role, { from: at, to: at, articles: 1 });
        continue;
      }
      known.from = Math.min(known.from, at);
      known.to = Math.max(known.to, at);
      known.articles += 1;
    }
  }
}

/** The most frequent first, of equals the latest. */
export function rolesOf(sums: RoleSums): readonly FigureRole[] {
  return [...sums]
    .map(([role, times]) => ({ role, ...times }))
    .sort((a, b) => b.articles - a.articles || b.to - a.to || (a.role < b.role ? -1 : 1));
}
