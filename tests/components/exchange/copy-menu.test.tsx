// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { CopyMenu } from '../../../components/exchange/CopyMenu';
import { control, key, press, settle, show, violations } from '../show';
import { speak } from '../speak';
import { fakeExporting } from './fake-exporting';

beforeEach(() => speak('en'));

async function open(own = {}) {
  const ops = fakeExporting(own);
  const said: string[] = [];
  const root = await show(<CopyMenu ops={ops} article="a1" show={({ text }) => said.push(text)} />);
  await press(root, 'Copy');
  return { root, said, log: ops.log };
}

test('the article and its citation are copied in every form, and that is said', async () => {
  const { root, said, log } = await open();
  expect(await violations(root)).toEqual([]);
  for (const name of ['As Markdown', 'As rich text', 'APA', 'Chicago', 'MLA', 'DIN ISO 690'])
    await press(root, name);
  await settle();
  expect(log).toEqual([
    'copy a1 markdown',
    'copy a1 rich',
    'cite a1 apa',
    'cite a1 chicago',
    'cite a1 mla',
    'cite a1 din',
  ]);
  expect(said.slice(0, 3)).toEqual(['Copied as Markdown', 'Copied as rich text', 'Citation copied: APA']);
  expect(document.activeElement).toBe(control(root, 'Copy'));
});

test('Escape and a press elsewhere close it', async () => {
  const { root } = await open();
  const list = () => root.querySelector('.copy-menu__list')?.hasAttribute('hidden');
  expect(list()).toBe(false);
  await key('Escape', control(root, 'APA'));
  expect(list()).toBe(true);
  expect(document.activeElement).toBe(control(root, 'Copy'));
  await press(root, 'Copy');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await settle();
  expect(list()).toBe(true);
});

test('a clipboard that cannot be reached is told', async () => {
  const { root, said } = await open({ copyArticle: () => Promise.reject(new Error('no')) });
  await press(root, 'As Markdown');
  await settle();
  expect(said).toEqual(['The clipboard could not be reached']);
});
