// @vitest-environment jsdom

import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { useKeptFocus } from '../../../components/state/use-kept-focus';
import { control, settle, show } from '../show';

let change: (rows: readonly string[], isBusy?: boolean) => void;

function Rows() {
  const root = useKeptFocus();
  const [{ rows, isBusy }, setState] = useState({ rows: ['Anna', 'Bert', 'Carla'], isBusy: false });
  change = (next, busy = false) => setState({ rows: [...next], isBusy: busy });
  return (
    <>
      <button type="button">Elsewhere</button>
      <div ref={root}>
        <ul>
          {rows.map((row) => (
            <li key={row}>
              <button type="button">Show {row}</button>
              <button type="button" disabled={isBusy}>
                Delete {row}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

async function begin(name: string): Promise<HTMLElement> {
  const root = await show(<Rows />);
  await settle();
  await act(async () => control(root, name).focus());
  return root;
}

async function then(rows: readonly string[], isBusy?: boolean): Promise<string | undefined> {
  await act(async () => change(rows, isBusy));
  await settle();
  return document.activeElement?.textContent ?? undefined;
}

beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

describe('when a row goes away, the focus', () => {
  test('goes to the one that takes its place', async () => {
    await begin('Delete Bert');
    expect(await then(['Anna', 'Carla'])).toBe('Show Carla');
  });

  test('goes to the last thing when there is none after it', async () => {
    await begin('Delete Carla');
    expect(await then(['Anna', 'Bert'])).toBe('Delete Bert');
  });

  test('stays where it is when another one goes', async () => {
    await begin('Delete Bert');
    expect(await then(['Bert', 'Carla'])).toBe('Delete Bert');
  });

  test('is left alone when it was elsewhere, or nowhere', async () => {
    const root = await begin('Delete Bert');
    await act(async () => control(root, 'Elsewhere').focus());
    expect(await then(['Anna', 'Carla'])).toBe('Elsewhere');
    await act(async () => control(root, 'Delete Carla').focus());
    await act(async () => control(root, 'Delete Carla').blur());
    await then(['Anna']);
    expect(document.activeElement).toBe(document.body);
  });

  test('comes back to a button that could not be pressed for a while', async () => {
    await begin('Delete Bert');
    await then(['Anna', 'Bert'], true);
    expect(await then(['Anna', 'Bert'])).toBe('Delete Bert');
  });
});
