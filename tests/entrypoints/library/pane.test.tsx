// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { violations } from '../../components/show';
import { beginEmpty, keep, open, until } from './show-library';

beginEmpty();

test.each([
  ['#', 'The article chosen in the list lies here.'],
  ['#view=people', 'The page of the person chosen in the list lies here.'],
  ['#view=organizations', 'The page of the organization chosen in the list lies here.'],
  ['#view=quotations', 'The article of the quotation chosen in the list lies here.'],
  ['#view=notes', 'The article of the note chosen in the list lies here.'],
  ['#view=trash', 'What is in the trash can be opened once it is brought back.'],
])('beside the list at %s the pane says what opens there', async (hash, words) => {
  await keep('Haushalt');
  const root = await open(hash);
  await until(() => root.querySelector('.reading--none') !== null);
  expect(root.querySelector('.reading--none')?.textContent).toBe(words);
  expect(await violations(root)).toEqual([]);
});
