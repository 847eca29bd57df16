// Who is who over documents that others marked. Of people who are named in full in several documents, half of these
// documents (by a fixed seed) lose the given names, so that the family name alone must lead to the right one; people
// of one family name are there as the corpus has them. Weights and thresholds
// are set by hand; errors were read in the training part only.

import { readPerson } from '../../lib/figures/names';
import type { EntityKind } from '../../lib/names/mention';
import { type FiguresDocument, readFiguresCorpus, withoutGivenNames } from './figures-corpus';
import { type FoundFigures, pairOf, placeDocuments } from './figures-library';
import { seededRandom } from './intervals';
import type { Report } from './report';

const SEED = 20261130;

/** An entity of a document with who it is. */
type Item = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly who: string;
  readonly isBare: boolean;
  readonly figure: string;
};

/** Scores a `.jsonl` file or a folder of them. Throws when `path` cannot be read. */
export async function evaluateFigures(path: string): Promise<Report> {
  const documents = takeNames(readFiguresCorpus(path));
  const found = await placeDocuments(documents.map(({ document }) => document));
  const items = documents.flatMap(({ document, bare }) => itemsOf(document, bare, found));
  const lines = [
    lineOf('people', ofKind(items, 'person'), found),
    lineOf('people, family name alone', ofKind(items, 'person'), found, true),
    lineOf('people of equal family names', namesakes(items), found),
    lineOf('organizations', ofKind(items, 'organization'), found),
  ];
  return {
    title: `figures in ${path}: ${documents.length} documents, ${items.length} people and organizations in them`,
    columns: [
      '',
      'named',
      'joins',
      'right',
      'precision',
      'recall',
      'B³ P',
      'B³ R',
      'B³ F1',
      'wrong joins',
      'asked',
    ],
    rows: lines.map((line) => [
      line.name,
      ...[
        line.items,
        line.joins,
        line.right,
        percent(line.right, line.joins),
        percent(line.right, line.wanted),
      ],
      ...[share(line.bcubed.precision), share(line.bcubed.recall), share(line.bcubed.f1)],
      ...[line.joins - line.right, line.asked],
    ]),
    lines: [
      'joins: pairs of one document and an earlier one that silently became one; right: they are one in the corpus.',
      'asked: pairs of figures that the reader is asked about, of which one is of that kind.',
    ],
    json: { path, documents: documents.length, scores: lines },
  };
}

type Taken = { readonly document: FiguresDocument; readonly bare: ReadonlySet<string> };

/** Takes the given names away in half of the documents of everyone who is named in full in several. */
function takeNames(documents: readonly FiguresDocument[]): Taken[] {
  const random = seededRandom(SEED);
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const who of fullOf(document).values()) counts.set(who, (counts.get(who) ?? 0) + 1);
  return documents.map((document) => {
    const full = fullOf(document);
    const bare = new Set<string>();
    const entities = document.analysis.entities.map((entity) => {
      const who = full.get(entity.id);
      if (who === undefined || (counts.get(who) ?? 0) < 2 || random() < 0.5) return entity;
      bare.add(entity.id);
      return withoutGivenNames(entity, familyOf);
    });
    return { document: { ...document, analysis: { ...document.analysis, entities } }, bare };
  });
}

/** The family name as it is written. */
function familyOf(name: string): string {
  const { family } = readPerson(name);
  return name.split(/\s+/).slice(-family.split(' ').length).join(' ');
}

/** People who are named in full in a document, by their entity. */
function fullOf({ analysis, gold }: FiguresDocument): Map<string, string> {
  const full = analysis.entities.filter(
    ({ kind, name }) =>
      kind === 'person' && readPerson(name).given.length > 0 && readPerson(name).ending === undefined,
  );
  return new Map(full.flatMap(({ id }) => (gold.has(id) ? [[id, gold.get(id) ?? ''] as const] : [])));
}

function itemsOf(document: FiguresDocument, bare: ReadonlySet<string>, found: FoundFigures): Item[] {
  return document.analysis.entities.flatMap(({ id, kind }): Item[] => {
    const who = document.gold.get(id);
    const figure = found.figureOf.get(`${document.id}:${id}`);
    if (who === undefined || figure === undefined || !who.startsWith(kind) || who.split(' ').length < 2)
      return [];
    return [{ id: document.id, kind, who, figure, isBare: bare.has(id) }];
  });
}

function ofKind(items: readonly Item[], kind: EntityKind): Item[] {
  return items.filter((item) => item.kind === kind);
}

/** People whose family name is borne by several in the corpus. */
function namesakes(items: readonly Item[]): Item[] {
  const people = ofKind(items, 'person').filter(({ who }) => who.split(' ').length > 2);
  const bearers = new Map<string, Set<string>>();
  const familyOfWho = (who: string) => readPerson(who.replace(/^person /, '')).family;
  for (const { who } of people) {
    const family = familyOfWho(who);
    bearers.set(family, (bearers.get(family) ?? new Set()).add(who));
  }
  return people.filter(({ who }) => (bearers.get(familyOfWho(who))?.size ?? 0) > 1);
}

type Line = {
  readonly name: string;
  readonly items: number;
  readonly joins: number;
  readonly right: number;
  readonly wanted: number;
  readonly asked: number;
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number };
};

/** `onlyBare`: only pairs of which one lost its given names, and only these items. */
function lineOf(name: string, items: readonly Item[], found: FoundFigures, onlyBare = false): Line {
  let [joins, right, wanted] = [0, 0, 0];
  for (const [at, own] of items.entries()) {
    for (const other of items.slice(0, at)) {
      if (own.id === other.id || (onlyBare && !own.isBare && !other.isBare)) continue;
      const [isOne, isJoined] = [own.who === other.who, own.figure === other.figure];
      if (isJoined) joins += 1;
      if (isOne) wanted += 1;
      if (isOne && isJoined) right += 1;
    }
  }
  const scored = onlyBare ? items.filter(({ isBare }) => isBare) : items;
  const figures = new Set(scored.map(({ figure }) => figure));
  const asked = [...found.asked].filter((pair) =>
    pair.split('\n').some((figure) => figures.has(figure)),
  ).length;
  return { name, items: scored.length, joins, right, wanted, asked, bcubed: bcubedOf(scored, items) };
}

/** Of each scored item: how much of its figure is it, and how much of it is in its figure. */
function bcubedOf(scored: readonly Item[], items: readonly Item[]): Line['bcubed'] {
  const [byFigure, byWho, byBoth] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const { figure, who } of items) {
    add(byFigure, figure);
    add(byWho, who);
    add(byBoth, pairOf(figure, who));
  }
  let [precision, recall] = [0, 0];
  for (const { figure, who } of scored) {
    const both = byBoth.get(pairOf(figure, who)) ?? 0;
    precision += both / (byFigure.get(figure) ?? 1);
    recall += both / (byWho.get(who) ?? 1);
  }
  const count = Math.max(1, scored.length);
  const [p, r] = [precision / count, recall / count];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

function share(value: number): string {
  return (100 * value).toFixed(1);
}
