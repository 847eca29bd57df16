// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { ExportFailure } from '../../../components/exchange/export-failure';
import { formatGroups } from '../../../components/exchange/format-list';
import { ExportDialog } from '../../../entrypoints/library/exchange/ExportDialog';
import type { ExportServices } from '../../../entrypoints/library/exchange/export-services';
import { FORMAT_IDS } from '../../../lib/export/formats';
import type { Scope } from '../../../lib/store/scope';
import { CHOICE, fakeExporting } from '../../components/exchange/fake-exporting';
import { control, press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';

beforeEach(() => speak('en'));

const SEARCH: Scope = { of: 'search', query: 'ferry' };

async function open(own: Partial<ExportServices> = {}, scope: Scope = SEARCH) {
  const exporting = fakeExporting(own);
  const said: string[] = [];
  const root = await show(
    <ExportDialog
      services={{ exporting }}
      scope={scope}
      show={({ text }) => said.push(text)}
      onClose={() => said.push('closed')}
    />,
  );
  await settle();
  return { root, said, log: exporting.log };
}

test('every format is offered, in groups', () => {
  const offered = formatGroups(true).flatMap(({ formats }) => formats.map(({ id }) => id));
  expect([...offered].sort()).toEqual([...FORMAT_IDS, 'backup'].sort());
  expect(formatGroups(false).flatMap(({ formats }) => formats.map(({ id }) => id))).not.toContain('backup');
});

describe('what is exported is said', () => {
  test.each([
    [SEARCH, '12 articles of the search “ferry”'],
    [{ of: 'tag', tag: 'ferry' }, '12 articles with the tag “ferry”'],
    [{ of: 'collection', collection: 'c' }, '12 articles of the collection “ferry”'],
    [{ of: 'figure', figure: 'f' }, '12 articles that name ferry'],
    [{ of: 'all' }, '12 articles, the whole library'],
    [{ of: 'articles', ids: ['a'] }, '“ferry”'],
  ] as const)('%j', async (scope, words) => {
    const { root } = await open({}, scope);
    expect(root.textContent).toContain(words);
  });

  test('nothing is exported of nothing', async () => {
    const { root } = await open({ describeScope: async () => ({ articles: 0, name: 'ferry' }) });
    expect((control(root, 'Export') as HTMLButtonElement).disabled).toBe(true);
    expect(root.textContent).toContain('nothing here to export');
  });
});

describe('the dialog', () => {
  test('is begun with what was chosen last, the focus on it', async () => {
    const { root } = await open({ loadChoice: async () => ({ ...CHOICE, format: 'ris' }) });
    const chosen = root.querySelector<HTMLInputElement>('input[type="radio"]:checked');
    expect(chosen?.closest('label')?.textContent).toContain('RIS');
    expect(document.activeElement).toBe(chosen);
    expect(await violations(root)).toEqual([]);
  });

  test('a backup that was chosen last is no choice for a part', async () => {
    const { root } = await open({ loadChoice: async () => ({ ...CHOICE, format: 'backup' }) });
    expect(root.querySelector('input:checked')?.closest('label')?.textContent).toContain('Markdown');
  });

  test('hands over what was chosen, says the name of the file, and closes', async () => {
    const { root, log, said } = await open();
    await press(root, 'CSV, quotations');
    await press(root, 'For Excel');
    await press(root, 'Export');
    await settle();
    expect(log).toEqual([
      `export search ${JSON.stringify({ ...CHOICE, format: 'csv-quotations', excel: true })}`,
    ]);
    expect(said).toEqual(['Saved as file.zip', 'closed']);
  });

  test('tells how far it is, and stops', async () => {
    let aborted = false;
    const { root, said } = await open({
      exportScope: (_scope, _choice, { signal, onProgress }) =>
        new Promise((_, reject) => {
          onProgress?.({ done: 4, of: 12 });
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(signal.reason);
          });
        }),
    });
    await press(root, 'Export');
    await settle();
    expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('33');
    expect(root.textContent).toContain('Writing article 5 of 12');
    await press(root, 'Cancel');
    await settle();
    expect(aborted).toBe(true);
    expect(root.textContent).toContain('Export cancelled, nothing was saved');
    expect(said).toEqual([]);
  });

  test.each([
    [new Error('x'), 'Nothing in the library was changed'],
    [new ExportFailure('too-many'), 'more than an archive can hold'],
    [new ExportFailure('template'), 'template cannot be read'],
    [new ExportFailure('template-large'), 'repeats too much'],
  ])('says what is safe when it fails: %s', async (error, words) => {
    const { root, said } = await open({ exportScope: () => Promise.reject(error) });
    await press(root, 'Export');
    await settle();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect((control(root, 'Export') as HTMLButtonElement).disabled).toBe(false);
    expect(said).toEqual([]);
  });

  test('is cancelled when it goes', async () => {
    let aborted = false;
    const { root } = await open({
      exportScope: (_scope, _choice, { signal }) =>
        new Promise(() => signal.addEventListener('abort', () => (aborted = true))),
    });
    await press(root, 'Export');
    await show(<p>gone</p>);
    expect(root.isConnected).toBe(false);
    const { render } = await import('preact');
    render(null, root);
    await settle();
    expect(aborted).toBe(true);
  });
});

