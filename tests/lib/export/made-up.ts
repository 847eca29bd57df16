import type { ExportArticle, ExportBundle } from '../../../lib/export/bundle';
import type { Note, Placement } from '../../../lib/note';
import type { Quotation } from '../../../lib/quotations/quotation';
import { madeUpAnalysis, madeUpArticle } from '../store/made-up';

const TIME = Date.UTC(2026, 2, 2, 12);

/** A note of our own; every field can be given. */
export function madeUpNote(fields: Partial<Note> = {}): Note {
  const id = fields.id ?? 'note-1';
  return {
    id,
    created: TIME,
    updated: TIME,
    revision: 1,
    article: 'article-1',
    subject: { on: 'article' },
    text: 'Nachfragen.',
    ...fields,
  };
}

type Given = Partial<Omit<ExportBundle, 'article'>> & { readonly article?: Partial<ExportArticle> };

/** An article in which Mark Rutte and the Nato are named, with one note. */
export function madeUpBundle(given: Given = {}): ExportBundle {
  const article: ExportArticle = {
    ...madeUpArticle({ text: 'Mark Rutte sprach für die Nato. Man hörte zu.' }),
    id: 'article-1',
    created: TIME,
    updated: TIME,
    revision: 1,
    keptAt: TIME,
    tags: [],
    ...given.article,
  };
  const analysis = madeUpAnalysis(article.text, [
    { name: 'Mark Rutte', roles: ['Generalsekretär'] },
    { name: 'Nato', kind: 'organization' },
  ]);
  return {
    article,
    analysis: { ...analysis, summary: [{ start: 0, end: 31 }] },
    notes: [madeUpNote()],
    ...('analysis' in given && { analysis: given.analysis }),
    ...(given.notes && { notes: given.notes }),
  };
}

const SAID =
  'Mark Rutte sprach in Kiew. „Wir bleiben“, sagte Mark Rutte, „bis zum Ende.“ Ein Fischer meinte, es regne bald. ' +
  'Man habe „keine Angst“, hieß es.';

/** The same article with notes on passages: one that stands there, one whose words have changed, one that is gone. */
export function madeUpPassages(): ExportBundle {
  const passage = (exact: string, start: number, paragraph = exact) =>
    ({
      on: 'passage',
      passage: { selector: { exact, prefix: '', suffix: '', start, end: start + exact.length }, paragraph },
    }) as const;
  const notes = [
    madeUpNote({
      id: 'certain',
      subject: {
        ...passage('Man hörte zu.', 32),
        link: { to: 'entity', name: 'Nato', kind: 'organization' },
      },
      text: 'Wer **denn**?',
      color: 'green',
      tags: ['wichtig', 'zwei Worte'],
    }),
    madeUpNote({ id: 'likely', subject: passage('die Nato', 22), text: '', color: 'yellow' }),
    madeUpNote({
      id: 'orphan',
      subject: {
        ...passage('ganz verschwunden', 90, 'Was ganz verschwunden ist.'),
        link: { to: 'quotation', words: 'Ja, sofort.' },
      },
      text: 'Das stand hier.',
      color: 'pink',
    }),
  ];
  const placed = { article: 'article-1', seen: TIME };
  const placements: Placement[] = [
    { id: 'certain', ...placed, anchoring: { state: 'certain', score: 1, start: 32, end: 45 } },
    {
      id: 'likely',
      ...placed,
      anchoring: { state: 'likely', score: 0.7, start: 22, end: 30 },
      words: 'der Nato',
    },
    { id: 'orphan', ...placed, anchoring: { state: 'orphan', reason: 'gone' } },
  ];
  return { ...madeUpBundle({ notes }), placements };
}

/** The same article with what is said in it: direct, indirect by someone without a name, and a part nobody says. */
export function madeUpTalk(): ExportBundle {
  const bundle = madeUpBundle({ article: { text: SAID } });
  const at = (words: string) => {
    const start = SAID.indexOf(words);
    return { start, end: start + words.length };
  };
  const sure = { score: 0.95, reason: 'made up' };
  const quotations: Quotation[] = [
    {
      ...at('„Wir bleiben“, sagte Mark Rutte, „bis zum Ende.“'),
      kind: 'direct',
      content: [at('Wir bleiben'), at('bis zum Ende.')],
      cue: at('sagte'),
      speaker: { entity: 'e0', ...sure },
      ...sure,
    },
    {
      ...at('es regne bald'),
      kind: 'indirect',
      content: [at('es regne bald')],
      cue: at('meinte'),
      speaker: { span: at('Ein Fischer'), ...sure, score: 0.7 },
      ...sure,
    },
    { ...at('keine Angst'), kind: 'mixed', content: [at('keine Angst')], ...sure, score: 0.3 },
  ];
  return { ...bundle, notes: [], analysis: bundle.analysis && { ...bundle.analysis, quotations } };
}

/** Strings that mean something to a browser, a spreadsheet or a reader of Markdown, and must stay text. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</textarea><script>alert(1)</script>',
  '<!-- -->',
  '<https://boese.example>',
  '&lt;script&gt; &#60;',
  '[[Wikilink]] ![[Bild]]',
  '[Link](javascript:alert(1)) ![x](https://boese.example/x.png)',
  '[^1] [ref]: https://boese.example',
  '`code` ```js',
  '**fett** __auch__ *kursiv* ~~weg~~ ==markiert== %%Kommentar%%',
  '$$x$$ $y$',
  '#tag und (#noch-einer)',
  '| a | b |',
  'ein \\ Schrägstrich \\* und \\<',
  '<% tp.file.title %> {{title}}',
  '\u202Eumgekehrt\u202C',
  'Glocke\u0007 und halb\uD83D',
];
