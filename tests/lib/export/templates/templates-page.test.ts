import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportLabels } from '../../../../lib/export/labels';
import { ARTICLE_FIELDS } from '../../../../lib/export/templates/article-fields';
import { FILTERS } from '../../../../lib/export/templates/filters';
import { previewTemplate } from '../../../../lib/export/templates/render-template';
import { sampleBundle } from '../../../../lib/export/templates/sample-bundle';

const PAGE = readFileSync(new URL('../../../../docs/templates.md', import.meta.url), 'utf8');

test('the page names every name and every filter', () => {
  const words = new Set(PAGE.match(/[\p{L}]+/gu));
  const names = Object.entries(ARTICLE_FIELDS).flatMap(([name, { each = {}, within = {} }]) => [
    name,
    ...Object.keys(each),
    ...Object.keys(within),
  ]);
  expect([...names, ...Object.keys(FILTERS)].filter((name) => !words.has(name))).toEqual([]);
});

test('the page’s template can be used', () => {
  const body = /```\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
  const around = { labels: exportLabels('en'), language: 'en', made: 0 };
  const { text, faults } = previewTemplate({ body, fileName: '' }, sampleBundle('en'), around);
  expect(faults).toEqual([]);
  expect(text).toContain('author: ["[[Ada Feder]]"]');
  expect(text).toContain('### About the article\n\nWho **pays** for it?\n');
});
