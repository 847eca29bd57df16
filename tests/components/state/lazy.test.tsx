// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { lazy, lazyDialog } from '../../../components/state/lazy';
import { press, settle, show, violations } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));

function Part({ name }: { readonly name: string }) {
  return <p>Here is {name}</p>;
}

test('a part is shown once its code is there, and at once the second time', async () => {
  let loads = 0;
  const LazyPart = lazy<{ readonly name: string }>(async () => {
    loads += 1;
    return Part;
  });
  const root = await show(<LazyPart name="one" />);
  await settle();
  expect(root.textContent).toBe('Here is one');
  const again = await show(<LazyPart name="two" />);
  expect(again.textContent).toBe('Here is two');
  expect(loads).toBe(1);
});

test('a part that was loaded ahead is there at once; code that cannot be loaded ahead is told when it is shown', async () => {
  const LazyPart = lazy<{ readonly name: string }>(async () => Part);
  LazyPart.preload();
  await settle();
  const root = await show(<LazyPart name="one" />);
  expect(root.textContent).toBe('Here is one');
  const Missing = lazy<{ readonly name: string }>(() => Promise.reject(new Error('404')));
  Missing.preload();
  await settle();
  const other = await show(<Missing name="one" />);
  await settle();
  expect(other.querySelector('[role="alert"]')).not.toBeNull();
});

test('grey lines only when the wait is felt', async () => {
  const LazyPart = lazy<{ readonly name: string }>(() => new Promise(() => undefined));
  const root = await show(<LazyPart name="one" />);
  expect(root.querySelector('.skeleton')).toBeNull();
  await settle(170);
  expect(root.querySelector('.skeleton')).not.toBeNull();
});

test('code that is not there: says what is safe and what to do', async () => {
  const LazyPart = lazy<{ readonly name: string }>(() => Promise.reject(new Error('404')));
  const root = await show(<LazyPart name="one" />);
  await settle();
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Everything is saved');
  expect(await violations(root)).toEqual([]);
});

test('a dialog whose code is not there can be closed', async () => {
  const closed: true[] = [];
  const LazyPart = lazyDialog<{ readonly onClose: () => void }>(() => Promise.reject(new Error('404')));
  const root = await show(<LazyPart onClose={() => closed.push(true)} />);
  await settle();
  await press(root, 'Cancel');
  expect(closed).toEqual([true]);
});
