import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../scripts/seeded-random.mjs';
import { judge, Ledger } from '../../scripts/torture/ledger.mjs';

type NoteRow = { id: string; article: string; text: string; revision: number; deleted?: number };

const note = (text: string, more: Partial<NoteRow> = {}): NoteRow => ({
  id: 'n1',
  article: 'a',
  text,
  revision: 1,
  ...more,
});

/** What a whole database holds after these notes were written, one step each. */
function heldWith(notes: readonly NoteRow[], commands: readonly string[]) {
  const living = notes.filter(({ deleted }) => deleted === undefined);
  return {
    known: notes.map(
      ({ id, text, deleted, revision }) => [id, text, deleted !== undefined, revision] as const,
    ),
    notes,
    steps: notes.map((after, at) => ({ id: at + 1, article: after.article, note: after.id, after })),
    commands,
    listings: [{ id: 'a', count: living.length }],
    asked: { a: { ok: true, value: living } },
  };
}

function ledgerWith(...acknowledged: readonly NoteRow[]) {
  const ledger = new Ledger();
  acknowledged.forEach((one, at) => {
    ledger.take({ sent: `c${at}`, act: { do: 'save', draft: { id: one.id, article: 'a' } } });
    ledger.take({ answered: `c${at}`, reply: { ok: true, value: { note: one, conflict: false } } });
  });
  return ledger;
}

const found = (ledger: Ledger, held: unknown, answers = new Map()) => judge(ledger, { held, answers });

describe('the judge of the torture', () => {
  const first = note('Eins: bleibt');

  test('finds nothing where everything is there', () => {
    expect(found(ledgerWith(first), heldWith([first], ['c0']))).toEqual({ lost: [], torn: [] });
  });

  test.each([
    ['a note that is gone', heldWith([], ['c0'])],
    ['older words', heldWith([note('Alt: war da')], ['c0'])],
    ['a command that is not remembered', heldWith([first], [])],
  ])('calls %s lost', (_what, held) => {
    expect(found(ledgerWith(first), held).lost).toHaveLength(1);
  });

  const whole = heldWith([first], ['c0']);
  test.each([
    ['a note without its step', { ...whole, steps: [] }],
    [
      'a step without its note',
      { ...whole, steps: [...whole.steps, { id: 9, article: 'a', note: 'n2', after: first }] },
    ],
    [
      'a step that made other words of it',
      { ...whole, steps: [{ ...whole.steps[0], after: note('Zwei: anders') }] },
    ],
    ['a listing that counts another number', { ...whole, listings: [{ id: 'a', count: 2 }] }],
    ['a background that gives another number', { ...whole, asked: { a: { ok: true, value: [] } } }],
    ['a background that refuses', { ...whole, asked: { a: { ok: false, code: 'data-lost' } } }],
    ['a note that nobody sent', heldWith([first, note('Drei: wer', { id: 'n3' })], ['c0'])],
  ])('calls %s torn', (_what, held) => {
    const { lost, torn } = found(ledgerWith(first), held);
    expect(lost).toEqual([]);
    expect(torn.length).toBeGreaterThan(0);
  });

  describe('of a command without an answer', () => {
    const sent = () => {
      const ledger = ledgerWith(first);
      ledger.take({ sent: 'c1', act: { do: 'save', draft: { id: 'n2', article: 'a' } } });
      return ledger;
    };
    const second = note('Zwei: unterwegs', { id: 'n2' });
    const reply = new Map([['c1', { ok: true, value: { note: second, conflict: false } }]]);

    test('may be carried out, or not', () => {
      expect(found(sent(), heldWith([first, second], ['c0', 'c1']), reply)).toEqual({ lost: [], torn: [] });
      expect(found(sent(), heldWith([first], ['c0']), reply)).toEqual({ lost: [], torn: [] });
    });

    test('is torn when it is remembered and its note is not there', () => {
      expect(found(sent(), heldWith([first], ['c0', 'c1']), reply).torn).toHaveLength(1);
    });
  });
});

test('the same seed gives the same numbers, spread over 0 to 1', () => {
  const numbers = (seed: number) => Array.from({ length: 1_000 }, seededRandom(seed));
  expect(numbers(5)).toEqual(numbers(5));
  expect(numbers(5)).not.toEqual(numbers(6));
  const mean = numbers(5).reduce((sum, one) => sum + one, 0) / 1_000;
  expect(mean).toBeGreaterThan(0.45);
  expect(mean).toBeLessThan(0.55);
});
