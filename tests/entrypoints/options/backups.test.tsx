// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
// Translated before the first test, which waits for nothing but the loading itself.
import '../../../components/recovery/RecoveryScreen';
import { App } from '../../../entrypoints/options/App';
import type { OptionsServices } from '../../../entrypoints/options/services';
import { BackupError } from '../../../lib/import/backup-error';
import { press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakeSafety, madeUpBackup, madeUpPreview } from '../fake-safety';
import { fakeOptions } from './fake-services';

beforeEach(() => speak('en'));

async function open(more: Partial<OptionsServices> = {}, settings = {}) {
  const services = fakeOptions(settings, more);
  const root = await show(<App services={services} />);
  await settle(20);
  const rows = () => [...root.querySelectorAll('.backup-row')];
  return { root, services, rows };
}

async function choose(root: HTMLElement, file: File) {
  const input = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].at(-1);
  if (!input) throw new Error('nothing takes a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('backups in the options', () => {
  test('are listed with date, what is in them and size', async () => {
    const lists = [madeUpBackup(1), madeUpBackup(1, { kind: 'storage', isWhole: false }), madeUpBackup(3)];
    const { root, rows } = await open({ listBackups: async () => lists });
    expect(rows().map((row) => row.querySelector('.backup-row__facts')?.textContent)).toEqual([
      expect.stringContaining('Nov 28, 2026'),
      expect.stringContaining('Nov 26, 2026'),
    ]);
    expect(rows()[0]?.textContent).toContain('12 articles · 34 notes · 120 kB');
    expect(await violations(root)).toEqual([]);
  });

  test('the words alone are listed where there is no whole one as new', async () => {
    const lists = [madeUpBackup(1, { kind: 'storage', isWhole: false }), madeUpBackup(3)];
    const { rows } = await open({ listBackups: async () => lists });
    expect(rows()[0]?.textContent).toContain('without the articles’ texts');
  });

  test('one is read, shown, and only then taken in', async () => {
    const { root, services } = await open();
    await press(root, 'Restore the backup of Nov 28, 2026');
    await settle();
    expect(services.calls).toEqual(['read b1']);
    const dialog = root.querySelector('dialog');
    expect(dialog?.textContent).toContain('Take in the backup of Nov 28, 2026');
    const cells = [...(dialog?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ['What', 'New', 'Other words'],
      ['Notes', '2', '1'],
    ]);
    expect(dialog?.textContent).toContain('Nothing here is deleted.');
    expect(await violations(root)).toEqual([]);
    await press(dialog ?? root, 'Take in');
    await settle();
    expect(services.calls).toEqual(['read b1', 'restore']);
    expect(root.querySelector('dialog')).toBeNull();
    expect(root.querySelector('.toast')?.textContent).toContain('Taken in: 3 new, 1 with other words');
  });

  test('the dialog can be left, and nothing was done', async () => {
    const { root, services } = await open();
    await press(root, 'Restore the backup of Nov 28, 2026');
    await settle();
    await press(root.querySelector('dialog') ?? root, 'Cancel');
    expect(root.querySelector('dialog')).toBeNull();
    expect(services.calls).toEqual(['read b1']);
  });

  test('what is all here already says so, and cannot be taken in', async () => {
    const { root } = await open({
      preview: async () => madeUpPreview({ notes: { fresh: 0, same: 9, different: 0, bad: 0 } }),
    });
    await press(root, 'Restore the backup of Nov 28, 2026');
    await settle();
    expect(root.querySelector('dialog')?.textContent).toContain('All of it is here already.');
    expect(root.querySelector<HTMLButtonElement>('dialog .button--primary')?.disabled).toBe(true);
  });

  test.each([
    ['a foreign file', new BackupError('foreign'), 'This file is no backup of Randnotiz.'],
    ['a newer one', new BackupError('newer'), 'made by a newer Randnotiz'],
    ['half a file', new BackupError('broken'), 'it was cut off or changed'],
    ['a huge one', new BackupError('too-large'), 'too large'],
    ['a bug', new TypeError('x'), 'It could not be taken in. Nothing was changed.'],
  ])('%s is refused in plain words', async (_, error, words) => {
    const { root } = await open({ readFile: () => Promise.reject(error) });
    await choose(root, new File(['x'], 'x.json'));
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect(root.querySelector('dialog')).toBeNull();
    expect(await violations(root)).toEqual([]);
  });

  test('a file is read and taken in the same way', async () => {
    const { root, services } = await open();
    await choose(root, new File(['{}'], 'x.json'));
    expect(services.calls).toEqual(['read file']);
    await press(root.querySelector('dialog') ?? root, 'Take in');
    await settle();
    expect(services.calls).toEqual(['read file', 'restore']);
  });

  test('a full storage while taking in says that nothing was taken in', async () => {
    const full = Object.assign(new Error('no room'), { kind: 'full' });
    const { root } = await open({ restore: () => Promise.reject(full) });
    await press(root, 'Restore the backup of Nov 28, 2026');
    await settle();
    await press(root.querySelector('dialog') ?? root, 'Take in');
    await settle();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(
      'The storage is full. Nothing was taken in',
    );
  });

  test('one is made at once, and says what is in it', async () => {
    const { root, services } = await open();
    await press(root, 'Back up now');
    await settle();
    expect(services.calls).toEqual(['back up']);
    expect(root.querySelector('.toast')?.textContent).toContain('Backed up: 12 articles, 34 notes');
  });

  test.each([
    ['another window is at it', async () => undefined, 'Another window is just backing up'],
    [
      'it fails',
      () => Promise.reject(new Error('no')),
      'It could not be backed up. The library itself is safe.',
    ],
  ])('making one says when %s', async (_, backUpNow, words) => {
    const { root } = await open({ backUpNow });
    await press(root, 'Back up now');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain(words);
  });

  test('an automatic one that failed is told', async () => {
    const { root } = await open({
      loadFault: async () => ({ time: Date.UTC(2026, 10, 29, 12), detail: 'QuotaExceededError: no room' }),
    });
    expect(root.textContent).toContain('could not be made: QuotaExceededError: no room');
  });

  test('one is saved as a file', async () => {
    const { root, services } = await open();
    await press(root, 'Save as a file: backup of Nov 27, 2026');
    await settle();
    expect(services.calls).toEqual(['save b2']);
    expect(root.querySelector('.toast')?.textContent).toContain('b2.jsonl.gz');
  });

  test('how often, how many and the reminder can be chosen', async () => {
    const { root, services } = await open();
    await press(root, 'Every week');
    await press(root, 'The newest 14');
    await press(root, 'After three months');
    await settle(20);
    expect(services.kept()).toMatchObject({ backups: { every: 7, keep: 14 }, remindAfter: 90 });
  });

  test('switched off there is nothing to keep', async () => {
    const { root } = await open({}, { backups: { every: 0, keep: 7 } });
    expect(root.textContent).not.toContain('The newest 7');
  });
});

