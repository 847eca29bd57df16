import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/notes/save-state';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import type { OptionsServices } from './services';

/** What the reader changed, made from the settings as they stand when it is kept: other windows lose nothing. */
export type SettingsChange = (settings: Settings) => Partial<Settings>;

export type SettingsHandle = {
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  readonly state: SaveState;
  readonly hasFailedToLoad: boolean;
  /** Shows the change at once, keeps it, and takes it back when it cannot be kept. Gives whether it was kept. */
  readonly change: (change: SettingsChange) => Promise<boolean>;
};

/** The reader's settings, followed while the page is open. Changes are kept one after the other. */
export function useSettings(services: OptionsServices): SettingsHandle {
  const [settings, setSettings] = useState<Settings>();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [hasFailedToLoad, setFailedToLoad] = useState(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  const load = useCallback(async () => {
    try {
      const loaded = await services.loadSettings();
      if (waiting.current === 0) setSettings(loaded);
    } catch {
      setFailedToLoad(true);
      setSettings((last) => last ?? DEFAULT_SETTINGS);
    }
  }, [services]);
  useEffect(() => {
    void load();
    return services.watchSettings(() => void load());
  }, [services, load]);

  const change = useCallback(
    (changed: SettingsChange) => {
      waiting.current += 1;
      setSettings((last = DEFAULT_SETTINGS) => ({ ...last, ...changed(last) }));
      setState({ kind: 'saving' });
      const kept = queue.current
        .then(() => services.changeSettings(changed))
        .then(
          () => true,
          (reason) => {
            setState({ kind: 'not-saved', reason });
            return false;
          },
        )
        .then(async (isKept) => {
          waiting.current -= 1;
          if (waiting.current === 0) await load();
          if (isKept) setState((last) => (last.kind === 'saving' ? { kind: 'saved' } : last));
          return isKept;
        });
      queue.current = kept;
      return kept;
    },
    [services, load],
  );
  return { settings, state, hasFailedToLoad, change };
}
