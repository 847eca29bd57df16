import { describe, expect, test } from 'vitest';
import {
  browserSummarizer,
  findSummarizer,
  SummarizerError,
} from '../../../../entrypoints/sidepanel/summary/browser-summarizer';
import { failsAs, fakeSummarizer, untilCancelled } from './fake-summarizer';

const TEXT = 'Die Brücke kommt. Sie kostet Geld.';

describe('browserSummarizer', () => {
  test('is what the browser has, or nothing', () => {
    const { api } = fakeSummarizer('available');
    expect(browserSummarizer({ Summarizer: api })).toBe(api);
    expect(browserSummarizer({ Summarizer: Object.assign(() => undefined, api) })).toBeDefined();
    for (const scope of [{}, { Summarizer: undefined }, { Summarizer: {} }, { Summarizer: 'yes' }]) {
      expect(browserSummarizer(scope)).toBeUndefined();
    }
  });
});

describe('findSummarizer', () => {
  test.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'none where the model is %s',
    async (state) => {
      const { api, log } = fakeSummarizer(state);
      expect(await findSummarizer(api, 'de')).toBeUndefined();
      expect(log).toEqual(['availability de to de']);
    },
  );

  test('none without the browser having one, for no language, or where it cannot say', async () => {
    const { api, log } = fakeSummarizer('available');
    expect(await findSummarizer(undefined, 'de')).toBeUndefined();
    expect(await findSummarizer(api, 'und')).toBeUndefined();
    expect(log).toEqual([]);
    const broken = { ...api, availability: () => Promise.reject(new TypeError('made up')) };
    expect(await findSummarizer(broken, 'de')).toBeUndefined();
  });

  test('sums up where the model is there, and puts it away', async () => {
    const { api, log } = fakeSummarizer('available');
    const summarize = await findSummarizer(api, 'de');
    expect(await summarize?.(TEXT, new AbortController().signal)).toEqual({
      text: 'Kurz gesagt.',
      isOfPart: false,
    });
    expect(log).toEqual([
      'availability de to de',
      'availability de to de',
      'create tldr plain-text',
      `summarize ${TEXT.length}`,
      'destroy',
    ]);
  });

  test('reads the beginning of what is too long, to the end of a sentence', async () => {
    let read = '';
    const answer = async (text: string) => {
      read = text;
      return 'Kurz.';
    };
    const { api } = fakeSummarizer('available', answer, 600);
    const summarize = await findSummarizer(api, 'de');
    const text = 'Die Brücke kommt über den Hafen. '.repeat(40).trim();
    const written = await summarize?.(text, new AbortController().signal);
    expect(written?.isOfPart).toBe(true);
    expect(read.length).toBeGreaterThan(400);
    expect(read.length).toBeLessThanOrEqual(600);
    expect(read).toMatch(/Hafen\.$/);
  });

  test('never fetches a model that went away since', async () => {
    const { api, log } = fakeSummarizer(['available', 'downloadable']);
    const summarize = await findSummarizer(api, 'de');
    await expect(summarize?.(TEXT, new AbortController().signal)).rejects.toMatchObject({ kind: 'gone' });
    expect(log.filter((line) => line.startsWith('create'))).toEqual([]);
  });

  test.each([
    ['NotSupportedError', 'refused'],
    ['QuotaExceededError', 'refused'],
    ['NotReadableError', 'refused'],
    ['UnknownError', 'failed'],
  ])('%s: %s', async (name, kind) => {
    const { api, log } = fakeSummarizer('available', failsAs(name));
    const summarize = await findSummarizer(api, 'de');
    const error = await summarize?.(TEXT, new AbortController().signal).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SummarizerError);
    expect(error).toMatchObject({ kind, cause: { name } });
    expect(log.at(-1)).toBe('destroy');
  });

  test('no words are a failure', async () => {
    const { api } = fakeSummarizer('available', async () => ' \n');
    const summarize = await findSummarizer(api, 'de');
    await expect(summarize?.(TEXT, new AbortController().signal)).rejects.toMatchObject({ kind: 'failed' });
  });

  test('ends when it is cancelled, as cancelled', async () => {
    const { api, log } = fakeSummarizer('available', untilCancelled);
    const summarize = await findSummarizer(api, 'de');
    const controller = new AbortController();
    const written = summarize?.(TEXT, controller.signal);
    setTimeout(() => controller.abort());
    await expect(written).rejects.toMatchObject({ name: 'AbortError' });
    expect(log.at(-1)).toBe('destroy');
  });
});
