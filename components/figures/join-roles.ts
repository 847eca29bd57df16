import type { FigureRole } from '../../lib/store/figure-pictures';
import { fold } from '../../lib/text/fold';

/** Roles that differ in nothing but capitals and accents are one, as the one in most articles writes it. */
export function joinRoles(roles: readonly FigureRole[]): FigureRole[] {
  const joined = new Map<string, FigureRole & { readonly most: number }>();
  for (const one of roles) {
    const key = fold(one.role);
    const before = joined.get(key);
    const isMore = !before || one.articles > before.most;
    joined.set(key, {
      role: isMore ? one.role : before.role,
      most: isMore ? one.articles : before.most,
      from: Math.min(one.from, before?.from ?? one.from),
      to: Math.max(one.to, before?.to ?? one.to),
      articles: one.articles + (before?.articles ?? 0),
    });
  }
  return [...joined.values()].map(({ most: _most, ...role }) => role);
}
