// The sample library as rows of the store: the articles of scripts/sample with their analyses by the shipped models, and
// what a reader would have added. Nothing of it depends on when or where it is made.
import { createHash } from 'node:crypto';
import { analyze } from '../../lib/analyze';
import { describePlace } from '../../lib/anchoring/describe-place';
import { articleKey } from '../../lib/article-url';
import type { Kept, NoteSubject } from '../../lib/note';
import type {
  StoredAnalysis,
  StoredArticle,
  StoredCollection,
  StoredIdentity,
  StoredNote,
  StoredText,
} from '../../lib/store/rows/records';
import { loadModels } from '../load-models';
import { readSampleArticles, type SampleArticle } from './read-articles';
import { COLLECTIONS, FOLLOWED, NOTES, type SampleNote } from './readers-part';
import { sampleId } from './sample-id';

export type SampleRows = {
  readonly articles: readonly StoredArticle[];
  readonly texts: readonly StoredText[];
  readonly analyses: readonly StoredAnalysis[];
  readonly notes: readonly StoredNote[];
  readonly identities: readonly StoredIdentity[];
  readonly collections: readonly StoredCollection[];
};

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** So long after it was published an article was saved. */
const READ_AFTER = 3 * HOUR;

/**
 * All rows, in an order that never changes.
 * @throws Error when a note or collection does not fit the articles
 */
export function sampleRows(): SampleRows {
  const articles = readSampleArticles();
  const latest = Math.max(...articles.map(savedAt));
  return {
    articles: articles.map(articleRow),
    texts: articles.map(({ name, article: { text, blocks } }) => ({ id: sampleId(name), text, blocks })),
    analyses: articles.map(analysisRow),
    notes: NOTES.map((note, index) => noteRow(note, index, articles)),
    identities: FOLLOWED.map(({ figure, seen }) => ({
      ...kept(`follow ${figure}`, latest),
      verdict: 'follow',
      figure,
      seen: Date.parse(seen),
    })),
    collections: COLLECTIONS.map(({ name, query }) => ({
      ...kept(collectionKey(name), latest),
      name,
      ...(query !== undefined && { query }),
    })),
  };
}

function collectionKey(name: string): string {
  return `collection ${name}`;
}

function kept(words: string, at: number): Kept {
  return { id: sampleId(words), created: at, updated: at, revision: 1 };
}

function savedAt({ article }: SampleArticle): number {
  return Date.parse(article.published ?? '') + READ_AFTER;
}

function articleRow(sample: SampleArticle): StoredArticle {
  const { name, article, tags } = sample;
  const { text: _text, blocks: _blocks, ...head } = article;
  const at = savedAt(sample);
  const collections = COLLECTIONS.filter(({ articles }) => articles === 'all' || articles.includes(name));
  return {
    ...kept(name, at),
    ...head,
    key: articleKey(article.url),
    keptAt: at,
    tags,
    collections: collections.map((collection) => sampleId(collectionKey(collection.name))),
    opened: at,
  };
}

function analysisRow(sample: SampleArticle): StoredAnalysis {
  const { name, article } = sample;
  return {
    id: sampleId(name),
    hash: createHash('sha256').update(article.text).digest('hex'),
    analysis: analyze(article, [], loadModels()),
    updated: savedAt(sample),
  };
}

function noteRow(note: SampleNote, index: number, articles: readonly SampleArticle[]): StoredNote {
  const sample = articles.find(({ name }) => name === note.article);
  if (sample === undefined)
    throw new Error(`A note is on ${note.article}, which is no article of the sample`);
  const { text, color, tags } = note;
  return {
    ...kept(`note ${index}`, savedAt(sample) + (index + 1) * MINUTE),
    article: sampleId(note.article),
    subject: subjectOf(note, sample),
    text,
    ...(color !== undefined && { color }),
    ...(tags !== undefined && { tags }),
  };
}

function subjectOf({ words, about }: SampleNote, { name, article }: SampleArticle): NoteSubject {
  if (about !== undefined) return { on: 'entity', ...about };
  if (words === undefined) return { on: 'article' };
  const [before = '', ...behind] = article.text.split(words);
  if (behind.length !== 1) throw new Error(`${name}: “${words}” must stand in its text once`);
  const span = { start: before.length, end: before.length + words.length };
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (block === undefined) throw new Error(`${name}: “${words}” goes over paragraphs`);
  return {
    on: 'passage',
    passage: {
      selector: describePlace(article.text, span),
      paragraph: article.text.slice(block.start, block.end),
    },
  };
}
