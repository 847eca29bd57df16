// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../../lib/analysis';
import type { Article } from '../../../../lib/article';
import type { PageState } from '../../../../lib/messages';
import { DEFAULT_SETTINGS } from '../../../../lib/settings';
import { analyzeWords, fakePage, NAMES, QUOTED } from '../fake-page';
import { SENDER, useCardPage } from './card-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato. „Wir bleiben“, sagte er.</p>
<p>„Nie ohne die Nato“, rief er. „Das ist alles.“ Danach ging Rutte. „Gut so.“</p></article>`;

const cards = useCardPage(PAGE);

type Change = (analysis: Analysis, article: Article) => Analysis;
const asFound: Change = (analysis) => analysis;

/** A marked page; `change.now` is applied to every analysis from then on. */
async function open(first: Change = asFound) {
  const given = fakePage();
  const change = { now: first };
  given.answers.set('analyze', (({ article }: { article: Article }) => ({
    ok: true,
    value: {
      analysis: change.now(analyzeWords(article, NAMES), article),
      articleId: 'a1',
      noteCount: 0,
      private: false,
      settings: DEFAULT_SETTINGS,
    },
  })) as never);
  given.answers.set('correct', () => ({ ok: true, value: { id: 'c1' } }));
  const host = await cards.mark(given.services);
  const repaint = async (next: Change) => {
    change.now = next;
    await host.handlers.refresh(null, SENDER);
  };
  const of = (name: string) => given.sent.filter(([each]) => each === name).map(([, input]) => input);
  return { ...given, host, repaint, of };
}

const settle = () => vi.advanceTimersByTimeAsync(1);
const card = () => cards.shadow?.querySelector<HTMLElement>('[role="dialog"]');
const isOpen = () => document.querySelector('randnotiz-card') !== null;
const seen = (selector: string) =>
  [...(cards.shadow?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (one) => !one.closest('[hidden]'),
  );
const texts = (selector: string) =>
  seen(selector).map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '));

/** A click on a quotation, or on a person's mark, by its index. */
async function click(index: number, y = QUOTED) {
  const init = { bubbles: true, clientX: index, clientY: y };
  document.querySelector('p')?.dispatchEvent(new MouseEvent('click', init));
  await settle();
}

async function pressButton(label: string) {
  const found = seen('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label);
  if (!found) throw new Error(`no button ${label} among ${texts('button').join(' | ')}`);
  found.click();
  await settle();
}

function key(name: string, init: KeyboardEventInit = {}) {
  const target = cards.shadow?.activeElement ?? document.querySelector('randnotiz-card') ?? document.body;
  const shape = { key: name, bubbles: true, cancelable: true, composed: true, ...init };
  target.dispatchEvent(new KeyboardEvent('keydown', shape));
}

const withoutSpeakers: Change = (analysis) => ({
  ...analysis,
  quotations: analysis.quotations.map(({ speaker: _, ...one }) => one),
});

/** So many people besides, named nowhere that matters. */
const crowd =
  (count: number): Change =>
  (analysis) => ({
    ...analysis,
    entities: [
      ...analysis.entities,
      ...Array.from({ length: count }, (_, at) => ({
        id: `x${at}`,
        kind: 'person' as const,
        name: `Ada ${at} Müller`,
        aliases: [],
        roles: [],
      })),
    ],
  });

describe('the card of a quotation', () => {
  it('says who, of which kind, how sure and, on demand, why', async () => {
    await open();
    await click(1);
    expect(card()?.getAttribute('aria-label')).toBe('Quotation, Mark Rutte');
    expect(texts('h2')).toEqual(['Mark Rutte']);
    expect(seen('.shape')[0]?.getAttribute('data-kind')).toBe('person');
    expect(texts('.roles')).toEqual(['word for word · certain']);
    expect(texts('.count')).toEqual(['2 / 4']);
    expect(cards.shadow?.activeElement).toBe(card());
    await pressButton('Why?');
    expect(texts('.because')).toEqual([
      'The words stand in quotation marks. Who speaks is named beside it. How sure: 100%.',
    ]);
  });

  it('says so when the speaker is not known', async () => {
    await open(withoutSpeakers);
    await click(0);
    expect(texts('h2')).toEqual(['Speaker not known']);
    expect(seen('.shape')).toEqual([]);
  });

  it('is not there for a quotation that is not sure enough', async () => {
    await open((analysis) => ({
      ...analysis,
      quotations: analysis.quotations.map((one) => ({ ...one, score: 0.4 })),
    }));
    await click(0);
    expect(isOpen()).toBe(false);
  });

  it('opens by resting on it, later than that of a name, and does not take the focus', async () => {
    await open();
    const move = (y: number) => {
      const init = { bubbles: true, clientX: 1, clientY: y };
      document.querySelector('p')?.dispatchEvent(new MouseEvent('pointermove', init));
    };
    move(QUOTED);
    await vi.advanceTimersByTimeAsync(500);
    expect(isOpen()).toBe(false);
    await vi.advanceTimersByTimeAsync(600);
    expect(card()?.getAttribute('aria-label')).toBe('Quotation, Mark Rutte');
    expect(cards.shadow?.activeElement).toBeNull();
  });

  it('leads to the speaker, whose card leads back', async () => {
    await open();
    await click(1);
    await pressButton('Mark Rutte');
    expect(card()?.getAttribute('aria-label')).toBe('Mark Rutte, person');
    expect(texts('.saying')).toEqual(['„Wir bleiben“', '„Nie ohne die Nato“', '„Das ist alles.“']);
    await pressButton('„Das ist alles.“');
    expect(card()?.getAttribute('aria-label')).toBe('Quotation, Mark Rutte');
    expect(texts('.count')).toEqual(['3 / 4']);
  });

  it('is one step from a name that stands in it', async () => {
    document.querySelector('p')?.replaceChildren('„Rutte bleibt“, rief Mark Rutte.');
    await open();
    await click(1, 10);
    await pressButton('To the quotation by Mark Rutte');
    expect(card()?.getAttribute('aria-label')).toBe('Quotation, Mark Rutte');
    expect(texts('.count')).toEqual(['1 / 4']);
  });
});

describe('what the reader knows better', () => {
  it('someone else speaks: kept for these words in this article, and undone', async () => {
    const { of, repaint } = await open();
    await click(1);
    await pressButton('Wrong speaker?');
    expect(texts('.party')).toEqual(['Nato', 'Nobody named here']);
    await pressButton('Nato');
    expect(of('correct')).toEqual([
      {
        correction: {
          verdict: 'attribute',
          article: expect.stringContaining('localhost'),
          words: 'Nie ohne die Nato',
          to: { name: 'Nato', kind: 'organization' },
        },
      },
    ]);
    expect(texts('.status')).toEqual(['Said by Nato, in this article.']);
    await repaint((analysis) => ({
      ...analysis,
      quotations: analysis.quotations.map((one, at) =>
        at === 1
          ? { ...one, speaker: { entity: 'organization', score: 1, reason: "reader's verdict" } }
          : one,
      ),
    }));
    expect(texts('h2')).toEqual(['Nato']);
    await pressButton('Undo');
    expect(of('undoCorrection')).toEqual([{ id: 'c1' }]);
    expect(texts('.status')).toEqual(['Undone. The quotation is as before.']);
  });

  it('nobody the article names', async () => {
    const { of } = await open();
    await click(0);
    await pressButton('Wrong speaker?');
    await pressButton('Nobody named here');
    expect(of('correct')).toEqual([
      {
        correction: { verdict: 'attribute', article: expect.any(String), words: 'Wir bleiben' },
      },
    ]);
  });

  it('no quotation: the card stays for the undoing when the mark is gone', async () => {
    const { of, repaint } = await open();
    await click(0);
    await pressButton('Not a quotation');
    await repaint((analysis) => ({ ...analysis, quotations: analysis.quotations.slice(1) }));
    expect(texts('.status')).toEqual(['No longer a quotation in this article.']);
    expect(texts('.count')).toEqual([]);
    await pressButton('Undo');
    expect(of('undoCorrection')).toEqual([{ id: 'c1' }]);
    await repaint(asFound);
    expect(texts('.count')).toEqual(['1 / 4']);
  });

  it('says when it could not be kept', async () => {
    const { answers } = await open();
    answers.set('correct', () => ({ ok: false, code: 'private-window' }));
    await click(0);
    await pressButton('Not a quotation');
    expect(texts('.status')[0]).toContain('Nothing is stored in a private window');
  });

  it('among many one searches, with the keyboard alone', async () => {
    await open(crowd(30));
    await click(0);
    await pressButton('Wrong speaker?');
    const field = seen('input')[0] as HTMLInputElement;
    expect(cards.shadow?.activeElement).toBe(field);
    expect(seen('.parties .party')).toHaveLength(5);
    expect(texts('.choice [role="status"]')).toEqual(['26 more; type to find them']);
    field.value = ' MÜLL';
    field.dispatchEvent(new Event('input'));
    expect(seen('.parties .party')).toHaveLength(5);
    field.value = 'ada 29';
    field.dispatchEvent(new Event('input'));
    expect(texts('.parties .party')).toEqual(['Ada 29 Müller']);
    key('ArrowDown');
    expect(cards.shadow?.activeElement?.textContent).toBe('Ada 29 Müller');
    key('ArrowDown');
    expect(cards.shadow?.activeElement?.textContent).toBe('Nobody named here');
    key('ArrowDown');
    expect(cards.shadow?.activeElement).toBe(field);
    field.value = 'xyz';
    field.dispatchEvent(new Event('input'));
    expect(texts('.choice [role="status"]')).toEqual(['No such name in this article']);
  });
});

describe('copying', () => {
  const CITED = expect.stringMatching(
    /^„Wir bleiben“\nMark Rutte, in: Rutte in Berlin\nhttp:\/\/localhost.*#:~:text=Wir%20bleiben$/,
  );

  it('takes words, speaker and source along', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText }, configurable: true });
    await open();
    await click(0);
    await pressButton('Copy with citation');
    expect(writeText).toHaveBeenCalledWith(CITED);
    expect(texts('.copying [role="status"]')).toEqual(['Copied']);
    vi.unstubAllGlobals();
  });

  it('works by a field where the page has no clipboard, and says so when that fails, too', async () => {
    Object.defineProperty(window.navigator, 'clipboard', { value: undefined, configurable: true });
    let copied: string | undefined;
    document.execCommand = vi.fn(() => {
      copied = cards.shadow?.querySelector<HTMLTextAreaElement>('textarea.copied')?.value;
      return true;
    });
    await open();
    await click(0);
    await pressButton('Copy with citation');
    expect(copied).toEqual(CITED);
    expect(cards.shadow?.querySelector('textarea.copied')).toBeNull();
    document.execCommand = vi.fn(() => false);
    await pressButton('Copy with citation');
    expect(texts('.copying [role="status"]')).toEqual(['The clipboard could not be reached']);
  });
});

describe('keys', () => {
  it('Alt, Shift and an arrow go from quotation to quotation; n and p in the card', async () => {
    const { sent } = await open();
    key('ArrowDown', { altKey: true, shiftKey: true });
    await settle();
    expect(texts('.count')).toEqual(['1 / 4']);
    key('n');
    expect(texts('.count')).toEqual(['2 / 4']);
    key('ArrowDown', { altKey: true });
    expect(texts('.count')).toEqual(['3 / 4']);
    key('p');
    expect(texts('.count')).toEqual(['2 / 4']);
    expect(sent.at(-1)).toMatchObject(['pageChanged', { change: { what: 'moved', at: { quotation: 1 } } }]);
  });
});

describe('where the page stands', () => {
  it('goes along with the words, whose index may be another after the next analysis; or is nowhere', async () => {
    const { host, repaint } = await open();
    const at = async () => ((await host.handlers.state(null, SENDER)) as PageState).at;
    await click(1);
    expect(await at()).toEqual({ quotation: 1 });
    const without =
      (first: number): Change =>
      (analysis) => ({
        ...analysis,
        quotations: analysis.quotations.slice(first),
      });
    await repaint(without(1));
    expect(await at()).toEqual({ quotation: 0 });
    await repaint(without(2));
    expect(await at()).toBeUndefined();
  });
});

describe('keys in the card of a name', () => {
  it('Alt, Shift and an arrow lead to a quotation, as anywhere in the page', async () => {
    await open();
    await click(0, 10);
    key('ArrowDown', { altKey: true, shiftKey: true });
    await settle();
    expect(card()?.getAttribute('aria-label')).toContain('Quotation');
    expect(texts('.count')).toEqual(['1 / 4']);
  });
});

describe('all that someone says', () => {
  it('opens the side panel there', async () => {
    const { host, of } = await open();
    await click(1, 10);
    expect(seen('.saying')).toHaveLength(3);
    await pressButton('Show all 4');
    expect(of('openPanel')).toEqual([null]);
    expect(await host.handlers.state(null, SENDER)).toMatchObject({ at: { speaker: 'person', turn: 1 } });
    expect(seen('.saying')).toHaveLength(3);
  });

  it('stands in the card where the panel cannot be opened from a page', async () => {
    const { answers } = await open();
    answers.set('openPanel', () => ({ ok: false, code: 'failed' }));
    await click(1, 10);
    await pressButton('Show all 4');
    expect(texts('.saying')).toEqual([
      '„Wir bleiben“',
      '„Nie ohne die Nato“',
      '„Das ist alles.“',
      '„Gut so.“',
    ]);
  });
});
