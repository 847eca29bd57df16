// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../../entrypoints/sidepanel/App';
import { findSummarizer } from '../../../../entrypoints/sidepanel/summary/browser-summarizer';
import { press, settle, show, violations } from '../../../components/show';
import { speak } from '../../../components/speak';
import { RECORD } from '../../popup/fake-services';
import { fakePanel, PAGE } from '../fake-services';
import { failsAs, fakeSummarizer, untilCancelled } from './fake-summarizer';

beforeEach(() => speak('en'));

const openSummary = async (fake: ReturnType<typeof fakePanel>) => {
  const root = await show(<App services={fake.services} />);
  await settle();
  await press(root, 'Summary');
  await settle();
  return root;
};

const panelWith = ({ api }: Pick<ReturnType<typeof fakeSummarizer>, 'api'>) =>
  fakePanel({ findSummarizer: (language) => findSummarizer(api, language) });

const machineOf = (root: ParentNode) => root.querySelector('.machine-summary');
const sentencesOf = (root: ParentNode) => root.querySelectorAll('.sentence').length;

describe("the browser's own summary", () => {
  test.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'leaves no trace where the model is %s',
    async (state) => {
      const summarizer = fakeSummarizer(state);
      const root = await openSummary(panelWith(summarizer));
      expect(machineOf(root)).toBeNull();
      expect(root.textContent).not.toContain('model');
      expect(sentencesOf(root)).toBeGreaterThan(0);
      expect(summarizer.log.some((line) => line.startsWith('create'))).toBe(false);
    },
  );

  test('leaves no trace where the browser has none', async () => {
    expect(machineOf(await openSummary(fakePanel()))).toBeNull();
  });

  test('is offered where the model is there, and not begun unasked', async () => {
    const summarizer = fakeSummarizer('available');
    const root = await openSummary(panelWith(summarizer));
    expect(machineOf(root)?.textContent).toContain('The text stays on this machine');
    expect(summarizer.log.some((line) => line.startsWith('create'))).toBe(false);
    expect(await violations(document.body)).toEqual([]);
  });

  test('is marked as written by a machine, and kept nowhere by itself', async () => {
    const fake = panelWith(fakeSummarizer('available'));
    const root = await openSummary(fake);
    await press(root, 'Write a summary');
    await settle();
    expect(root.querySelector('.machine-summary__words')?.textContent).toBe('Kurz gesagt.');
    expect(root.querySelector('.machine-summary__mark')?.textContent).toBe(
      'Written by a machine, may be wrong. Not saved.',
    );
    expect(sentencesOf(root)).toBeGreaterThan(0);
    expect(fake.log).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
    await press(root, 'Discard');
    expect(root.querySelector('.machine-summary__words')).toBeNull();
    expect(fake.log).toEqual([]);
  });

  test('becomes the reader’s own by a press, and stops being it by another', async () => {
    const fake = panelWith(fakeSummarizer('available'));
    const root = await openSummary(fake);
    await press(root, 'Write a summary');
    await settle();
    await press(root, 'Take over as my summary');
    await settle();
    expect(fake.log).toEqual(['summary Kurz gesagt.']);
    expect(root.querySelector('.readers-summary')?.textContent).toBe('Kurz gesagt.');
    expect(root.querySelector('.machine-summary__words')).toBeNull();
    await press(root, 'Undo');
    await settle();
    expect(fake.log.at(-1)).toBe('summary automatic');
    expect(sentencesOf(root)).toBeGreaterThan(0);
  });

  test('gives the reader’s words back when taken over in their place', async () => {
    const fake = panelWith(fakeSummarizer('available'));
    fake.article.set({ ...RECORD, summary: { text: 'Meine Worte.', updated: 3 } });
    const root = await openSummary(fake);
    await press(root, 'Write a summary');
    await settle();
    await press(root, 'Take over as my summary');
    await settle();
    await press(root, 'Undo');
    await settle();
    expect(root.querySelector('.readers-summary')?.textContent).toBe('Meine Worte.');
  });

  test('says so when taking over fails, and keeps what was written', async () => {
    const { api } = fakeSummarizer('available');
    const fake = fakePanel({
      findSummarizer: (language) => findSummarizer(api, language),
      editSummary: () => Promise.reject(new Error('made up')),
    });
    const root = await openSummary(fake);
    await press(root, 'Write a summary');
    await settle();
    await press(root, 'Take over as my summary');
    await settle();
    expect(root.querySelector('.machine-summary__words')?.textContent).toBe('Kurz gesagt.');
    expect(root.querySelector('.toast')?.textContent).not.toBe('');
  });

  test('can only be read where nothing is stored', async () => {
    const fake = panelWith(fakeSummarizer('available'));
    const { articleId: _, ...unstored } = PAGE;
    fake.pages.set(1, { ...unstored, private: true });
    const root = await openSummary(fake);
    await press(root, 'Write a summary');
    await settle();
    expect(root.querySelector('.machine-summary__words')?.textContent).toBe('Kurz gesagt.');
    expect(root.textContent).not.toContain('Take over');
  });

  test('is cancelled', async () => {
    const summarizer = fakeSummarizer('available', untilCancelled);
    const root = await openSummary(panelWith(summarizer));
    await press(root, 'Write a summary');
    await settle();
    expect(machineOf(root)?.textContent).toContain('The browser’s model is writing');
    expect(await violations(document.body)).toEqual([]);
    await press(root, 'Cancel');
    await settle();
    expect(summarizer.log.at(-1)).toBe('destroy');
    expect(machineOf(root)?.querySelector('[role="status"]')?.textContent).toBe('');
    expect(machineOf(root)?.textContent).toContain('Write a summary');
  });

  test('ends when the reader goes to another page', async () => {
    const summarizer = fakeSummarizer('available', untilCancelled);
    const fake = panelWith(summarizer);
    const root = await openSummary(fake);
    await press(root, 'Write a summary');
    await settle();
    await act(async () => fake.toTab(2));
    await settle();
    expect(summarizer.log.at(-1)).toBe('destroy');
    expect(machineOf(root)).toBeNull();
  });

  test.each([
    ['NotReadableError', 'does not sum this article up'],
    ['UnknownError', 'gave no summary'],
  ])('says plainly that it failed: %s', async (name, words) => {
    const root = await openSummary(panelWith(fakeSummarizer('available', failsAs(name))));
    await press(root, 'Write a summary');
    await settle();
    expect(machineOf(root)?.querySelector('[role="status"]')?.textContent).toContain(words);
    expect(sentencesOf(root)).toBeGreaterThan(0);
    expect(machineOf(root)?.textContent).toContain('Try again');
  });

  test('says when the model went away', async () => {
    const root = await openSummary(panelWith(fakeSummarizer(['available', 'downloadable'])));
    await press(root, 'Write a summary');
    await settle();
    expect(machineOf(root)?.textContent).toContain('no longer on this machine');
  });
});
