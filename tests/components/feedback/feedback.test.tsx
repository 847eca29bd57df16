// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../../components/controls/Button';
import { Dialog } from '../../../components/controls/Dialog';
import { ErrorBoundary } from '../../../components/feedback/ErrorBoundary';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { Toast } from '../../../components/feedback/Toast';
import { type ToastMessage, useToast } from '../../../components/feedback/use-toast';
import { press, settle, show, violations } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));
afterEach(() => vi.restoreAllMocks());

test('the skeleton shows only when the wait is felt', async () => {
  const root = await show(<Skeleton lines={3} />);
  expect(root.querySelectorAll('.skeleton__line').length).toBe(0);
  expect(root.textContent).toBe('Loading');
  await settle(180);
  expect(root.querySelectorAll('.skeleton__line').length).toBe(3);
});

describe('the toast', () => {
  function Page({ message }: { readonly message: ToastMessage }) {
    const { show: say, ...toast } = useToast();
    return (
      <>
        <Button onClick={() => say(message)}>Go</Button>
        <Toast {...toast} />
      </>
    );
  }

  test('tells what happened and offers the way back once', async () => {
    const undo = vi.fn();
    const root = await show(<Page message={{ text: 'Removed', undo }} />);
    await press(root, 'Go');
    expect(root.querySelector('[role=status]')?.textContent).toBe('RemovedUndo');
    expect(await violations(root)).toEqual([]);
    await press(root, 'Undo');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('says only the words where there is no way back', async () => {
    const root = await show(<Page message={{ text: 'Copied' }} />);
    await press(root, 'Go');
    expect(root.querySelectorAll('button').length).toBe(1);
  });
});

test('a dialog gives the focus back to where it was', async () => {
  const before = document.createElement('button');
  const root = await show(<p>Page</p>);
  document.body.prepend(before);
  before.focus();
  const { render } = await import('preact');
  render(
    <Dialog title="Delete everything?" actions={<Button>Cancel</Button>} onClose={vi.fn()}>
      <p>Nothing comes back.</p>
    </Dialog>,
    root,
  );
  await settle(60);
  expect(root.querySelector('dialog')?.hasAttribute('open')).toBe(true);
  expect(await violations(root)).toEqual([]);
  render(<p>Page</p>, root);
  await settle(60);
  expect(document.activeElement).toBe(before);
});

test('a bug is shown as one, with what is safe and what to do', async () => {
  function Broken(): never {
    throw new Error('no such entity');
  }
  const root = await show(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(root.querySelector('[role=alert]')?.textContent).toContain('What you saved is safe');
  expect(root.querySelector('pre')?.textContent).toBe('Error: no such entity');
  expect(await violations(root)).toEqual([]);
});
