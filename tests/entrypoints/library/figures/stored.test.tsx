// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Subscribe } from '../../../../components/state/use-watched';
import { figureServices } from '../../../../entrypoints/library/figures/browser-services';
import type { Article } from '../../../../lib/article';
import { saveAnalysis } from '../../../../lib/store/analyses';
import { recordArticle } from '../../../../lib/store/articles';
import { placeFigures } from '../../../../lib/store/place-figures';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../../components/sample-analysis';
import { press, settle } from '../../../components/show';
import { beginEmpty, open, until } from '../show-library';

beginEmpty();

async function article(over: Partial<Article>): Promise<string> {
  const { id } = await recordArticle(
    { ...SAMPLE_ARTICLE, url: `https://zeitung.example/${over.title}`, ...over },
    { keep: true },
  );
  await saveAnalysis(id, 'hash', SAMPLE_ANALYSIS);
  await placeFigures([id]);
  return id;
}

/** What a live query gives first. */
function first<T>(watch: Subscribe<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = watch((value) => {
      setTimeout(() => stop());
      resolve(value);
    }, reject);
  });
}

const services = figureServices();

describe('over the store', () => {
  test('a person of two articles is listed and opened, with what is said in both', async () => {
    await article({ title: 'Eins', published: '2024-01-04' });
    await article({ title: 'Zwei', published: '2025-06-01', site: 'Blatt' });
    const root = await open('#view=people');
    await until(() => root.querySelectorAll('.figure-row').length === 1);
    expect(root.querySelector('.figure-row')?.textContent).toContain('Anna Keller');
    await act(async () => root.querySelector<HTMLElement>('.figure-row')?.click());
    await until(() => root.querySelectorAll('.said-group').length === 2);
    const said = [...root.querySelectorAll('.said-group')].map((one) => one.textContent);
    expect(said[0]).toContain('Blatt');
    expect(said[0]).toContain('Der Fluss gehört allen.');
    expect([...root.querySelectorAll('.appeared .card__title')].map((one) => one.textContent)).toEqual([
      'Zwei',
      'Eins',
    ]);
    await until(() => root.querySelector('.company')?.textContent?.includes('Stadtrat von Aue') === true);
  });

  test('following is seen in the list at once, and so is its undoing', async () => {
    await article({ title: 'Eins' });
    const root = await open('#view=people&name=Anna+Keller');
    await until(() => root.querySelector('.figure-head__name') !== null);
    await press(root, 'Follow');
    await until(() => root.querySelector('.figure-row .follow-mark--on') !== null);
    await press(root, 'Undo');
    await until(() => root.querySelector('.figure-row .follow-mark--on') === null);
  });

  test("a name of the reader's own is seen in the list and on the page at once", async () => {
    await article({ title: 'Eins' });
    const root = await open('#view=people&name=Anna+Keller');
    await until(() => root.querySelector('.figure-head__name') !== null);
    const { figures } = await first(
      services.watchFigures({ kind: 'person', query: 'kell', order: 'name', followed: false, pages: 1 }),
    );
    const back = await services.renameFigure(figures[0]?.id ?? '', 'Anna Keller-Stein');
    await until(() => root.querySelector('.figure-row')?.textContent?.includes('Keller-Stein') === true);
    expect(root.querySelector('h1.figure-head__name')?.textContent).toBe('Anna Keller-Stein');
    await back();
    await until(() => root.querySelector('.figure-row')?.textContent?.includes('Stein') === false);
  });

  test('all quotations are read from it', async () => {
    const id = await article({ title: 'Eins', published: '2024-01-04' });
    const quoted = await services.loadQuoted(id);
    expect(quoted?.article.title).toBe('Eins');
    const root = await open('#view=quotations');
    await until(() => root.querySelectorAll('.quoted-article').length === 1);
    expect(root.querySelector('.speaker-group')?.textContent).toContain('Anna Keller');
  });

  test('pictures are drawn of it', async () => {
    await article({ title: 'Eins', published: '2024-01-04' });
    const pictures = await open('#view=pictures');
    await until(() => pictures.querySelectorAll('[data-node]').length === 2);
    await press(pictures, 'Over time');
    await until(() => pictures.querySelector('tbody')?.textContent === 'January 202411');
    await press(pictures, 'Whose voices');
    await until(() => pictures.querySelector('tbody')?.textContent === 'Anna Keller1100%');
    await settle();
  });
});
