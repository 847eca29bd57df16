import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import { findNames, findTitledNames } from '../../../lib/names/find-names';
import { recognizeByRules } from '../../../lib/names/grammar/recognize';
import { loadLexicon } from '../../../lib/names/lists/load-lexicon';
import { expectInOrder } from '../check-analysis';

const PIECES =
  'Mark|Rutte|Mark Rutte|der|Die|Nato|Nato-Ziele|(|)|(Nato)|AG|GmbH & Co. KG|e. V.|„|“|.|,|!|\n|\n\n|Dr.|Frau|Präsident|president|of|University|XVI.|J.|K.|1.|FC|Köln|in|Kiew|’s|-|/|&|\u00AD|\u200B|👩‍👩‍👧|\uD800|\uDFFF|שלום|ABC|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA|ver.di|a-b-c-|-x|Ministerium|für|und|von|der Leyen|@|#|https://x.de/a?b=c|12.5|٣'.split(
    '|',
  );

function* randomTexts(count: number): Generator<string> {
  let state = 7;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
  for (let index = 0; index < count; index += 1) {
    let text = '';
    for (let length = next(40); length > 0; length -= 1)
      text += PIECES[next(PIECES.length)] + (next(3) > 0 ? ' ' : '');
    yield text;
  }
}

describe('whatever the text, by rules', () => {
  test.each(['de', 'en', 'fr'])(
    'mentions lie in it, in order, and every form is one of them (%s)',
    (language) => {
      for (const text of randomTexts(600)) {
        const title = text.slice(0, 60);
        const found = findTitledNames({ title, text, language });
        const { mentions, titleMentions, entities } = resolveEntities({ title, text, language, ...found });
        expectInOrder(text, mentions);
        expectInOrder(title, titleMentions);
        const forms = new Set([
          ...mentions.map((mention) => `${mention.entity} ${text.slice(mention.start, mention.end)}`),
          ...titleMentions.map((mention) => `${mention.entity} ${title.slice(mention.start, mention.end)}`),
        ]);
        for (const entity of entities)
          for (const alias of entity.aliases) expect(forms).toContain(`${entity.id} ${alias}`);
        expect(new Set([...mentions, ...titleMentions].map((mention) => mention.entity))).toEqual(
          new Set(entities.map((entity) => entity.id)),
        );
        for (const mention of mentions) {
          expect(mention.reason).not.toBe('');
          expect(mention.score > 0 && mention.score <= 1).toBe(true);
          expect(entities.find((entity) => entity.id === mention.entity)?.kind).toBe(mention.kind);
        }
      }
    },
  );

  test.each([
    ['a megabyte of capitals', 'A'.repeat(1_000_000)],
    ['a megabyte of hyphens', 'a-'.repeat(500_000)],
    ['a megabyte of marks', '.'.repeat(1_000_000)],
    ['a megabyte of openings', '„('.repeat(500_000)],
    ['a megabyte of initials', 'J. '.repeat(330_000)],
    ['half a megabyte of capitalized words', 'Ab Cd '.repeat(80_000)],
  ])('%s ends', (_case, text) => {
    expectInOrder(text, findNames(text, 'de'));
  });

  test('equal texts give equal names', () => {
    const text = 'Mark Rutte und die Nato-Ziele. Rutte sprach mit Annegret Wollnik (SPD).';
    expect(findNames(text, 'de')).toEqual(findNames(text, 'de'));
  });
});

describe('cost of the rules', () => {
  const sentence = (index: number) =>
    `Sprecherin Anna Wollnik${'abcdefghij'.charAt(index % 10)}${index} von der Firma Tellhagen${index} AG traf Präsident Kol${index} in Kiew. `;

  test('look-ups grow with the text and not faster', () => {
    expect(countLookUps(400)).toBeLessThan(countLookUps(200) * 2.1);
    expect(countLookUps(800)).toBeLessThan(countLookUps(400) * 2.1);
  });

  function countLookUps(sentences: number): number {
    const lexicon = loadLexicon('de');
    let lookUps = 0;
    const counting: typeof lexicon.organizations = {
      has: (word) => lexicon.organizations.has(word),
      findAt: (words, at) => {
        lookUps += 1;
        return lexicon.organizations.findAt(words, at);
      },
      findWord: (word) => {
        lookUps += 1;
        return lexicon.organizations.findWord(word);
      },
    };
    const text = Array.from({ length: sentences }, (_, index) => sentence(index)).join('');
    recognizeByRules(text, 'de', { ...lexicon, organizations: counting });
    return lookUps;
  }

  test('ten thousand different names are ten thousand persons', () => {
    const letters = 'bcdfghklmnprstvwz';
    const surname = (index: number) =>
      `Wo${letters.charAt(index % 17)}a${letters.charAt(Math.floor(index / 17) % 17)}e${letters.charAt(Math.floor(index / 289) % 17)}o${letters.charAt(Math.floor(index / 4913))}ik`;
    const text = Array.from({ length: 10_000 }, (_, index) => `Am Abend kam Anna ${surname(index)}.`).join(
      ' ',
    );
    const found = findTitledNames({ title: '', text, language: 'de' });
    const { entities } = resolveEntities({ title: '', text, language: 'de', ...found });
    expect(entities).toHaveLength(10_000);
  });

  test('ten thousand namesakes are told apart', () => {
    const given = 'Anna Berta Clara Dora Emma Frieda Gerda Hanna Ida Jutta'.split(' ');
    const names = given.flatMap((a) => given.flatMap((b) => given.map((c) => `${a} ${b} ${c} Wollnik`)));
    const text = names.map((name) => `Es kam ${name}. Wollnik ging.`).join(' ');
    const found = findTitledNames({ title: '', text, language: 'de' });
    expect(resolveEntities({ title: '', text, language: 'de', ...found }).mentions).toHaveLength(
      2 * names.length,
    );
  });
});
