import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Writing, type WritingStore, type WritingView, type Written } from './writing';

export type WritingHandle = WritingView & {
  readonly onText: (text: string) => void;
  /** Saves at once: when the field is left, or "Try again". */
  readonly onSave: () => void;
  /** Something else that is saved with the text was changed. */
  readonly onTouch: () => void;
};

/**
 * A text being written, as state of a component. `id` says which text it is; with another one a new writing
 * begins. What waits is saved when the page is hidden or the component goes.
 */
export function useWriting(id: string, stored: Written, store: WritingStore): WritingHandle {
  const [view, setView] = useState<WritingView>({ text: stored.text, state: { kind: 'untouched' } });
  const writing = useRef<Writing>(undefined);
  const latest = useRef(store);
  latest.current = store;

  // Before the field can be typed into: an effect after drawing would lose the first words.
  useLayoutEffect(() => {
    const own = new Writing(
      stored,
      {
        loadDraft: () => latest.current.loadDraft(),
        saveDraft: (text, base) => latest.current.saveDraft(text, base),
        dropDraft: () => latest.current.dropDraft(),
        save: (text, base) => latest.current.save(text, base),
      },
      setView,
    );
    writing.current = own;
    setView(own.view);
    void own.start();
    const onHide = () => void own.flush();
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      own.end();
    };
  }, [id]);

  useEffect(() => writing.current?.adopt(stored), [stored.text, stored.revision]);

  return {
    ...view,
    onText: (text) => writing.current?.write(text),
    onSave: () => void writing.current?.flush(),
    onTouch: () => void writing.current?.touch(),
  };
}
