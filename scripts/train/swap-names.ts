// Idea: a sentence says the same of another person or organization of the same kind. Documents are taken a second time
// with other names in them: given names by gender and origin, surnames by surnames, listed organizations by others of
// their type and shape; endings stay, and a document names each of them the same way throughout.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TAG_KINDS } from '../../lib/names/tagger/labels';
import { seededRandom } from '../seeded-random.mjs';
import type { MarkedDocument, MarkedName } from './corpora';

/** Names to take from, by what may stand for what. */
export type NamePools = {
  /** Key of a given name or organization: what it may be swapped within. */
  readonly keys: ReadonlyMap<string, string>;
  readonly pools: ReadonlyMap<string, readonly string[]>;
  readonly surnames: readonly string[];
};

const PERSON = TAG_KINDS.indexOf('person');
const ORGANIZATION = TAG_KINDS.indexOf('organization');

/** The documents with other names; those in which nothing can be swapped are left out. */
export function swapNames(
  documents: readonly MarkedDocument[],
  names: NamePools,
  seed: number,
): MarkedDocument[] {
  const random = seededRandom(seed);
  const pick = (pool: readonly string[]) => pool[Math.floor(random() * pool.length)] as string;
  return documents.flatMap((document) => {
    const known = new Map<string, string>();
    const swap = (word: string, key: string, pool: readonly string[] | undefined): string => {
      if (pool === undefined || pool.length === 0) return word;
      const found = known.get(`${key} ${word}`) ?? pick(pool);
      known.set(`${key} ${word}`, found);
      return found;
    };
    const swapped = swapDocument(document, (name, surface) => {
      if (name.kind === PERSON) return swapPerson(surface, names, swap);
      return name.kind === ORGANIZATION ? swapListed(surface, names, swap) : surface;
    });
    return swapped.text === document.text ? [] : [swapped];
  });
}

type Swap = (word: string, key: string, pool: readonly string[] | undefined) => string;

function swapPerson(surface: string, { keys, pools, surnames }: NamePools, swap: Swap): string {
  const words = surface.split(' ');
  return words
    .map((word, at) => {
      const bare = word.endsWith('s') && word.length > 4 && !keys.has(word) ? word.slice(0, -1) : word;
      const ending = word.slice(bare.length);
      if (!/^\p{Lu}\p{Ll}{2,}/u.test(word)) return word;
      const key = keys.get(bare);
      if (at < words.length - 1 && key?.startsWith('given') === true)
        return swap(bare, key, pools.get(key)) + ending;
      return at === words.length - 1 && !(words.length === 1 && key?.startsWith('given') === true)
        ? swap(bare, 'surname', surnames) + ending
        : word;
    })
    .join(' ');
}

function swapListed(surface: string, { keys, pools }: NamePools, swap: Swap): string {
  const bare = keys.has(surface) || !surface.endsWith('s') ? surface : surface.slice(0, -1);
  const key = keys.get(bare);
  return key?.startsWith('organization') === true
    ? swap(bare, key, pools.get(key)) + surface.slice(bare.length)
    : surface;
}

function swapDocument(
  document: MarkedDocument,
  swapOne: (name: MarkedName, surface: string) => string,
): MarkedDocument {
  let text = '';
  let from = 0;
  const names: MarkedName[] = [];
  for (const name of document.names) {
    if (name.start < from) continue;
    text += document.text.slice(from, name.start);
    const surface = swapOne(name, document.text.slice(name.start, name.end));
    names.push({ start: text.length, end: text.length + surface.length, kind: name.kind });
    text += surface;
    from = name.end;
  }
  return { ...document, id: `${document.id} swapped`, text: text + document.text.slice(from), names };
}

/** Pools from the lexicon of a corpora folder. */
export function readPools(corpora: string): NamePools {
  const folder = join(corpora, 'lexicon');
  const keys = new Map<string, string>();
  const pools = new Map<string, string[]>();
  const add = (name: string, key: string) => {
    if (keys.has(name)) return;
    keys.set(name, key);
    pools.set(key, [...(pools.get(key) ?? []), name]);
  };
  for (const [name = '', gender = '', origin = ''] of rows(join(folder, 'given-names.tsv')))
    add(name, `given ${gender} ${origin}`);
  const surnames: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (file.startsWith('people-'))
      for (const [name = ''] of rows(join(folder, file)))
        if (name.includes(' ')) surnames.push(name.split(' ').at(-1) ?? '');
    if (!file.startsWith('orgs-')) continue;
    for (const [name = '', aliases = '', type = ''] of rows(join(folder, file)))
      for (const form of [name, ...aliases.split('|')])
        if (form.length > 1) add(form, `organization ${type} ${shapeOf(form)}`);
  }
  return { keys, pools, surnames: surnames.filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name)) };
}

function shapeOf(form: string): string {
  if (!form.includes(' ')) return form === form.toUpperCase() ? 'capitals' : 'word';
  return `words ${/^\p{Lu}\p{Ll}+(?:e|er|es|en) /u.test(form)}`;
}

function rows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
