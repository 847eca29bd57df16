import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scorePage } from '../../../scripts/evaluate/page-scores';
import { readManifest, readPage } from '../../../scripts/evaluate/pages';

const CORPUS = fileURLToPath(new URL('../../../../shared/data/pages', import.meta.url));
/** Every so many pages; the whole corpus is scored by `npm run evaluate -- pages`. */
const STEP = 15;
const LARGEST = 300_000;

describe.skipIf(!existsSync(CORPUS))('a sample of real pages (skipped without ../shared/data)', () => {
  it('is extracted well, and every paragraph is found on its page', { timeout: 60_000 }, async () => {
    const records = readManifest(CORPUS).filter(({ src, type }) => src !== 'wcxb-dev' || type === 'article');
    const scores: number[] = [];
    for (const record of records.filter((_, index) => index % STEP === 0)) {
      const html = gunzipSync(readFileSync(join(CORPUS, record.file))).toString('utf8');
      if (html.length > LARGEST) continue;
      const result = await readPage(record, html);
      expect(result.mapped, record.id).toEqual({
        total: result.mapped.total,
        exact: result.mapped.total,
        wrong: 0,
      });
      scores.push(scorePage(record, result).f1);
    }
    expect(scores.length).toBeGreaterThan(15);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.93);
  });
});
