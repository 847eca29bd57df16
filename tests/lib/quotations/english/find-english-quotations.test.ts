import { describe, expect, test } from 'vitest';
import { englishQuotationsIn } from './read-english';

const found = (text: string, names: string[] = []) =>
  englishQuotationsIn(text, names).map(({ kind, content, speaker }) => ({
    kind,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    by: speaker?.span && text.slice(speaker.span.start, speaker.span.end),
    entity: speaker?.entity,
  }));
const wordsOf = (text: string, names: string[] = []) => found(text, names).map(({ words }) => words);
const speakersOf = (text: string, names: string[] = []) => found(text, names).map(({ by }) => by);

describe('direct speech', () => {
  test.each([
    ['curly marks', '“The bridge is closed,” Ley said.', '“The bridge is closed,”'],
    ['straight marks', '"The bridge is closed," Ley said.', '"The bridge is closed,"'],
    ['single marks', '‘The bridge is closed,’ Ley said.', '‘The bridge is closed,’'],
    ['angled marks', '«The bridge is closed», Ley said.', '«The bridge is closed»'],
    ['low marks', '„The bridge is closed“, Ley said.', '„The bridge is closed“'],
    [
      'a curly apostrophe inside',
      '“It’s closed, and we don’t know why,” Ley said.',
      '“It’s closed, and we don’t know why,”',
    ],
    [
      'a plain apostrophe inside',
      '"It\'s closed, and we don\'t know why," Ley said.',
      '"It\'s closed, and we don\'t know why,"',
    ],
    [
      'a quotation inside',
      '“He told me ‘never again’ and left,” Ley said.',
      '“He told me ‘never again’ and left,”',
    ],
    ['the speaker behind the verb', '“The bridge is closed,” said Ley.', '“The bridge is closed,”'],
    ['the speaker before', 'Ley said, “The bridge is closed.”', '“The bridge is closed.”'],
    ['a colon', 'Ley said: “The bridge is closed.”', '“The bridge is closed.”'],
    ['a question', '“Who pays for the bridge?” Ley asked.', '“Who pays for the bridge?”'],
    ['several sentences', '“It is old. It is closed,” Ley said on Monday.', '“It is old. It is closed,”'],
  ])('is found with %s', (_what, text, words) => {
    expect(found(text, ['Ley'])).toEqual([{ kind: 'direct', words, by: 'Ley', entity: 'Ley' }]);
  });

  test('joins what speaker and verb interrupt', () => {
    const text = '“A bridge without a river,” Ley said, “is a long roof.”';
    expect(found(text, ['Ley'])).toEqual([
      { kind: 'direct', words: '“A bridge without a river,” … “is a long roof.”', by: 'Ley', entity: 'Ley' },
    ]);
  });

  test('goes on with the same speaker in the next sentence', () => {
    const text = '“We waited for years,” Ley said. “Now we build.”';
    expect(wordsOf(text, ['Ley'])).toEqual(['“We waited for years,”', '“Now we build.”']);
    expect(speakersOf(text, ['Ley'])).toEqual(['Ley', 'Ley']);
  });

  test('goes on in a paragraph that begins with quote marks', () => {
    const text = '“We waited for years,” Ley said.\n\n“Now we build the bridge.”';
    expect(speakersOf(text, ['Ley'])).toEqual(['Ley', 'Ley']);
  });

  test('is one quotation over paragraphs that open it again', () => {
    const text = 'Ley said: “We waited for years.\n\n“Now we build.”';
    expect(wordsOf(text, ['Ley'])).toEqual(['“We waited for years. … “Now we build.”']);
  });

  test('belongs to whom a colon announces before the paragraph', () => {
    const text = 'Ley added:\n\n“Now we build the bridge.”';
    expect(found(text, ['Ley'])).toEqual([
      { kind: 'direct', words: '“Now we build the bridge.”', by: 'Ley', entity: 'Ley' },
    ]);
  });
});
