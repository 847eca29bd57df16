// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/options/App';
import type { Correction } from '../../../lib/entities/correction';
import type { CorrectionRecord } from '../../../lib/store/corrections';
import { press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakeOptions } from './fake-services';

beforeEach(() => speak('en'));

const DAY = Date.UTC(2026, 10, 28, 12);

function given(...corrections: Correction[]): CorrectionRecord[] {
  return corrections.map((correction, at) => {
    const when = DAY + at * 1000;
    return { ...correction, id: `c${at}`, created: when, updated: when, revision: 1 };
  });
}

const many = (count: number) =>
  given(
    ...Array.from(
      { length: count },
      (_, at) => ({ verdict: 'add', name: `Name ${at}`, kind: 'person' }) as const,
    ),
  );

async function open(corrections: readonly CorrectionRecord[]) {
  const fake = fakeOptions({}, {}, corrections);
  const root = await show(<App services={fake} />);
  await settle();
  const rows = () => [...root.querySelectorAll('.correction-row')];
  return { fake, root, rows };
}

describe('corrections in the options', () => {
  test('none: says how they come about', async () => {
    const { root } = await open([]);
    expect(root.textContent).toContain('No corrections yet.');
    expect(root.textContent).not.toContain('Take all back');
    expect(await violations(document.body)).toEqual([]);
  });

  test('each with name, verdict and day, the newest first', async () => {
    const { rows } = await open(
      given(
        { verdict: 'reject', name: 'Krise', kind: 'person' },
        { verdict: 'retype', name: 'Meta', kind: 'person', to: 'organization' },
        { verdict: 'add', name: 'Wumm', kind: 'person' },
      ),
    );
    expect(rows().map((row) => row.querySelector('.correction-row__name')?.textContent)).toEqual([
      'Wummadded as a person',
      'Metaan organization, not a person',
      'Krisenot a person',
    ]);
    expect(rows()[0]?.textContent).toContain('2026');
    expect(rows().map((row) => row.querySelector('.kind-mark')?.getAttribute('class'))).toEqual([
      'kind-mark kind-mark--person',
      'kind-mark kind-mark--organization',
      undefined,
    ]);
    expect(await violations(document.body)).toEqual([]);
  });

  test('those on quotations show the words, who says them, and where', async () => {
    const article = 'https://zeitung.example/fluss';
    const long = `Wir bleiben hier, ${'und zwar alle, '.repeat(9)}bis zuletzt.`;
    const { rows } = await open(
      given(
        { verdict: 'attribute', article, words: 'Nie wieder!', to: { name: 'Ada Feder', kind: 'person' } },
        { verdict: 'attribute', article, words: long },
        { verdict: 'unquote', article, words: 'Kanalbote' },
      ),
    );
    expect(rows().map((row) => row.querySelector('.correction-row__name')?.textContent)).toEqual([
      'Kanalbotenot a quotationon zeitung.example',
      'Wir bleiben hier, und zwar alle, und zwar alle, und zwar alle, und zwar …by nobody the article nameson zeitung.example',
      'Nie wieder!said by Ada Federon zeitung.example',
    ]);
    expect(rows()[2]?.querySelector('.kind-mark--person')).toBeTruthy();
    expect(await violations(document.body)).toEqual([]);
  });

  test('one is taken back, and comes back by the toast', async () => {
    const { fake, root, rows } = await open(many(3));
    await press(root, 'Take back: Name 1, added as a person');
    await settle();
    expect(rows()).toHaveLength(2);
    expect(root.querySelector('.toast')?.textContent).toContain('Name 1: correction taken back');
    await press(root, 'Undo');
    await settle();
    expect(rows()).toHaveLength(3);
    expect(fake.calls).toEqual(['remove 1', 'restore 1']);
  });

  test('300 are folded and filtered, and all are taken back at once and come back', async () => {
    const { fake, root, rows } = await open(many(300));
    expect(rows()).toHaveLength(8);
    await type(root, 'Filter by name or words', 'NAME 17');
    expect(rows()).toHaveLength(8);
    await press(root, 'Show all 11');
    expect(rows()).toHaveLength(11);
    await type(root, 'Filter by name or words', 'nobody');
    expect(root.textContent).toContain('No correction with “nobody”');
    await press(root, 'Take all back');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('300 corrections taken back');
    expect(root.textContent).toContain('No corrections yet.');
    await press(root, 'Undo');
    await settle();
    expect(fake.calls).toEqual(['remove 300', 'restore 300']);
    await press(root, 'Show all 300');
    expect(rows()).toHaveLength(300);
  });

  test('says when it could not be done; nothing is gone', async () => {
    const { fake, root, rows } = await open(many(2));
    fake.failure = new Error('no');
    await press(root, 'Take all back');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('That could not be changed');
    expect(rows()).toHaveLength(2);
  });

  test.each([
    ['new', '2 corrections taken in'],
    ['known', 'Nothing new in this file'],
    ['something else', 'This is no backup and no file of “Export everything”'],
  ])('takes in what a file holds: %s', async (text, said) => {
    const { fake, root } = await open([]);
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no field for a file');
    Object.defineProperty(input, 'files', { value: [{ text: async () => text }] });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain(said);
    expect(fake.calls).toEqual([`take in ${text}`]);
    if (text !== 'new') return;
    await press(root, 'Undo');
    expect(fake.calls.at(-1)).toBe('remove 2');
  });
});
