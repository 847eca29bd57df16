// What is read: corpora with marked names, or the sample article where there is none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, readCorpus } from '../evaluate/names-corpus';

/** The documents of corpora, of the language; without corpora the sample article of the tests in `root`. */
export function readDocuments(paths: readonly string[], root: string): GoldDocument[] {
  return paths.length === 0 ? [readSample(root)] : paths.flatMap(readCorpus);
}

type SampleMention = { start: number; end: number; type: 'PERSON' | 'ORG'; level: string; scored: boolean };

function readSample(root: string): GoldDocument {
  const folder = join(root, 'tests/fixtures/sample');
  const text = readFileSync(join(folder, 'article-body.txt'), 'utf8');
  const { mentions } = JSON.parse(readFileSync(join(folder, 'names-gold.json'), 'utf8')) as {
    mentions: SampleMention[];
  };
  const isName = ({ level, scored }: SampleMention) => scored && level === 'NAM';
  const names = mentions.filter(isName).map(({ start, end, type }) => {
    return { start, end, kind: type === 'PERSON' ? 'person' : 'organization' } as const;
  });
  const neutral = mentions.filter(({ level }) => level === 'COMPOUND' || level === 'METONYM');
  const shared = { guideline: 'product', hasInstitutions: true } as const;
  return { id: 'sample', language: 'de', title: '', text, names, neutral, ...shared };
}

/** The beginning of the texts one after another, cut after so many words; all of them when they have fewer. */
export function firstWords(texts: readonly string[], count: number): string {
  const text = texts.join('\n\n');
  let seen = 0;
  for (const match of text.matchAll(/\S+/g)) {
    seen += 1;
    if (seen === count) return text.slice(0, match.index + match[0].length);
  }
  return text;
}
