import type { EntityKind } from '../names/mention';
import type { FigureId } from './figure';

/** The kind and the folded name that an automatic id tells; undefined for another id. */
export function readFigureId(id: FigureId): { readonly kind: EntityKind; readonly name: string } | undefined {
  const found = /^(person|organization) (.+?)(?:\/.*)?$/su.exec(id);
  return found === null ? undefined : { kind: found[1] as EntityKind, name: found[2] ?? '' };
}

/** The name that an automatic id tells, in capitals as names have; another id as it is. */
export function shownFigureId(id: FigureId): string {
  const name = readFigureId(id)?.name;
  return name === undefined
    ? id
    : name.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase());
}
