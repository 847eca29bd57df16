import { type ExportBundle, summaryOf } from './bundle';
import { localDay, publishedDay } from './day';
import { oneLine } from './plain-text';

/** Longest description: about three sentences of a newspaper. */
const DESCRIPTION_LENGTH = 500;

/** A string in YAML's double quotes: always quoted, so that none reads as a number, date, alias or tag. */
export function yamlString(text: string): string {
  return JSON.stringify(oneLine(text));
}

/** Obsidian takes no spaces in tags, and a `#` before them belongs to its way of writing, not to the tag. */
export function obsidianTag(tag: string): string {
  return oneLine(tag)
    .replace(/^#+/, '')
    .replace(/[\s,]+/g, '-');
}

function shortened(text: string): string {
  const letters = [...oneLine(text)];
  if (letters.length <= DESCRIPTION_LENGTH) return letters.join('');
  return `${letters
    .slice(0, DESCRIPTION_LENGTH)
    .join('')
    .replace(/\s+\S*$/, '')} …`;
}

/** What an article is about, in a few sentences on one line; empty when it has no summary. */
export function descriptionOf(bundle: ExportBundle): string {
  return shortened(summaryOf(bundle).pieces.join(' '));
}

function list(key: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${yamlString(value)}`)];
}

/**
 * The properties that Obsidian's clipper writes: title, source, author, published, created, description, tags. What
 * is not known is left out. Days are plain so that they read as days, everything else is quoted.
 */
export function frontMatter(bundle: ExportBundle): string {
  const { title, url, byline, site, published, language, keptAt, created, tags } = bundle.article;
  const day = publishedDay(published);
  const description = descriptionOf(bundle);
  const lines = [
    `title: ${yamlString(title)}`,
    `source: ${yamlString(url)}`,
    ...list('author', byline),
    ...(site === undefined ? [] : [`site: ${yamlString(site)}`]),
    ...(day === undefined ? [] : [`published: ${day}`]),
    `created: ${localDay(keptAt ?? created)}`,
    ...(description === '' ? [] : [`description: ${yamlString(description)}`]),
    ...(language === 'und' ? [] : [`language: ${yamlString(language)}`]),
    ...list('tags', ['clippings', ...tags.map(obsidianTag)]),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
