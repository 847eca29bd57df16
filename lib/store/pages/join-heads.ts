import { distinctTags } from '../rows/distinct-tags';
import { earlierTexts } from '../rows/earlier-texts';
import type { StoredArticle } from '../rows/records';

/** The newer article with what the reader had added to the older one. */
export function joined(newer: StoredArticle, older: StoredArticle): StoredArticle {
  const { summary } = older;
  const tags = distinctTags([...older.tags, ...newer.tags]);
  if (!summary) return { ...newer, tags };
  if (!newer.summary) return { ...newer, tags, summary };
  const earlier = earlierTexts({ ...newer.summary, text: summary.text }, newer.summary.text, true);
  return { ...newer, tags, summary: { ...newer.summary, ...earlier } };
}
