import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../../lib/page/choose/date-line';
import { TEXT_RULES } from '../../../../lib/page/choose/furniture-rules';

function reasonOf(text: string): string | undefined {
  return TEXT_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text))?.reason;
}

describe('TEXT_RULES', () => {
  it.each(TEXT_RULES.map(({ example, reason }) => [example, reason]))('%s: %s', (example, reason) => {
    expect(reasonOf(example)).toBe(reason);
  });

  it.each([
    ['Hier finden Sie weitere Informationen in einem langen Satz, der trotzdem zum Text gehört.', undefined],
    ['Das Foto: Es zeigt, so sagte sie, was man im Hafen nicht sehen will.', undefined],
    ['Mehr als zweihundert Menschen kamen am Dienstag an den Hafen.', undefined],
    ['Der Verlag will seinen Newsletter einstellen, wie die Zeitung meldet.', undefined],
    ['Von Anfang an war klar, dass der Winter lang wird.', undefined],
    ['Ad astra heißt der neue Kutter.', undefined],
    ['Weitere Artikel', 'related'],
    ['Foto: Runa Holt/Archiv', 'caption'],
    ['Anzeige', 'advertisement'],
    ['Von Runa Holt', 'author-box'],
    ['https://bote.example/hafen', 'other'],
  ])('%s: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

describe('isDateLine', () => {
  it.each([
    'Stand: 03.05.2024, 15:42 Uhr',
    'Lesezeit: 2 min',
    'Updated Nov. 19, 2019 8:21 am ET',
    '14.01.2025 - 15:48 UhrLesedauer: 2 Min.',
    'Publiziert6. November 2025, 12:26',
    '1/12',
  ])('%s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each(['Am 3. Mai kam der Winter zurück', 'Platz 7', 'Stand der Dinge', ''])('not %j', (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});
