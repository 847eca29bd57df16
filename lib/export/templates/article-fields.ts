import { linkToQuotation } from '../../citation';
import type { EntityKind } from '../../names/mention';
import type { Quotation } from '../../quotations/quotation';
import { cueWords, listQuotations, quotedWords, spokenBy, surenessOf } from '../../quotations/read-quotation';
import { type ExportBundle, type ExportName, namesOf, summaryOf } from '../bundle';
import { publishedDay } from '../day';
import { descriptionOf, obsidianTag } from '../front-matter';
import type { ExportLabels } from '../labels';
import { addressValue } from './address-value';
import { type Fields, recordValue } from './fields';
import { NOTE_FIELDS, notesValue, PASSAGE_FIELDS, passagesValue } from './note-fields';
import {
  listValue,
  NOTHING,
  numberValue,
  type Surroundings,
  textValue,
  timeValue,
  type Value,
} from './value';

type Said = { readonly bundle: ExportBundle; readonly quotation: Quotation };

function speakersOf({ bundle: { article, analysis }, quotation }: Said): readonly string[] {
  return spokenBy(article.text, quotation, analysis?.entities ?? [])?.names ?? [];
}

const QUOTATION_FIELDS: Fields<Said> = {
  words: { of: ({ bundle, quotation }) => textValue(quotedWords(bundle.article.text, quotation)) },
  /** As it stands in lists: of someone unknown, that it is so. */
  speaker: {
    of: (said, { labels }) => textValue(speakersOf(said).join(', ') || labels.unknownSpeaker),
  },
  speakers: { list: true, of: (said) => listValue(speakersOf(said)) },
  cue: { of: ({ bundle, quotation }) => textValue(cueWords(bundle.article.text, quotation)) },
  kind: { of: ({ quotation }, { labels }) => textValue(labels.kinds[quotation.kind]) },
  sureness: { of: ({ quotation }, { labels }) => textValue(labels.sureness[surenessOf(quotation)]) },
  place: { of: ({ bundle, quotation }) => addressValue(linkToQuotation(bundle.article, quotation)) },
};

function quotationsOf(
  bundle: ExportBundle,
  around: Surroundings,
  isMeant: (said: Said) => boolean = () => true,
): Value {
  const items = listQuotations(bundle.analysis?.quotations ?? [])
    .map(({ quotation }): Said => ({ bundle, quotation }))
    .filter(isMeant)
    .map((said) =>
      recordValue(QUOTATION_FIELDS, said, around, quotedWords(bundle.article.text, said.quotation)),
    );
  return { is: 'list', items };
}

type Named = ExportName & { readonly bundle: ExportBundle };

const NAME_FIELDS: Fields<Named> = {
  name: { of: ({ name }) => textValue(name) },
  role: { of: ({ roles }) => textValue(roles.join(', ')) },
  roles: { list: true, of: ({ roles }) => listValue(roles) },
  count: { of: ({ count }) => numberValue(count) },
  times: { of: ({ count }, { labels }) => textValue(labels.times(count)) },
  quotations: {
    of: ({ name, bundle }, around) => quotationsOf(bundle, around, (said) => speakersOf(said).includes(name)),
    each: QUOTATION_FIELDS,
  },
};

function namesValue(kind: EntityKind) {
  return (bundle: ExportBundle, around: Surroundings): Value => ({
    is: 'list',
    items: namesOf(bundle.analysis, kind).map((one) =>
      recordValue(NAME_FIELDS, { ...one, bundle }, around, one.name),
    ),
  });
}

const LABELS = [
  'source',
  'summary',
  'people',
  'organizations',
  'notes',
  'quotations',
  'passages',
  'place',
  'paragraph',
  'earlier',
  'aboutArticle',
  'unknownSpeaker',
] as const satisfies readonly (keyof ExportLabels)[];

const LABEL_FIELDS: Fields<ExportLabels> = Object.fromEntries(
  LABELS.map((name) => [name, { of: (labels: ExportLabels) => textValue(labels[name]) }]),
);

function domainOf(url: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
}

function authorsOf({ article }: ExportBundle): Value {
  return listValue(article.byline);
}

/** The date a page gives, as it gives it: a day, with the time where it says one. */
function publishedValue({ article: { published } }: ExportBundle): Value {
  const day = publishedDay(published);
  if (day === undefined) return NOTHING;
  const time = /^.{10}T(\d{2}:\d{2}(?::\d{2})?)/.exec(published ?? '')?.[1];
  return { is: 'date', text: time === undefined ? day : `${day}T${time}` };
}

function savedValue({ article: { keptAt, created } }: ExportBundle): Value {
  return timeValue(keptAt ?? created);
}

function contentOf({ article: { text, blocks } }: ExportBundle): Value {
  const pieces = blocks.length > 0 ? blocks.map(({ start, end }) => text.slice(start, end)) : [text];
  return { is: 'words', text: pieces.join('\n\n') };
}

/** Every sentence of the automatic summary; none where the reader wrote one. */
function sentencesOf(bundle: ExportBundle): Value {
  const { isOwn, pieces } = summaryOf(bundle);
  return isOwn ? NOTHING : listValue(pieces);
}

/** What a template can name of an article. The first ones are called as in Obsidian's clipper. */
export const ARTICLE_FIELDS: Fields<ExportBundle> = {
  title: { of: ({ article }) => textValue(article.title) },
  url: { of: ({ article }) => ({ is: 'address', text: article.url }) },
  author: { list: true, of: authorsOf },
  site: { of: ({ article }) => textValue(article.site) },
  domain: { of: ({ article }) => textValue(domainOf(article.url)) },
  published: { of: publishedValue },
  date: { of: savedValue },
  created: { of: savedValue },
  time: { of: (_, { made }) => timeValue(made) },
  description: { of: (bundle) => textValue(descriptionOf(bundle)) },
  language: { of: ({ article }) => textValue(article.language === 'und' ? undefined : article.language) },
  words: { of: ({ article }) => numberValue(article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) },
  tags: { list: true, of: ({ article }) => listValue(article.tags.map(obsidianTag)) },
  content: { of: contentOf },
  summary: { of: (bundle) => ({ is: 'words', text: summaryOf(bundle).pieces.join('\n\n') }) },
  sentences: { list: true, of: sentencesOf },
  people: { of: namesValue('person'), each: NAME_FIELDS },
  organizations: { of: namesValue('organization'), each: NAME_FIELDS },
  notes: { of: notesValue, each: NOTE_FIELDS },
  highlights: { of: passagesValue, each: PASSAGE_FIELDS },
  quotations: { of: (bundle, around) => quotationsOf(bundle, around), each: QUOTATION_FIELDS },
  labels: {
    of: (_, around) => recordValue(LABEL_FIELDS, around.labels, around, ''),
    within: LABEL_FIELDS,
  },
};
