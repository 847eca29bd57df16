import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokenize';
import { projectRoot } from '../../../scripts/load-models';
import { readMarked } from '../../../scripts/train/corpora';
import { expectInOrder } from '../../lib/check-analysis';

const folder = join(projectRoot(), 'scripts/corpus');

describe.each(['de', 'en'])('the project’s own articles (%s)', (language) => {
  const documents = readMarked(join(folder, language));

  test('there are many, none is empty, and marks are names of somebody', () => {
    expect(documents.length).toBeGreaterThan(100);
    for (const { id, text, names } of documents) {
      expect([id, text.trim().length > 100, names.length > 0]).toEqual([id, true, true]);
    }
  });

  test('no bracket of a mark is left', () => {
    const left = documents.flatMap(({ id, text }) =>
      [...text.matchAll(/.{0,20}(?:[[\]]|\b[polix]:\p{L}).{0,20}/gu)].map(([place]) => `${id}: ${place}`),
    );
    expect(left).toEqual([]);
  });

  test('every name begins and ends with a token', () => {
    const astray: string[] = [];
    for (const { id, text, names } of documents) {
      const tokens = tokenize(text);
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      for (const { start, end } of names)
        if (!starts.has(start) || !ends.has(end)) astray.push(`${id}: ${text.slice(start - 10, end + 10)}`);
    }
    expect(astray).toEqual([]);
  });

  test('names overlap nowhere, and all but very few lie within one sentence', () => {
    let count = 0;
    const broken: string[] = [];
    for (const { id, text, names } of documents) {
      expectInOrder(text, names);
      const sentences = splitSentences(text, language);
      for (const { start, end } of names) {
        count += 1;
        if (!sentences.some((sentence) => sentence.start <= start && end <= sentence.end))
          broken.push(`${id}: ${text.slice(start, end)}`);
      }
    }
    expect(broken.length, broken.join('\n')).toBeLessThan(count / 400);
  });

  test('files hold nothing but articles, each under its title', () => {
    for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(folder, language, file), 'utf8');
      expect([file, text.startsWith('=== '), text.includes('\r'), /^===(?! \S)/m.test(text)]).toEqual([
        file,
        true,
        false,
        false,
      ]);
    }
  });
});
