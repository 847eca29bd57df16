import type { ExportBundle } from '../bundle';

const WORDS = {
  de: {
    title: 'Die Fähre bleibt',
    site: 'Der Küstenbote',
    text: 'Die Fähre fährt auch im Winter.',
    note: 'Wer **zahlt** das?',
  },
  en: {
    title: 'The ferry stays',
    site: 'The Coast Courier',
    text: 'The ferry will run in winter, too.',
    note: 'Who **pays** for it?',
  },
} as const;

/** A small article that was never written, to try a template with where there is none. */
export function sampleBundle(language: string): ExportBundle {
  const own = /^de\b/i.test(language) ? 'de' : 'en';
  const { title, site, text, note } = WORDS[own];
  const time = Date.UTC(2026, 2, 2, 12);
  const kept = { created: time, updated: time, revision: 1 };
  return {
    article: {
      ...kept,
      id: 'sample',
      url: 'https://example.org/',
      title,
      byline: ['Ada Feder'],
      site,
      published: '2026-03-01',
      publishedCertain: true,
      language: own,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      tags: ['Inseln'],
    },
    analysis: undefined,
    notes: [{ ...kept, id: 'note', article: 'sample', subject: { on: 'article' }, text: note }],
  };
}
