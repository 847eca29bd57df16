import { describe, expect, test } from 'vitest';
import type { Article, Block, BlockKind } from '../../../lib/article';
import type { Quotation } from '../../../lib/quotations/quotation';
import { summarize } from '../../../lib/summary/summarize';
import { splitSentences } from '../../../lib/text/sentences';
import { FACTOR, growthOf, LINEAR } from '../../growth';

type Part = string | readonly [BlockKind, string];

const summaryOf = (title: string, parts: readonly Part[], language = 'de'): string[] => {
  const article = articleOf(title, parts, language);
  const sentences = splitSentences(article.text, language, article.blocks);
  return summarize({ article, sentences, mentions: [], titleMentions: [] }).map(({ start, end }) =>
    article.text.slice(start, end),
  );
};

function articleOf(title: string, parts: readonly Part[], language: string): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const [kind, words] = typeof part === 'string' ? (['paragraph', part] as const) : part;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { url: '', title, byline: [], publishedCertain: false, language, text, blocks };
}

const BODY = [
  'Die Stadt Lindholm baut eine neue Brücke über den Hafen und sperrt dafür die alte Straße.',
  'Die Brücke kostet nach dem Plan der Stadt rund vier Millionen Euro und soll im Herbst fertig sein.',
  'Am Rand der Sitzung wurde Kaffee gereicht, und der Hausmeister stellte die Stühle auf.',
  'Der Rat stimmt im Sommer über den Auftrag für die Brücke am Hafen ab.',
  'Zwei Firmen aus dem Norden haben der Stadt ein Angebot für den Bau gemacht.',
];

