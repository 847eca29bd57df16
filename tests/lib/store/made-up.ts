import type { Analysis } from '../../../lib/analysis';
import type { Article } from '../../../lib/article';
import type { EntityKind } from '../../../lib/names/mention';

/** An article of our own; every field can be given. */
export function madeUpArticle(fields: Partial<Article> = {}): Article {
  const text = fields.text ?? 'Mark Rutte sprach in Kiew. Annalena Baerbock stimmte ihm zu.';
  return {
    url: 'https://zeitung.example/politik/treffen-in-kiew',
    title: 'Treffen in Kiew',
    byline: ['Ada Feder'],
    site: 'Die Zeitung',
    published: '2026-03-01T08:30:00+01:00',
    publishedCertain: true,
    language: 'de',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...fields,
  };
}

type Named = { readonly name: string; readonly kind?: EntityKind; readonly roles?: readonly string[] };

/** An analysis that finds these names once each, where they stand in the text. */
export function madeUpAnalysis(text: string, named: readonly Named[], version = 'engine 1'): Analysis {
  const entities = named.map(({ name, kind = 'person', roles = [] }, index) => ({
    id: `e${index}`,
    kind,
    name,
    aliases: [name],
    roles,
  }));
  const mentions = entities.flatMap(({ id, kind, name }) => {
    const start = text.indexOf(name);
    if (start < 0) return [];
    return [{ start, end: start + name.length, kind, entity: id, score: 1, reason: 'made up' }];
  });
  return {
    version,
    sentences: [{ start: 0, end: text.length }],
    mentions: mentions.sort((a, b) => a.start - b.start),
    titleMentions: [],
    entities,
    quotations: [],
    summary: [],
  };
}
