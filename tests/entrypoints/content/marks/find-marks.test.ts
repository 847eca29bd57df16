// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  chooseHit,
  findMarks,
  hasBroken,
  type Marks,
  neighbor,
  paintable,
} from '../../../../entrypoints/content/marks/find-marks';
import type { Analysis } from '../../../../lib/analysis';
import { analyzeWords, readPage } from '../fake-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato.</p><p>„Wir bleiben“, sagte <b>Rut</b>te.</p></article>`;

async function marksOf(change = (found: Analysis) => found): Promise<Marks> {
  const reading = await readPage(document);
  const article = reading.article;
  if (!article) throw new Error('no article');
  const analysis = analyzeWords(article, { person: ['Mark Rutte', 'Rutte'], organization: ['Nato'] });
  return findMarks(change(analysis), reading, async () => undefined);
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('findMarks', () => {
  it('finds every naming on the page, the title’s first', async () => {
    const { names } = await marksOf();
    expect(names.map(({ id, kind, ranges }) => [id, kind, ranges.join('')])).toEqual([
      ['t0', 'person', 'Rutte'],
      ['m0', 'person', 'Mark Rutte'],
      ['m1', 'organization', 'Nato'],
      ['m2', 'person', 'Rutte'],
    ]);
  });

  it('finds quotations that are sure enough, and paints no part of one twice', async () => {
    const { quotations } = await marksOf((found) => {
      const [first] = found.quotations;
      if (!first) return found;
      const speaker = { entity: 'organization', score: 1, reason: 'test' };
      const inner = {
        ...first,
        start: first.start + 4,
        content: [{ start: first.start + 4, end: first.end }],
      };
      const unsure = { ...first, score: 0.4 };
      return { ...found, quotations: [first, unsure, inner, { ...inner, speaker }] };
    });
    const texts = (ranges: readonly Range[]) => ranges.join(' | ');
    expect(quotations.map(({ id, ranges, painted }) => [id, texts(ranges), texts(painted)])).toEqual([
      ['q0', 'Wir bleiben', 'Wir '],
      ['q3', 'bleiben', 'bleiben'],
    ]);
  });
});

describe('paintable', () => {
  it('gives only the kinds the reader wants', async () => {
    const kinds = { person: true, organization: false, quotation: false };
    const painted = paintable(await marksOf(), kinds).map(([kind, items]) => [kind, items.length]);
    expect(painted).toEqual([
      ['quotation', 0],
      ['organization', 0],
      ['person', 3],
    ]);
  });
});

describe('hasBroken', () => {
  it('sees nodes that were taken out, and nothing else', async () => {
    const marks = await marksOf();
    document.body.append('something new');
    expect(hasBroken(marks)).toBe(false);
    document.querySelector('p')?.remove();
    expect(hasBroken(marks)).toBe(true);
  });
});

describe('neighbor', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it.each([
    ['a', 1, 'b'],
    ['c', 1, 'a'],
    ['a', -1, 'c'],
    [undefined, 1, 'a'],
    [undefined, -1, 'c'],
    ['gone', 1, 'a'],
  ] as const)('from %s by %i: %s', (from, step, expected) => {
    expect(neighbor(list, from, step)?.id).toBe(expected);
  });

  it('is undefined in an empty list', () => {
    expect(neighbor([], 'a', 1)).toBeUndefined();
  });
});

describe('chooseHit', () => {
  const LENGTHS: Readonly<Record<string, number>> = { m1: 10, q1: 80, 'n:short': 10, 'n:long': 60 };
  it.each([
    ['nothing', [], undefined],
    ['a name', ['m1', 'q1'], 'm1'],
    ['the name inside a longer note', ['m1', 'n:long'], 'm1'],
    ['the note that is on the name itself', ['m1', 'n:short', 'n:long'], 'n:short'],
    ['the shortest of several notes', ['n:long', 'n:short', 'q1'], 'n:short'],
    ['the note in a quotation', ['q1', 'n:long'], 'n:long'],
  ])('%s', (_what, ids, chosen) => {
    expect(chooseHit(ids, (id) => LENGTHS[id] ?? 0)).toBe(chosen);
  });
});
