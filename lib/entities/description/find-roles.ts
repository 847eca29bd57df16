import type { Naming } from '../naming';
import { englishRoles } from './english-roles';
import { germanRoles } from './german-roles';
import type { Role } from './role';

/**
 * The roles beside a naming, as they are written; `isGenitive`: the name stands in the genitive, and what is before it
 * is another ("Anhänger Wollniks").
 */
export function findRoles(naming: Naming, language: string, isGenitive: boolean): Role[] {
  return language === 'en' ? englishRoles(naming) : germanRoles(naming, isGenitive);
}
