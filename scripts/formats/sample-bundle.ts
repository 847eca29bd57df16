import type { Analysis } from '../../lib/analysis';
import type { Block } from '../../lib/article';
import type { ExportBundle } from '../../lib/export/bundle';
import type { Note } from '../../lib/note';
import type { Quotation } from '../../lib/quotations/quotation';
import type { Span } from '../../lib/text/span';

const BLOCKS: readonly (readonly [Block['kind'], string])[] = [
  ['lead', 'Die Gemeinde Auental baut ihre Brücke neu. Bürgermeisterin Ada von Feder rechnet mit 2 Jahren.'],
  [
    'paragraph',
    '„Wir fangen im Mai an“, sagte von Feder am Montag, „und wir bleiben im Rahmen.“ Ein Anwohner meinte, das werde laut.',
  ],
  ['heading', 'Streit ums Geld'],
  ['paragraph', 'Bert Beispiel vom Bund der Radfahrer warnte vor „Kosten & Lärm“ 🚲.'],
];

const TEXT = BLOCKS.map(([, text]) => text).join('\n\n');
const TIME = Date.UTC(2026, 2, 2, 12);
const URL = 'https://auentaler-bote.example/lokales/bruecke?id=7';

/** Where words stand in the text; `nth`: which time, from 1. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The sample does not say ${words}`);
  return { start, end: start + words.length };
}

const SURE = { score: 0.95, reason: 'sample' };

const QUOTATIONS: readonly Quotation[] = [
  {
    ...at('„Wir fangen im Mai an“, sagte von Feder am Montag, „und wir bleiben im Rahmen.“'),
    kind: 'direct',
    content: [at('Wir fangen im Mai an'), at('und wir bleiben im Rahmen.')],
    cue: at('sagte'),
    speaker: { entity: 'e0', span: at('von Feder', 2), ...SURE },
    ...SURE,
  },
  {
    ...at('das werde laut'),
    kind: 'indirect',
    content: [at('das werde laut')],
    cue: at('meinte'),
    speaker: { span: at('Ein Anwohner'), ...SURE, score: 0.7 },
    ...SURE,
  },
  {
    ...at('Kosten & Lärm'),
    kind: 'mixed',
    content: [at('Kosten & Lärm')],
    cue: at('warnte'),
    speaker: { entity: 'e1', ...SURE },
    ...SURE,
    score: 0.9,
  },
];

const ANALYSIS: Analysis = {
  version: 'sample',
  sentences: [at('Die Gemeinde Auental baut ihre Brücke neu.')],
  mentions: [
    { ...at('Ada von Feder'), kind: 'person', entity: 'e0', ...SURE },
    { ...at('von Feder', 2), kind: 'person', entity: 'e0', ...SURE },
    { ...at('Bert Beispiel'), kind: 'person', entity: 'e1', ...SURE },
    { ...at('Bund der Radfahrer'), kind: 'organization', entity: 'e2', ...SURE },
  ],
  titleMentions: [],
  entities: [
    {
      id: 'e0',
      kind: 'person',
      name: 'Ada von Feder',
      aliases: ['Ada von Feder', 'von Feder'],
      roles: ['Bürgermeisterin'],
      gender: 'f',
    },
    { id: 'e1', kind: 'person', name: 'Bert Beispiel', aliases: ['Bert Beispiel'], roles: [] },
    {
      id: 'e2',
      kind: 'organization',
      name: 'Bund der Radfahrer',
      aliases: ['Bund der Radfahrer'],
      roles: [],
    },
  ],
  quotations: QUOTATIONS,
  summary: [at('Die Gemeinde Auental baut ihre Brücke neu.')],
};

function note(number: number, fields: Partial<Note>): Note {
  const id = `00000000-0000-4000-8000-00000000000${number}`;
  return {
    id,
    created: TIME,
    updated: TIME,
    revision: 1,
    article: ARTICLE_ID,
    subject: { on: 'article' },
    text: '',
    ...fields,
  };
}

const ARTICLE_ID = '00000000-0000-4000-8000-000000000000';
const PASSAGE = at('das werde laut');

/** An article of our own words with everything that a reader can add: what the pages on formats are made from. */
export const SAMPLE_BUNDLE: ExportBundle = {
  article: {
    id: ARTICLE_ID,
    created: TIME,
    updated: TIME,
    revision: 1,
    keptAt: TIME,
    url: URL,
    title: 'Auental: Wer zahlt die „neue“ Brücke?',
    byline: ['Clara van der Dorn', 'dpa'],
    site: 'Auentaler Bote',
    published: '2026-03-01T08:30:00+01:00',
    publishedCertain: true,
    language: 'de',
    text: TEXT,
    blocks: BLOCKS.map(([kind, text]) => ({ kind, ...at(text) })),
    tags: ['Verkehr', 'für das Referat'],
  },
  analysis: ANALYSIS,
  notes: [
    note(1, { text: 'Für die Einleitung; Zahlen prüfen!' }),
    note(2, { subject: { on: 'entity', name: 'Ada von Feder', kind: 'person' }, text: 'Seit 2019 im Amt.' }),
    note(3, {
      subject: {
        on: 'passage',
        passage: {
          selector: {
            exact: 'das werde laut',
            prefix: TEXT.slice(PASSAGE.start - 20, PASSAGE.start),
            suffix: TEXT.slice(PASSAGE.end, PASSAGE.end + 20),
            start: PASSAGE.start + 120,
            end: PASSAGE.end + 120,
          },
          paragraph: BLOCKS[1]?.[1] ?? '',
        },
      },
      text: 'Wer *genau*?\n\n- Anwohner fragen',
      color: 'yellow',
      tags: ['nachfragen'],
    }),
  ],
  placements: [
    {
      id: '00000000-0000-4000-8000-000000000003',
      article: ARTICLE_ID,
      seen: TIME,
      anchoring: { state: 'certain', score: 1, start: PASSAGE.start + 120, end: PASSAGE.end + 120 },
    },
  ],
};
