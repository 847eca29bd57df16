import { describe, expect, test } from 'vitest';
import type { NameCorrection } from '../../../lib/entities/correction';
import type { Entity } from '../../../lib/entities/entity';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import { findTitledNames } from '../../../lib/names/find-names';

/** Names by rules: here it is tested how they are joined, not how they are found. */
function resolve(
  text: string,
  options: { title?: string; language?: string; corrections?: NameCorrection[] } = {},
) {
  const { title = '', language = 'de', corrections = [] } = options;
  return resolveEntities({
    title,
    text,
    language,
    corrections,
    ...findTitledNames({ title, text, language }),
  });
}

const aliasesOf = (entities: readonly Entity[]) => entities.map((entity) => entity.aliases.join(' | '));

describe('joining persons', () => {
  test.each([
    ['surname after the full name', 'Mark Rutte kam. Rutte ging.', ['Mark Rutte | Rutte']],
    [
      'surname before the full name',
      'Warum Wollnik ging: Annegret Wollnik war müde.',
      ['Wollnik | Annegret Wollnik'],
    ],
    ['genitives', 'Annegret Wollnik kam. Wollniks Anwalt ging.', ['Annegret Wollnik | Wollniks']],
    ['a surname that ends in s', 'Peter Michels kam. Michels ging.', ['Peter Michels | Michels']],
    ['particles', 'Ursula von der Leyen kam. Von der Leyen ging.', ['Ursula von der Leyen | Von der Leyen']],
    [
      'a middle name more',
      'Neil Alden Armstrong kam. Neil Armstrong ging.',
      ['Neil Alden Armstrong | Neil Armstrong'],
    ],
    ['an initial', 'Annegret Wollnik kam. Dort schrieb A. Wollnik das.', ['Annegret Wollnik | A. Wollnik']],
    ['a pope without his number', 'Papst Leo XIV. kam. Papst Leo ging.', ['Leo XIV. | Leo']],
    ['forms of a list', 'Barack Hussein Obama kam. Obama ging.', ['Barack Hussein Obama | Obama']],
  ])('%s', (_case, text, aliases) => {
    expect(aliasesOf(resolve(text).entities)).toEqual(aliases);
  });

  test('the name is not in the genitive where a list knows better', () => {
    expect(resolve('Barack Obamas Rede war lang.').entities.map((entity) => entity.name)).toEqual([
      'Barack Obama',
    ]);
  });

  test('namesakes stay apart, and a surname goes to the one named last', () => {
    const text = 'Helmut Wollnik kam. Wollnik ging. Dann kam Sabine Wollnik. Wollnik blieb.';
    const { mentions, entities } = resolve(text);
    expect(entities.map((entity) => entity.name)).toEqual(['Helmut Wollnik', 'Sabine Wollnik']);
    expect(mentions.map((mention) => mention.entity)).toEqual(['p1', 'p1', 'p2', 'p2']);
  });

  test('Frau and Herr tell a couple apart', () => {
    const text = 'Anna Wollnik und Peter Wollnik kamen. Frau Wollnik lachte, doch Herr Wollnik schwieg.';
    const { mentions } = resolve(text);
    expect(mentions.map((mention) => mention.entity)).toEqual(['p1', 'p2', 'p1', 'p2']);
  });

  test('the title counts as much as the text', () => {
    const { titleMentions, mentions, entities } = resolve('Mark Rutte kam.', { title: 'Rutte ist da' });
    expect(entities).toHaveLength(1);
    expect(titleMentions.map((mention) => mention.entity)).toEqual(mentions.map((mention) => mention.entity));
    expect(titleMentions.map(({ start, end }) => 'Rutte ist da'.slice(start, end))).toEqual(['Rutte']);
  });
});

