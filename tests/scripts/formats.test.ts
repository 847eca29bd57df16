import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT_IDS } from '../../lib/export/formats';
import { formatPages } from '../../scripts/formats/format-pages';

const FOLDER = join(import.meta.dirname, '../../docs/formats');
const pages = await formatPages();

describe('docs/formats', () => {
  test.each(pages)(
    '$name is what `node scripts/door.mjs formats docs/formats` writes',
    ({ name, content }) => {
      expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(content);
    },
  );

  test('holds no sample of a format that is gone', () => {
    const samples = readdirSync(join(FOLDER, 'samples')).filter((name) => !name.startsWith('.'));
    expect(samples.sort()).toEqual(
      pages.flatMap(({ name }) => (name.startsWith('samples/') ? name.slice('samples/'.length) : [])).sort(),
    );
  });

  test.each(FORMAT_IDS)('has a sample of %s', (id) => {
    expect(pages.some(({ name }) => name.startsWith(`samples/${id}.`))).toBe(true);
  });
});
