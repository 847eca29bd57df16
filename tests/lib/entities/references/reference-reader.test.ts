import { describe, expect, test } from 'vitest';
import { createReferenceReader } from '../../../../lib/entities/references/reference-reader';
import { resolveEntities } from '../../../../lib/entities/resolve-entities';
import { findTitledNames } from '../../../../lib/names/find-names';
import { splitSentences } from '../../../../lib/text/sentences';
import { tokenize } from '../../../../lib/text/tokenize';

const RULES = [
  'name',
  'named source',
  'spokesperson of an institution',
  'role',
  'person near',
  'institution',
  'compound',
  'pronoun',
  'pronoun of several',
  'pronoun for an institution',
  'own words',
  'source before',
  'source named before',
];

function readerOf(text: string, language: string) {
  const { mentions, entities } = resolveEntities({
    title: '',
    text,
    language,
    ...findTitledNames({ title: '', text, language }),
  });
  const sentences = splitSentences(text, language);
  return { reader: createReferenceReader({ text, language, sentences, mentions, entities }), entities };
}

const GERMAN =
  'Außenministerin Nora Weber (SPD) traf in Jever Peter Brandt, den Chef der Hafenwerft AG. „Wir werden, sagte sie, „nichts“ ' +
  'ändern", so der Sprecher des Landgerichts Jever. Er wies, nach eigenen Angaben, alles zurück; die beiden Minister\n\n' +
  'schwiegen. Demnach sei die SPD-Politikerin (die dem Bericht zufolge …';
const ENGLISH =
  'Senator Nora Weber met Peter Brandt, who runs the Harbor Fund. “We won’t,” she said. The senator’s spokesman, he and his ' +
  'lawyer, both declined; the fund’s statement';

describe('whatever a reference is', () => {
  test.each([
    ['German', GERMAN, 'de'],
    ['English', ENGLISH, 'en'],
    ['another language', GERMAN, 'fr'],
  ])('it is answered by a known rule or not at all: %s', (_, text, language) => {
    const { reader, entities } = readerOf(text, language);
    const ids = entities.map(({ id }) => id);
    const tokens = tokenize(text);
    let answers = 0;
    for (const [from, first] of tokens.entries()) {
      for (const last of tokens.slice(from, from + 7)) {
        const found = reader.resolve(
          { start: first.start, end: last.end },
          { speakers: [{ entity: ids[0] ?? '', end: 30 }] },
        );
        if (found === undefined) continue;
        answers += 1;
        expect(
          [...(found.others ?? []), found.entity].every((id) => id === undefined || ids.includes(id)),
        ).toBe(true);
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(RULES).toContain(found.reason.split(':')[0]);
      }
    }
    expect(answers).toBeGreaterThan(20);
  });

  test.each([
    ['nothing', '', { start: 0, end: 0 }],
    ['an empty span', 'Er kam.', { start: 3, end: 3 }],
    ['a span behind the text', 'Er kam.', { start: 50, end: 60 }],
    ['marks alone', '„…“', { start: 0, end: 3 }],
  ])('%s means nobody', (_, text, span) => {
    expect(readerOf(text, 'de').reader.resolve(span)).toBeUndefined();
  });
});

test('a text ten times as long costs about ten times as much', () => {
  const cost = (sentences: number) => {
    const text = Array.from({ length: sentences }, (_, at) => sentenceOf(at)).join(' ');
    const mentions = [];
    const entities = [];
    for (const [at, { index, 0: name }] of [...text.matchAll(/Jan \p{Lu}\p{Ll}+/gu)].entries()) {
      const id = `p${at}`;
      const kind = 'person' as const;
      mentions.push({ start: index, end: index + name.length, kind, score: 1, reason: '', entity: id });
      entities.push({ id, kind, name, aliases: [name], roles: ['Präsident'] });
    }
    const read = { text, language: 'de', sentences: splitSentences(text, 'de'), mentions, entities };
    const begin = performance.now();
    const reader = createReferenceReader(read);
    for (const { index } of text.matchAll(/Der Präsident|Er /g))
      reader.resolve({ start: index, end: index + 13 });
    return performance.now() - begin;
  };
  cost(150);
  const short = Math.min(cost(150), cost(150), cost(150));
  expect(cost(1500)).toBeLessThan(short * 40);
});

function sentenceOf(at: number): string {
  const name = `Jan W${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt(Math.floor(at / 10) % 10)}er`;
  return at % 3 === 0 ? `Dort war Präsident ${name}.` : at % 3 === 1 ? 'Der Präsident schwieg.' : 'Er ging.';
}