describe('joining organizations', () => {
  test.each([
    [
      'abbreviation in brackets',
      'Der Deutsche Deichverband (DDV) warnt. Der DDV tagt.',
      ['Deutsche Deichverband | DDV'],
    ],
    ['forms of a list', 'Die Vereinten Nationen tagen. Die UN warnen.', ['Vereinten Nationen | UN']],
    ['cases', 'Der Bundestag tagt. Ein Ausschuss des Bundestages berät.', ['Bundestag | Bundestages']],
    [
      'with and without the ending',
      'Die Wollnik AG baut. Am Abend lud Wollnik ein.',
      ['Wollnik AG | Wollnik'],
    ],
    [
      'with and without the place',
      'Das Außenministerium in Kiew rief. Das Außenministerium schwieg.',
      ['Außenministerium in Kiew | Außenministerium'],
    ],
    ['parts of compounds', 'Die Nato tagt. Die Nato-Ziele stehen.', ['Nato']],
  ])('%s', (_case, text, aliases) => {
    expect(aliasesOf(resolve(text).entities)).toEqual(aliases);
  });
});

describe('roles and gender', () => {
  test.each([
    ['right before', 'Es sprach Generalsekretär Mark Rutte.', ['Generalsekretär'], 'm'],
    ['a compound', 'Es sprach die Grünen-Politikerin Annalena Baerbock.', ['Grünen-Politikerin'], 'f'],
    [
      'an adjective, in the nominative',
      'Der luxemburgische Außenminister Xavier Bettel kam.',
      ['luxemburgischer Außenminister'],
      'm',
    ],
    [
      'a country in the genitive',
      'Das sagte Russlands Präsident Wladimir Putin.',
      ['Russlands Präsident'],
      'm',
    ],
    ['another case', 'Er traf den Präsidenten Emmanuel Macron.', ['Präsident'], 'm'],
    [
      'after a comma',
      'Annegret Wollnik, die niedersächsische Umweltministerin, kam.',
      ['niedersächsische Umweltministerin'],
      'f',
    ],
    ['none', 'Gestern kam Annegret Wollnik.', [], 'f'],
  ])('%s', (_case, text, roles, gender) => {
    const [entity] = resolve(text).entities.filter((candidate) => candidate.kind === 'person');
    expect(entity?.roles).toEqual(roles);
    expect(entity?.gender).toBe(gender);
  });

  test.each([
    ['right before', 'Then Prime Minister Keir Starmer spoke.', ['Prime Minister']],
    ['former', 'They met former president Caroline Wollnik.', ['former president']],
    ['after a comma', 'Caroline Wollnik, the chief executive, left.', ['chief executive']],
  ])('English: %s', (_case, text, roles) => {
    const [entity] = resolve(text, { language: 'en' }).entities.filter(
      (candidate) => candidate.kind === 'person',
    );
    expect(entity?.roles).toEqual(roles);
  });
});

describe('corrections', () => {
  const text = 'Annegret Wollnik kam mit Peter Stahl. Wollnik ging zur SPD.';

  test('a rejected name is gone with all its forms', () => {
    const corrections: NameCorrection[] = [{ verdict: 'reject', name: 'ANNEGRET WOLLNIK', kind: 'person' }];
    expect(aliasesOf(resolve(text, { corrections }).entities)).toEqual(['Peter Stahl', 'SPD']);
  });

  test('a retyped name changes kind everywhere', () => {
    const corrections: NameCorrection[] = [
      { verdict: 'retype', name: 'Annegret Wollnik', kind: 'person', to: 'organization' },
    ];
    const { mentions, entities } = resolve(text, { corrections });
    const kinds = mentions.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);
    expect(kinds).toEqual([
      'Annegret Wollnik: organization',
      'Peter Stahl: person',
      'Wollnik: organization',
      'SPD: organization',
    ]);
    expect(
      entities.every((entity) =>
        mentions.some((mention) => mention.entity === entity.id && mention.kind === entity.kind),
      ),
    ).toBe(true);
  });

  test('a verdict on another kind says nothing', () => {
    const corrections: NameCorrection[] = [{ verdict: 'reject', name: 'SPD', kind: 'person' }];
    expect(resolve(text, { corrections })).toEqual(resolve(text));
  });

  test('the last verdict counts', () => {
    const corrections: NameCorrection[] = [
      { verdict: 'reject', name: 'Peter Stahl', kind: 'person' },
      { verdict: 'retype', name: 'Peter Stahl', kind: 'person', to: 'organization' },
    ];
    expect(
      resolve(text, { corrections }).entities.find((entity) => entity.name === 'Peter Stahl')?.kind,
    ).toBe('organization');
  });
});
