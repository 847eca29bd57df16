import { vi } from 'vitest';
import type { PageServices } from '../../../entrypoints/content/page-services';
import type { Analysis } from '../../../lib/analysis';
import { describePlace } from '../../../lib/anchoring/describe-place';
import { findAnchorsInSteps, prepareTextInSteps } from '../../../lib/anchoring/find-anchor';
import type { Article, Block } from '../../../lib/article';
import type { AnalyzeReply, Reply } from '../../../lib/messages';
import type { EntityKind, Mention } from '../../../lib/names/mention';
import type { Highlighter, PaintKind } from '../../../lib/page/highlighter';
import { readPageText } from '../../../lib/page/page-text';
import { NOTE_PAINTS } from '../../../lib/page/paint/palette';
import type { Reading } from '../../../lib/page/read-article';
import type { TextMap } from '../../../lib/page/text-map';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import type { Span } from '../../../lib/text/span';

/** A map over the text nodes of some elements, joined like the article text. */
function mapOf(elements: readonly Element[]): { map: TextMap; blocks: Block[] } {
  const pieces: { node: Text; start: number }[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const element of elements) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    blocks.push({ start, end: text.length, kind: 'paragraph' });
  }
  const rangesOf = ({ start, end }: Span): Range[] =>
    pieces.flatMap((piece) => {
      const from = Math.max(start, piece.start) - piece.start;
      const to = Math.min(end, piece.start + piece.node.length) - piece.start;
      if (from >= to || !piece.node.isConnected) return [];
      const range = document.createRange();
      range.setStart(piece.node, from);
      range.setEnd(piece.node, to);
      return [range];
    });
  return { map: { text, rangesOf, offsetOf: () => undefined }, blocks };
}

/**
 * Reads a page simply: h1 is the title, every paragraph of an article element the text; `orWhole`: where there is
 * none, every other element of the body.
 */
export async function readPage(page: Document, url = page.location.href, orWhole = false): Promise<Reading> {
  const own = [...page.querySelectorAll('article p')];
  const isWhole = own.length === 0 && orWhole;
  const { map, blocks } = mapOf(isWhole ? [...page.body.children] : own);
  const title = mapOf([...page.querySelectorAll('h1')]).map;
  const article: Article = {
    url,
    title: title.text,
    byline: [],
    publishedCertain: false,
    language: 'de',
    text: map.text,
    blocks,
  };
  return {
    verdict: { kind: page.querySelector('article') ? 'article' : 'no', reasons: [] },
    article,
    map,
    titleMap: title,
    leftOut: [{ id: 'box', reason: 'newsletter', text: 'Jetzt anmelden' }],
    isWhole,
  };
}

type Names = Readonly<Record<EntityKind, readonly string[]>>;

function mentionsIn(text: string, names: Names): Mention[] {
  const found = (['person', 'organization'] as const).flatMap((kind) =>
    names[kind].flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        kind,
        entity: kind,
        score: 1,
        reason: 'test',
      })),
    ),
  );
  const isInside = (one: Span, other: Span) =>
    one !== other && one.start >= other.start && one.end <= other.end;
  return found
    .filter((one) => !found.some((other) => isInside(one, other)))
    .toSorted((one, other) => one.start - other.start);
}

/** Marks the given names: all persons are one entity, all organizations another; „…“ is a person's. */
export function analyzeWords(article: Article, names: Names): Analysis {
  const { text, title } = article;
  const entities = (['person', 'organization'] as const).flatMap((kind) => {
    const [name] = names[kind].filter((each) => text.includes(each) || title.includes(each));
    return name === undefined ? [] : [{ id: kind, kind, name, aliases: [...names[kind]], roles: ['Rolle'] }];
  });
  const quotations = [...text.matchAll(/„([^“]+)“/g)].map(({ index, 1: words = '' }) => {
    const span = { start: index + 1, end: index + 1 + words.length };
    return {
      ...span,
      kind: 'direct' as const,
      content: [span],
      speaker: { entity: 'person', score: 1, reason: 'test' },
      score: 1,
      reason: 'test',
    };
  });
  return {
    version: 'test',
    sentences: [],
    mentions: mentionsIn(text, names),
    titleMentions: mentionsIn(title, names),
    entities,
    quotations,
    summary: [],
  };
}

