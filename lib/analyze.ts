import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Correction } from './entities/correction';
import { resolveEntities } from './entities/resolve-entities';
import { findTitledNames } from './names/find-names';
import { findQuotations } from './quotations/find-quotations';
import { summarize } from './summary/summarize';
import { splitSentences } from './text/sentences';

/** Raised with every change that gives another analysis of some article; kept analyses of older ones are made anew. */
export const ENGINE_VERSION = '1';

/**
 * The whole pipeline: who is named in an article, what is said in it, and which sentences sum it up. `corrections` are
 * the reader's verdicts on names. Equal input gives equal output, as plain JSON; the article is not changed.
 */
export function analyze(article: Article, corrections: readonly Correction[] = []): Analysis {
  const { title, text, language, blocks } = article;

  // 1. Text to sentences; a sentence never crosses the border of a block.
  const sentences = splitSentences(text, language, blocks.length > 0 ? blocks : undefined);

  // 2. Names in the text and in its title, read together.
  const { names, titleNames } = findTitledNames({ title, text, language });

  // 3. Names to mentions of entities: aliases, roles, the reader's corrections.
  const { mentions, titleMentions, entities } = resolveEntities({
    title,
    text,
    language,
    names,
    titleNames,
    corrections,
  });

  // 4. What is said, and by whom where that is certain.
  const quotations = findQuotations({ text, language, sentences, mentions });

  // 5. The sentences that sum it up.
  const summary = summarize({ article, sentences, mentions, titleMentions });

  return { version: ENGINE_VERSION, sentences, mentions, titleMentions, entities, quotations, summary };
}
