import { describe, expect, test } from 'vitest';
import { readForeign, readForeignText } from '../../../../lib/import/foreign/read-foreign';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { madeUpPassages } from '../made-up';
import { textAs } from '../read-all';

const BUNDLES = [SAMPLE_BUNDLE, madeUpPassages()];

/** What the reader wrote, as it is to come back: the words, their quote and tags. */
const WRITTEN = [
  'Für die Einleitung; Zahlen prüfen!',
  'Seit 2019 im Amt.',
  'das werde laut: Wer *genau*?\n\n- Anwohner fragen #nachfragen',
  'Man hörte zu.: Wer **denn**? #wichtig #zwei Worte',
  'die Nato: ',
  'ganz verschwunden: Das stand hier.',
];

describe('what was written for other programs is taken in from them', () => {
  test.each(['hypothesis', 'w3c'] as const)('%s', async (id) => {
    const read = readForeign(JSON.parse(await textAs(id, BUNDLES)));
    const notes = read?.notes ?? [];
    const found = notes.map(({ quote, text, tags }) => {
      const head = quote ? `${quote.exact}: ` : '';
      return head + text + tags.map((tag) => ` #${tag}`).join('');
    });
    for (const line of WRITTEN) expect(found.some((one) => one.endsWith(line) || one === line)).toBe(true);
  });

  test('readwise', async () => {
    const read = readForeignText(await textAs('readwise', BUNDLES));
    expect(read?.notes).toHaveLength(6);
    expect(read?.bad).toBe(0);
    expect(read?.notes.map(({ quote }) => quote?.exact)).toContain('ganz verschwunden');
  });
});
