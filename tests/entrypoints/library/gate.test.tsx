// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { Gate } from '../../../entrypoints/library/Gate';
import { settle, show } from '../../components/show';

const WaysBack = ({ children }: { readonly children: ComponentChildren }) => (
  <p>Ways back, then: {children}</p>
);

async function open(isLost: () => Promise<boolean>, loaded: string[] = []): Promise<string | null> {
  const loadWaysBack = async () => {
    loaded.push('ways back');
    return WaysBack;
  };
  const root = await show(
    <Gate isLost={isLost} loadWaysBack={loadWaysBack}>
      the library
    </Gate>,
  );
  await settle();
  return root.textContent;
}

describe('the library begins', () => {
  test('with itself, and loads nothing else', async () => {
    const loaded: string[] = [];
    expect(await open(async () => false, loaded)).toBe('the library');
    expect(loaded).toEqual([]);
  });

  test('with the ways back, when it was lost', async () => {
    expect(await open(async () => true)).toBe('Ways back, then: the library');
  });

  test('with itself, when it cannot be asked: its lists say why', async () => {
    expect(await open(() => Promise.reject(new Error('denied')))).toBe('the library');
  });
});
