import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import { findTitledNames } from '../../../lib/names/find-names';
import { isOverlapping } from '../../../lib/text/span';
import { loadModels } from '../../../scripts/load-models';

type GoldMention = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'PERSON' | 'ORG';
  readonly level: string;
  readonly scored: boolean;
  readonly entity: string;
  readonly altSpans?: readonly { readonly start: number; readonly end: number }[];
};

const folder = new URL('../../fixtures/sample/', import.meta.url);
const text = readFileSync(new URL('article-body.txt', folder), 'utf8');
const gold = (
  JSON.parse(readFileSync(new URL('names-gold.json', folder), 'utf8')) as { mentions: GoldMention[] }
).mentions;
const names = gold.filter((mention) => mention.scored && mention.level === 'NAM');
const found = findTitledNames({ title: '', text, language: 'de' }, loadModels());
const { mentions, entities } = resolveEntities({ title: '', text, language: 'de', ...found });
const whole = mentions.filter((mention) => mention.part !== true);

describe('the sample article', () => {
  test('all of its 32 names are found', () => {
    const missed = names.filter(
      (name) =>
        !whole.some(
          ({ start, end, kind }) =>
            kind === (name.type === 'ORG' ? 'organization' : 'person') &&
            [name, ...(name.altSpans ?? [])].some((span) => span.start === start && span.end === end),
        ),
    );
    expect(names).toHaveLength(32);
    expect(missed.map((name) => name.text)).toEqual([]);
  });

  test('no mark is false', () => {
    const wrong = whole.filter((mention) => !gold.some((name) => isOverlapping(name, mention)));
    expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test('mentions of one person are one entity', () => {
    for (const name of [
      'Mark Rutte',
      'Donald Trump',
      'Wladimir Putin',
      'Annalena Baerbock',
      'Xavier Bettel',
    ]) {
      const spans = names.filter((mention) => mention.entity === name);
      const ids = spans.map((span) => whole.find((mention) => mention.start === span.start)?.entity);
      expect(new Set(ids).size, name).toBe(1);
      expect(entities.find((entity) => entity.id === ids[0])?.name).toBe(name);
    }
  });

  test('the Nato of compounds is a part and belongs to the Nato', () => {
    const nato = entities.find((entity) => entity.name === 'Nato');
    const compounds = gold.filter((mention) => mention.text === 'Nato' && mention.level === 'COMPOUND');
    for (const { start } of compounds) {
      expect(mentions.find((mention) => mention.start === start)).toMatchObject({
        part: true,
        entity: nato?.id,
      });
    }
  });

  test('roles stand as they are written', () => {
    const roles = Object.fromEntries(entities.map((entity) => [entity.name, entity.roles]));
    expect(roles).toMatchObject({
      'Mark Rutte': ['Generalsekretär'],
      'Xavier Bettel': ['luxemburgischer Außenminister'],
      'Wladimir Putin': ['Russlands Präsident'],
      'Dmitri Peskow': ['Kremlsprecher'],
    });
  });
});
