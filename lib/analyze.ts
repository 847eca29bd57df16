import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Correction, NameCorrection, QuotationCorrection } from './entities/correction';
import { resolveEntitiesInSteps } from './entities/resolve-entities';
import { findTitledNamesInSteps, type Models } from './names/find-names';
import { correctQuotations } from './quotations/correct-quotations';
import { findQuotations } from './quotations/find-quotations';
import { summarizeInSteps } from './summary/summarize';
import { splitSentences } from './text/sentences';
import { runToEnd, type Steps, within } from './text/steps';

/** Raised with every change that gives another analysis of some article; kept analyses of older ones are made anew. */
export const ENGINE_VERSION = '4';

/**
 * The whole pipeline: who is named in an article, what is said in it, and which sentences sum it up. `corrections` are
 * the reader's verdicts on names and on quotations of this article; `models` find names in the languages they are for,
 * rules and lists in all others. Equal input gives equal output, as plain JSON; the article is not changed.
 */
export function analyze(
  article: Article,
  corrections: readonly Correction[] = [],
  models: Models = {},
): Analysis {
  return runToEnd(analyzeInSteps(article, corrections, models));
}

/** The same in steps, each of some hundredths of a second on a long article; gives the share done, 0 … 1. */
export function* analyzeInSteps(
  article: Article,
  corrections: readonly Correction[] = [],
  models: Models = {},
): Steps<Analysis> {
  const { title, text, language, blocks } = article;
  const { onNames, onQuotations } = sortVerdicts(corrections);

  // 1. Text to sentences; a sentence never crosses the border of a block.
  const sentences = splitSentences(text, language, blocks.length > 0 ? blocks : undefined);
  yield 0.05;

  // 2. Names in the text and in its title, read together.
  const naming = findTitledNamesInSteps({ title, text, language }, models);
  const { names, titleNames } = yield* within(naming, 0.05, 0.7);
  yield 0.7;

  // 3. Names to mentions of entities: aliases, roles, the reader's corrections.
  const named = { title, text, language, names, titleNames, corrections: onNames };
  const { mentions, titleMentions, entities } = yield* within(resolveEntitiesInSteps(named), 0.7, 0.85);
  yield 0.85;

  // 4. What is said, and by whom where that is certain; the reader knows better.
  const found = findQuotations({ text, language, sentences, mentions, entities });
  const quotations = correctQuotations({ text, quotations: found, entities, corrections: onQuotations });
  yield 0.9;

  // 5. The sentences that sum it up.
  const summing = summarizeInSteps({ article, sentences, mentions, titleMentions, quotations });
  const summary = yield* within(summing, 0.9, 1);

  return { version: ENGINE_VERSION, sentences, mentions, titleMentions, entities, quotations, summary };
}

type SortedVerdicts = {
  readonly onNames: readonly NameCorrection[];
  readonly onQuotations: readonly QuotationCorrection[];
};

function sortVerdicts(corrections: readonly Correction[]): SortedVerdicts {
  const onNames: NameCorrection[] = [];
  const onQuotations: QuotationCorrection[] = [];
  for (const correction of corrections) {
    if (correction.verdict === 'attribute' || correction.verdict === 'unquote') onQuotations.push(correction);
    else onNames.push(correction);
  }
  return { onNames, onQuotations };
}
