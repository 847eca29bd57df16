// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WritingStore } from '../../../components/notes/writing';
import { ArticleHead } from '../../../components/reading/ArticleHead';
import { LeftOutRow } from '../../../components/reading/LeftOutRow';
import { RefusedPage } from '../../../components/reading/RefusedPage';
import { StateLine } from '../../../components/reading/StateLine';
import { SummarySection } from '../../../components/reading/SummarySection';
import { snippetAt } from '../../../components/reading/snippet';
import { control, press, settle, show, type, violations } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));

const HOSTILE = '<img src=x onerror=alert(1)>';

describe('a snippet', () => {
  const text = 'Erster Absatz ohne Namen.\n\nEins zwei drei vier Keller fünf sechs sieben acht.';
  const blocks = [
    { start: 0, end: 25, kind: 'paragraph' as const },
    { start: 27, end: text.length, kind: 'paragraph' as const },
  ];
  const start = text.indexOf('Keller');
  const span = { start, end: start + 6 };

  test('stays in the paragraph', () => {
    expect(snippetAt(text, span, blocks, 200)).toEqual({
      before: 'Eins zwei drei vier ',
      words: 'Keller',
      after: ' fünf sechs sieben acht.',
    });
  });

  test('cuts between words and says so', () => {
    expect(snippetAt(text, span, blocks, 12)).toEqual({
      before: '… drei vier ',
      words: 'Keller',
      after: ' fünf sechs …',
    });
  });

  test('takes a text without blocks whole', () => {
    expect(snippetAt('Keller warnt', { start: 0, end: 6 }, [])).toEqual({
      before: '',
      words: 'Keller',
      after: ' warnt',
    });
  });
});

describe('the head of an article', () => {
  test('shows site and day in the words of the reader', async () => {
    const head = <ArticleHead title="Titel" site="Zeitung" published="2024-12-04" isShort />;
    expect((await show(head)).textContent).toBe('TitelZeitungDec 4, 2024');
    speak('de');
    expect((await show(head)).textContent).toMatch(/TitelZeitung04?\.12\.2024/);
  });

  test('has a name for an article without a title, and leaves out a date that is none', async () => {
    const root = await show(<ArticleHead title="" published="soon" />);
    expect(root.querySelector('h1')?.textContent).toBe('Untitled');
    expect(root.querySelector('time')).toBeNull();
  });

  test('keeps markup in a title as text', async () => {
    const root = await show(<ArticleHead title={HOSTILE} site={HOSTILE} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe(HOSTILE);
  });
});

test.each([
  [3, 2, 5, '3 people · 2 organizations · 5 quotations · saved'],
  [1, 0, 1, '1 person · 1 quotation · saved'],
  [0, 0, 0, 'No names found in this article · saved'],
])('the state line with %i, %i and %i', async (people, organizations, quotations, expected) => {
  const counts = { people, organizations, quotations };
  const root = await show(<StateLine {...counts} saved="saved" />);
  const said = root.querySelector('[role=status]')?.textContent;
  expect(said?.replaceAll('\u00A0', ' ')).toBe(expected);
});

describe('the summary', () => {
  const sentences = [
    { id: 'a', text: 'Erster Satz.' },
    { id: 'b', text: 'Zweiter Satz.' },
  ];
  const store = (saved: string[]): WritingStore => ({
    loadDraft: async () => undefined,
    saveDraft: async () => undefined,
    dropDraft: async () => undefined,
    save: async (text) => {
      saved.push(text);
      return 1;
    },
  });

  test('leads from each sentence to its place', async () => {
    const onJump = vi.fn();
    const root = await show(
      <SummarySection id="1" sentences={sentences} onJump={onJump} explain={() => ''} />,
    );
    root.querySelectorAll<HTMLElement>('li button')[1]?.click();
    expect(onJump).toHaveBeenCalledWith('b');
    expect(root.textContent).not.toContain('Edit');
  });

  test('is edited from the automatic words on', async () => {
    const saved: string[] = [];
    const root = await show(
      <SummarySection id="1" sentences={sentences} store={store(saved)} explain={() => ''} />,
    );
    await press(root, 'Edit summary');
    expect((control(root, 'Summary in own words') as HTMLTextAreaElement).value).toBe(
      'Erster Satz. Zweiter Satz.',
    );
    expect(await violations(root)).toEqual([]);
    await type(root, 'Summary in own words', 'Kürzer.');
    await press(root, 'Done');
    await settle();
    expect(saved).toEqual(['Kürzer.']);
  });

  test('goes back to the automatic one by one press', async () => {
    const onReset = vi.fn();
    const root = await show(
      <SummarySection
        id="1"
        sentences={sentences}
        edited={{ text: 'Eigene Worte', updated: 1 }}
        store={store([])}
        onReset={onReset}
        explain={() => ''}
      />,
    );
    expect(root.textContent).toContain('Eigene Worte');
    expect(root.textContent).not.toContain('Erster Satz.');
    await press(root, 'Back to automatic');
    expect(onReset).toHaveBeenCalled();
  });
});

test('a left-out paragraph says why, and can be taken in', async () => {
  const onTake = vi.fn();
  const root = await show(
    <LeftOutRow
      leftOut={{ id: 'x', reason: 'newsletter', text: 'Jetzt anmelden' }}
      isTakenIn={false}
      isBusy={false}
      onTake={onTake}
    />,
  );
  expect(root.textContent).toContain('Left out: newsletter box');
  await press(root, 'Take in');
  expect(onTake).toHaveBeenCalledWith(true);
  expect(await violations(root)).toEqual([]);
});

test.each([
  'restricted-page',
  'no-permission',
  'not-an-article',
  'no-text',
  'page-gone',
  'outdated',
  'storage-full',
  'storage-denied',
  'private-window',
  'failed',
] as const)('the refusal %s has words in both languages', async (code) => {
  const words = new Set<string>();
  for (const language of ['en', 'de'] as const) {
    speak(language);
    const root = await show(<RefusedPage code={code} />);
    const said = [root.querySelector('h1')?.textContent, root.querySelector('p')?.textContent];
    for (const sentence of said) {
      expect(sentence).toBeTruthy();
      words.add(sentence ?? '');
    }
  }
  expect(words.size).toBe(4);
});