describe('summarize', () => {
  test('takes three sentences in reading order, the first one among them', () => {
    const summary = summaryOf('Lindholm baut neue Brücke im Hafen', [BODY.join(' ')]);
    expect(summary).toHaveLength(3);
    expect(summary[0]).toBe(BODY[0]);
    expect(summary).not.toContain(BODY[2]);
    expect(summary).toEqual(BODY.filter((sentence) => summary.includes(sentence)));
  });

  test.each([
    ['no text', [], []],
    ['one sentence', ['Es regnet.'], ['Es regnet.']],
    ['two sentences', ['Ley kam an. Er blieb.'], ['Ley kam an.', 'Er blieb.']],
    ['a heading alone', [['heading', 'Neue Brücke']], []],
    ['a heading and a sentence', [['heading', 'Neue Brücke'], 'Sie ist da.'], ['Sie ist da.']],
  ] as [string, Part[], string[]][])('gives what is there: %s', (_what, parts, expected) => {
    expect(summaryOf('Neue Brücke', parts)).toEqual(expected);
  });

  test.each([
    ['a heading', ['heading', 'Neue Brücke in Lindholm: Die Stadt baut im Hafen eine Brücke.']],
    ['a question', 'Wird die Stadt Lindholm die neue Brücke im Hafen wirklich bauen können?'],
    ['a pronoun at the start', 'Sie baut die neue Brücke in Lindholm über den Hafen der Stadt.'],
    ['"Das" before a verb', 'Das kündigte die Stadt Lindholm zur neuen Brücke im Hafen an.'],
    ['"This"', 'This new Brücke der Stadt Lindholm im Hafen.'],
    ['a fragment', 'Neue Brücke in Lindholm'],
    ['an introduction', 'Zur neuen Brücke der Stadt Lindholm im Hafen heißt es im Plan:'],
    ['a few words', 'Neue Brücke in Lindholm!'],
    [
      'half a quotation',
      '„Die Stadt Lindholm baut eine neue Brücke. Die Brücke im Hafen von Lindholm kommt“, hieß es.',
    ],
  ] as [string, Part][])('leaves out %s', (_what, part) => {
    const words = typeof part === 'string' ? part : part[1];
    const summary = summaryOf('Neue Brücke in Lindholm: Stadt baut im Hafen', [part, BODY.join(' ')]);
    expect(summary.filter((sentence) => words.includes(sentence))).toEqual([]);
    expect(summary).toHaveLength(3);
  });

  test.each([
    [
      '"Das" before a noun',
      'Das Land Friesland zahlt die Hälfte der neuen Brücke über den Hafen von Lindholm.',
    ],
    [
      'a whole quotation',
      '„Die neue Brücke in Lindholm kommt im Herbst“, sagte Bürgermeisterin Ingrid Sommer im Hafen.',
    ],
  ])('may take %s', (_what, words) => {
    expect(summaryOf('Neue Brücke in Lindholm', [words, BODY.slice(1).join(' ')])).toContain(words);
  });

  test('takes a sentence that leans on another only together with it', () => {
    const parts = [
      'Der Baumeister Jens Ohm plant in Lindholm die neue Brücke über den Hafen der Stadt.',
      'Er zeichnete 1998 schon die alte Brücke im Hafen von Lindholm, die nun gesperrt ist.',
      BODY.slice(2).join(' '),
    ];
    const summary = summaryOf('Neue Brücke in Lindholm: Ohm plant', parts);
    expect(summary.slice(0, 2)).toEqual(parts.slice(0, 2));
    const [, ...without] = parts;
    const alone = summaryOf('Neue Brücke in Lindholm: Ohm plant', ['Kaffee gab es.', ...without]);
    expect(alone).not.toContain(parts[1]);
  });

  test('finds who is meant further up, past sentences about the same', () => {
    const parts = [
      'Der Baumeister Jens Ohm plant in Lindholm die neue Brücke über den Hafen der Stadt.',
      'Er ist 61.',
      'Er zeichnete 1998 schon die alte Brücke im Hafen von Lindholm, die nun gesperrt ist.',
      'Am Rand der Sitzung wurde Kaffee gereicht.',
      'Der Hausmeister stellte die Stühle im Saal auf.',
    ];
    expect(summaryOf('Neue Brücke in Lindholm: Ohm plant', [parts.join(' ')])).toContain(parts[2]);
  });

  test('may begin with what begins the article', () => {
    const words = 'Auch die Stadt Lindholm baut eine neue Brücke über den Hafen und sperrt die Straße.';
    expect(summaryOf('Neue Brücke in Lindholm', [[words, ...BODY.slice(1)].join(' ')])).toContain(words);
  });

  test('never says who said nothing: a quotation comes with its speaker or not at all', () => {
    const said = '„Die neue Brücke in Lindholm kommt im Herbst über den Hafen der Stadt.“';
    const speaker = 'Bürgermeisterin Ingrid Sommer sprach im Rat über die neue Brücke im Hafen der Stadt.';
    const text = [speaker, said, ...BODY.slice(2)].join(' ');
    const article = articleOf('Neue Brücke in Lindholm im Hafen', [text], 'de');
    const sentences = splitSentences(text, 'de', article.blocks);
    const quoted = { start: text.indexOf(said), end: text.indexOf(said) + said.length };
    const read = { article, sentences, mentions: [], titleMentions: [] };
    const quotation: Quotation = {
      ...quoted,
      kind: 'direct',
      content: [quoted],
      score: 1,
      reason: 'made up',
      speaker: {
        span: { start: 0, end: 'Bürgermeisterin Ingrid Sommer'.length },
        score: 1,
        reason: 'made up',
      },
    };
    const takes = (quotations: readonly Quotation[]) =>
      summarize({ ...read, quotations }).map(({ start, end }) => text.slice(start, end));
    expect(takes([])).not.toContain(said);
    const summary = takes([quotation]);
    expect(!summary.includes(said) || summary.includes(speaker)).toBe(true);
    const short = [speaker, said, 'Kaffee gab es auch noch dazu.', 'Und Kuchen gab es auch dazu.'].join(' ');
    const brief = articleOf('Neue Brücke in Lindholm im Hafen', [short], 'de');
    const taken = summarize({
      article: brief,
      sentences: splitSentences(short, 'de', brief.blocks),
      mentions: [],
      titleMentions: [],
      quotations: [quotation],
    });
    expect(taken.map(({ start, end }) => short.slice(start, end)).slice(0, 2)).toEqual([speaker, said]);
  });

  test('a megabyte of sentences that all lean on the one before takes time in step with it', () => {
    const inputOf = (size: number) => {
      const one = 'Er sagte „Brücke“ und ging im Hafen seinen Weg. ';
      const article = articleOf('Neue Brücke', [one.repeat(size / one.length).trim()], 'de');
      const sentences = splitSentences(article.text, 'de', article.blocks);
      const quotations = sentences.map(({ start }): Quotation => {
        const content = { start: start + 9, end: start + 17 };
        const speaker = { span: { start, end: start + 2 }, score: 1, reason: 'made up' };
        return { ...content, kind: 'mixed', content: [content], speaker, score: 1, reason: 'made up' };
      });
      return { article, sentences, mentions: [], titleMentions: [], quotations };
    };
    const small = 40_000;
    const inputs = new Map([small, small * FACTOR].map((size) => [size, inputOf(size)]));
    const sumUp = (size: number) => summarize(inputs.get(size) ?? inputOf(size));
    expect(growthOf(sumUp, small)).toBeLessThan(LINEAR);
  });

  test('does not say the same twice', () => {
    const again = 'Über den Hafen baut die Stadt Lindholm eine neue Brücke und sperrt die alte Straße.';
    const summary = summaryOf('Lindholm baut neue Brücke', [
      ['lead', BODY[0] ?? ''],
      again,
      BODY.slice(1).join(' '),
    ]);
    expect(summary).toContain(BODY[0]);
    expect(summary).not.toContain(again);
  });

  test('sums up English', () => {
    const summary = summaryOf(
      'Island ferry returns',
      [
        'The ferry to the island of Morran sailed again on Friday, two years after an engine fire.',
        'He waved. They waved back at him from the quay for a long time. But that was all they did.',
        'The repair of the ferry cost more than twice the sum that the island had first agreed to pay.',
        'The ferry makes four crossings to the island every day and carries forty cars each time.',
      ],
      'en',
    );
    expect(summary.map((sentence) => sentence.split(' ').slice(0, 2).join(' '))).toEqual([
      'The ferry',
      'The repair',
      'The ferry',
    ]);
  });

  test('sums up a megabyte, and takes time in step with the text', () => {
    const words = BODY.join(' ');
    const inputOf = (size: number) => {
      const parts = Array.from({ length: Math.ceil(size / words.length) }, (_, index) =>
        words.replace('Lindholm', `Lindholm${index}`),
      );
      const article = articleOf('Neue Brücke', parts, 'de');
      const sentences = splitSentences(article.text, 'de', article.blocks);
      return { article, sentences, mentions: [], titleMentions: [] };
    };
    const small = 125_000;
    const inputs = new Map([small, small * FACTOR].map((size) => [size, inputOf(size)]));
    const sumUp = (size: number) => summarize(inputs.get(size) ?? inputOf(size));
    expect(sumUp(small * FACTOR)).toHaveLength(3);
    expect(growthOf(sumUp, small)).toBeLessThan(LINEAR);
  });
});
