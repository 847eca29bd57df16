import { describe, expect, test } from 'vitest';
import { takeInSample, waitUntilIndexed } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import type { View } from './browser-types';
import { filesIn, giveFile, goTo, openLibrary, type ReadersTables, readersTables } from './library-page';
import { readTable } from './notes-page';
import { KINDS, useBrowser } from './use-browser';

type File = { readonly name: string; readonly bytes: Buffer };

/** What is exported of thirty articles, and words that must be in it. */
const FORMATS = [
  { label: 'Markdown', ending: '.zip', files: 30, has: ['Wir fahren nicht aus Nostalgie', 'Henrike Köhler'] },
  { label: 'export_csvLabel', ending: '.csv', has: ['Keller', 'Wiedervorlage'] },
  { label: 'export_csvArticlesLabel', ending: '.csv', has: ['Die Nachtfähre kommt zurück', 'Küstenbote'] },
  { label: 'export_csvNotesLabel', ending: '.csv', has: ['Betriebsfest', 'The sentence to end on.'] },
  { label: 'export_csvPeopleLabel', ending: '.csv', has: ['Aylin Demir', 'Oberbürgermeisterin'] },
  { label: 'export_csvQuotationsLabel', ending: '.csv', has: ['Wir fahren nicht aus Nostalgie'] },
  { label: 'RIS', ending: '.ris', has: ['TY  - NEWS', 'Die Nachtfähre kommt zurück'] },
  { label: 'CSL-JSON', ending: '.json', has: ['"article-newspaper"', 'Küstenbote'] },
  { label: 'BibLaTeX', ending: '.bib', has: ['@article', 'Lorenzen'] },
  { label: 'Readwise CSV', ending: '.csv', has: ['Highlight', 'The sentence to end on.'] },
  { label: 'Hypothesis JSON', ending: '.json', has: ['TextQuoteSelector'] },
  { label: 'W3C JSON-LD', ending: '.jsonld', has: ['http://www.w3.org/ns/anno.jsonld'] },
  { label: 'TEI XML', ending: '', has: ['http://www.tei-c.org/ns/1.0', 'Aylin Demir'] },
  { label: 'brat', ending: '.zip', has: ['Person', 'Wir fahren nicht aus Nostalgie'] },
  { label: 'JSON', ending: '.json', has: ['"articles"', 'Wir fahren nicht aus Nostalgie'] },
] as const;

/** One reader who takes everything along, deletes it, and brings it back. */
describe.each(KINDS)('export, backup and import in %s', (kind) => {
  const run = useBrowser({ kind });
  let library: View;
  let before: ReadersTables;
  let backup: File;

  const labelOf = (label: string) => (label.startsWith('export_') ? run.say(label) : label);
  const exportAs = async (label: string): Promise<File> => {
    await library.click({ role: 'button', name: run.say('library_exportAll'), within: '.library__side' });
    const choice = { css: 'dialog .formats__format', name: { has: label } };
    await library.waitForElement(choice);
    const index = await library.eval<number>(
      (wanted: string) =>
        Array.from(
          document.querySelectorAll('dialog .formats__label'),
          ({ textContent }) => textContent,
        ).indexOf(wanted),
      label,
    );
    await library.click({ css: 'dialog .formats__format', index });
    await library.click({ role: 'button', name: run.say('export_start'), within: 'dialog' });
    await until(async () => !(await library.has({ css: 'dialog' })), { what: `${label} to be written` });
    return run.browser.download();
  };

  test('the samples are there, with something of the reader’s own', async () => {
    library = await openLibrary(run);
    await takeInSample(library, run.say);
    await goTo(library, '#view=people&name=Margaret%20Ashdown');
    await library.click({ role: 'button', name: run.say('figure_follow'), within: '.figure-page' });
    await until(async () => (await readTable(library, 'identities')).length === 2, { what: 'the verdict' });
    await waitUntilIndexed(library);
    before = await readersTables(library);
    expect([before.articles.length, before.notes.length, before.collections.length]).toEqual([30, 20, 3]);
  });

  test.each(FORMATS)('everything is exported as $label', async ({ label, ending, has, ...expected }) => {
    const file = await exportAs(labelOf(label));
    expect(file.name.endsWith(ending), file.name).toBe(true);
    const isArchive = file.name.endsWith('.zip');
    const files = isArchive
      ? filesIn(file.bytes)
      : new Map([[file.name, new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)]]);
    if ('files' in expected) expect(files.size).toBe(expected.files);
    const all = [...files.values()].join('\n');
    for (const words of has) expect(all, `${file.name}: ${words}`).toContain(words);
    if (ending === '.json' || ending === '.jsonld') expect(() => JSON.parse(all)).not.toThrow();
  });

  test('the backup holds every table of the reader’s', async () => {
    backup = await exportAs(run.say('export_backupLabel'));
    expect(backup.name).toMatch(/\.zip$/);
    const files = filesIn(backup.bytes);
    const manifest = JSON.parse(files.get('manifest.json') ?? '{}') as {
      files: readonly { table: keyof ReadersTables; rows: number }[];
    };
    for (const { table, rows } of manifest.files)
      expect([table, rows]).toEqual([table, before[table].length]);
  });

  test('everything is deleted in the options', async () => {
    const options = await run.browser.extensionPage('options.html');
    await options.click({ role: 'button', name: run.say('options_deleteAll') });
    await options.type({ css: 'dialog input' }, run.say('options_deleteWord'));
    await options.click({ role: 'button', name: run.say('options_deleteAll'), within: 'dialog' });
    await until(async () => (await readTable(options, 'articles')).length === 0, {
      what: 'nothing to be left',
    });
    await options.close();
    await goTo(library, '#');
    await library.waitForElement({ role: 'heading', name: run.say('library_emptyTitle') });
  });

  test('the backup is shown first, then taken in, and the library is equal', async () => {
    await goTo(library, '#view=import');
    await library.waitForElement({ role: 'heading', name: run.say('import_title') });
    await giveFile(library, backup);
    await library.click({ role: 'button', name: run.say('import_action') });
    await library.waitForElement({ role: 'heading', name: run.say('import_done') });
    const after = await readersTables(library);
    for (const [table, rows] of Object.entries(before))
      expect([table, after[table as keyof ReadersTables]]).toEqual([table, rows]);
    await waitUntilIndexed(library);
    await goTo(library, '#view=people&name=Margaret%20Ashdown');
    await library.waitForElement({
      role: 'button',
      name: run.say('figure_following'),
      within: '.figure-page',
    });
  });

  test('taken in once more it changes nothing', async () => {
    await goTo(library, '#view=import');
    await giveFile(library, backup);
    await library.waitFor((words) => document.body.innerText.includes(words), run.say('import_nothing'));
  });

  test('a file that is none is refused', async () => {
    await goTo(library, '#');
    await goTo(library, '#view=import');
    await giveFile(library, { name: 'holiday.zip', bytes: Buffer.from('not a library') });
    await library.waitForElement({ css: '.notice' });
    expect((await readersTables(library)).articles).toEqual(before.articles);
  });

  test('nothing left the machine, and no console holds an error', async () => {
    expect(await run.findTrouble()).toEqual([]);
  });
});
