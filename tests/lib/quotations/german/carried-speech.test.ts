import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from './read-german';

describe('sentences in the subjunctive carry on', () => {
  test.each([
    [
      '[Jan Ley] sagte, der Deich sei alt. Man müsse ihn erhöhen.',
      'der Deich sei alt | Man müsse ihn erhöhen.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. Man müsse ihn erhöhen. Das werde teuer.',
      'der Deich sei alt | Man müsse ihn erhöhen. Das werde teuer.',
    ],
    [
      'Nach Angaben von [Jan Ley] ist der Deich alt. Das Land sei flach.',
      'ist der Deich alt | Das Land sei flach.',
    ],
    [
      '„Der Deich ist alt und morsch“, sagte [Jan Ley]. Man müsse ihn erhöhen.',
      '„Der Deich ist alt und morsch“ | Man müsse ihn erhöhen.',
    ],
    ['[Jan Ley] äußerte sich besorgt. Der Deich sei alt.', 'Der Deich sei alt.'],
    [
      '[Jan Ley] sagte, der Deich sei alt. Die Leute hätten ihn vergessen.',
      'der Deich sei alt | Die Leute hätten ihn vergessen.',
    ],
    ['[Jan Ley] sagte, der Deich sei alt. Das Wasser stieg.', 'der Deich sei alt'],
    [
      '[Jan Ley] sagte: Der Deich sei alt. Man müsse ihn erhöhen.',
      'Der Deich sei alt. Man müsse ihn erhöhen.',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('who goes on is who spoke', () => {
  test.each([
    ['[Jan Ley] sagte, der Deich sei alt. Man müsse ihn erhöhen.', 'Jan Ley > Jan Ley | Jan Ley > Jan Ley'],
    [
      '„Der Deich ist sehr alt“, sagte [Jan Ley]. „Wir müssen ihn erhöhen.“',
      'Jan Ley > Jan Ley | Jan Ley > Jan Ley',
    ],
    ['[Jan Ley] äußerte sich besorgt. Der Deich sei alt.', 'Jan Ley > Jan Ley'],
    [
      '[Jan Ley] sagte, der Deich sei alt. Er müsse höher werden, so [Vera Holt]. Das werde teuer.',
      'Jan Ley > Jan Ley | Vera Holt > Vera Holt | Vera Holt > Vera Holt',
    ],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('a report without the words', () => {
  test.each([
    ['[Jan Ley] warnt vor dem Hochwasser.', 'Jan Ley warnt vor dem Hochwasser.'],
    ['Der Verband fordert einen neuen Deich.', 'Der Verband fordert einen neuen Deich.'],
    ['[Jan Ley] sprach von einem schweren Fehler.', 'Jan Ley sprach von einem schweren Fehler.'],
    ['Die Stadt kündigte neue Deiche an.', 'Die Stadt kündigte neue Deiche an.'],
    ['Die Stadt weist auf die Sperrung hin.', 'Die Stadt weist auf die Sperrung hin.'],
    ['Als Grund nannte [Vera Holt] das Wetter.', 'Als Grund nannte Vera Holt das Wetter.'],
    ['[Jan Ley] bestreitet die Vorwürfe.', 'Jan Ley bestreitet die Vorwürfe.'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a sentence that reports nothing', () => {
  test.each([
    '[Jan Ley] lobte sich selbst in den Schlaf.',
    'Das Museum zeigt sich im neuen Licht.',
    '[Jan Ley] spricht gut Dänisch.',
    '[Jan Ley] nannte seinen Hund Fips.',
  ])('%s', (text) => {
    expect(saidIn(text)).toBe('');
  });
});

describe('more of what goes on and what does not', () => {
  test.each([
    [
      'Laut [Jan Ley] ist der Deich alt. Er müsse erhöht werden.',
      'ist der Deich alt | Er müsse erhöht werden.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. So könne es nicht weitergehen.',
      'der Deich sei alt | So könne es nicht weitergehen.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. Am Abend ging er. Das Land sei flach.',
      'der Deich sei alt | Das Land sei flach.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. Wenn das Wasser steige, breche er.',
      'der Deich sei alt | Wenn das Wasser steige, breche er.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. „Das weiß hier jedes Kind“, sagte er. Man müsse ihn erhöhen.',
      'der Deich sei alt | „Das weiß hier jedes Kind“ | Man müsse ihn erhöhen.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. Er sei „viel zu niedrig“.',
      'der Deich sei alt | Er sei „viel zu niedrig“. | „viel zu niedrig“',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('carried on around a condition', () => {
  test.each([
    [
      '[Jan Ley] sagte, der Deich sei alt. Steige das Wasser, breche er.',
      'der Deich sei alt | Steige das Wasser, breche er.',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. Wenn das Wasser komme, werde er brechen.',
      'der Deich sei alt | Wenn das Wasser komme, werde er brechen.',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});
