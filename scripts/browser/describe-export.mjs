/** A JSON export of one article as lines to read: title, people, organizations, summary. */
export function describeExport(data) {
  const { article, analysis } = data.articles?.[0] ?? data;
  const counts = new Map();
  for (const { entity } of [...analysis.mentions, ...analysis.titleMentions]) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const named = (kind) =>
    analysis.entities
      .filter((entity) => entity.kind === kind)
      .map(({ id, name }) => ({ name, count: counts.get(id) ?? 0 }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
      .map(({ name, count }) => `${name} (${count})`)
      .join(', ');
  const summary = analysis.summary.map(({ start, end }) => `  ${article.text.slice(start, end)}`);
  return [
    `Title: ${article.title}`,
    `People: ${named('person') || 'none'}`,
    `Organizations: ${named('organization') || 'none'}`,
    'Summary:',
    ...summary,
  ].join('\n');
}
