// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOnSite, PageHost } from '../../../entrypoints/content/page-host';
import { saveSettings } from '../../../lib/settings';
import { speak } from '../../components/speak';
import { drawPages, fakePage } from './fake-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato.</p><p>Danach ging Rutte.</p></article>`;
const MARK = { anyway: false, keep: true, private: false };
const SENDER = { from: 'own-page', url: '' } as const;
const PAINTED = { person: 'Rutte | Mark Rutte | Rutte', organization: 'Nato', quotation: '' };

function open(given = fakePage()) {
  const host = new PageHost(given.services);
  hosts.push(host);
  return { ...given, host, ask: host.handlers };
}

function replacePage(html: string): void {
  document.body.innerHTML = html;
}

const hosts: PageHost[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  drawPages();
  vi.useFakeTimers();
  history.replaceState(null, '', '/a');
  replacePage(PAGE);
});
afterEach(() => {
  for (const host of hosts.splice(0)) host.stop();
  vi.useRealTimers();
});

describe('mark', () => {
  it('paints every name and tells what the page holds', async () => {
    const { ask, paint, sent } = open();
    const state = await ask.mark(MARK, SENDER);
    expect(paint.words()).toEqual(PAINTED);
    expect(state).toMatchObject({
      marked: true,
      articleId: 'a1',
      verdict: { kind: 'article' },
      private: false,
    });
    expect(sent.map(([name]) => name)).toEqual(['analyze', 'pageChanged', 'notesOf']);
    expect(sent[0]?.[1]).toMatchObject({ keep: true });
  });

  it('leaves what is no article alone, until the reader wants it anyway', async () => {
    replacePage('<h1></h1><div> </div>');
    const { ask, sent } = open();
    for (const anyway of [false, true]) {
      await expect(ask.mark({ ...MARK, anyway }, SENDER)).rejects.toMatchObject({ code: 'no-text' });
    }

    replacePage('<h1>Rutte</h1><article><p>Rutte</p></article>');
    const { ask: again, readArticle, paint } = open();
    readArticle.mockImplementationOnce(async (page, { url }) => {
      const { readPage } = await import('./fake-page');
      return { ...(await readPage(page, url)), verdict: { kind: 'no', reasons: ['front-page'] } };
    });
    expect(await again.mark(MARK, SENDER)).toMatchObject({ marked: false, verdict: { kind: 'no' } });
    expect(sent).toEqual([]);
    await again.mark({ ...MARK, anyway: true }, SENDER);
    expect(paint.words()).toMatchObject({ person: 'Rutte | Rutte' });
  });

  it('takes all text of a page without an article, only when the reader wants it anyway', async () => {
    replacePage('<div>Anmelden</div><div>Rutte</div>');
    const { ask, sent, paint } = open();
    expect(await ask.mark(MARK, SENDER)).toMatchObject({ marked: false, verdict: { kind: 'no' } });
    expect(sent).toEqual([]);
    expect(await ask.mark({ ...MARK, anyway: true }, SENDER)).toMatchObject({
      marked: true,
      articleId: 'a1',
      article: { text: 'Anmelden\n\nRutte' },
    });
    expect(paint.words()).toMatchObject({ person: 'Rutte' });
  });

  it('follows a page that is read whole, and its article once there is one', async () => {
    replacePage('<div>Rutte</div>');
    const { ask, host } = open();
    await ask.mark({ ...MARK, anyway: true }, SENDER);
    document.body.insertAdjacentHTML('beforeend', '<div>Später kam noch ein ganzer Satz über Rutte.</div>');
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await ask.state(null, SENDER)).article?.text).toContain('Später kam');
    replacePage('<div>Anmelden</div><article><p>Jetzt erst steht hier der Artikel über Rutte.</p></article>');
    await vi.advanceTimersByTimeAsync(40_000);
    expect((await ask.state(null, SENDER)).article?.text).toBe(
      'Jetzt erst steht hier der Artikel über Rutte.',
    );
    host.stop();
  });

  it('keeps an article that has left its page', async () => {
    const { ask } = open();
    await ask.mark(MARK, SENDER);
    const { article } = await ask.state(null, SENDER);
    replacePage('<div>Nur noch ein Menü mit mehr als vierzig Zeichen steht hier.</div>');
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await ask.state(null, SENDER)).article).toEqual(article);
  });

  it('reads the page once, however often the button is pressed', async () => {
    const { ask, readArticle } = open();
    await Promise.all([ask.mark(MARK, SENDER), ask.mark(MARK, SENDER)]);
    expect(readArticle).toHaveBeenCalledTimes(1);
  });

  it('hands on why it cannot be analyzed', async () => {
    const { ask, answers } = open();
    answers.set('analyze', () => ({ ok: false, code: 'outdated' }));
    await expect(ask.mark(MARK, SENDER)).rejects.toMatchObject({ code: 'outdated' });
    expect(await ask.state(null, SENDER)).toMatchObject({ marked: false });
  });

  it('says that a PDF cannot be read', async () => {
    const { ask } = open();
    const type = vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    await expect(ask.mark(MARK, SENDER)).rejects.toMatchObject({ code: 'restricted-page' });
    type.mockRestore();
  });
});

