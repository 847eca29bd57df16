/** So many quotations are printed; of the rest it is said how many they are. */
const MOST_QUOTATIONS = 12;
/** As sure as what lists show unasked. */
const LEAST_CONFIDENCE = 0.6;

/** A JSON export of one article as lines to read: title, people, organizations, summary, quotations, notes. */
export function describeExport(data) {
  const { article, analysis, quotations = [], notes = [] } = data.articles?.[0] ?? data;
  return [
    `Title: ${article.title}`,
    `People: ${namesOf(analysis, 'person') || 'none'}`,
    `Organizations: ${namesOf(analysis, 'organization') || 'none'}`,
    'Summary:',
    ...analysis.summary.map(({ start, end }) => `  ${article.text.slice(start, end)}`),
    ...quotationLines(quotations),
    ...noteLines(notes),
  ].join('\n');
}

function namesOf(analysis, kind) {
  const counts = new Map();
  for (const { entity } of [...analysis.mentions, ...analysis.titleMentions]) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return analysis.entities
    .filter((entity) => entity.kind === kind)
    .map(({ id, name }) => ({ name, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name, count }) => `${name} (${count})`)
    .join(', ');
}

function quotationLines(quotations) {
  const sure = quotations.filter(
    ({ confidence, speakers }) => confidence >= LEAST_CONFIDENCE && speakers.length > 0,
  );
  if (sure.length === 0) return ['Quotations: none'];
  const rest = sure.length - MOST_QUOTATIONS;
  return [
    'Quotations:',
    ...sure
      .slice(0, MOST_QUOTATIONS)
      .map(({ speakers, words, kind }) => `  ${speakers.join(', ')}: ${words} (${kind})`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

function noteLines(notes) {
  if (notes.length === 0) return ['Notes: none'];
  return [
    'Notes:',
    ...notes.map(({ subject, text }) => {
      const place = subject.passage ? `at “${subject.passage.selector.exact}”` : (subject.name ?? 'article');
      return `  ${[place, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ')}`;
    }),
  ];
}
