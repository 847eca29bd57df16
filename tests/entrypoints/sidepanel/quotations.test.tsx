// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App';
import type { Analysis } from '../../../lib/analysis';
import type { PageState } from '../../../lib/messages';
import type { Quotation } from '../../../lib/quotations/quotation';
import { SAMPLE_ANALYSIS, spanOf } from '../../components/sample-analysis';
import { control, key, press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakePanel, PAGE } from './fake-services';

beforeEach(() => speak('en'));

const [DIRECT] = SAMPLE_ANALYSIS.quotations as [Quotation];
const sure = { score: 0.95, reason: 'made up' };
const told = spanOf('warnt den Stadtrat vor dem Bau');

/** Reported by the council, direct by Keller, indirect by nobody known and not sure. */
const QUOTATIONS: Quotation[] = [
  {
    ...told,
    kind: 'reported',
    content: [told],
    cue: spanOf('warnt'),
    speaker: { entity: 'rat', ...sure },
    ...sure,
  },
  { ...DIRECT, cue: spanOf('sagte') },
  {
    ...spanOf('Fluss'),
    kind: 'mixed',
    content: [spanOf('Fluss')],
    speaker: { entity: 'keller', ...sure },
    ...sure,
  },
  {
    ...spanOf('berät am Montag'),
    kind: 'indirect',
    content: [spanOf('berät am Montag')],
    ...sure,
    score: 0.3,
  },
];

async function open(over: Partial<Analysis> = {}, state: Partial<PageState> = {}) {
  const fake = fakePanel();
  const analysis = { ...SAMPLE_ANALYSIS, quotations: QUOTATIONS, ...over };
  const page = { ...PAGE, analysis, ...state };
  fake.pages.set(1, page);
  const root = await show(<App services={fake.services} />);
  await settle();
  if (!state.at) await press(root, 'Quotations');
  const rows = () =>
    [...root.querySelectorAll('.quotation')].map((row) =>
      [row.querySelector('.quotation__words'), row.querySelector('.quotation__about')]
        .map((one) => one?.textContent)
        .join(' / ')
        .replaceAll('\u00A0', ' '),
    );
  return { fake, root, rows, page };
}

const more = (root: ParentNode, index: number) =>
  act(async () => root.querySelectorAll<HTMLElement>('.quotation__more button')[index]?.click());

describe('quotations in the panel', () => {
  test('in reading order, with speaker, cue and kind; a part of one by the same speaker not again', async () => {
    const { root, rows } = await open();
    expect(rows()).toEqual([
      'warnt den Stadtrat vor dem Bau / Stadtrat von Aue · “warnt” · reported',
      '"Der Fluss gehört allen." / Anna Keller · “sagte”',
    ]);
    expect(root.querySelectorAll('.quotation--quiet')).toHaveLength(1);
    expect(control(root, 'Quotations').textContent).toContain('2');
    expect(await violations(document.body)).toEqual([]);
  });

  test('unsure ones on demand', async () => {
    const { root, rows } = await open();
    await press(root, 'Show 1 unsure one');
    expect(rows()[2]).toBe('berät am Montag / Speaker not known · indirect · unsure');
    await press(root, 'Hide unsure ones');
    expect(rows()).toHaveLength(2);
  });

  test('only unsure ones: says that there are none, and offers them', async () => {
    const { root, rows } = await open({ quotations: QUOTATIONS.slice(3) });
    expect(root.textContent).toContain('No quotations found in this article');
    await press(root, 'Show 1 unsure one');
    expect(rows()).toHaveLength(1);
    expect(await violations(document.body)).toEqual([]);
  });

  test('by person, with counts; nobody known comes last', async () => {
    const { root } = await open();
    await press(root, 'Show 1 unsure one');
    await press(root, 'By person');
    const heads = [...root.querySelectorAll('.speaker-group')].map((group) => [
      group.querySelector('h2 .row__name')?.textContent,
      group.querySelector('h2 .kind-mark')?.getAttribute('class') ?? 'no mark',
      group.querySelector('.row__count .unseen')?.textContent,
      group.querySelector('.quotation__about')?.textContent?.replaceAll('\u00A0', ' '),
    ]);
    expect(heads).toEqual([
      ['Stadtrat von Aue', 'kind-mark kind-mark--organization', ', 1 quotation', '“warnt” · reported'],
      ['Anna Keller', 'kind-mark kind-mark--person', ', 1 quotation', '“sagte”'],
      ['Speaker not known', 'no mark', ', 1 quotation', 'indirect · unsure'],
    ]);
    expect(await violations(document.body)).toEqual([]);
  });

  test('by person, what two say together stands with both', async () => {
    const both: Quotation = { ...DIRECT, speaker: { entity: 'rat', others: ['keller'], ...sure } };
    const { root, rows } = await open({ quotations: [both] });
    expect(rows()).toEqual(['"Der Fluss gehört allen." / Stadtrat von Aue, Anna Keller']);
    await press(root, 'By person');
    expect([...root.querySelectorAll('h2 .row__name')].map((one) => one.textContent)).toEqual([
      'Stadtrat von Aue',
      'Anna Keller',
    ]);
    expect(rows()).toHaveLength(2);
  });

  test('an open row stays that of its quotation when another one goes', async () => {
    const { fake, root, page } = await open();
    await more(root, 0);
    const analysis = { ...SAMPLE_ANALYSIS, quotations: QUOTATIONS.slice(1) };
    await act(async () => fake.toPage(1, { ...page, analysis }));
    await settle();
    expect(root.querySelector('.row--quotation')?.textContent).toContain('Der Fluss');
    expect(root.querySelector('.quotation--open')).toBeNull();
  });

  test('follows the page to a quotation, and to a name in one', async () => {
    const { fake, root, page } = await open();
    const current = () => root.querySelector('.row--quotation.row--current')?.textContent;
    expect(current()).toBeUndefined();
    await act(async () => fake.toPage(1, { ...page, at: { quotation: 1 } }));
    await settle();
    expect(current()).toContain('Der Fluss');
    await act(async () => fake.toPage(1, { ...page, at: { mention: 1 } }));
    await settle();
    expect(current()).toContain('Stadtrat');
  });

  test('comes to whom the reader asked for in the page', async () => {
    const { fake, root, page } = await open({}, { at: { speaker: 'keller', turn: 1 } });
    await settle();
    expect(control(root, 'Quotations').getAttribute('aria-selected')).toBe('true');
    expect(control(root, 'By person').getAttribute('aria-pressed')).toBe('true');
    await press(root, 'People');
    await act(async () => fake.toPage(1, { ...page, leftOut: [] }));
    await settle();
    expect(control(root, 'People').getAttribute('aria-selected')).toBe('true');
    await act(async () => fake.toPage(1, { ...page, at: { speaker: 'keller', turn: 2 } }));
    await settle();
    expect(control(root, 'Quotations').getAttribute('aria-selected')).toBe('true');
  });
});

