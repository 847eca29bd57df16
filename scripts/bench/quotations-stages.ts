// The stages of an analysis one by one, each timed alone, on what the stages before it found.
import { resolveEntities } from '../../lib/entities/resolve-entities';
import { findTitledNames, type Models } from '../../lib/names/find-names';
import { findQuotations } from '../../lib/quotations/find-quotations';
import { summarize } from '../../lib/summary/summarize';
import { splitSentences } from '../../lib/text/sentences';
import { splitBlocks } from '../annotate/split-blocks';

/** ms of processor time: of the tagger, and of the stages that are held against it. */
export type StageTimes = Readonly<Record<'tagger' | 'entities' | 'quotations' | 'summary', number>>;

/** What is read: `text` has a blank line between its paragraphs. */
export type ReadingMatter = { readonly title: string; readonly text: string; readonly language: string };

/** Reads an article as the product does, and gives the time of each stage. */
export function timeStages(matter: ReadingMatter, models: Models): StageTimes {
  const { title, text, language } = matter;
  const blocks = splitBlocks(text);
  const article = { ...matter, url: '', byline: [], publishedCertain: false, blocks };
  const sentences = splitSentences(text, language, blocks);
  const [named, tagger] = timed(() => findTitledNames(matter, models));
  const [resolved, entities] = timed(() => resolveEntities({ title, text, language, ...named }));
  const read = { text, language, sentences, ...resolved };
  const [found, quotations] = timed(() => findQuotations(read));
  const summed = { article, sentences, ...resolved, quotations: found };
  const [, summary] = timed(() => summarize(summed));
  return { tagger, entities, quotations, summary };
}

/** What the work gives, and its time. */
function timed<Result>(work: () => Result): [Result, number] {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1000];
}
