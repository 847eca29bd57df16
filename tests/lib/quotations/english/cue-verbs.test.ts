import { describe, expect, test } from 'vitest';
import { CUE_VERBS } from '../../../../lib/quotations/english/cues/cue-verbs-list';
import { findCues } from '../../../../lib/quotations/english/cues/find-cues';
import { readUnits } from '../../../../lib/quotations/english/read-units';
import { splitSentences } from '../../../../lib/text/sentences';

const FRAMES =
  'quote clause that whether how hearer to doing object thought of about for against on with at in out back'.split(
    ' ',
  );
const rows = CUE_VERBS.trim()
  .split('\n')
  .map((line) => line.split('|').map((field) => field.trim()));

const lemmasIn = (text: string) =>
  readUnits({ text, sentences: splitSentences(text, 'en'), mentions: [] }).flatMap(({ items }) =>
    findCues(items).map(({ verb }) => verb.lemma),
  );

describe('the English cue verbs', () => {
  test.each(rows)(
    '%s: forms, known frames, a strength, an example with it',
    (forms, frames, strength, example) => {
      expect(forms?.split(' ').length).toBeGreaterThanOrEqual(4);
      expect(FRAMES).toEqual(expect.arrayContaining(frames?.split(' ') ?? []));
      expect(['strong', 'weak']).toContain(strength);
      expect(lemmasIn(example ?? '')).toContain(forms?.split(' ')[0]);
    },
  );

  test.each(rows)('%s: the ending of the present, of the form in -ing', (forms) => {
    const [base = '', present = '', , ing = ''] = forms?.split(' ') ?? [];
    const stem = base.replace(/(?<=[^aeiou])y$/, 'i');
    expect([`${base}s`, `${stem}es`]).toContain(present);
    const last = base.at(-1) ?? '';
    expect([`${base}ing`, `${base}${last}ing`, `${base.replace(/(?<!e)e$/, '')}ing`]).toContain(ing);
  });

  test('stand in the list once', () => {
    const lemmas = rows.map(([forms]) => forms?.split(' ')[0]);
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  test.each([
    ['his claims', 'His claims were false.'],
    ['the unemployment rate', 'The unemployment rate fell.'],
    ['member states', 'The member states have agreed to it twice.', 'agree'],
    ['in question', 'The man in question left.'],
    ['the reported plan', 'The reported plan is old.'],
  ])('are no cues as nouns and adjectives: %s', (_what, text, ...others) => {
    expect(lemmasIn(text)).toEqual(others);
  });
});
