import type { EntityKind, NamedSpan } from '../names/mention';
import { fold } from '../text/fold';
import type { Correction } from './correction';

/** What the reader's verdicts say of names, by kind and folded name. The last verdict on a name counts. */
export type Verdicts = ReadonlyMap<string, 'reject' | EntityKind>;

export function readVerdicts(corrections: readonly Correction[]): Verdicts {
  const verdicts = new Map<string, 'reject' | EntityKind>();
  for (const correction of corrections) {
    verdicts.set(
      keyOf(correction.kind, correction.name),
      correction.verdict === 'reject' ? 'reject' : correction.to,
    );
  }
  return verdicts;
}

/** The verdict on an entity: on its name, or on any form it is named by. */
export function verdictOn(
  verdicts: Verdicts,
  kind: EntityKind,
  forms: readonly string[],
): 'reject' | EntityKind | undefined {
  for (const form of forms) {
    const verdict = verdicts.get(keyOf(kind, form));
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** A name with the kind the reader gave it. */
export function retype(name: NamedSpan, kind: EntityKind): NamedSpan {
  return name.kind === kind ? name : { ...name, kind, score: 1, reason: "reader's verdict" };
}

function keyOf(kind: EntityKind, name: string): string {
  return `${kind} ${fold(name)}`;
}