describe('templates', () => {
  const field = (root: ParentNode) => root.querySelector<HTMLTextAreaElement>('textarea');

  test('a copy of a standard one is changed, saved and chosen', async () => {
    const { root, log } = await open();
    await press(root, 'Change a copy');
    await settle();
    expect(field(root)?.value).toBe('# standard en');
    expect(document.activeElement).toBe(field(root));
    expect(root.textContent).toContain('Preview with “An article”');
    expect(root.textContent).toContain('Becomes stem.md');
    expect(await violations(root)).toEqual([]);
    await type(root, 'Text of the template', '{{title}}');
    await type(root, 'Name', 'Mine');
    await press(root, 'Save template');
    await settle();
    expect(log).toEqual(['save Mine: {{title}}']);
    expect(root.querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent).toBe('Mine');
  });

  test('what is wrong is told with its line', async () => {
    const { root } = await open();
    await press(root, 'Change a copy');
    await settle();
    await type(root, 'Text of the template', 'a\n{{titel}}');
    await settle(400);
    expect(root.querySelector('[role="status"]')?.textContent).toContain(
      'Line 2: nothing is called “titel” here',
    );
    expect(root.querySelector('[role="status"]')?.textContent).toContain('title');
    expect(root.textContent).toContain('The preview comes back');
  });

  test('names are put where the caret stands', async () => {
    const { root } = await open();
    await press(root, 'Change a copy');
    await settle();
    const body = field(root);
    body?.setSelectionRange(2, 10);
    await press(root, 'title');
    await settle();
    expect(field(root)?.value).toBe('# {{title}} en');
    await press(root, 'people: name');
    expect(field(root)?.value).toContain('{% for person in people %}\n- {{person.name}}\n{% endfor %}');
  });

  test('one can begin anew, and take that back', async () => {
    const { root } = await open();
    await press(root, 'Change a copy');
    await settle();
    await type(root, 'Text of the template', 'my words');
    await press(root, 'Start over from “Notes and passages”');
    await settle();
    expect(field(root)?.value).toBe('# highlights en');
    await press(root, 'Undo');
    expect(field(root)?.value).toBe('my words');
  });

  test('one can be deleted, and comes back', async () => {
    const { root, log } = await open();
    await press(root, 'Change a copy');
    await settle();
    await press(root, 'Save template');
    await settle();
    await press(root, 'Edit template');
    await settle();
    await press(root, 'Delete template');
    await settle();
    expect(root.textContent).toContain('Template deleted');
    await press(root, 'Undo');
    await settle();
    expect(log.map((line) => line.split(' ')[0])).toEqual(['save', 'remove', 'save']);
    expect(root.querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent).toBe(
      'Everything (copy)',
    );
  });

  test('without a name it is not saved, and stays', async () => {
    const { root, log } = await open();
    await press(root, 'Change a copy');
    await settle();
    await type(root, 'Name', ' ');
    await press(root, 'Save template');
    await settle();
    expect(log).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('A name is needed');
  });

  test('Back leads to the formats, not out', async () => {
    const { root, said } = await open();
    await press(root, 'Change a copy');
    await settle();
    await press(root, 'Back');
    expect(root.querySelectorAll('input[type="radio"]').length).toBeGreaterThan(10);
    expect(said).toEqual([]);
  });
});
