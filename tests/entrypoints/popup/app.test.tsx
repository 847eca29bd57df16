// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/popup/App';
import { siteOf } from '../../../entrypoints/popup/article/use-site';
import type { PageState } from '../../../lib/messages';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../components/sample-analysis';
import { control, press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakeServices, MARKED, RECORD } from './fake-services';

beforeEach(() => speak('en'));

const open = async (fake: ReturnType<typeof fakeServices>) => {
  const root = await show(<App services={fake.services} />);
  await settle();
  return root;
};
const page = (change: Partial<PageState>) =>
  fakeServices({ mark: async () => ({ ok: true, value: { ...MARKED, ...change } }) });
const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00A0', ' ');
const state = (root: HTMLElement) => plain(root.querySelector('.state-line [role=status]'));

describe('an article', () => {
  test('is marked as soon as the popup is there, and shown with its names', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    expect(fake.log).toEqual(['mark tab 7']);
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_ARTICLE.title);
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · saved');
    expect([...root.querySelectorAll('.names .row__name')].map((row) => row.firstChild?.textContent)).toEqual(
      ['Anna Keller', 'Stadtrat von Aue'],
    );
    expect(await violations(document.body)).toEqual([]);
  });

  test('marks whom the reader follows', async () => {
    const fake = fakeServices({
      watchFollowed: () => (onValue) => {
        onValue(new Set(['person anna keller']));
        return () => undefined;
      },
    });
    const root = await open(fake);
    const rows = [...root.querySelectorAll('.names .row')];
    expect(rows.map((row) => row.querySelector('.row__followed') !== null)).toEqual([true, false]);
    expect(rows[0]?.textContent).toContain('followed');
  });

  test('leads to the next mention of a person, and to the place of a sentence', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Anna Keller');
    await press(root, 'Show in the article');
    expect(fake.log.slice(1)).toEqual(['reveal {"entity":"keller"}', 'reveal {"start":0,"end":43}']);
  });

  test('says so when a place is no longer on the page', async () => {
    const root = await open(fakeServices({ reveal: async () => ({ ok: true, value: false }) }));
    await press(root, 'Anna Keller');
    await settle();
    expect(root.textContent).toContain('This place is no longer on the page');
  });

  test('without a name in it says so, and is saved all the same', async () => {
    const root = await open(
      page({ analysis: { ...SAMPLE_ANALYSIS, entities: [], mentions: [], titleMentions: [] } }),
    );
    expect(state(root)).toBe('No names found in this article · 1 quotation · saved');
    expect(control(root, 'Note about this article')).toBeTruthy();
  });

  test('keeps hostile titles and names as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const entities = SAMPLE_ANALYSIS.entities.map((entity) => ({
      ...entity,
      name: hostile,
      roles: [hostile],
    }));
    const root = await open(
      page({
        article: { ...SAMPLE_ARTICLE, title: hostile, site: hostile },
        analysis: { ...SAMPLE_ANALYSIS, entities },
      }),
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe(hostile);
  });

  test('is removed from the library, and comes back by Undo', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Remove');
    await settle();
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · not saved');
    expect(root.textContent).not.toContain('Note about this article');
    await press(root, 'Undo');
    await settle();
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · saved');
    expect(fake.log).toEqual(['mark tab 7', 'remove', 'restore']);
  });

  test('that was only recorded in passing can be saved', async () => {
    const fake = fakeServices();
    const { keptAt: _, ...passing } = RECORD;
    fake.article.set(passing);
    const root = await open(fake);
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · not saved');
    await press(root, 'Save');
    await settle();
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · saved');
  });

  test('says why it could not be removed', async () => {
    const root = await open(
      fakeServices({
        remove: async () => {
          throw { kind: 'outdated' };
        },
      }),
    );
    await press(root, 'Remove');
    await settle();
    expect(root.querySelector('.popup__notice[role=alert]')?.textContent).toContain('was updated');
  });
});

