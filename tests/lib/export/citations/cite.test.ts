import { describe, expect, test } from 'vitest';
import type { ExportArticle } from '../../../../lib/export/bundle';
import { CITATION_STYLES, type CitationStyle, cite, citeWords } from '../../../../lib/export/citations/cite';
import { madeUpBundle } from '../made-up';
import { EXPECTED, GIVEN, type Given } from './cases';

function article(fields: Given = {}): ExportArticle {
  const known = fields as Partial<ExportArticle>;
  return madeUpBundle({ article: { keptAt: Date.UTC(2026, 2, 2, 12), ...known } }).article;
}

/** Italics between asterisks. */
function written(given: Given, style: CitationStyle, language: string): string {
  const { parts } = cite(article(given), { style, language });
  return parts.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

const URL = 'https://zeitung.example/politik/treffen-in-kiew';
const TWO = { byline: ['Ada Feder', 'Bert von Beispiel'] };
const THREE = { byline: ['Ada Feder', 'Bert von Beispiel', 'Clara Dorn'] };
const FOUR = GIVEN['four authors'] ?? {};
const AGENCY = GIVEN['an agency'] ?? {};
const NOBODY = { byline: [] };

describe.each(Object.entries(GIVEN))('%s', (name, given) => {
  const forms = CITATION_STYLES.flatMap((style) =>
    (['en', 'de'] as const).map((language) => ({ style, language })),
  );

  test.each(forms.map((form, index) => ({ ...form, expected: EXPECTED[name]?.[index] })))(
    '$style in $language: $expected',
    ({ style, language, expected }) => {
      const made = written(given, style, language);
      expect(made.replace(URL, '<url>').replace(URL.slice('https://'.length), '<address>')).toBe(expected);
    },
  );
});

describe('as the manuals print it', () => {
  test.each([
    ['apa', 'en', `Feder, A. (2026, March 1). Treffen in Kiew. *Die Zeitung*. ${URL}`],
    ['apa', 'de', `Feder, A. (2026, 1. März). Treffen in Kiew. *Die Zeitung*. ${URL}`],
    ['chicago', 'en', `Feder, Ada. “Treffen in Kiew.” *Die Zeitung*, March 1, 2026. ${URL}.`],
    ['chicago', 'de', `Feder, Ada. „Treffen in Kiew“. *Die Zeitung*, 1. März 2026. ${URL}.`],
    ['mla', 'en', `Feder, Ada. “Treffen in Kiew.” *Die Zeitung*, 1 Mar. 2026, ${URL.slice(8)}.`],
    ['mla', 'de', `Feder, Ada. „Treffen in Kiew“. *Die Zeitung*, 1. März 2026, ${URL.slice(8)}.`],
    [
      'din',
      'de',
      `FEDER, Ada, 2026. Treffen in Kiew. *Die Zeitung* [online]. 1. März 2026 [Zugriff am: 2. März 2026]. Verfügbar unter: ${URL}`,
    ],
    [
      'din',
      'en',
      `FEDER, Ada, 2026. Treffen in Kiew. *Die Zeitung* [online]. 1 March 2026 [viewed 2 March 2026]. Available from: ${URL}`,
    ],
  ] as const)('%s in %s', (style, language, expected) => {
    expect(written({}, style, language)).toBe(expected);
  });

  test.each([
    ['apa', 'en', `Treffen in Kiew. (n.d.). *Die Zeitung*. Retrieved March 2, 2026, from ${URL}`],
    ['apa', 'de', `Treffen in Kiew. (o. D.). *Die Zeitung*. Abgerufen am 2. März 2026, von ${URL}`],
    ['chicago', 'en', `*Die Zeitung*. “Treffen in Kiew.” Accessed March 2, 2026. ${URL}.`],
    ['mla', 'en', `“Treffen in Kiew.” *Die Zeitung*, ${URL.slice(8)}. Accessed 2 Mar. 2026.`],
    [
      'din',
      'de',
      `Treffen in Kiew, o. D. *Die Zeitung* [online]. [Zugriff am: 2. März 2026]. Verfügbar unter: ${URL}`,
    ],
  ] as const)('%s in %s, without author and date', (style, language, expected) => {
    expect(written({ byline: [], published: undefined }, style, language)).toBe(expected);
  });

  test.each([
    ['apa', 'en', 'Feder, A., von Beispiel, B., & Dorn, C. (2026, March 1).'],
    ['apa', 'de', 'Feder, A., von Beispiel, B. & Dorn, C. (2026, 1. März).'],
    ['chicago', 'en', 'Feder, Ada, Bert von Beispiel, and Clara Dorn. “'],
    ['mla', 'en', 'Feder, Ada, et al. “'],
    ['din', 'de', 'FEDER, Ada, Bert VON BEISPIEL und Clara DORN, 2026. '],
  ] as const)('%s in %s, three authors', (style, language, expected) => {
    expect(written(THREE, style, language).slice(0, expected.length)).toBe(expected);
  });
});

test('of twenty-one authors APA names the first nineteen and the last', () => {
  const byline = Array.from({ length: 21 }, (_, index) => `Ada Feder${String.fromCharCode(97 + index)}`);
  expect(written({ byline }, 'apa', 'en')).toMatch(
    /^Federa, A\., .*Feders, A\., \. \. \. Federu, A\. \(2026/,
  );
});

describe('citeWords', () => {
  test.each([
    ['apa', 'en', '“Wir bleiben … bis zum Ende.” (Mark Rutte, as cited in Feder, 2026)'],
    ['apa', 'de', '„Wir bleiben … bis zum Ende.“ (Mark Rutte, zitiert nach Feder, 2026)'],
    ['mla', 'en', '“Wir bleiben … bis zum Ende.” (qtd. in Feder)'],
    ['din', 'de', '„Wir bleiben … bis zum Ende.“ (Mark Rutte, zitiert nach Feder 2026)'],
  ] as const)('what somebody says, %s in %s', (style, language, expected) => {
    const quoted = { words: '„Wir bleiben“ … „bis zum Ende.“', speaker: 'Mark Rutte' };
    const { text } = citeWords(article(), quoted, { style, language });
    expect(text).toBe(`${expected}\n\n${cite(article(), { style, language }).text}`);
  });

  test('Chicago has a footnote', () => {
    const { text } = citeWords(article(), { words: 'Man hörte „zu“.' }, { style: 'chicago', language: 'en' });
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      '“Man hörte ‘zu’.”',
      `Ada Feder, “Treffen in Kiew,” Die Zeitung, March 1, 2026, ${URL}.`,
    ]);
  });

  test.each([
    [{ byline: [] }, '(Treffen in Kiew, 2026)'],
    [TWO, '(Feder & von Beispiel, 2026)'],
    [THREE, '(Feder et al., 2026)'],
    [{ published: undefined }, '(Feder, n.d.)'],
  ] satisfies [Given, string][])('%j is short %s', (given, expected) => {
    const { text } = citeWords(article(given), { words: 'Ja' }, { style: 'apa', language: 'en' });
    expect(text).toContain(`“Ja” ${expected}`);
  });
});

test.each(CITATION_STYLES)('%s says everything that is known once, and nothing of what is not', (style) => {
  const all: Given[] = [{}, TWO, FOUR, AGENCY, NOBODY, { site: undefined }, { published: undefined }];
  for (const given of all) {
    for (const language of ['en', 'de']) {
      const { text } = cite(article(given), { style, language });
      expect(text).not.toMatch(/undefined|NaN|\.\.(?! \.)|,,| {2}|\(\)|,\s*\./);
      expect(text.split('Treffen in Kiew')).toHaveLength(2);
    }
  }
});
