import type { Analysis } from '../analysis';
import type { Article } from '../article';
import type { Correction, NameCorrection, QuotationCorrection } from '../entities/correction';
import { readVerdicts, type Verdicts, verdictOn } from '../entities/corrections';
import type { Entity } from '../entities/entity';
import { correctQuotations } from '../quotations/correct-quotations';
import type { Quotation } from '../quotations/quotation';
import { confidenceOf, cueWords, listQuotations, quotedWords } from '../quotations/read-quotation';
import { fold } from '../text/fold';
import type { Appearance, FigureQuotation } from './figure';
import { type Sign, signsOf } from './sign';

/** An article with what the engine says of it, and the reader. */
export type ReadArticle = {
  readonly id: string;
  readonly article: Pick<Article, 'text' | 'language' | 'site' | 'published'>;
  /** When it was saved, ms since 1970. */
  readonly saved: number;
  readonly analysis: Analysis;
  /** Verdicts on names, and those on quotations of this article. */
  readonly corrections: readonly Correction[];
};

/** A person or organization in one article, before it is known which figure that is. */
export type Facts = Omit<Appearance, 'figure' | 'score' | 'reason'> & { readonly sign: Sign };

/** So many names of one article are followed, the most often named first: an index of names is no article. */
const MOST_NAMES = 400;
const MOST_FORMS = 12;
const LONGEST_NAME = 200;
const LONGEST_WORDS = 4_000;

/** When the article was published, else saved: ms since 1970. */
export function timeOf({ article, saved }: Pick<ReadArticle, 'article' | 'saved'>): number {
  const time = Date.parse(article.published ?? '');
  return Number.isNaN(time) ? saved : time;
}

/** The analysis after the reader's verdicts, also those given since it was made. */
export function correctAnalysis(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
): Analysis {
  if (corrections.length === 0) return analysis;
  const isOnQuotation = (one: Correction): one is QuotationCorrection =>
    one.verdict === 'attribute' || one.verdict === 'unquote';
  const onNames = corrections.filter((one): one is NameCorrection => !isOnQuotation(one));
  const verdicts = readVerdicts(onNames);
  const entities = analysis.entities.flatMap((entity) => judged(entity, verdicts));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const isNamed = <M extends { readonly entity: string }>({ entity }: M) => kinds.has(entity);
  const asNow = <M extends { readonly entity: string; readonly kind: Entity['kind'] }>(mention: M): M => ({
    ...mention,
    kind: kinds.get(mention.entity) ?? mention.kind,
  });
  const quotations = analysis.quotations.map((quotation) => withoutGone(quotation, kinds));
  const onQuotations = corrections.filter(isOnQuotation);
  return {
    ...analysis,
    entities,
    mentions: analysis.mentions.filter(isNamed).map(asNow),
    titleMentions: analysis.titleMentions.filter(isNamed).map(asNow),
    quotations: correctQuotations({ text, quotations, entities, corrections: onQuotations }),
  };
}

/** The entity as the verdicts have it; none where it was rejected. */
function judged(entity: Entity, verdicts: Verdicts): Entity[] {
  const forms = [...new Set([entity.name, ...entity.aliases].map((form) => fold(form)))];
  const verdict = verdictOn(verdicts, entity.kind, forms);
  const added = forms.map((form) => verdicts.added.get(form)).find((one) => one !== undefined);
  if (added !== undefined && added.order > (verdict?.order ?? -1)) return [{ ...entity, kind: added.kind }];
  if (verdict?.to === 'reject') return [];
  return [verdict === undefined ? entity : { ...entity, kind: verdict.to }];
}

/** A speaker who is no longer named is not known. */
function withoutGone(quotation: Quotation, named: ReadonlyMap<string, unknown>): Quotation {
  const { speaker } = quotation;
  if (speaker === undefined) return quotation;
  const ids = [speaker.entity, ...(speaker.others ?? [])].filter((id) => id !== undefined && named.has(id));
  const { entity: _, others: __, ...rest } = speaker;
  const [entity, ...others] = ids as string[];
  return {
    ...quotation,
    speaker: { ...rest, ...(entity !== undefined && { entity }), ...(others.length > 0 && { others }) },
  };
}

/** Who is in the article, with what each says there; in the order of the analysis. */
export function readAppearances(read: ReadArticle): Facts[] {
  const { id, article } = read;
  const analysis = correctAnalysis(article.text, read.analysis, read.corrections);
  const counts = countMentions(analysis);
  const named = mostNamed(analysis.entities, counts);
  const signs = signsOf(named, { id, language: article.language });
  const said = quotationsOf(article.text, analysis);
  const [at, outlet] = [timeOf(read), fold(article.site ?? '')];
  return named.map((entity, index) => ({
    id: `${id}:${entity.id}`,
    article: id,
    kind: entity.kind,
    name: entity.name.slice(0, LONGEST_NAME),
    aliases: entity.aliases.slice(0, MOST_FORMS).map((alias) => alias.slice(0, LONGEST_NAME)),
    roles: entity.roles,
    ...(entity.gender !== undefined && { gender: entity.gender }),
    ...(entity.party !== undefined && { party: entity.party }),
    mentions: counts.get(entity.id) ?? 0,
    at,
    outlet,
    quotations: said.get(entity.id) ?? [],
    keys: keysOf(entity),
    sign: signs[index] as Sign,
  }));
}

function keysOf({ name, aliases }: Entity): string[] {
  const forms = [name, ...aliases].slice(0, MOST_FORMS + 1).map((form) => fold(form.slice(0, LONGEST_NAME)));
  return [...new Set(forms.filter((form) => form !== ''))];
}

function countMentions({ mentions, titleMentions }: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of [...titleMentions, ...mentions]) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

function mostNamed(entities: readonly Entity[], counts: ReadonlyMap<string, number>): readonly Entity[] {
  if (entities.length <= MOST_NAMES) return entities;
  const byCount = [...entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const kept = new Set(byCount.slice(0, MOST_NAMES));
  return entities.filter((entity) => kept.has(entity));
}

/** What each entity says, in reading order: only what is shown unasked, and no part of another. */
function quotationsOf(text: string, { quotations }: Analysis): Map<string, FigureQuotation[]> {
  const said = new Map<string, FigureQuotation[]>();
  for (const { quotation } of listQuotations(quotations)) {
    const { speaker, start, end, kind } = quotation;
    const cue = cueWords(text, quotation);
    const words = quotedWords(text, quotation).slice(0, LONGEST_WORDS);
    const one = {
      start,
      end,
      kind,
      words,
      ...(cue !== undefined && { cue }),
      score: confidenceOf(quotation),
    };
    for (const id of new Set([speaker?.entity, ...(speaker?.others ?? [])])) {
      if (id !== undefined) said.set(id, [...(said.get(id) ?? []), one]);
    }
  }
  return said;
}