describe('notes, tags and summary', () => {
  test('a note is drafted as it is typed, saved, and said to be saved only then', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await type(root, 'Note about this article', 'Nachfragen');
    await settle(5);
    expect(fake.drafts.get('note a1')?.text).toBe('Nachfragen');
    expect(root.querySelector('.save-mark')?.textContent).toBe('Saving');
    await settle(700);
    expect(root.querySelector('.save-mark')?.textContent).toBe('Saved');
    expect(fake.notes.value.map((note) => note.text)).toEqual(['Nachfragen']);
    expect(fake.drafts.size).toBe(0);
  });

  test('writing on after the first save changes the same note', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await type(root, 'Note about this article', 'eins');
    await settle(700);
    await type(root, 'Note about this article', 'eins zwei');
    await settle(700);
    expect(fake.notes.value.map(({ text, earlier }) => ({ text, earlier }))).toEqual([
      { text: 'eins zwei', earlier: undefined },
    ]);
  });

  test('words that a closed popup left as a draft are there again, and saved', async () => {
    const fake = fakeServices();
    fake.drafts.set('note a1', { text: 'Halber Satz' });
    const root = await open(fake);
    await settle(20);
    expect((control(root, 'Note about this article') as HTMLTextAreaElement).value).toBe('Halber Satz');
    expect(fake.notes.value.map((note) => note.text)).toEqual(['Halber Satz']);
  });

  test('storage full: says so, keeps the words, and saves them when asked again', async () => {
    const fake = fakeServices();
    let isFull = true;
    const saveNote = fake.services.saveNote;
    const root = await open({
      ...fake,
      services: {
        ...fake.services,
        saveNote: async (draft) => {
          if (isFull) throw { kind: 'full' };
          return saveNote(draft);
        },
      },
    });
    await type(root, 'Note about this article', 'Bleibt');
    await settle(700);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The storage is full');
    expect((control(root, 'Note about this article') as HTMLTextAreaElement).value).toBe('Bleibt');
    expect(fake.drafts.get('note a1')?.text).toBe('Bleibt');
    isFull = false;
    await press(root, 'Try again');
    await settle(20);
    expect(fake.notes.value.map((note) => note.text)).toEqual(['Bleibt']);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  test('a note that two windows wrote shows the other version and can take it back', async () => {
    const fake = fakeServices();
    fake.notes.set([
      {
        id: 'n1',
        created: 1,
        updated: 3,
        revision: 3,
        article: 'a1',
        subject: { on: 'article' },
        text: 'meine Fassung',
        earlier: [{ text: 'andere Fassung', updated: 2 }],
      },
    ]);
    const root = await open(fake);
    expect(root.textContent).toContain('also changed in another window');
    await press(root, 'Use this one');
    await settle(700);
    expect(fake.notes.value.at(-1)?.text).toBe('andere Fassung');
  });

  test('says how many more there are, how many are not found, and leads to them', async () => {
    const fake = fakeServices();
    const selector = { exact: 'Wasser', prefix: '', suffix: '', start: 1, end: 7 };
    const subject = { on: 'passage', passage: { selector, paragraph: '' } } as const;
    const noted = { created: 1, updated: 1, revision: 1, article: 'a1', subject, text: '' };
    fake.notes.set([
      { ...noted, id: 'n1' },
      { ...noted, id: 'n2' },
    ]);
    fake.placements.set([
      { id: 'n1', article: 'a1', seen: 1, anchoring: { state: 'orphan', reason: 'gone' } },
    ]);
    const root = await open(fake);
    await press(root, '2 more notes, in the side panel\u00A0· 1 not on the page any more');
    expect(fake.log.at(-1)).toBe('open panel');
    expect(await violations(document.body)).toEqual([]);
  });

  test('an emptied note is deleted, with a way back', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await type(root, 'Note about this article', 'weg damit');
    await settle(700);
    await type(root, 'Note about this article', ' ');
    await settle(700);
    expect(fake.notes.value).toEqual([]);
    await press(root, 'Undo');
    expect(fake.log.at(-1)).toBe('restore note n1');
  });

  test('the summary is edited, kept, and goes back to the automatic one', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Edit summary');
    await type(root, 'Summary in own words', 'Kurz gesagt: Streit.');
    await press(root, 'Done');
    await settle();
    expect(root.querySelector('.readers-summary')?.textContent).toBe('Kurz gesagt: Streit.');
    await press(root, 'Back to automatic');
    await settle();
    expect(root.querySelectorAll('.sentence').length).toBe(2);
    expect(fake.log.slice(1)).toEqual(['summary Kurz gesagt: Streit.', 'summary automatic']);
  });

  test('tags are changed', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Remove tag Fluss');
    await settle();
    expect(fake.log.at(-1)).toBe('tags ');
  });
});

describe('ways on', () => {
  test('files, clipboard, panel and library', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Export');
    for (const name of ['Markdown', 'CSV', 'JSON', 'Copy as Markdown', 'Open side panel', 'Library']) {
      await press(root, name);
    }
    await settle();
    expect(fake.log.slice(1)).toEqual([
      'export markdown',
      'export csv',
      'export json',
      'copy',
      'open panel',
      'open library',
    ]);
  });

  test('marks go off and on again', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Marks on this page');
    await settle();
    expect(root.textContent).toContain('The marks are off on this page');
    expect(await violations(document.body)).toEqual([]);
    await press(root, 'Mark the names');
    await settle(40);
    expect(fake.log).toEqual(['mark tab 7', 'unmark', 'mark tab 7 anyway']);
    expect(state(root)).toContain('saved');
  });

  test('a site is marked by itself, by permission for this site alone', async () => {
    const fake = fakeServices();
    const root = await open(fake);
    await press(root, 'Always mark on zeitung.example');
    expect(fake.log.at(-1)).toBe('always https://zeitung.example/* true');
  });

  test.each([
    [
      'https://www.zeitung.example/a',
      { pattern: 'https://www.zeitung.example/*', host: 'www.zeitung.example' },
    ],
    ['http://127.0.0.1:8080/a', { pattern: 'http://127.0.0.1/*', host: '127.0.0.1:8080' }],
    ['file:///tmp/a.html', undefined],
    ['nonsense', undefined],
  ])('the site of %s', (url, site) => {
    expect(siteOf(url)).toEqual(site);
  });
});

test('300 names are folded behind one button', async () => {
  const entities = Array.from({ length: 300 }, (_, index) => ({
    id: `e${index}`,
    kind: 'person' as const,
    name: `Person ${index}`,
    aliases: [],
    roles: [],
  }));
  const mentions = entities.map((entity, index) => ({
    start: index,
    end: index + 1,
    kind: entity.kind,
    entity: entity.id,
    score: 1,
    reason: '',
  }));
  const root = await open(page({ analysis: { ...SAMPLE_ANALYSIS, entities, mentions, titleMentions: [] } }));
  expect(root.querySelectorAll('.names .row').length).toBe(5);
  await press(root, 'Show all 300');
  expect(root.querySelectorAll('.names .row').length).toBe(300);
});
