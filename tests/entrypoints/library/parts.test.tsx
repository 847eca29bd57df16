// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { gatherBlob } from '../../../components/files/offer-file';
import { ArticleText } from '../../../components/library/ArticleText';
import { groupByMonth } from '../../../components/library/group-by-month';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { textPieces } from '../../../components/library/text-pieces';
import { placeAfterKey } from '../../../components/library/use-roving';
import type { Block } from '../../../lib/article';
import type { EntityKind, Mention } from '../../../lib/names/mention';
import { press, show, violations } from '../../components/show';
import { speak } from '../../components/speak';

beforeEach(() => speak('en'));

const TEXT = 'Mark Rutte met the EU in Kiew.';

function mention(words: string, kind: EntityKind): Mention {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, entity: words, score: 1, reason: 'test' };
}

const MENTIONS = [mention('Mark Rutte', 'person'), mention('EU', 'organization')];

describe('pieces of text', () => {
  const whole = { start: 0, end: TEXT.length };

  test('are cut at names, and together are the text', () => {
    const pieces = textPieces(TEXT, whole, { mentions: MENTIONS, quoted: [], noted: [], shown: undefined });
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['Mark Rutte', 'person'],
      [' met the ', undefined],
      ['EU', 'organization'],
      [' in Kiew.', undefined],
    ]);
  });

  test('are cut at the place to show, also within a name', () => {
    const start = TEXT.indexOf('Rutte');
    const pieces = textPieces(TEXT, whole, {
      mentions: MENTIONS,
      quoted: [],
      noted: [],
      shown: { start, end: TEXT.indexOf(' the') },
    });
    expect(pieces.filter(({ isShown }) => isShown).map(({ text }) => text)).toEqual(['Rutte', ' met']);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  test('take only the part of a name that lies in the block', () => {
    const pieces = textPieces(
      TEXT,
      { start: 5, end: 14 },
      { mentions: MENTIONS, quoted: [], noted: [], shown: undefined },
    );
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['Rutte', 'person'],
      [' met', undefined],
    ]);
  });

  test('know what was said, also where a name stands in it', () => {
    const start = TEXT.indexOf('met');
    const quoted = [
      { start, end: TEXT.indexOf(' in') },
      { start: TEXT.indexOf('Kiew'), end: TEXT.length },
    ];
    const pieces = textPieces(TEXT, whole, { mentions: MENTIONS, quoted, noted: [], shown: undefined });
    expect(pieces.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual([
      'met the ',
      'EU',
      'Kiew.',
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  test('know what has a note; of two notes on the same words the first shows', () => {
    const place = (words: string) => {
      const start = TEXT.indexOf(words);
      return { start, end: start + words.length };
    };
    const noted = [
      { ...place('met the EU'), color: 'green' as const },
      { ...place('EU in Kiew'), color: 'pink' as const },
    ];
    const pieces = textPieces(TEXT, whole, { mentions: [], quoted: [], noted, shown: undefined });
    expect(pieces.flatMap(({ text, color }) => (color ? [[text, color]] : []))).toEqual([
      ['met the ', 'green'],
      ['EU', 'green'],
      [' in Kiew', 'pink'],
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  test('of an empty block are none', () => {
    expect(
      textPieces(TEXT, { start: 3, end: 3 }, { mentions: MENTIONS, quoted: [], noted: [], shown: undefined }),
    ).toEqual([]);
  });
});

test.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, undefined],
  ['ArrowUp', 0, 3, undefined],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['Home', 0, 3, undefined],
  ['End', 0, 3, 2],
  ['Enter', 0, 3, undefined],
])('%s from %i of %i leads to %s', (pressed, from, count, to) => {
  expect(placeAfterKey(pressed, from, count)).toBe(to);
});

test('months are tabs between the cards, newest first as they come', () => {
  const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();
  const groups = groupByMonth(
    [at(2026, 11, 20), at(2026, 11, 2), at(2026, 9, 1), at(2025, 11, 1)],
    (time) => time,
  );
  expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
    ['November 2026', 2],
    ['September 2026', 1],
    ['November 2025', 1],
  ]);
});

describe('the text of an article', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const parts: readonly [Block['kind'], string][] = [
    ['lead', 'Worum es geht.'],
    ['heading', hostile],
    ['item', 'eins'],
    ['item', 'zwei'],
    ['quotation', 'Gesagt ist gesagt.'],
    ['paragraph', 'Ende.'],
  ];
  const text = parts.map(([, words]) => words).join('\n\n');
  const blocks = parts.map(([kind, words]): Block => {
    const start = text.indexOf(words);
    return { kind, start, end: start + words.length };
  });

  test('stays text, in the shapes of its blocks', async () => {
    const root = await show(
      <ArticleText
        text={text}
        blocks={blocks}
        mentions={[]}
        quotations={[]}
        noted={[]}
        language="de"
        shown={undefined}
      />,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h3')?.textContent).toBe(hostile);
    expect([...root.querySelectorAll('ul > li')].map((item) => item.textContent)).toEqual(['eins', 'zwei']);
    expect(root.querySelector('blockquote')?.textContent).toBe('Gesagt ist gesagt.');
    expect(root.querySelector('.article-text')?.getAttribute('lang')).toBe('de');
  });
});

describe('a store that fails', () => {
  test.each([
    [{ kind: 'denied' }, 'lets nothing be stored', 'Try again'],
    [{ kind: 'full' }, 'disk is full', 'Try again'],
    [{ kind: 'outdated' }, 'updated in another window', 'Reload'],
    [new Error('boom'), 'cannot be read', 'Try again'],
  ])('%o: says what happened and what to do', async (reason, words, action) => {
    const done: string[] = [];
    const root = await show(
      <LibraryFailure
        reason={reason}
        onRetry={() => done.push('Try again')}
        onReload={() => done.push('Reload')}
      />,
    );
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(words);
    await press(root, action);
    expect(done).toEqual([action]);
    expect(await violations(root)).toEqual([]);
  });
});

test('a file is gathered from its pieces', async () => {
  async function* pieces() {
    yield 'a'.repeat(700_000);
    yield 'ü'.repeat(700_000);
    yield 'end';
  }
  const blob = await gatherBlob('text/plain', pieces());
  expect(blob.size).toBe(700_000 + 2 * 700_000 + 3);
  expect(blob.type).toBe('text/plain');
});
