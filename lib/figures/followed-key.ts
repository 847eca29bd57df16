import type { EntityKind } from '../names/mention';
import { fold } from '../text/fold';

/** By what someone followed is known again in an article that is not in the library yet: kind and folded name. */
export function followedKey(kind: EntityKind, name: string): string {
  return `${kind} ${fold(name)}`;
}