describe('the file that the reader saves', () => {
  test('none yet, and no reminder before its time', async () => {
    const { root } = await open();
    expect(root.querySelector('.saved-file')?.textContent).toBe('Not saved to a file yet');
  });

  test('a reminder saves it with one press, or is put off', async () => {
    const { root, services } = await open({
      watchSavedFile: (onState) => {
        onState({ saved: { since: 0, time: Date.UTC(2026, 3, 1, 12) }, isDue: true });
        return () => undefined;
      },
    });
    const reminder = root.querySelector<HTMLElement>('.saved-file') ?? root;
    expect(reminder.textContent).toContain('Last saved to a file: Apr 1, 2026');
    expect(await violations(root)).toEqual([]);
    await press(reminder, 'Not now');
    expect(services.calls).toEqual(['snooze']);
    await press(reminder, 'Export everything');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('2026-11-25-library.json');
  });
});

test('a window that a newer Randnotiz has left behind asks to be reloaded', async () => {
  const { root, services } = await open({
    watchSize: (_onValue, onError) => {
      onError(Object.assign(new Error('version'), { kind: 'outdated' }));
      return () => undefined;
    },
  });
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Randnotiz was updated');
  await press(root, 'Reload');
  expect(services.calls).toEqual(['reload']);
});

describe('a library that is lost', () => {
  const heartbeat = { schema: 2, articles: 12, notes: 1, corrections: 0, time: Date.UTC(2026, 10, 29, 12) };

  async function lost(kind: 'empty' | 'damaged', more: Partial<OptionsServices> = {}) {
    let isLost = true;
    const calls: string[] = [];
    const opened = await open({
      ...fakeSafety(calls),
      findLoss: async () => (isLost ? { kind, heartbeat } : undefined),
      startAnew: async () => {
        isLost = false;
        calls.push('anew');
      },
      restore: async () => {
        isLost = false;
        return madeUpPreview({ articles: { fresh: 12, same: 0, different: 0, bad: 0 } });
      },
      ...more,
    });
    return { ...opened, calls, find: () => (isLost = false) };
  }

  test('empty: says what is known, and offers the ways back instead of what needs the library', async () => {
    const { root } = await lost('empty');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Your library is missing');
    expect(root.textContent).toContain('Last seen here: 12 articles and 1 note, on Nov 29, 2026');
    expect(root.textContent).not.toContain('Delete everything');
    expect(root.textContent).not.toContain('No corrections yet');
    expect(await violations(root)).toEqual([]);
  });

  test('is brought back from a backup, and everything is there again', async () => {
    const { root } = await lost('empty');
    await press(root, 'Restore the backup of Nov 28, 2026');
    await settle();
    await press(root.querySelector('dialog') ?? root, 'Take in');
    await settle();
    expect(root.textContent).toContain('Your library is back12 articles and 0 notes came back.');
    expect(await violations(root)).toEqual([]);
    await press(root, 'To the library');
    await settle();
    expect(root.textContent).toContain('Back up now');
  });

  test('a backup that is broken says so, and the others can be tried', async () => {
    const { root } = await lost('empty', { readBackup: () => Promise.reject(new BackupError('broken')) });
    await press(root, 'Restore the backup of Nov 28, 2026');
    await settle();
    expect(root.textContent).toContain('This backup is not whole');
    await press(root, 'Restore the backup of Nov 27, 2026');
  });

  test('begins anew only when the word is typed', async () => {
    const { root, calls } = await lost('empty');
    await press(root, 'Begin anew');
    const dialog = root.querySelector('dialog') ?? root;
    expect(dialog.textContent).toContain('To confirm, type: anew');
    await press(dialog, 'Begin anew');
    expect(calls).toEqual([]);
    await type(dialog, 'To confirm', 'Anew ');
    await press(dialog, 'Begin anew');
    await settle();
    expect(calls).toEqual(['anew']);
    expect(root.textContent).toContain('Back up now');
  });

  test('damaged: is tried again first, and says what is deleted by beginning anew', async () => {
    const { root, find } = await lost('damaged');
    expect(root.textContent).toContain('Your library cannot be read');
    await press(root, 'Begin anew');
    expect(root.querySelector('dialog')?.textContent).toContain('is deleted for good');
    await press(root.querySelector('dialog') ?? root, 'Cancel');
    find();
    await press(root, 'Try again');
    await settle();
    expect(root.textContent).toContain('Back up now');
  });
});
