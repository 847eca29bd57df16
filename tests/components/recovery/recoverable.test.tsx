// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
// Translated before the first test, which waits for nothing but the loading itself.
import '../../../components/recovery/RecoveryScreen';
import { Recoverable } from '../../../components/recovery/Recoverable';
import { waysWhenAsked } from '../../../components/recovery/ways-when-asked';
import type { Loss } from '../../../lib/store/recovery';
import { fakeSafety } from '../../entrypoints/fake-safety';
import { settle, show } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));

async function open(findLoss: () => Promise<Loss | undefined>) {
  const loaded: string[] = [];
  const ops = waysWhenAsked(findLoss, async () => {
    loaded.push('ways back');
    return fakeSafety([]);
  });
  const root = await show(
    <Recoverable ops={ops} frame={(screen) => <main>{screen}</main>}>
      the library
    </Recoverable>,
  );
  await settle();
  return { root, loaded };
}

describe('what needs the library shows', () => {
  test('at once when it is there, and nothing of the ways back is loaded', async () => {
    const { root, loaded } = await open(async () => undefined);
    expect(root.textContent).toBe('the library');
    expect(loaded).toEqual([]);
  });

  test('the ways back when it is lost, in their frame', async () => {
    const { root, loaded } = await open(async () => ({ kind: 'empty', heartbeat: undefined }));
    expect(root.querySelector('main h1')?.textContent).toBe('Your library is missing');
    expect(root.textContent).toContain('Restore');
    expect(loaded.length).toBeGreaterThan(0);
  });

  test('when it cannot be asked: its lists say why', async () => {
    const { root } = await open(() => Promise.reject(new Error('denied')));
    expect(root.textContent).toBe('the library');
  });
});
