import { quantile } from './quantiles.mjs';

const READING = ['entities', 'quotations', 'summary'];

/**
 * A row of a table in ms for each 1,000 words. `runs` hold the ms of `tagger`, `entities`, `quotations` and `summary`;
 * their medians are shown, and the median of what the last three together take as against the tagger.
 */
export function stageRow(name, words, runs) {
  const middle = (timeOf) => quantile(runs.map(timeOf), 0.5);
  const cost = (timeOf) => ((middle(timeOf) * 1000) / words).toFixed(1);
  return {
    'ms for 1,000 words': name,
    tagger: cost(({ tagger }) => tagger),
    entities: cost(({ entities }) => entities),
    quotations: cost(({ quotations }) => quotations),
    summary: cost(({ summary }) => summary),
    'these three': cost(together),
    'of the tagger': `×${middle((run) => together(run) / run.tagger).toFixed(2)}`,
  };
}

/** By how much a 1,000 words of a long text cost more than those of a short one: a line of each stage's factor. */
export function growthLine(language, short, long) {
  const factor = (timeOf) => {
    const perWord = ({ words, runs }) => quantile(runs.map(timeOf), 0.5) / words;
    return `×${(perWord(long) / perWord(short)).toFixed(2)}`;
  };
  const stages = ['tagger', ...READING].map((stage) => `${stage} ${factor((run) => run[stage])}`);
  const [from, to] = [short, long].map(({ words }) => words.toLocaleString('en'));
  return `${language}, cost of 1,000 words from ${from} to ${to}: ${stages.join(', ')}, these three ${factor(together)}`;
}

function together(run) {
  return READING.reduce((sum, stage) => sum + run[stage], 0);
}
