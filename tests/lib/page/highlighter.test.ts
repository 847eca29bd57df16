import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter, type Highlighter, type PaintItem } from '../../../lib/page/highlighter';

/** As much of the CSS Custom Highlight API as the highlighter uses; jsdom has none of it. */
class FakeHighlight {
  priority = 0;
  readonly ranges: AbstractRange[] = [];
  add(range: AbstractRange): void {
    this.ranges.push(range);
  }
}

class FakeSheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}

type FakeRegistry = Map<string, FakeHighlight> & {
  highlightsFromPoint?: () => { highlight: FakeHighlight; ranges: AbstractRange[] }[];
};

let registry: FakeRegistry;
let page: Document;
let highlighter: Highlighter;

beforeEach(() => {
  registry = new Map();
  const { window } = new JSDOM('<p>Runa Holt und Till Ankersen von der Genossenschaft Salzwind</p>');
  page = window.document;
  Object.assign(window, { matchMedia: () => ({ matches: false }) });
  Object.assign(page, { adoptedStyleSheets: [] });
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('Range', window.Range);
  highlighter = createHighlighter(page);
});

afterEach(() => {
  highlighter.dispose();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function item(id: string, words: string): PaintItem {
  const text = page.querySelector('p')?.firstChild as Text;
  const range = page.createRange();
  range.setStart(text, text.data.indexOf(words));
  range.setEnd(text, text.data.indexOf(words) + words.length);
  return { id, ranges: [range] };
}

const painted = (kind: string): string[] => registry.get(`randnotiz-${kind}`)?.ranges.map(String) ?? [];
const styles = (): string =>
  page.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).css).join('\n');

describe('paint', () => {
  it('puts ranges under a key of its own and leaves the page as it is', async () => {
    const before = page.documentElement.outerHTML;
    await highlighter.paint('person', [item('a', 'Runa Holt'), item('b', 'Till Ankersen')]);
    await highlighter.paint('organization', [item('c', 'Salzwind')]);
    expect(painted('person')).toEqual(['Runa Holt', 'Till Ankersen']);
    expect(painted('organization')).toEqual(['Salzwind']);
    expect(registry.get('randnotiz-person')?.priority).toBeGreaterThan(
      registry.get('randnotiz-organization')?.priority ?? 9,
    );
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('paints a kind anew, without what was painted before', async () => {
    await highlighter.paint('person', [item('a', 'Runa Holt')]);
    await highlighter.paint('person', [item('b', 'Till Ankersen')]);
    expect(painted('person')).toEqual(['Till Ankersen']);
    await highlighter.paint('person', []);
    expect(registry.has('randnotiz-person')).toBe(false);
  });

  it('rests between slices of ten thousand names, and stops when painted over', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => item(`n${index}`, 'Runa'));
    let rests = 0;
    await highlighter.paint('person', many, async () => {
      rests += 1;
    });
    expect(painted('person')).toHaveLength(10_000);
    expect(rests).toBe(4);
    const slow = highlighter.paint('person', many, async () => highlighter.erase('person'));
    await slow;
    expect(registry.has('randnotiz-person')).toBe(false);
  });

  it('tells the kinds apart by shape and gives forced colors system colors', async () => {
    await highlighter.paint('person', [item('a', 'Runa Holt')]);
    expect(styles()).toMatch(/randnotiz-person\) \{[^}]*underline solid/);
    expect(styles()).toMatch(/randnotiz-organization\) \{[^}]*underline dotted/);
    expect(styles()).toMatch(/forced-colors: active[\s\S]*LinkText/);
  });

  it.each([
    ['a white page', 'background: #fff', '#1d5fa7'],
    ['a black page', 'background: #111; color: #eee', '#8fbdf2'],
    ['light text on a picture', 'color: #fafafa', '#8fbdf2'],
  ])('measures %s', async (_, style, color) => {
    page.body.setAttribute('style', style);
    await highlighter.paint('person', [item('a', 'Runa Holt')]);
    expect(styles()).toContain(color);
  });

  it('takes the colors the reader chose, also later', async () => {
    await highlighter.paint('person', [item('a', 'Runa Holt')]);
    highlighter.dress({ palette: 'dark', colors: { person: '#123456' } });
    expect(styles()).toContain('#123456');
    expect(styles()).toContain('#e3b35a');
  });
});

describe('at', () => {
  it('asks the browser what lies under a point', async () => {
    const [runa, till] = [item('a', 'Runa Holt'), item('b', 'Till Ankersen')];
    await highlighter.paint('person', [runa, till]);
    const highlight = registry.get('randnotiz-person') as FakeHighlight;
    registry.highlightsFromPoint = () => [
      { highlight: new FakeHighlight(), ranges: [runa.ranges[0] as Range] },
      { highlight, ranges: [till.ranges[0] as Range] },
    ];
    expect(highlighter.at(3, 4)).toEqual([{ kind: 'person', id: 'b' }]);
  });

  it('finds it by the caret where the browser does not tell', async () => {
    const till = item('b', 'Till Ankersen');
    await highlighter.paint('person', [till]);
    const range = till.ranges[0] as Range;
    const drawn = [{ left: 10, right: 90, top: 0, bottom: 20 }];
    Object.assign(range, { getClientRects: () => drawn });
    const caret = { offsetNode: range.startContainer, offset: range.startOffset + 2 };
    Object.assign(page, { caretPositionFromPoint: () => caret });
    expect(highlighter.at(50, 10)).toEqual([{ kind: 'person', id: 'b' }]);
    expect(highlighter.at(200, 10)).toEqual([]);
  });

  it('is nothing where nothing is painted', () => {
    expect(highlighter.at(1, 1)).toEqual([]);
  });
});

describe('focus', () => {
  it('fades and is gone after 1.2 seconds', () => {
    vi.useFakeTimers();
    highlighter.focus(item('a', 'Runa Holt').ranges);
    expect(painted('focus')).toEqual(['Runa Holt']);
    const first = styles();
    vi.advanceTimersByTime(600);
    expect(styles()).not.toBe(first);
    vi.advanceTimersByTime(700);
    expect(registry.has('randnotiz-focus')).toBe(false);
  });
});

describe('dispose', () => {
  it('leaves nothing of ours, and everything of others', async () => {
    const foreign = new FakeHighlight();
    registry.set('page-search', foreign);
    const sheet = new FakeSheet();
    page.adoptedStyleSheets = [sheet as unknown as CSSStyleSheet];
    await highlighter.paint('person', [item('a', 'Runa Holt')]);
    highlighter.focus(item('a', 'Runa Holt').ranges);
    highlighter.dispose();
    expect([...registry.keys()]).toEqual(['page-search']);
    expect(page.adoptedStyleSheets).toEqual([sheet]);
  });

  it('does not take away what a newer highlighter painted', async () => {
    await highlighter.paint('person', [item('a', 'Runa Holt')]);
    const newer = createHighlighter(page);
    await newer.paint('person', [item('b', 'Till Ankersen')]);
    highlighter.dispose();
    expect(painted('person')).toEqual(['Till Ankersen']);
    newer.dispose();
    expect(registry.size).toBe(0);
  });
});