/** At this height of the window stand quotations. */
export const QUOTED = 77;

/** At this height stand notes. */
export const NOTED = 88;

const isNote = (kind: PaintKind) => kind.startsWith('note-');

/** A highlighter that remembers what is painted, as words by kind; a point of the window is a mark's index. */
export function fakeHighlighter() {
  const painted = new Map<PaintKind, readonly { id: string; ranges: readonly Range[] }[]>();
  const focused: string[] = [];
  const highlighter: Highlighter = {
    paint: async (kind, items) => {
      painted.set(kind, items);
    },
    focus: (ranges) => focused.push(ranges.join('')),
    dress: vi.fn(),
    erase: vi.fn(),
    at: (x, y) => {
      const marks = y === QUOTED ? (['quotation'] as const) : (['person', 'organization'] as const);
      const kinds = y === NOTED ? NOTE_PAINTS : marks;
      return kinds.flatMap((kind) => {
        const id = painted.get(kind)?.[x]?.id;
        return id === undefined ? [] : [{ kind, id }];
      });
    },
    dispose: () => painted.clear(),
  };
  const wordsOf = (isWanted: (kind: PaintKind) => boolean) =>
    Object.fromEntries(
      [...painted]
        .filter(([kind, items]) => isWanted(kind) && (items.length > 0 || !isNote(kind)))
        .map(([kind, items]) => [kind, items.map(({ ranges }) => ranges.join('')).join(' | ')]),
    );
  /** Names and quotations; notes apart, as `note-yellow`. */
  const words = () => wordsOf((kind) => !isNote(kind));
  const notes = () => wordsOf(isNote);
  return { highlighter, words, notes, focused };
}

export const NAMES: Names = { person: ['Mark Rutte', 'Rutte'], organization: ['Nato'] };

/** Everything a session asks for, answered in place. `answer` may be replaced for single messages. */
export function fakePage(names: Names = NAMES) {
  const paint = fakeHighlighter();
  const sent: [string, unknown][] = [];
  const answers = new Map<string, (input: never) => Reply<unknown>>();
  const analyze = ({ article }: { article: Article }): Reply<AnalyzeReply> => ({
    ok: true,
    value: {
      analysis: analyzeWords(article, names),
      articleId: 'a1',
      noteCount: 0,
      private: false,
      settings: DEFAULT_SETTINGS,
    },
  });
  answers.set('analyze', analyze as never);
  answers.set('notesAbout', () => ({ ok: true, value: [] }));
  const send = async (name: string, input: unknown) => {
    sent.push([name, structuredClone(input)]);
    return answers.get(name)?.(input as never) ?? { ok: true, value: null };
  };
  const readArticle = vi.fn((page: Document, { url, orWhole }: { url: string; orWhole?: boolean }) =>
    readPage(page, url, orWhole),
  );
  const services: PageServices = {
    document,
    window,
    readArticle,
    readPageText,
    describePlace,
    prepareTextInSteps,
    findAnchorsInSteps,
    createHighlighter: vi.fn(() => paint.highlighter),
    send: send as never,
    detectLanguage: async () => undefined,
    isOutdated: () => false,
    isReaders: () => true,
  };
  return { services, answers, sent, paint, readArticle };
}

/** What jsdom lacks of a browser that draws. */
export function drawPages(): void {
  const line = { left: 10, top: 10, right: 60, bottom: 30, width: 50, height: 20, x: 10, y: 10 };
  Range.prototype.getClientRects = (() => [line]) as never;
  Range.prototype.getBoundingClientRect = (() => line) as never;
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollBy = vi.fn() as never;
  Object.assign(globalThis, { scheduler: { yield: async () => undefined } });
  window.matchMedia = (() => ({ matches: false })) as never;
  CSSStyleSheet.prototype.replaceSync ??= vi.fn() as never;
}
