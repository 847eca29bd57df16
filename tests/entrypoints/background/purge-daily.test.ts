import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { purgeDaily } from '../../../entrypoints/background/purge-daily';

const HOUR = 3600 * 1000;
const BEGIN = Date.parse('2026-05-01');

beforeEach(() => fakeBrowser.reset());

it('looks through the trash once a day, however often the worker starts', async () => {
  const store = { purgeTrash: vi.fn(async () => 1) };
  for (const hours of [0, 1, 23, 24, 25, 49]) await purgeDaily({ store }, BEGIN + hours * HOUR);
  expect(store.purgeTrash.mock.calls).toEqual([[BEGIN], [BEGIN + 24 * HOUR], [BEGIN + 49 * HOUR]]);
});

it('tries again at the next start where the store cannot be opened', async () => {
  const store = { purgeTrash: vi.fn(async () => Promise.reject(new Error('lost'))) };
  await purgeDaily({ store }, BEGIN);
  await purgeDaily({ store }, BEGIN + 1);
  expect(store.purgeTrash).toHaveBeenCalledTimes(2);
});

it('waits a day after a long time: the clock may be ahead, and what is cleared does not come back', async () => {
  const store = { purgeTrash: vi.fn(async () => 0) };
  const ahead = BEGIN + 400 * 24 * HOUR;
  await purgeDaily({ store }, BEGIN);
  for (const hours of [0, 1, 23]) await purgeDaily({ store }, ahead + hours * HOUR);
  expect(store.purgeTrash.mock.calls).toEqual([[BEGIN]]);
  await purgeDaily({ store }, BEGIN + HOUR);
  await purgeDaily({ store }, ahead);
  await purgeDaily({ store }, ahead + 24 * HOUR);
  expect(store.purgeTrash.mock.calls).toEqual([[BEGIN], [BEGIN + HOUR], [ahead + 24 * HOUR]]);
});

it('is not stopped by a clock that was set back', async () => {
  const store = { purgeTrash: vi.fn(async () => 0) };
  await purgeDaily({ store }, BEGIN);
  await purgeDaily({ store }, BEGIN - 48 * HOUR);
  expect(store.purgeTrash).toHaveBeenCalledTimes(2);
});
