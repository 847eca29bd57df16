import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/analyze';
import { isShown, type Quotation } from '../../../lib/quotations/quotation';
import { isOverlapping, type Span } from '../../../lib/text/span';
import { countTokensOf, pairQuotations, RIGHT_DICE } from '../../../scripts/evaluate/quotation-pairs';
import { loadModels } from '../../../scripts/load-models';

type Gold = Span & {
  readonly type: string;
  readonly text: string;
  readonly optional: boolean;
  readonly speakerEntity: string | null;
  readonly speaker?: Span | null;
};

const folder = new URL('../../fixtures/sample/', import.meta.url);
const text = readFileSync(new URL('article-body.txt', folder), 'utf8');
const { quotations: gold } = JSON.parse(readFileSync(new URL('quotations-gold.json', folder), 'utf8')) as {
  quotations: Gold[];
};
const article = {
  url: '',
  title: 'Nato-Ziele: Trump und der mögliche Nato-Kurswechsel in der Ukraine',
  byline: [],
  publishedCertain: false,
  language: 'de',
  text,
  blocks: [],
};
const { quotations, entities } = analyze(article, [], loadModels());
const goldOf = new Map(
  gold.map((one) => [one, { kind: one.type, content: [{ start: one.start, end: one.end }], speaker: [] }]),
);
const pairs = pairQuotations(countTokensOf(text), [...goldOf.values()], quotations);
const foundFor = (one: Gold): Quotation | undefined =>
  pairs.find((pair) => pair.gold === goldOf.get(one) && pair.dice >= RIGHT_DICE)?.system;
const required = gold.filter(({ optional }) => !optional);

/** A state speaks by its government: its name is the speaker's words. */
function isRightSpeaker(one: Gold, { speaker }: Quotation): boolean {
  if (one.speakerEntity?.startsWith('Regierung')) {
    return speaker?.span !== undefined && !!one.speaker && isOverlapping(speaker.span, one.speaker);
  }
  const entity = entities.find(({ id }) => id === speaker?.entity);
  const ministry = (name: string) => name.replace('der Ukraine', 'in Kiew');
  return entity !== undefined && one.speakerEntity !== null && entity.name === ministry(one.speakerEntity);
}

describe('the sample article', () => {
  test('its quotations are found, and little else', () => {
    const right = required.filter((one) => foundFor(one) !== undefined);
    const neutral = new Set(gold.filter(({ optional }) => optional).map(foundFor));
    const counted = quotations.filter((quotation) => !neutral.has(quotation));
    const [precision, recall] = [right.length / counted.length, right.length / required.length];
    expect(required).toHaveLength(27);
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.85);
  });

  test('nine speakers of ten are the right ones', () => {
    const found = required.flatMap((one) => {
      const quotation = foundFor(one);
      return quotation === undefined ? [] : [{ one, quotation }];
    });
    const wrong = found.filter(({ one, quotation }) => !isRightSpeaker(one, quotation));
    expect(wrong.length / found.length).toBeLessThanOrEqual(0.1);
  });

  test('a comparison is no speaker: "Wie Rutte betonte auch sie"', () => {
    const place = text.indexOf('Wie Rutte betonte');
    const said = quotations.filter(({ start, end }) => start <= place && place < end);
    const speakers = said.map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name);
    expect(speakers).toEqual(['Annalena Baerbock']);
  });

  test('what might be done is not shown as said', () => {
    const said = quotations
      .filter(isShown)
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join());
    expect(said.filter((words) => words.includes('die Militärhilfe zu stoppen'))).toEqual([]);
    expect(said.filter((words) => words.startsWith('Eine solche Einladung'))).toEqual([]);
  });
});
