// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import { findTitledNames } from '../../../lib/names/find-names';
import { readArticle } from '../../../lib/page/read-article';
import { loadModels } from '../../../scripts/load-models';

type GoldMention = {
  readonly text: string;
  readonly level: string;
  readonly entity: string;
  readonly scored: boolean;
};

const folder = join(import.meta.dirname, '../../fixtures/sample');
const gold = (
  JSON.parse(readFileSync(join(folder, 'names-gold.json'), 'utf8')) as { mentions: GoldMention[] }
).mentions;
/** Stand in the caption of the picture, which is not part of the article. */
const IN_CAPTION = new Set(['dpa', 'Antti Aimo-Koivisto']);

describe('both pages of the sample', () => {
  test.each(['article.html', 'article-divs.html'])(
    '%s: every name is found and none is false',
    async (file) => {
      const page = new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html');
      const { article } = await readArticle(page, { url: 'https://example.org/nato' });
      if (article === undefined) throw new Error('no article');
      const { title, text } = article;
      const found = findTitledNames({ title, text, language: 'de' }, loadModels());
      const { mentions, entities } = resolveEntities({ title, text, language: 'de', ...found });
      const surfaces = mentions
        .filter((mention) => mention.part !== true)
        .map(({ start, end }) => text.slice(start, end));
      const named = gold.filter(
        (mention) => mention.level === 'NAM' && mention.scored && !IN_CAPTION.has(mention.text),
      );
      expect(new Set(surfaces.filter((surface) => !IN_CAPTION.has(surface)))).toEqual(
        new Set(named.map((mention) => mention.text)),
      );
      const people = new Set(
        entities.filter((entity) => entity.kind === 'person').map((entity) => entity.name),
      );
      expect(people).toEqual(
        new Set(
          named
            .filter((mention) => /^\p{Lu}\S+ \p{Lu}/u.test(mention.entity) && people.has(mention.entity))
            .map((mention) => mention.entity),
        ),
      );
      expect(people).toContain('Mark Rutte');
    },
  );
});
