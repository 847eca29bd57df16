// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { ImportView } from '../../../entrypoints/library/exchange/ImportView';
import type { ImportServices } from '../../../entrypoints/library/exchange/import-services';
import type { LibraryServices } from '../../../entrypoints/library/services';
import { BackupError } from '../../../lib/import/backup-error';
import type { Intake } from '../../../lib/store/read-import';
import type { RestoreReport } from '../../../lib/store/restore';
import { Receipt } from '../../../lib/store/restore/receipt';
import { press, settle, show, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { madeUpPreview, madeUpRead } from '../fake-safety';

beforeEach(() => speak('en'));

const NONE = { fresh: 0, same: 0, different: 0, bad: 0 };
const REPORT: RestoreReport = {
  counts: madeUpPreview({
    articles: { ...NONE, fresh: 2, same: 1 },
    notes: { ...NONE, fresh: 5, different: 1, bad: 1 },
  }),
  examples: [
    { of: 'articles', how: 'fresh', words: 'Der Fluss' },
    { of: 'notes', how: 'different', words: 'Wie hoch?' },
    { of: 'notes', how: 'bad', words: '{"uri":7}', reason: 'field' },
  ],
};

type Fake = { readonly calls: string[]; readonly services: ImportServices };

function fake(more: Partial<ImportServices> = {}, from: Intake['from'] = 'backup'): Fake {
  const calls: string[] = [];
  const services: ImportServices = {
    readFile: async (file) => {
      calls.push(`read ${file.size}`);
      return { from, backup: madeUpRead() };
    },
    preview: async () => REPORT,
    takeIn: async () => {
      calls.push('take in');
      return { ...REPORT, receipt: new Receipt() };
    },
    undo: async () => {
      calls.push('undo');
      return { back: 8, kept: 0 };
    },
    ...more,
  };
  return { calls, services };
}

async function open({ services }: Fake) {
  const all = { importing: services } as unknown as LibraryServices;
  const root = await show(
    <ImportView
      services={all}
      place={{ view: 'import' }}
      go={() => undefined}
      isWide={() => true}
      show={() => undefined}
    />,
  );
  const choose = async (file = new File(['xyz'], 'datei.zip')) => {
    const input = root.querySelector('input[type="file"]');
    if (!input) throw new Error('nothing takes a file');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };
  return { root, choose };
}

/** Work that lasts until it is let go, or stopped. */
function lasting() {
  const waiting: { go?: () => void } = {};
  const wait = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      waiting.go = resolve;
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  return { wait, waiting };
}

describe('taking in a file', () => {
  test('it is read and shown, and only then taken in', async () => {
    const given = fake();
    const { root, choose } = await open(given);
    expect(await violations(root)).toEqual([]);
    await choose();
    expect(given.calls).toEqual(['read 3']);
    expect(root.textContent).toContain('Backup of Nov 28, 2026');
    const cells = [...root.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ['', 'New', 'Already here', 'Other words', 'Unreadable'],
      ['Articles', '2', '1', '–', '–'],
      ['Notes', '5', '–', '1', '1'],
    ]);
    expect(root.textContent).toContain('Both stay.');
    expect(root.textContent).toContain('something is missing, or has the wrong form');
    expect(await violations(root)).toEqual([]);
    await press(root, 'Take in');
    await settle();
    expect(given.calls).toEqual(['read 3', 'take in']);
    expect(root.textContent).toContain('New: 2 articles and 5 notes. Kept in both versions: 1.');
    const links = [...root.querySelectorAll('a')].map(({ hash }) => hash);
    expect(links).toEqual(['', '#view=notes']);
    expect(await violations(root)).toEqual([]);
  });

  test('what came can be taken out again, once', async () => {
    const given = fake();
    const { root, choose } = await open(given);
    await choose();
    await press(root, 'Take in');
    await settle();
    await press(root, 'Undo');
    await settle();
    expect(given.calls.at(-1)).toBe('undo');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Undone. The library is as it was.');
    expect(root.querySelector('input[type="file"]')).not.toBeNull();
  });

  test.each([
    [
      'what was changed since stayed',
      { undo: async () => ({ back: 3, kept: 2 }) },
      'What was changed since stayed: 2.',
    ],
    [
      'it does not work',
      { undo: () => Promise.reject(new Error('no')) },
      'Everything that came is still here.',
    ],
  ])('undoing says when %s', async (_, more, words) => {
    const { root, choose } = await open(fake(more));
    await choose();
    await press(root, 'Take in');
    await settle();
    await press(root, 'Undo');
    await settle();
    expect(root.textContent).toContain(words);
  });

  test('nothing is taken in when it is left', async () => {
    const given = fake();
    const { root, choose } = await open(given);
    await choose();
    await press(root, 'Cancel');
    expect(given.calls).toEqual(['read 3']);
    expect(root.querySelector('table')).toBeNull();
  });

  test('notes of another program say what becomes of unknown pages', async () => {
    const { root, choose } = await open(fake({}, 'hypothesis'));
    await choose();
    expect(root.textContent).toContain('Notes from Hypothesis');
    expect(root.textContent).toContain('become articles with the quoted words');
  });

  test('what is all here says so, and cannot be taken in', async () => {
    const counts = madeUpPreview({ notes: { ...NONE, same: 9 } });
    const { root, choose } = await open(fake({ preview: async () => ({ counts, examples: [] }) }));
    await choose();
    expect(root.textContent).toContain('All of it is here already.');
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Another file',
    ]);
  });

  test.each([
    ['foreign', 'neither a backup of Randnotiz nor notes of a program named above'],
    ['broken', 'it was cut off or changed'],
    ['newer', 'made by a newer Randnotiz'],
    ['locked', 'protected by a password'],
    ['too-large', 'too large'],
  ] as const)('a file that is refused (%s) says why, and which', async (fault, words) => {
    const { root, choose } = await open(fake({ readFile: () => Promise.reject(new BackupError(fault)) }));
    await choose();
    const alert = root.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('datei.zip');
    expect(alert?.textContent).toContain(words);
    expect(root.querySelector('input[type="file"]')).not.toBeNull();
    expect(await violations(root)).toEqual([]);
  });

  test('a full storage while writing says that nothing was taken in, and the file can be tried again', async () => {
    const full = Object.assign(new Error('no room'), { kind: 'full' });
    const { root, choose } = await open(fake({ takeIn: () => Promise.reject(full) }));
    await choose();
    await press(root, 'Take in');
    await settle();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Nothing was taken in');
    expect(root.textContent).toContain('Take in');
  });
});

