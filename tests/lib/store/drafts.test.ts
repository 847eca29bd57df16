import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { dropDraft, loadDraft, saveDraft } from '../../../lib/store/drafts';
import { deleteEverything } from '../../../lib/store/everything';

beforeEach(deleteEverything);

test('a draft is there when the window opens again, and gone when it was dropped', async () => {
  expect(await loadDraft('note a')).toBeUndefined();
  await saveDraft('note a', 'Anf');
  await saveDraft('note a', 'Anfang', 3);
  await saveDraft('note b', 'anderes');
  expect(await loadDraft('note a')).toMatchObject({ text: 'Anfang', base: 3 });
  await dropDraft('note a');
  expect(await loadDraft('note a')).toBeUndefined();
  expect(await loadDraft('note b')).toMatchObject({ text: 'anderes' });
  expect(await loadDraft('note b')).not.toHaveProperty('base');
});
