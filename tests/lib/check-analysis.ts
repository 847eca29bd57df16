import { expect } from 'vitest';
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { Span } from '../../lib/text/span';

/** Fails unless an analysis keeps what every analysis must keep. */
export function checkAnalysis(article: Article, analysis: Analysis): void {
  const { text, title } = article;
  expectInOrder(text, analysis.sentences);
  expectInOrder(text, analysis.mentions);
  expectInOrder(title, analysis.titleMentions);
  expectInOrder(text, analysis.summary);
  expect(analysis.summary.length).toBeLessThanOrEqual(3);
  const sentences = new Set(analysis.sentences.map(keyOf));
  expect(analysis.summary.filter((span) => !sentences.has(keyOf(span)))).toEqual([]);
  checkEntities(article, analysis);
  checkQuotations(article, analysis);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
}

/** By their start, of two with the same start the longer first: one may lie in another. */
function checkQuotations({ text }: Article, { quotations, entities }: Analysis): void {
  const order = quotations.toSorted((a, b) => a.start - b.start || b.end - a.end);
  expect(quotations.map(keyOf)).toEqual(order.map(keyOf));
  const ids = new Set(entities.map(({ id }) => id));
  for (const { start, end, content, cue, speaker, score, reason } of quotations) {
    expectInOrder(text, content);
    expect(content[0]?.start).toBeGreaterThanOrEqual(start);
    expect(content.at(-1)?.end).toBeLessThanOrEqual(end);
    checkSureness(score, reason);
    if (cue) expectInOrder(text, [cue]);
    if (speaker?.span) expectInOrder(text, [speaker.span]);
    const speakers = [speaker?.entity, ...(speaker?.others ?? [])].filter((id) => id !== undefined);
    expect(speakers.filter((id) => !ids.has(id))).toEqual([]);
    if (speaker) checkSureness(speaker.score, speaker.reason);
  }
}

function checkSureness(score: number, reason: string): void {
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  expect(reason).not.toBe('');
}

function checkEntities({ text, title }: Article, { mentions, titleMentions, entities }: Analysis): void {
  const named = new Map<string, Set<string>>();
  const all = [
    ...mentions.map((mention) => ({ mention, of: text })),
    ...titleMentions.map((mention) => ({ mention, of: title })),
  ];
  for (const { mention, of } of all) {
    expect(mention.reason).not.toBe('');
    const forms = named.get(mention.entity) ?? new Set();
    named.set(mention.entity, forms.add(of.slice(mention.start, mention.end)));
  }
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  expect([...named.keys()].filter((id) => !entities.some((entity) => entity.id === id))).toEqual([]);
  for (const { id, aliases } of entities) {
    expect(aliases.filter((alias) => !named.get(id)?.has(alias))).toEqual([]);
  }
}

/** Spans lie in their text, hold something, and never overlap. */
export function expectInOrder(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
