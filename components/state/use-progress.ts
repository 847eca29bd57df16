import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../lib/messages';

/** Without a word for so long, in ms, nobody works any more. */
const SILENCE = 4_000;

export type WatchProgress = (onProgress: (progress: Progress) => void, signal: AbortSignal) => void;

/** How far the analysis of a tab's page is, 0 … 1; undefined while none takes longer than a moment. */
export function useProgress(watch: WatchProgress, tab: number | undefined): number | undefined {
  const [share, setShare] = useState<number>();
  useEffect(() => {
    if (tab === undefined) return;
    const end = new AbortController();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const hear = (progress: Progress) => {
      if (progress.tabId !== tab) return;
      clearTimeout(silence);
      setShare(progress.share < 1 ? progress.share : undefined);
      silence = setTimeout(() => setShare(undefined), SILENCE);
    };
    watch(hear, end.signal);
    return () => {
      end.abort();
      clearTimeout(silence);
      setShare(undefined);
    };
  }, [watch, tab]);
  return share;
}
