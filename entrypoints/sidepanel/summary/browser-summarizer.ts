// The one place that knows the browser's own Summarizer (Chrome's Writing Assistance APIs): a language model that the
// browser keeps on the machine. It is asked for only where the model lies there already; this file never has it fetched.

/** What the browser can say of its model for the given options. */
export type SummarizerAvailability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

export type SummarizerOptions = {
  readonly type: 'tldr';
  readonly format: 'plain-text';
  readonly length: 'medium';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
};

/** What is used of the browser's `Summarizer`. Its sizes are in units of its own. */
export type SummarizerApi = {
  readonly availability: (options: SummarizerOptions) => Promise<SummarizerAvailability>;
  readonly create: (options: SummarizerOptions & { readonly signal: AbortSignal }) => Promise<{
    readonly inputQuota: number;
    readonly measureInputUsage: (text: string, options: { readonly signal: AbortSignal }) => Promise<number>;
    readonly summarize: (text: string, options: { readonly signal: AbortSignal }) => Promise<string>;
    readonly destroy: () => void;
  }>;
};

export type MachineText = {
  readonly text: string;
  /** The article is longer than the model reads: these are words about its beginning. */
  readonly isOfPart: boolean;
};

/** Has the browser's model sum a text up. Rejects with a `SummarizerError`, or as `signal` says. */
export type SummarizeByMachine = (text: string, signal: AbortSignal) => Promise<MachineText>;

/** `gone`: the model is not on the machine any more. `refused`: it does not do this text. */
export type SummarizerErrorKind = 'gone' | 'refused' | 'failed';

/** Why the browser's model gave no summary. */
export class SummarizerError extends Error {
  constructor(
    readonly kind: SummarizerErrorKind,
    options?: ErrorOptions,
  ) {
    super(`The browser's summarizer gave no summary: ${kind}`, options);
    this.name = 'SummarizerError';
  }
}

/** What the browser has as its `Summarizer`, if it has one. */
export function browserSummarizer(scope: object = globalThis): SummarizerApi | undefined {
  const api = 'Summarizer' in scope ? scope.Summarizer : undefined;
  const isApi = typeof api === 'function' || (typeof api === 'object' && api !== null);
  return isApi && 'availability' in api && 'create' in api ? (api as SummarizerApi) : undefined;
}

/**
 * The browser's model for texts of a language; undefined when the browser has none, not for this language, or not on
 * the machine yet. What it gives must be called from a press of the reader's.
 */
export async function findSummarizer(
  api: SummarizerApi | undefined,
  language: string,
): Promise<SummarizeByMachine | undefined> {
  if (api === undefined || language === 'und') return undefined;
  const options = optionsFor(language);
  return (await isThere(api, options)) ? (text, signal) => summarize(api, options, text, signal) : undefined;
}

function optionsFor(language: string): SummarizerOptions {
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}

/** A browser that cannot say whether it has the model is taken not to have it. */
async function isThere(api: SummarizerApi, options: SummarizerOptions): Promise<boolean> {
  const availability = await api.availability(options).catch(() => 'unavailable');
  return availability === 'available';
}

async function summarize(
  api: SummarizerApi,
  options: SummarizerOptions,
  text: string,
  signal: AbortSignal,
): Promise<MachineText> {
  // Asked again: `create` would fetch a model that was removed since.
  if (!(await isThere(api, options))) throw new SummarizerError('gone');
  signal.throwIfAborted();
  try {
    const summarizer = await api.create({ ...options, signal });
    try {
      const usage = await summarizer.measureInputUsage(text, { signal });
      const isOfPart = usage > summarizer.inputQuota;
      const read = isOfPart ? beginningOf(text, summarizer.inputQuota / usage) : text;
      const summary = (await summarizer.summarize(read, { signal })).trim();
      if (summary === '') throw new SummarizerError('failed');
      return { text: summary, isOfPart };
    } finally {
      summarizer.destroy();
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SummarizerError ? error : new SummarizerError(kindOf(error), { cause: error });
  }
}

/** How much of what fits is used: a text's beginning may take more room than its share of the letters says. */
const ROOM = 0.9;

/** The beginning of a text that is that share of it, up to the end of a paragraph or a sentence. */
function beginningOf(text: string, share: number): string {
  const most = text.slice(0, Math.floor(text.length * share * ROOM));
  const end = Math.max(most.lastIndexOf('\n'), most.lastIndexOf('. ') + 1);
  return end > most.length / 2 ? most.slice(0, end) : most;
}

/** Names of the browser's errors for a text that its model does not take or whose summary it holds back. */
const REFUSALS = ['NotReadableError', 'NotSupportedError', 'QuotaExceededError'];

function kindOf(error: unknown): SummarizerErrorKind {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return REFUSALS.some((refusal) => refusal === name) ? 'refused' : 'failed';
}
