import { browser } from 'wxt/browser';
import { Refusal, tellProgress } from '../../lib/messages';

/** Work shorter than this is not spoken of, in ms. */
const WORTH_TELLING = 500;
/** Between two words about the same work, in ms. */
const BETWEEN = 100;
/** A worker without events for 30 s is stopped, whatever it works on; any call to the browser counts as one. */
const STAY_AWAKE = 20_000;

/** One analysis while it runs. */
export type Running = {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
};

type Tab = number | undefined;

/**
 * The analyses that are being made, at most one a tab: a newer one ends the older, and so does leaving the page or
 * closing the tab. The worker stays awake while there are any.
 */
export class RunningAnalyses {
  private readonly ends = new Map<number, AbortController>();
  private count = 0;
  private awake: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** Does `work` as the analysis of a tab. Own pages have no tab: theirs end by themselves. */
  async run<T>(tab: Tab, work: (running: Running) => Promise<T>): Promise<T> {
    const end = new AbortController();
    if (tab !== undefined) {
      this.cancel(tab);
      this.ends.set(tab, end);
    }
    const teller = this.createTeller(tab);
    this.stayAwake(1);
    try {
      return await work({ signal: end.signal, onProgress: teller.onProgress });
    } finally {
      this.stayAwake(-1);
      teller.done();
      if (tab !== undefined && this.ends.get(tab) === end) this.ends.delete(tab);
    }
  }

  /** Ends the analysis of a tab, if there is one. */
  cancel(tab: number): void {
    this.ends.get(tab)?.abort(new Refusal('page-gone', 'analysis no longer wanted'));
    this.ends.delete(tab);
  }

  private createTeller(tab: Tab): { onProgress: (share: number) => void; done: () => void } {
    if (tab === undefined) return { onProgress: () => undefined, done: () => undefined };
    let next = this.clock() + WORTH_TELLING;
    let hasTold = false;
    return {
      onProgress: (share) => {
        const now = this.clock();
        if (now < next) return;
        next = now + BETWEEN;
        hasTold = true;
        tellProgress({ tabId: tab, share });
      },
      done: () => {
        if (hasTold) tellProgress({ tabId: tab, share: 1 });
      },
    };
  }

  private stayAwake(more: 1 | -1): void {
    this.count += more;
    if (this.count === 0) {
      clearInterval(this.awake);
      this.awake = undefined;
    }
    if (this.count > 0) {
      this.awake ??= setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE);
    }
  }
}
