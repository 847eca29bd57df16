// The articles of the sample library as files: a head of `field: value` lines, a blank line, then paragraphs between blank
// lines. `## ` begins a heading.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '../../lib/article';
import { projectRoot } from '../load-models';

export type SampleArticle = {
  /** Its file's name without the ending: `2025-02-11-nachtfaehre`. */
  readonly name: string;
  readonly article: Article;
  readonly tags: readonly string[];
};

const LANGUAGES = ['de', 'en'] as const;
const BETWEEN = '\n\n';
const FIELDS = ['title', 'outlet', 'byline', 'date', 'url', 'language', 'tags'] as const;
type Head = Readonly<Record<(typeof FIELDS)[number], string>>;

/**
 * Every article of scripts/sample, oldest first.
 * @throws Error when a head lacks a field or has one that no article has
 */
export function readSampleArticles(): readonly SampleArticle[] {
  const folder = join(projectRoot(), 'scripts/sample/articles');
  return LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, language)).map((file) => {
      const name = file.replace(/\.txt$/, '');
      return readSampleArticle(name, readFileSync(join(folder, language, file), 'utf8'));
    }),
  ).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * One article by the text of its file.
 * @throws Error when its head lacks a field or has one that no article has
 */
export function readSampleArticle(name: string, content: string): SampleArticle {
  const [first = '', ...rest] = content.trim().split(/\n{2,}/);
  const head = readHead(name, first);
  const article = {
    url: head.url,
    title: head.title,
    byline: namesIn(head.byline),
    site: head.outlet,
    published: head.date,
    publishedCertain: true,
    language: head.language,
    ...joinBlocks(rest),
  };
  return { name, article, tags: namesIn(head.tags) };
}

function readHead(name: string, lines: string): Head {
  const fields = new Map(
    lines.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2).trim()] as const;
    }),
  );
  const isWhole = FIELDS.every((field) => fields.get(field)) && fields.size === FIELDS.length;
  if (!isWhole) throw new Error(`${name}: its head must have ${FIELDS.join(', ')}`);
  return Object.fromEntries(fields) as Head;
}

function namesIn(list: string): readonly string[] {
  return list.split(', ');
}

function joinBlocks(paragraphs: readonly string[]): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const isHeading = paragraph.startsWith('## ');
    const words = paragraph.replace(/^## /, '').replace(/\s+/g, ' ').trim();
    if (text !== '') text += BETWEEN;
    blocks.push({
      start: text.length,
      end: text.length + words.length,
      kind: isHeading ? 'heading' : 'paragraph',
    });
    text += words;
  }
  return { text, blocks };
}
