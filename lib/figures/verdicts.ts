// What the reader said of figures, made ready to look up. Automatic ids stand for what is named so; `same` leads an
// id to another, step by step, and never in a circle: what was said later counts.

import type { EntityKind } from '../names/mention';
import type { FigureId, Identity } from './figure';
import { plainName } from './names';

export type FigureVerdicts = {
  /** The figure that an id stands for after all merges. */
  readonly standing: (id: FigureId) => FigureId;
  readonly isApart: (a: FigureId, b: FigureId) => boolean;
  /** Where the reader placed a name of an article, given by its key; before merges. */
  readonly placed: (article: string, kind: EntityKind, name: string) => FigureId | undefined;
  readonly nameOf: (id: FigureId) => string | undefined;
  /** `seen` of a figure that is followed; undefined for others. */
  readonly followed: (id: FigureId) => number | undefined;
  /** Whether others were merged into it. */
  readonly isJoint: (id: FigureId) => boolean;
  /** Whether any verdict speaks of this id: it is kept then, whatever else would be made of it. */
  readonly isSpokenOf: (id: FigureId) => boolean;
};

/** Reads verdicts that hold, oldest first. */
export function readIdentities(identities: readonly Identity[]): FigureVerdicts {
  const parents = new Map<FigureId, FigureId>();
  const spoken = new Set<FigureId>();
  const placed = new Map<string, FigureId>();
  const standing = (id: FigureId): FigureId => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const one of identities) {
    spoken.add(one.figure);
    if (one.verdict === 'place') placed.set(placeKey(one.article, one.kind, one.name), one.figure);
    if (one.verdict !== 'same') continue;
    spoken.add(one.other);
    const [into, other] = [standing(one.figure), standing(one.other)];
    if (into !== other) parents.set(other, into);
  }
  const joint = new Set([...parents.values()].map(standing));
  const names = new Map<FigureId, string>();
  const follows = new Map<FigureId, number>();
  const apart = new Set<string>();
  for (const one of identities) {
    const figure = standing(one.figure);
    if (one.verdict === 'name') names.set(figure, one.name);
    if (one.verdict === 'follow') follows.set(figure, Math.max(one.seen, follows.get(figure) ?? 0));
    if (one.verdict === 'apart') {
      spoken.add(one.other);
      apart.add(pairKey(figure, standing(one.other)));
    }
  }
  return {
    standing,
    isApart: (a, b) => apart.size > 0 && apart.has(pairKey(standing(a), standing(b))),
    placed: (article, kind, name) => placed.get(placeKey(article, kind, name)),
    nameOf: (id) => names.get(id),
    followed: (id) => follows.get(id),
    isJoint: (id) => joint.has(id),
    isSpokenOf: (id) => spoken.has(id),
  };
}

function pairKey(a: FigureId, b: FigureId): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function placeKey(article: string, kind: EntityKind, name: string): string {
  return `${kind}\n${plainName(name)}\n${article}`;
}
