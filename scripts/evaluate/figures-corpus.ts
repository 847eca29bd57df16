// Reads documents with marked names and who is behind them, as articles with an analysis: the names are the corpus's,
// what stands around them (roles, gender, party, forms) is read by the product.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { Entity } from '../../lib/entities/entity';
import { resolveEntities } from '../../lib/entities/resolve-entities';
import { isAbbreviation } from '../../lib/figures/names';
import type { EntityKind } from '../../lib/names/mention';
import { fold } from '../../lib/text/fold';

/** An article; `gold` tells who an entity of its analysis is over all documents. */
export type FiguresDocument = {
  readonly id: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly gold: ReadonlyMap<string, string>;
};

type GoldRecord = {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; kind: string; entity?: string }[];
  readonly entities: readonly { id: string; kind: string; name: string; surfaces: readonly string[] }[];
};

/** All documents of a `.jsonl` file or a folder of them. The language is read off the path. */
export function readFiguresCorpus(path: string): FiguresDocument[] {
  if (statSync(path).isDirectory()) {
    const entries = readdirSync(path).sort();
    return entries
      .filter((entry) => entry.endsWith('.jsonl'))
      .flatMap((entry) => readFile(join(path, entry)));
  }
  return readFile(path);
}

function readFile(path: string): FiguresDocument[] {
  const language = /-en(?=[/.]|$)/.test(path) ? 'en' : 'de';
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const records = lines.map((line) => JSON.parse(line) as GoldRecord);
  const full = fullNamesOf(records);
  return records.map((record) => readDocument(record, language, full));
}

/**
 * What an abbreviation is called in full, where all documents agree: the corpus names each organization as the document
 * does, "EU" here and "Europäische Union" there. Other names of one organization remain several.
 */
function fullNamesOf(records: readonly GoldRecord[]): Map<string, string> {
  const full = new Map<string, Set<string>>();
  for (const { entities } of records) {
    for (const { name, surfaces } of entities) {
      for (const surface of surfaces.filter((form) => isAbbreviation(form) && fold(form) !== fold(name)))
        full.set(fold(surface), (full.get(fold(surface)) ?? new Set()).add(fold(name)));
    }
  }
  return new Map(
    [...full].flatMap(([short, names]) => (names.size === 1 ? [[short, [...names][0] ?? ''] as const] : [])),
  );
}

function readDocument(
  record: GoldRecord,
  language: string,
  full: ReadonlyMap<string, string>,
): FiguresDocument {
  const { id, title = '', date, text, mentions } = record;
  const names = mentions.flatMap(({ start, end, kind }) => {
    const shown = kindOf(kind);
    return shown === undefined ? [] : [{ start, end, kind: shown, score: 1, reason: 'gold' }];
  });
  const resolved = resolveEntities({ title: '', text, language, names, titleNames: [] });
  const article: Article = {
    url: `https://corpus.example/${encodeURIComponent(id)}`,
    ...{ title, byline: [], publishedCertain: true, language, text, blocks: [] },
    ...(date !== undefined && { published: date }),
  };
  const analysis: Analysis = {
    version: 'corpus',
    sentences: [],
    quotations: [],
    summary: [],
    ...resolved,
  };
  return { id, article, analysis, gold: goldOf(record, resolved, full) };
}

/** Who each entity is: the one that most of its names are marked as. Of a corpus's own making only in name. */
function goldOf(
  record: GoldRecord,
  resolved: Pick<Analysis, 'mentions' | 'entities'>,
  full: ReadonlyMap<string, string>,
): Map<string, string> {
  const marked = new Map(record.mentions.map(({ start, end, entity }) => [`${start}-${end}`, entity]));
  const people = new Map(record.entities.map((entity) => [entity.id, entity]));
  const votes = new Map<string, Map<string, number>>();
  for (const { start, end, entity } of resolved.mentions) {
    const person = people.get(marked.get(`${start}-${end}`) ?? '');
    if (person === undefined) continue;
    const own = votes.get(entity) ?? new Map<string, number>();
    const who = `${kindOf(person.kind)} ${full.get(fold(person.name)) ?? fold(person.name)}`;
    votes.set(entity, own.set(who, (own.get(who) ?? 0) + 1));
  }
  return new Map(
    [...votes].flatMap(([entity, own]) => {
      const [best] = [...own].sort(([, a], [, b]) => b - a);
      return best === undefined ? [] : [[entity, best[0]] as const];
    }),
  );
}

function kindOf(kind: string): EntityKind | undefined {
  if (kind === 'institution') return 'organization';
  return kind === 'person' || kind === 'organization' ? kind : undefined;
}

/** The entity with its family name alone, as an article names it that leaves the given names out. */
export function withoutGivenNames(entity: Entity, familyOf: (name: string) => string): Entity {
  const name = familyOf(entity.name);
  return { ...entity, name, aliases: [name] };
}
