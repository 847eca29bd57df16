import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MachineState } from '../../../components/reading/MachineSummary';
import type { Article } from '../../../lib/article';
import type { PanelServices } from '../services';
import { type SummarizeByMachine, SummarizerError } from './browser-summarizer';

const IDLE: MachineState = { kind: 'idle' };

/**
 * The browser's own summary of an article: undefined where the browser offers none. It is begun by the reader only,
 * ends with the article or the page, and is kept nowhere.
 */
export function useMachineSummary(find: PanelServices['findSummarizer'], { text, language }: Article) {
  const [summarize, setSummarize] = useState<SummarizeByMachine>();
  const [state, setState] = useState<MachineState>(IDLE);
  const running = useRef<AbortController>(undefined);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setState(IDLE);
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    setSummarize(undefined);
    void find(language).then((found) => {
      if (!controller.signal.aborted) setSummarize(() => found);
    });
    return () => controller.abort();
  }, [find, language]);

  // Another article, or none: what was being written is of no use.
  useEffect(() => stop, [text, stop]);

  const start = useCallback(() => {
    if (summarize === undefined) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: MachineState) => {
      if (!controller.signal.aborted) setState(next);
    };
    setState({ kind: 'running' });
    summarize(text, controller.signal).then(
      (written) => show({ kind: 'done', ...written }),
      (error) => show({ kind: 'failed', why: error instanceof SummarizerError ? error.kind : 'failed' }),
    );
  }, [summarize, text]);

  return summarize && { state, start, stop };
}
