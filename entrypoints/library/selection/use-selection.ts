import { useState } from 'preact/hooks';
import type { Uuid } from '../../../lib/note';

export type Selection = {
  readonly isOn: boolean;
  readonly picked: ReadonlySet<Uuid>;
  readonly begin: () => void;
  /** Nothing is chosen any more, and nothing can be. */
  readonly end: () => void;
  /** `isRange`: all from the one that was picked last to this one come to be as that one is. */
  readonly pick: (id: Uuid, isRange: boolean) => void;
  /** These and no others. */
  readonly pickThese: (ids: readonly Uuid[]) => void;
};

type State = { readonly isOn: boolean; readonly picked: ReadonlySet<Uuid>; readonly last?: Uuid };

const NONE: State = { isOn: false, picked: new Set() };

/** All between two articles of a list, both included; only the second where the first is not in it. */
export function idsBetween(ids: readonly Uuid[], from: Uuid | undefined, to: Uuid): readonly Uuid[] {
  const a = from === undefined ? -1 : ids.indexOf(from);
  const b = ids.indexOf(to);
  if (a === -1 || b === -1) return [to];
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function after(state: State, shown: readonly Uuid[], id: Uuid, isRange: boolean): State {
  const isBegun = isRange && state.last !== undefined;
  const isAdded = isBegun ? state.picked.has(state.last ?? id) : !state.picked.has(id);
  const picked = new Set(state.picked);
  for (const one of isBegun ? idsBetween(shown, state.last, id) : [id]) {
    if (isAdded) picked.add(one);
    else picked.delete(one);
  }
  return { ...state, picked, last: id };
}

/** Which articles of the list are chosen. `shown`: those of the list in its order. */
export function useSelection(shown: readonly Uuid[]): Selection {
  const [state, setState] = useState<State>(NONE);
  return {
    isOn: state.isOn,
    picked: state.picked,
    begin: () => setState({ ...NONE, isOn: true }),
    end: () => setState(NONE),
    pick: (id, isRange) => setState((now) => after(now, shown, id, isRange)),
    pickThese: (ids) => setState({ isOn: true, picked: new Set(ids) }),
  };
}
