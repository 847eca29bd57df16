// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FoldedList } from '../../../components/lists/FoldedList';
import { NameOutline } from '../../../components/names/NameOutline';
import { NameRow } from '../../../components/names/NameRow';
import { byCount, nameItems } from '../../../components/names/name-items';
import { byPlace } from '../../../components/names/placed-mentions';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../sample-analysis';
import { press, show, violations } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));

describe('name items', () => {
  test('stand in reading order, the title first, with every mention counted', () => {
    const items = nameItems(SAMPLE_ANALYSIS);
    expect(items.map(({ name, count, role }) => [name, count, role])).toEqual([
      ['Anna Keller', 4, 'Anwältin'],
      ['Stadtrat von Aue', 2, undefined],
    ]);
  });

  test('can stand by count', () => {
    const [first, second] = nameItems(SAMPLE_ANALYSIS);
    if (!first || !second) throw new Error('two items expected');
    expect(byCount([second, first]).map((item) => item.name)).toEqual(['Anna Keller', 'Stadtrat von Aue']);
  });

  test('an entity that is mentioned nowhere is not listed', () => {
    expect(nameItems({ ...SAMPLE_ANALYSIS, mentions: [], titleMentions: [] })).toEqual([]);
  });

  test('every mention is placed in reading order', () => {
    const words = byPlace(SAMPLE_ANALYSIS).map(({ isInTitle, mention }) =>
      (isInTitle ? SAMPLE_ARTICLE.title : SAMPLE_ARTICLE.text).slice(mention.start, mention.end),
    );
    expect(words).toEqual(['Keller', 'Anna Keller', 'Stadtrat', 'Keller', 'Stadtrat von Aue', 'Keller']);
  });
});

test('a row is read as name, kind, role and count', async () => {
  const onClick = vi.fn();
  const root = await show(
    <NameRow name="Anna Keller" kind="person" roleName="Anwältin" count={1204} onClick={onClick} />,
  );
  expect(root.textContent).toContain('Anna Keller, person, Anwältin');
  expect(root.textContent).toContain('1,204 mentions');
  await press(root, 'Anna Keller');
  expect(onClick).toHaveBeenCalled();
});

describe('a folded list', () => {
  const list = (count: number) => (
    <FoldedList
      items={Array.from({ length: count }, (_, index) => `Name ${index}`)}
      shown={5}
      label="Names"
      keyOf={(item) => item}
    >
      {(item) => item}
    </FoldedList>
  );
  const rows = (root: HTMLElement) => root.querySelectorAll('li').length;

  test('shows all of a short one, and one more than the fold', async () => {
    expect(rows(await show(list(6)))).toBe(6);
  });

  test('opens 300 at once, and folds again', async () => {
    const root = await show(list(300));
    expect(rows(root)).toBe(5);
    await press(root, 'Show all 300');
    expect(rows(root)).toBe(300);
    await press(root, 'Show fewer');
    expect(rows(root)).toBe(5);
  });

  test('opens 10,000 in steps', async () => {
    const root = await show(list(10_000));
    await press(root, 'Show 300 more of 10,000');
    expect(rows(root)).toBe(305);
  });
});

describe('the outline of names', () => {
  const outline = (order: 'name' | 'place', spies: Partial<Parameters<typeof NameOutline>[0]> = {}) => (
    <NameOutline
      article={SAMPLE_ARTICLE}
      analysis={SAMPLE_ANALYSIS}
      items={nameItems(SAMPLE_ANALYSIS)}
      order={order}
      at={undefined}
      onReveal={vi.fn()}
      onNote={vi.fn()}
      onCorrect={vi.fn()}
      {...spies}
    />
  );

  test('opens a name to its mentions, each leading to its place', async () => {
    const onReveal = vi.fn();
    const root = await show(outline('name', { onReveal }));
    await press(root, 'Anna Keller');
    const mentions = [...root.querySelectorAll<HTMLElement>('.row--mention')];
    expect(mentions.map((row) => row.textContent)).toEqual([
      'Streit am Fluss: Keller warnt',
      'Anna Keller warnt den Stadtrat vor dem Bau.',
      'Keller sagte: "Der Fluss gehört allen." Der Stadtrat von Aue …',
      '… gehört allen." Der Stadtrat von Aue berät am Montag. Keller will klagen.',
    ]);
    mentions[2]?.click();
    expect(onReveal).toHaveBeenCalledWith(expect.objectContaining({ isInTitle: false, index: 2 }));
    expect(await violations(root)).toEqual([]);
  });

  test('lists every mention in reading order and shows where the page stands', async () => {
    const root = await show(outline('place', { at: 1 }));
    const mentions = [...root.querySelectorAll('.row--mention')];
    expect(mentions.length).toBe(6);
    expect(mentions.map((row) => row.getAttribute('aria-current'))).toEqual([
      null,
      null,
      'location',
      null,
      null,
      null,
    ]);
    expect(await violations(root)).toEqual([]);
  });

  test.each([
    ['Anna Keller', 'Not a person', { verdict: 'reject', name: 'Anna Keller', kind: 'person' }],
    [
      'Anna Keller',
      'Is an organization',
      { verdict: 'retype', name: 'Anna Keller', kind: 'person', to: 'organization' },
    ],
    [
      'Stadtrat von Aue',
      'Not an organization',
      { verdict: 'reject', name: 'Stadtrat von Aue', kind: 'organization' },
    ],
  ])('%s: "%s" gives a correction', async (name, button, correction) => {
    const onCorrect = vi.fn();
    const root = await show(outline('name', { onCorrect }));
    await press(root, name);
    await press(root, button);
    expect(onCorrect).toHaveBeenCalledWith(correction);
  });

  test('offers no note where nothing can be stored', async () => {
    const root = await show(outline('name', { onNote: undefined }));
    await press(root, 'Anna Keller');
    expect(root.textContent).not.toContain('Write a note');
  });
});
