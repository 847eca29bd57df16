import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/analyze';
import type { NameCorrection } from '../../../lib/entities/correction';
import type { EntityKind } from '../../../lib/names/mention';
import { articleOf } from '../../fixtures/articles/read-fixture';
import { checkAnalysis } from '../check-analysis';

const add = (name: string, kind: EntityKind): NameCorrection => ({ verdict: 'add', name, kind });
const reject = (name: string, kind: EntityKind): NameCorrection => ({ verdict: 'reject', name, kind });

type Read = {
  readonly text: string;
  readonly corrections: readonly NameCorrection[];
  readonly language?: string;
};

/** The mentions that are there by the reader's verdict, as "words kind". */
function byReader({ text, corrections, language = 'de' }: Read): string[] {
  const article = articleOf(text, '', language);
  const analysis = analyze(article, corrections);
  checkAnalysis(article, analysis);
  return analysis.mentions
    .filter(({ reason }) => reason === "reader's verdict")
    .map(({ start, end, kind, part }) => `${text.slice(start, end)} ${kind}${part ? ' part' : ''}`);
}

describe('a name the reader added', () => {
  test.each<[string, string, NameCorrection[], string[]]>([
    [
      'every place',
      'Der Wumm kam. Wumm ging.',
      [add('Wumm', 'organization')],
      ['Wumm organization', 'Wumm organization'],
    ],
    ['the German genitive', 'Das ist Wumms Ende.', [add('Wumm', 'person')], ['Wumms person']],
    ['whole words only', 'Das Wummern und der Doppelwumm.', [add('Wumm', 'person')], []],
    ['a small letter is another word', 'Es machte wumm.', [add('Wumm', 'person')], []],
    ['capitals in a headline', 'WUMM KOMMT', [add('Wumm', 'person')], ['WUMM person']],
    [
      'an abbreviation stays one',
      'It is said. IT hilft. ITs Haus.',
      [add('IT', 'organization')],
      ['IT organization', 'ITs organization'],
    ],
    ['small letters as they are', 'Die taz schreibt.', [add('taz', 'organization')], ['taz organization']],
    [
      'several words',
      'Das Haus am Kai öffnet. Haus am Kais Chor singt.',
      [add('Haus am Kai', 'organization')],
      ['Haus am Kai organization', 'Haus am Kais organization'],
    ],
    [
      'other white space',
      'Das Haus\u00a0am\nKai öffnet.',
      [add('Haus am Kai', 'organization')],
      ['Haus\u00a0am\nKai organization'],
    ],
    ['not across paragraphs', 'Das Haus\n\nam Kai öffnet.', [add('Haus am Kai', 'organization')], []],
    [
      'accents and soft hyphens',
      'Der Wúmm und der Wu\u00admm.',
      [add('Wumm', 'person')],
      ['Wúmm person', 'Wu\u00admm person'],
    ],
    [
      'in front of a hyphen',
      'Die Wumm-Ziele, der Anti-Wumm.',
      [add('Wumm', 'organization')],
      ['Wumm organization part'],
    ],
    [
      'the longest of several',
      'Der Blaue Wumm kam.',
      [add('Wumm', 'person'), add('Blaue Wumm', 'organization')],
      ['Blaue Wumm organization'],
    ],
    ['marks in the name', 'Am Tag Q&A-7 war Ruhe.', [add('Q&A', 'organization')], ['Q&A organization part']],
  ])('%s', (_what, text, corrections, found) => {
    expect(byReader({ text, corrections })).toEqual(found);
  });

  test('wins over what the recognizer says of the same words', () => {
    const text = 'Angela Merkel kam. Die SPD sprach.';
    expect(byReader({ text, corrections: [add('SPD', 'person')] })).toEqual(['SPD person']);
  });

  test('leaves a longer name whole, and is the same person', () => {
    const text = 'Angela Merkel kam. Merkel sprach.';
    const analysis = analyze(articleOf(text, ''), [add('Merkel', 'person')]);
    expect(analysis.entities.map(({ name }) => name)).toEqual(['Angela Merkel']);
    expect(analysis.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Angela Merkel',
      'Merkel',
    ]);
  });

  test('is called as the reader wrote it, also where it stands in the genitive alone', () => {
    const analysis = analyze(articleOf('Das ist Wumms Ende.', ''), [add('Wumm', 'person')]);
    expect(analysis.entities).toMatchObject([{ name: 'Wumm', aliases: ['Wumms'] }]);
  });

  test('stands in the title as well', () => {
    const analysis = analyze(articleOf('Nichts.', 'Wumm kommt'), [add('Wumm', 'organization')]);
    expect(analysis.titleMentions).toMatchObject([{ start: 0, end: 4, kind: 'organization', score: 1 }]);
  });

  test('English knows no such genitive', () => {
    expect(
      byReader({ text: 'The Wumms met.', corrections: [add('Wumm', 'person')], language: 'en' }),
    ).toEqual([]);
    expect(byReader({ text: 'Wumm’s end.', corrections: [add('Wumm', 'person')], language: 'en' })).toEqual([
      'Wumm person',
    ]);
  });

  test('gives way to a later verdict on the one it belongs to, and to none before', () => {
    const text = 'Angela Merkel kam. Merkel sprach.';
    const [adding, rejecting] = [add('Merkel', 'person'), reject('Angela Merkel', 'person')];
    expect(byReader({ text, corrections: [adding, rejecting] })).toEqual([]);
    expect(byReader({ text, corrections: [rejecting, adding] })).toEqual(['Merkel person', 'Merkel person']);
  });

  test('holds with many others, at the cost of one', () => {
    const many = Array.from({ length: 2000 }, (_, at) => add(`Wumm${at}`, 'person'));
    expect(byReader({ text: 'Es kam Wumm1999.', corrections: many })).toEqual(['Wumm1999 person']);
  });
});

describe('verdicts that follow on each other', () => {
  const text = 'Annegret Wollnik kam.';

  test('neither a person nor an organization: no name', () => {
    const corrections: NameCorrection[] = [
      { verdict: 'retype', name: 'Annegret Wollnik', kind: 'person', to: 'organization' },
      reject('Annegret Wollnik', 'organization'),
    ];
    expect(analyze(articleOf(text, ''), corrections).mentions).toEqual([]);
  });

  test('a verdict on a name holds for its genitive', () => {
    const genitive = articleOf('Es war Annegret Wollniks Haus.', '');
    expect(analyze(genitive).mentions).toHaveLength(1);
    expect(analyze(genitive, [reject('Annegret Wollnik', 'person')]).mentions).toEqual([]);
  });
});
