import type {
  SummarizerApi,
  SummarizerAvailability,
} from '../../../../entrypoints/sidepanel/summary/browser-summarizer';

/** A browser's summarizer that does as told; `log` holds what was asked of it, in words. */
export function fakeSummarizer(
  availability: SummarizerAvailability | readonly SummarizerAvailability[],
  answer: (text: string, signal: AbortSignal) => Promise<string> = async () => ' Kurz gesagt. ',
  quota = 1000,
) {
  const log: string[] = [];
  const left = [availability].flat();
  const api: SummarizerApi = {
    availability: async ({ expectedInputLanguages, outputLanguage }) => {
      log.push(`availability ${expectedInputLanguages} to ${outputLanguage}`);
      const [next = 'unavailable'] = left;
      if (left.length > 1) left.shift();
      return next;
    },
    create: async ({ type, format, signal }) => {
      log.push(`create ${type} ${format}`);
      signal.throwIfAborted();
      return {
        inputQuota: quota,
        measureInputUsage: async (text) => text.length,
        summarize: (text, options) => {
          log.push(`summarize ${text.length}`);
          return answer(text, options.signal);
        },
        destroy: () => void log.push('destroy'),
      };
    },
  };
  return { api, log };
}

/** An answer that never comes, unless it is cancelled. */
export function untilCancelled(_text: string, signal: AbortSignal): Promise<string> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** An answer that fails as browsers fail: a `DOMException` of that name. */
export function failsAs(name: string): () => Promise<string> {
  return () => Promise.reject(new DOMException('made up', name));
}
