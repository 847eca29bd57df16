import { describe, expect, test } from 'vitest';
import { cleanWord, tokenize } from '../../../lib/text/tokenize';

describe('tokenize', () => {
  test.each([
    [
      'hyphen compounds stay whole',
      'Der Nato-Generalsekretär kam.',
      ['Der', 'Nato-Generalsekretär', 'kam', '.'],
    ],
    ['English genitives come off', 'Rutte’s plan', ['Rutte', "'s", 'plan']],
    ['apostrophes within names stay', "O'Neill und D’Angelo", ["O'Neill", 'und', "D'Angelo"]],
    ['soft hyphens are read over', 'Bun\u00ADdes\u00ADkanzler', ['Bundeskanzler']],
    ['zero-width characters are read over', 'Ange\u200Bla', ['Angela']],
    ['abbreviations of letters are one word', 'Die U.S. und der e.V.', ['Die', 'U.S.', 'und', 'der', 'e.V.']],
    ['numbers keep their marks', '3,5 Prozent um 9:30', ['3,5', 'Prozent', 'um', '9:30']],
    ['a number joined to a word is a word', 'die 20-Jährige', ['die', '20-Jährige']],
    ['other scripts are words', 'Владимир Путин 習近平', ['Владимир', 'Путин', '習近平']],
    ['a hyphen after a word is a mark', 'Innen- und Außenpolitik', ['Innen', '-', 'und', 'Außenpolitik']],
    ['decomposed letters are composed', 'Mu\u0308ller', ['Müller']],
    ['nothing gives nothing', ' \n\u00AD ', []],
  ])('%s', (_case, text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });

  test('spans are in the text as it stands', () => {
    const text = 'Ur\u00ADsula von der Ley\u00ADen (CDU)';
    expect(tokenize(text).map((token) => cleanWord(text.slice(token.start, token.end)))).toEqual(
      tokenize(text).map((token) => token.text),
    );
  });

  test('tells words, numbers and marks apart', () => {
    expect(tokenize('Am 4. Mai').map((token) => token.kind)).toEqual(['word', 'number', 'mark', 'word']);
  });
});