describe('corrections in the panel', () => {
  test('another speaker is chosen with the keyboard, and undone', async () => {
    const { fake, root } = await open();
    await more(root, 1);
    await press(root, 'Wrong speaker?');
    await settle();
    expect(document.activeElement?.textContent).toBe('Stadtrat von Aue');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Nobody named here');
    await key('ArrowUp');
    expect(await violations(document.body)).toEqual([]);
    await press(root.querySelector('.speaker-choice') ?? root, 'Stadtrat von Aue');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('Corrected, in this article');
    expect(document.activeElement?.textContent).toBe('Wrong speaker?');
    await press(root, 'Undo');
    const correction = {
      verdict: 'attribute',
      article: 'https://zeitung.example/fluss',
      words: 'Der Fluss gehört allen.',
      to: { name: 'Stadtrat von Aue', kind: 'organization' },
    };
    expect(fake.log).toEqual([`correct ${JSON.stringify(correction)}`, 'undo c1']);
  });

  test('nobody named; no quotation', async () => {
    const { fake, root } = await open();
    await more(root, 1);
    await press(root, 'Wrong speaker?');
    await press(root, 'Nobody named here');
    await press(root, 'Not a quotation');
    const about = { article: 'https://zeitung.example/fluss', words: 'Der Fluss gehört allen.' };
    expect(fake.log).toEqual([
      `correct ${JSON.stringify({ verdict: 'attribute', ...about })}`,
      `correct ${JSON.stringify({ verdict: 'unquote', ...about })}`,
    ]);
  });

  test('among many names one searches', async () => {
    const crowd = Array.from({ length: 20 }, (_, at) => ({
      id: `x${at}`,
      kind: 'person' as const,
      name: `Bo ${at} Kahn`,
      aliases: [],
      roles: [],
    }));
    const { root } = await open({ entities: [...SAMPLE_ANALYSIS.entities, ...crowd] });
    await more(root, 1);
    await press(root, 'Wrong speaker?');
    await settle();
    expect(root.querySelectorAll('.speaker-choice__list button')).toHaveLength(8);
    expect(root.querySelector('.speaker-choice [role="status"]')?.textContent).toBe(
      '13 more; type to find them',
    );
    await type(root, 'Find a name', 'bo 19');
    expect([...root.querySelectorAll('.speaker-choice__list button')].map((one) => one.textContent)).toEqual([
      'Bo 19 Kahn',
    ]);
    await type(root, 'Find a name', 'nobody');
    expect(root.querySelector('.speaker-choice [role="status"]')?.textContent).toBe(
      'No such name in this article',
    );
    expect(await violations(document.body)).toEqual([]);
  });

  test('the words go to the clipboard with their source', async () => {
    const { fake, root } = await open();
    await more(root, 1);
    await press(root, 'Copy with citation');
    await settle();
    expect(fake.log[0]).toMatch(
      /^copy "Der Fluss gehört allen\."\nAnna Keller, in: Streit am Fluss: Keller warnt, Zeitung, .*2024\nhttps:.*#:~:text=Der%20Fluss/,
    );
    expect(root.querySelector('.toast')?.textContent).toContain('Copied');
  });

  test('says on demand why', async () => {
    const { root } = await open();
    await more(root, 0);
    expect(root.querySelector('.quotation__why p')?.textContent).toBe(
      'The sentence tells what it was about, not in which words. Who speaks is named beside it. How sure: 95%.',
    );
  });

  test('a private window that keeps nothing keeps no correction', async () => {
    const { fake, root } = await open({}, { private: true });
    await more(root, 0);
    await press(root, 'Not a quotation');
    await settle();
    expect(fake.log).toEqual([]);
    expect(root.querySelector('.toast')?.textContent).toContain('Nothing is stored in a private window');
  });

  test('an undoing that fails is said', async () => {
    const fake = fakePanel({ undoCorrection: async () => ({ ok: false, code: 'failed' }) });
    const root = await show(<App services={fake.services} />);
    await settle();
    await press(root, 'Quotations');
    await more(root, 0);
    await press(root, 'Not a quotation');
    await settle();
    await press(root, 'Undo');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('could not be saved');
  });

  test('what could not be kept is said', async () => {
    const fake = fakePanel({ correct: async () => ({ ok: false, code: 'failed' }) });
    const root = await show(<App services={fake.services} />);
    await settle();
    await press(root, 'Quotations');
    await more(root, 0);
    await press(root, 'Not a quotation');
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('could not be saved');
  });
});
