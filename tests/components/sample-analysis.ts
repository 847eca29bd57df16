import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { EntityKind, Mention } from '../../lib/names/mention';
import type { Span } from '../../lib/text/span';

const LEAD = 'Anna Keller warnt den Stadtrat vor dem Bau.';
const BODY =
  'Keller sagte: "Der Fluss gehört allen." Der Stadtrat von Aue berät am Montag. Keller will klagen.';
const TEXT = `${LEAD}\n\n${BODY}`;

export function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the sample`);
  return { start, end: start + words.length };
}

function mention(words: string, kind: EntityKind, entity: string, from = 0): Mention {
  return { ...spanOf(words, from), kind, entity, score: 1, reason: 'sample' };
}

export const SAMPLE_ARTICLE: Article = {
  url: 'https://zeitung.example/fluss',
  title: 'Streit am Fluss: Keller warnt',
  byline: [],
  site: 'Zeitung',
  published: '2024-12-04',
  publishedCertain: true,
  language: 'de',
  text: TEXT,
  blocks: [
    { start: 0, end: LEAD.length, kind: 'lead' },
    { start: LEAD.length + 2, end: TEXT.length, kind: 'paragraph' },
  ],
};

export const SAMPLE_ANALYSIS: Analysis = {
  version: '1',
  sentences: [],
  mentions: [
    mention('Anna Keller', 'person', 'keller'),
    mention('Stadtrat', 'organization', 'rat'),
    mention('Keller', 'person', 'keller', LEAD.length),
    mention('Stadtrat von Aue', 'organization', 'rat', LEAD.length),
    mention('Keller', 'person', 'keller', TEXT.length - 20),
  ],
  titleMentions: [{ start: 17, end: 23, kind: 'person', entity: 'keller', score: 1, reason: 'sample' }],
  entities: [
    { id: 'rat', kind: 'organization', name: 'Stadtrat von Aue', aliases: ['Stadtrat'], roles: [] },
    {
      id: 'keller',
      kind: 'person',
      name: 'Anna Keller',
      aliases: ['Keller'],
      roles: ['Anwältin', 'Autorin'],
    },
  ],
  quotations: [
    {
      ...spanOf('"Der Fluss gehört allen."'),
      kind: 'direct',
      content: [spanOf('Der Fluss gehört allen.')],
      speaker: { entity: 'keller', score: 1, reason: 'sample' },
      score: 1,
      reason: 'sample',
    },
  ],
  summary: [spanOf(LEAD), spanOf('Keller will klagen.')],
};
