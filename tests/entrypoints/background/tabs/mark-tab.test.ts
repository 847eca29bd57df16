import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markTab, toggleTab, unmarkTab } from '../../../../entrypoints/background/tabs/mark-tab';
import type { PageState } from '../../../../lib/messages';
import { type FakeExtension, fakeExtension } from '../fake-extension';

const STATE: PageState = {
  url: 'https://news.example/a',
  verdict: { kind: 'article', reasons: [] },
  marked: true,
  private: false,
  leftOut: [],
  takenBack: [],
};
const MARKED = { ok: true, value: STATE };
const QUESTION = { tabId: 7, anyway: false, byReader: true };

let fake: FakeExtension;
beforeEach(() => {
  fake = fakeExtension();
});
afterEach(() => vi.restoreAllMocks());

/** A tab whose session answers only once it was put there. */
function answerOnceInjected(answers: Record<string, unknown>): void {
  fake.answer.mockImplementation((_tab, name) =>
    fake.executeScript.mock.calls.length > 0 ? answers[name] : undefined,
  );
}

describe('markTab', () => {
  it('puts the page session into the tab and marks', async () => {
    answerOnceInjected({ mark: MARKED });
    expect(await markTab(QUESTION)).toEqual(STATE);
    expect(fake.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/content.js'],
    });
    expect(fake.answer).toHaveBeenLastCalledWith(7, 'mark', { anyway: false, keep: true, private: false });
  });

  it('injects once a document', async () => {
    answerOnceInjected({ mark: MARKED });
    await markTab(QUESTION);
    await markTab({ ...QUESTION, anyway: true });
    expect(fake.executeScript).toHaveBeenCalledTimes(1);
  });

  it('hands on what the page refuses, without trying again', async () => {
    fake.answer.mockReturnValue({ ok: false, code: 'no-text' });
    await expect(markTab(QUESTION)).rejects.toMatchObject({ code: 'no-text' });
    expect(fake.executeScript).not.toHaveBeenCalled();
  });

  it('says that no extension may read the page', async () => {
    fake.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(markTab(QUESTION)).rejects.toMatchObject({ code: 'restricted-page' });
  });

  it('says that the tab is gone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
    await expect(markTab(QUESTION)).rejects.toMatchObject({ code: 'page-gone' });
  });
});

describe('toggleTab', () => {
  it('marks an unmarked page', async () => {
    answerOnceInjected({ mark: MARKED });
    expect(await toggleTab(7)).toBe(true);
  });

  it('erases a marked one', async () => {
    fake.answer.mockImplementation((_tab, name) => (name === 'state' ? MARKED : { ok: true, value: null }));
    expect(await toggleTab(7)).toBe(true);
    expect(fake.answer.mock.calls.map(([, name]) => name)).toEqual(['state', 'unmark']);
  });

  it('says when the page was left unmarked', async () => {
    answerOnceInjected({ mark: { ok: true, value: { ...STATE, marked: false } } });
    expect(await toggleTab(7)).toBe(false);
  });
});

describe('unmarkTab', () => {
  it('has nothing to do where there is no session', async () => {
    await expect(unmarkTab(7)).resolves.toBeUndefined();
  });
});
