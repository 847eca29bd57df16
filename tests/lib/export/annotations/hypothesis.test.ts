import { expect, test } from 'vitest';
import type { ExportBundle } from '../../../../lib/export/bundle';
import { SAMPLE_BUNDLE } from '../../../../scripts/formats/sample-bundle';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages } from '../made-up';
import { randomTexts } from '../random-text';
import { textAs } from '../read-all';

type Annotation = {
  user: string;
  references?: unknown;
  uri: string;
  text: string;
  tags: string[];
  document: { title: string[] };
  target: { source: string; selector?: { type: string; exact?: string }[] }[];
};

/** What Hypothesis' client does with a file that is imported, as its users see it. */
async function imported(bundles: readonly ExportBundle[]): Promise<Annotation[]> {
  const file = JSON.parse(await textAs('hypothesis', bundles)) as { annotations: Annotation[] };
  expect(Array.isArray(file.annotations)).toBe(true);
  // One of the users in it is chosen, by the name in the account; answers are not taken.
  const users = new Set(file.annotations.map(({ user }) => /^acct:([^@]+)@.+$/.exec(user)?.[1]));
  expect([...users]).toEqual(file.annotations.length === 0 ? [] : ['randnotiz']);
  return file.annotations.filter(({ references }) => references === undefined);
}

/** What tells two annotations apart for it. */
function key({ text, tags, target }: Annotation): string {
  const quote = target[0]?.selector?.find(({ type }) => type === 'TextQuoteSelector')?.exact;
  return JSON.stringify([text, tags, quote]);
}

test('every note comes in, with its words, quote and tags', async () => {
  const found = await imported([SAMPLE_BUNDLE]);
  expect(found.map(key)).toEqual([
    '["Für die Einleitung; Zahlen prüfen!",[],null]',
    '["**Ada von Feder**\\n\\nSeit 2019 im Amt.",[],null]',
    '["Wer *genau*?\\n\\n- Anwohner fragen",["nachfragen"],"das werde laut"]',
  ]);
  expect(found.every(({ uri, target }) => uri === target[0]?.source)).toBe(true);
  expect(found[0]?.document.title).toEqual(['Auental: Wer zahlt die „neue“ Brücke?']);
});

test('places stand in both ways that it looks for', async () => {
  const [first] = await imported([madeUpPassages()]);
  expect(first?.target[0]?.selector).toEqual([
    { type: 'TextPositionSelector', start: 32, end: 45 },
    { type: 'TextQuoteSelector', exact: 'Man hörte zu.', prefix: '', suffix: '' },
  ]);
});

test('nothing is an empty file', async () => {
  expect(await imported([])).toEqual([]);
});

test('any words come in as they were', async () => {
  const texts = [...HOSTILE, ...randomTexts(200)];
  const notes = texts.map((text, index) => madeUpNote({ id: `n${index}`, text }));
  const found = await imported([madeUpBundle({ notes })]);
  expect(found).toHaveLength(texts.length);
  for (const [index, { text }] of found.entries()) {
    expect(text.replace(/\s/g, '')).toBe(
      texts[index]?.replace(/[\p{Cc}\u2028\u2029\uFEFF\s]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD'),
    );
  }
});
