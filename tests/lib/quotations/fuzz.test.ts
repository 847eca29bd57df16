import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import type { NamedSpan } from '../../../lib/names/mention';
import { findQuotations, type ReadText } from '../../../lib/quotations/find-quotations';
import { splitSentences } from '../../../lib/text/sentences';
import { checkAnalysis } from '../check-analysis';
import { type Random, seededRandom } from '../names/tagger/seeded-random';

const TEXTS = 1_200;
const CHUNKS = 3;

const NAMES =
  /Jan Ley|Leys?|Vera Holt|Holt|Kieler Boten?|Museums?|Nato|Rat der Stadt|City Council|Tim Brandt|Brandt/g;
const ORGANIZATION = /^(?:Kieler|Museum|Nato|Rat|City)/;

const PIECES: readonly (readonly string[])[] = [
  [...'„ “ ” " » « ‚ ‘ ’ \' › ‹'.split(' '), '“,', '.“', '”', '!“', ',“'],
  [...', , , . . : ; – - ( ) [ ] … ? !'.split(' '), '\n\n', '\n', ' ', '\u00A0'],
  'sagte sagt sagten erklärte teilte mit gab bekannt fügte hinzu zeigte sich überzeugt hat hatte wurde wird wolle'.split(
    ' ',
  ),
  'laut gemäß nach Angaben Ansicht zufolge so wie demnach Demnach wonach hieß heißt es Meinung seiner Sicht aus Vorwurf'.split(
    ' ',
  ),
  'dass ob wer warum der die das er sie Er Sie ihn sei habe müsse hätten wären zu erhöhen und doch während weil ich wir'.split(
    ' ',
  ),
  'said says told added that according to as he she He She his who claimed it was would asked whether and but while'.split(
    ' ',
  ),
  [
    ...'Ley Leys Holt Nato Brandt Museum Museums Minister Ministerin Sprecher spokeswoman'.split(' '),
    'Jan Ley',
    'Vera Holt',
    'Kieler Bote',
    'Rat der Stadt',
    'City Council',
    'Tim Brandt',
    'ein Sprecher der Nato',
    'a spokesman for the City Council',
  ],
  'Der Deich ist alt morsch und flach The dam will hold for a year am Montag on Monday 1,5 3. Dr. 👩‍👩‍👧 \uD83D é ß'.split(
    ' ',
  ),
  [
    'sagte Ley.',
    'sagte, der Deich sei alt.',
    '„Der Deich hält noch lange“, sagte Holt.',
    '“The dam will hold,” Ley said.',
    'Laut Ley ist der Deich alt.',
    'Man müsse ihn erhöhen.',
    'He said that the dam was “old but sound.”',
    'Wie die Nato mitteilte,',
    'warnt vor dem Deich.',
  ],
];

/** A text of marks, cues, names and bits of sentences in no order. */
function createText(random: Random): string {
  let text = '';
  for (let left = 1 + random(40); left > 0; left -= 1) {
    const list = PIECES[random(PIECES.length)] ?? [];
    text += (list[random(list.length)] ?? '') + (random(4) === 0 ? '' : ' ');
  }
  return text;
}

function read(text: string, language: string): ReadText {
  const names = [...text.matchAll(NAMES)].map(({ 0: word, index }): NamedSpan => {
    const kind = ORGANIZATION.test(word) ? 'organization' : 'person';
    return { start: index, end: index + word.length, kind, score: 1, reason: 'test' };
  });
  const { mentions, entities } = resolveEntities({ title: '', text, language, names, titleNames: [] });
  return { text, language, sentences: splitSentences(text, language), mentions, entities };
}

/** What goes wrong with the quotations of a text, with the text; nothing where all is well. */
function findWrong(text: string, language: string): string | undefined {
  try {
    const named = read(text, language);
    const quotations = findQuotations(named);
    checkAnalysis(articleOf(text, language), {
      ...named,
      version: '',
      titleMentions: [],
      quotations,
      summary: [],
    });
    expect(findQuotations(read(text, language))).toEqual(quotations);
    return undefined;
  } catch (error) {
    return `${error instanceof Error ? error.stack : String(error)}: ${JSON.stringify(text)}`;
  }
}

function articleOf(text: string, language: string) {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  return { url: '', title: '', byline: [], publishedCertain: false, language, text, blocks };
}

describe('whatever the text, its quotations', () => {
  test(`lie in it, in order, by someone known, for ${TEXTS} texts`, { timeout: 120_000 }, () => {
    const random = seededRandom(4_711);
    for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
      const wrong: string[] = [];
      for (let go = 0; go < TEXTS / CHUNKS; go += 1) {
        wrong.push(...[findWrong(createText(random), go % 3 === 0 ? 'en' : 'de') ?? []].flat());
      }
      expect(wrong.slice(0, 3), `texts ${(chunk * TEXTS) / CHUNKS} and on`).toEqual([]);
    }
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \n\n \t'],
    ['one mark', '„'],
    ['one closing mark', '“'],
    ['two marks', '„“'],
    ['ten thousand openings', '„'.repeat(10_000)],
    ['ten thousand pairs', '„“'.repeat(5_000)],
    ['ten thousand brackets', '('.repeat(10_000)],
    ['ten thousand commas', ','.repeat(10_000)],
    ['ten thousand line breaks', '\n'.repeat(10_000)],
    ['one very long word', 'sagte'.repeat(2_000)],
    ['half a pair of surrogates in marks', 'Ley sagte: „\uD83D“'],
    ['emoji', '👩‍👩‍👧'.repeat(1_000)],
    ['from right to left', 'שלום „مرحبا“ '.repeat(100)],
  ])('are found in %s without harm', { timeout: 60_000 }, (_what, text) => {
    expect([findWrong(text, 'de'), findWrong(text, 'en')]).toEqual([undefined, undefined]);
  });
});