describe('switching off', () => {
  it('leaves the page as it was before', async () => {
    const before = document.documentElement.outerHTML;
    const { ask, paint, sent } = open();
    await ask.mark(MARK, SENDER);
    expect(document.documentElement.outerHTML).toBe(before);
    await ask.unmark(null, SENDER);
    expect(paint.words()).toEqual({});
    expect(document.documentElement.outerHTML).toBe(before);
    expect(sent.at(-1)).toMatchObject(['pageChanged', { change: { what: 'painted', marked: false } }]);
  });

  it('ends whatever was under way', async () => {
    const { ask, paint } = open();
    const marking = Promise.resolve(ask.mark(MARK, SENDER));
    marking.catch(() => undefined);
    await ask.unmark(null, SENDER);
    await expect(marking).rejects.toMatchObject({ code: 'page-gone' });
    expect(paint.words()).toEqual({});
  });

  it('can be switched on again', async () => {
    const { ask, paint } = open();
    await ask.mark(MARK, SENDER);
    await ask.unmark(null, SENDER);
    await ask.mark(MARK, SENDER);
    expect(paint.words()).toEqual(PAINTED);
  });
});

describe('a living page', () => {
  it('marks what is filled in late', async () => {
    const { ask, paint } = open();
    await ask.mark(MARK, SENDER);
    const late = document.createElement('p');
    late.textContent = 'Am Abend wurde bekannt, dass auch Rutte dabei war und blieb.';
    document.querySelector('article')?.append(late);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(paint.words()).toMatchObject({ person: 'Rutte | Mark Rutte | Rutte | Rutte' });
  });

  it('paints again when the page puts the same words in new nodes', async () => {
    const { ask, paint, sent } = open();
    await ask.mark(MARK, SENDER);
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
    expect(paint.words().person).not.toBe(PAINTED.person);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(paint.words()).toEqual(PAINTED);
    expect(sent.filter(([name]) => name === 'analyze')).toHaveLength(1);
  });

  it('does not read again for a ticker beside the article', async () => {
    const { ask, readArticle } = open();
    await ask.mark(MARK, SENDER);
    const ticker = document.createElement('aside');
    document.documentElement.append(ticker);
    for (let second = 0; second < 60; second += 1) {
      ticker.textContent = `Kurs ${second}`;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    ticker.remove();
    expect(readArticle).toHaveBeenCalledTimes(1);
  });
});

describe('another address in the same document', () => {
  const NEXT = '<h1>Nato tagt</h1><article><p>Die Nato tagte ohne Rutte in Brüssel.</p></article>';

  it('starts a new session for a new article, and keeps nothing unasked', async () => {
    const { ask, paint, sent } = open();
    await ask.mark(MARK, SENDER);
    history.pushState(null, '', '/b');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(paint.words()).toEqual({});
    replacePage(NEXT);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(paint.words()).toEqual({ person: 'Rutte', organization: 'Nato | Nato', quotation: '' });
    const analyzed = sent.filter(([name]) => name === 'analyze').map(([, input]) => input);
    expect(analyzed.at(-1)).toMatchObject({ keep: false, article: { title: 'Nato tagt' } });
    expect((await ask.state(null, SENDER)).url).toMatch(/\/b$/);
  });

  it('is no other address when only the fragment or a tracking parameter changes', async () => {
    const { ask, paint, readArticle } = open();
    await ask.mark(MARK, SENDER);
    history.pushState(null, '', '/a#kommentare');
    await vi.advanceTimersByTimeAsync(1_100);
    history.pushState(null, '', '/a?utm_source=x');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(paint.words()).toEqual(PAINTED);
    expect(readArticle).toHaveBeenCalledTimes(1);
  });
});

describe('reveal', () => {
  it.each([
    ['a mention', { mention: 1 }, 'Nato'],
    ['a mention in the title', { titleMention: 0 }, 'Rutte'],
    ['a sentence', { start: 0, end: 10 }, 'Mark Rutte'],
  ])('flashes %s', async (_what, place, words) => {
    const { ask, paint } = open();
    await ask.mark(MARK, SENDER);
    expect(await ask.reveal({ place }, SENDER)).toBe(true);
    expect(paint.focused).toEqual([words]);
  });

  it('goes through the mentions of a name, and around', async () => {
    const { ask, paint } = open();
    await ask.mark(MARK, SENDER);
    for (let step = 0; step < 4; step += 1) await ask.reveal({ place: { entity: 'person' } }, SENDER);
    expect(paint.focused).toEqual(['Rutte', 'Mark Rutte', 'Rutte', 'Rutte']);
    expect((await ask.state(null, SENDER)).at).toBeUndefined();
  });

  it('says where the page stands', async () => {
    const { ask, sent } = open();
    await ask.mark(MARK, SENDER);
    await ask.reveal({ place: { mention: 1 } }, SENDER);
    expect(sent.at(-1)).toMatchObject(['pageChanged', { change: { what: 'moved', at: { mention: 1 } } }]);
  });

  it('opens what hides the place', async () => {
    replacePage('<h1>x</h1><article><details><summary>mehr</summary><p>Rutte</p></details></article>');
    const { ask } = open();
    await ask.mark(MARK, SENDER);
    const details = document.querySelector('details');
    Range.prototype.getClientRects = (() => (details?.open ? [{ width: 5, height: 5 }] : [])) as never;
    expect(await ask.reveal({ place: { mention: 0 } }, SENDER)).toBe(true);
    expect(details?.open).toBe(true);
  });

  it('is false for what is no longer on the page', async () => {
    const { ask } = open();
    await ask.mark(MARK, SENDER);
    document.querySelector('p')?.remove();
    expect(await ask.reveal({ place: { mention: 0 } }, SENDER)).toBe(false);
    expect(await ask.reveal({ place: { mention: 99 } }, SENDER)).toBe(false);
  });
});

describe('left-out paragraphs', () => {
  it('are taken back in and let go again', async () => {
    const { ask, readArticle } = open();
    await ask.mark(MARK, SENDER);
    const taken = await ask.takeBack({ id: 'box', into: true }, SENDER);
    expect([taken.takenBack, taken.leftOut.map(({ id }) => id)]).toEqual([['box'], ['box']]);
    expect(readArticle).toHaveBeenLastCalledWith(
      document,
      expect.objectContaining({ takeBack: new Set(['box']) }),
    );
    expect((await ask.takeBack({ id: 'box', into: false }, SENDER)).takenBack).toEqual([]);
    expect((await ask.takeBack({ id: 'unknown', into: true }, SENDER)).takenBack).toEqual([]);
  });
});

describe('sites the reader allowed', () => {
  it.each([
    ['https://one.example/*', 'https://one.example/a', true],
    ['https://one.example/*', 'https://two.example/a', false],
    ['https://one.example/*', 'https://www.one.example/a', false],
    ['https://one.example/*', 'http://one.example/a', false],
    ['*://one.example/*', 'http://one.example:8080/a', true],
    ['https://*.one.example/*', 'https://www.one.example/a', true],
    ['https://*.one.example/*', 'https://one.example/a', true],
    ['https://*.one.example/*', 'https://notone.example/a', false],
    ['nonsense', 'https://one.example/a', false],
  ])('%s stands for %s: %s', (pattern, url, expected) => {
    expect(isOnSite(pattern, url)).toBe(expected);
  });

  const SITE = `${location.protocol}//${location.hostname}/*`;

  it('are marked by themselves, and not kept', async () => {
    await saveSettings({ sites: [SITE] });
    const { host, paint, sent } = open();
    await host.markAllowedSite();
    await vi.advanceTimersByTimeAsync(10);
    expect(paint.words()).toEqual(PAINTED);
    expect(sent[0]).toMatchObject(['analyze', { keep: false }]);
  });

  it('are not touched where there is no article, until one comes', async () => {
    await saveSettings({ sites: [SITE] });
    replacePage('<h1>Startseite</h1>');
    const { host, paint, sent } = open();
    await host.markAllowedSite();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([]);
    replacePage(PAGE);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(paint.words()).toEqual(PAINTED);
  });

  it('all others are left alone', async () => {
    await saveSettings({ sites: ['https://other.example/*'] });
    const { host, readArticle } = open();
    await host.markAllowedSite();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(readArticle).not.toHaveBeenCalled();
  });
});

describe('changed settings', () => {
  it('are painted at once, another language is analyzed anew', async () => {
    const { ask, paint, sent } = open();
    await ask.mark(MARK, SENDER);
    await saveSettings({ kinds: { person: false, organization: true, quotation: false } });
    await vi.advanceTimersByTimeAsync(10);
    expect(paint.words()).toEqual({ person: '', organization: 'Nato', quotation: '' });
    expect(sent.filter(([name]) => name === 'analyze')).toHaveLength(1);
    await saveSettings({ language: 'en' });
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.filter(([name]) => name === 'analyze')).toHaveLength(2);
  });
});