describe('long work', () => {
  test('reading shows how far it is, and can be stopped', async () => {
    const { wait } = lasting();
    const given = fake({
      readFile: async (_file, { signal, onProgress }) => {
        onProgress?.(0.4);
        await wait(signal);
        return { from: 'backup', backup: madeUpRead() };
      },
    });
    const { root, choose } = await open(given);
    await choose();
    expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('40');
    expect(root.textContent).toContain('Reading datei.zip');
    expect(await violations(root)).toEqual([]);
    await press(root, 'Cancel');
    await settle();
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Stopped. Nothing was changed.');
  });

  test('writing can be stopped, too: the offer is there again', async () => {
    const { wait } = lasting();
    const given = fake({
      takeIn: async (_intake, { signal, onProgress }) => {
        onProgress?.(0.7);
        await wait(signal);
        return { ...REPORT, receipt: new Receipt() };
      },
    });
    const { root, choose } = await open(given);
    await choose();
    await press(root, 'Take in');
    await settle();
    expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('70');
    await press(root, 'Cancel');
    await settle();
    expect(root.textContent).toContain('Stopped. Nothing was changed.');
    expect(root.querySelector('table')).not.toBeNull();
  });

  test('what was done a moment before it was stopped is told as done', async () => {
    const { wait, waiting } = lasting();
    const given = fake({
      takeIn: async () => {
        await wait(undefined);
        return { ...REPORT, receipt: new Receipt() };
      },
    });
    const { root, choose } = await open(given);
    await choose();
    await press(root, 'Take in');
    await press(root, 'Cancel');
    waiting.go?.();
    await settle();
    expect(root.textContent).toContain('Taken in');
  });
});
