import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteAct, NoteHistory, NoteOutcome, Uuid } from '../../lib/note';
import type { ToastMessage } from '../feedback/use-toast';
import { type Subscribe, useWatched } from '../state/use-watched';
import { failureWords } from '../words/failure-words';
import { stepWords } from './history-words';

/** What acts on notes, and their undoing, need of the store. */
export type ActOps = {
  /** `article`: the one the notes belong to. */
  readonly actOnNote: (article: Uuid, act: NoteAct) => Promise<NoteOutcome>;
  readonly watchHistory: (article: Uuid) => Subscribe<NoteHistory>;
};

export type HistoryHandle = NoteHistory & { readonly onStep: (way: 'undo' | 'redo') => void };

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press asks for: Ctrl or Cmd with Z, with Shift and Z, or with Y; undefined for any other. */
export function wayOfKeys({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): 'undo' | 'redo' | undefined {
  if (ctrlKey === metaKey || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Whether the focus is in a field whose own undo the keys belong to. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type="radio"], [type="checkbox"], [type="button"])');
}

/** Undo and redo of all that was done to an article's notes, by buttons and by the usual keys. Each says what it did. */
export function useHistory(ops: ActOps, article: Uuid, show: (message: ToastMessage) => void): HistoryHandle {
  const { value = {} } = useWatched(ops.watchHistory(article), [ops, article]);
  const onStep = (way: 'undo' | 'redo') => {
    ops.actOnNote(article, { do: way, article }).then(
      ({ step }) =>
        step && show({ text: i18n.t(way === 'undo' ? 'notes_undone' : 'notes_redone', [stepWords(step)]) }),
      (error) => show({ text: failureWords(error) }),
    );
  };
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = event.defaultPrevented || hasOwnUndo(event.target) ? undefined : wayOfKeys(event);
      if (way === undefined) return;
      event.preventDefault();
      latest.current(way);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return { ...value, onStep };
}
