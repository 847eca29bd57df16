import { useEffect, useState } from 'preact/hooks';
import type { Completion } from '../../../components/library/search/SearchField';
import { completeField, type FieldCompletion } from '../../../lib/search/complete-field';
import { completionsOf } from './completions';
import { fieldLanguage } from './fields';
import type { SearchServices } from './search-services';

/** So long the field must stand still, in ms, before it is asked what may be meant. */
const AFTER_MS = 90;

const NONE: readonly Completion[] = [];

type State = { readonly of: string; readonly completions: readonly Completion[] };

function keyOf(asked: FieldCompletion | undefined): string {
  return asked === undefined ? '' : JSON.stringify(asked);
}

/** What the word at the caret may mean: names, tags, outlets, collections, or the name of a field. None when unknown. */
export function useCompletions(
  services: SearchServices,
  query: string,
  caret: number | undefined,
): readonly Completion[] {
  const [state, setState] = useState<State>({ of: '', completions: NONE });
  const asked = caret === undefined ? undefined : completeField(query, caret, fieldLanguage());
  const key = keyOf(asked);
  useEffect(() => {
    if (!asked) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      completionsOf(asked, query, services).then(
        (completions) => isWanted && setState({ of: key, completions }),
        () => undefined,
      );
    }, AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return asked && state.of === key ? state.completions : NONE;
}
