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
  expectInOrder(text, analysis.quotations);
  expectInOrder(text, analysis.summary);
  expect(analysis.summary.length).toBeLessThanOrEqual(3);
  const sentences = new Set(analysis.sentences.map(keyOf));
  expect(analysis.summary.filter((span) => !sentences.has(keyOf(span)))).toEqual([]);
  checkEntities(article, analysis);
  for (const { start, end, content, cue, speaker } of analysis.quotations) {
    expectInOrder(text, content);
    expect([content[0]?.start, content.at(-1)?.end]).toEqual([start, end]);
    if (cue) expectInOrder(text, [cue]);
    if (speaker?.span) expectInOrder(text, [speaker.span]);
    if (speaker?.entity) expect(analysis.entities.map(({ id }) => id)).toContain(speaker.entity);
    if (speaker) expect(speaker.reason).not.toBe('');
  }
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
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
