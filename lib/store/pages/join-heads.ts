import { distinctTags } from '../rows/distinct-tags';
import { earlierTexts } from '../rows/earlier-texts';
import type { StoredArticle } from '../rows/records';

/** The newer article with what the reader had added to the older one. */
export function joined(newer: StoredArticle, older: StoredArticle): StoredArticle {
  const { summary } = older;
  const tags = distinctTags([...older.tags, ...newer.tags]);
  const collections = [...new Set([...(older.collections ?? []), ...(newer.collections ?? [])])];
  const both = { ...newer, tags, ...(collections.length > 0 && { collections }) };
  if (!summary) return both;
  if (!newer.summary) return { ...both, summary };
  const earlier = earlierTexts({ ...newer.summary, text: summary.text }, newer.summary.text, true);
  return { ...both, summary: { ...newer.summary, ...earlier } };
}
