import { describe, expect, test } from 'vitest';
import { cuesIn, saidIn } from './read-german';

describe('a verb whose particle stands apart', () => {
  test.each([
    ['Das Museum teilte mit, dass der Deich hält.', 'dass der Deich hält'],
    ['Das Museum teilte am Montag in einer langen Mitteilung mit, der Deich sei alt.', 'der Deich sei alt'],
    ['Das Museum wies darauf hin, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['[Jan Ley] räumte ein, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] gab zu, den Deich vergessen zu haben.', 'den Deich vergessen zu haben'],
    ['[Jan Ley] fügte hinzu, der Deich sei alt.', 'der Deich sei alt'],
    ['Der Deich sei alt, fügte [Jan Ley] hinzu.', 'Der Deich sei alt'],
    ['Der Deich sei alt, teilte das Museum mit.', 'Der Deich sei alt'],
    ['[Jan Ley] stellte klar, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] geht davon aus, dass der Deich hält.', 'dass der Deich hält'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a verb in the perfect, behind a modal and in the passive', () => {
  test.each([
    ['[Jan Ley] hat erklärt, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] hat am Montag in Kiel erklärt, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] hatte mitgeteilt, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] will gesagt haben, der Deich sei alt.', 'der Deich sei alt'],
    ['Es wurde mitgeteilt, dass der Deich hält.', 'dass der Deich hält'],
    ['Am Montag wurde bekannt, dass der Deich bricht.', 'dass der Deich bricht'],
    ['Es wird berichtet, der Deich sei alt.', 'der Deich sei alt'],
    ['Der Deich sei alt, wurde mitgeteilt.', 'Der Deich sei alt'],
    ['[Jan Ley] soll gesagt haben, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] wird vorgeworfen, den Deich vergessen zu haben.', 'den Deich vergessen zu haben'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a verb that stands last', () => {
  test.each([
    ['Der Deich ist alt, wie das Museum mitteilte.', 'Der Deich ist alt'],
    ['Wie das Museum mitteilte, ist der Deich alt.', 'ist der Deich alt'],
    ['Wie das Museum am Montag mitteilte, sei der Deich alt.', 'sei der Deich alt'],
    ['Der Deich ist, wie [Jan Ley] sagte, alt und morsch.', 'Der Deich ist … alt und morsch'],
    ['Die Frau, die sagte, dass der Deich hält, ging.', 'dass der Deich hält'],
    ['Weil [Jan Ley] sagte, der Deich sei alt, kamen alle.', 'der Deich sei alt'],
    ['Der Deich ist alt, wie es in dem Bericht heißt.', 'Der Deich ist alt'],
    ['Wie aus dem Bericht hervorgeht, ist der Deich alt.', 'ist der Deich alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a phrase', () => {
  test.each([
    ['[Jan Ley] machte deutlich, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] gab bekannt, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] zeigte sich überzeugt, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] zeigte sich überzeugt, der Deich werde halten.', 'der Deich werde halten'],
    ['[Jan Ley] brachte zum Ausdruck, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] vertrat die Auffassung, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] ist der Meinung, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] gab an, den Deich gebaut zu haben.', 'den Deich gebaut zu haben'],
    ['[Jan Ley] hat deutlich gemacht, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] äußerte die Hoffnung, dass der Deich hält.', 'dass der Deich hält'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a noun of saying', () => {
  test.each([
    ['Der Vorwurf, er habe den Deich vergessen, trifft [Jan Ley].', 'er habe den Deich vergessen'],
    ['Die Behauptung, dass der Deich hält, ist neu.', 'dass der Deich hält'],
    ['Die Forderung, den Deich zu erhöhen, kam von [Jan Ley].', 'den Deich zu erhöhen'],
    ['[Jan Ley] wies den Vorwurf zurück, er habe den Deich vergessen.', 'er habe den Deich vergessen'],
    ['[Jan Ley] bekräftigte seine Forderung, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('the cue of a clause', () => {
  test.each([
    ['[Jan Ley] sagte, der Deich sei alt.', 'sagte'],
    ['Der Deich sei alt, fügte [Jan Ley] hinzu.', 'fügte'],
    ['Laut [Jan Ley] ist der Deich alt.', 'Laut'],
    ['Der Deich ist [Jan Ley] zufolge alt.', 'zufolge'],
    ['Nach Angaben des Museums ist der Deich alt.', 'Nach'],
    ['Der Deich ist alt, so [Jan Ley].', 'so'],
    ['Wie das Museum mitteilte, ist der Deich alt.', 'mitteilte'],
    ['[Jan Ley] hat am Montag erklärt, der Deich sei alt.', 'erklärt'],
  ])('%s', (text, expected) => {
    expect(cuesIn(text)).toBe(expected);
  });
});

describe('cues of many shapes', () => {
  test.each([
    ['Das Museum ließ mitteilen, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] soll behauptet haben, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] habe gesagt, der Deich sei alt.', 'der Deich sei alt'],
    ['Wie das Museum in Kiel bekannt gab, ist der Deich alt.', 'ist der Deich alt'],
    ['Wie [Jan Ley], der Leiter des Museums, mitteilte, ist der Deich alt.', 'ist der Deich alt'],
    ['[Jan Ley] wird mit den Worten zitiert, der Deich sei alt.', 'der Deich sei alt'],
    ['Von der Polizei hieß es, der Deich sei alt.', 'der Deich sei alt'],
    [
      'Die Polizei geht davon aus, dass der Mann den Deich geöffnet hat.',
      'dass der Mann den Deich geöffnet hat',
    ],
    ['Bekannt wurde auch, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['Dem Museum wird vorgeworfen, der Deich sei alt.', 'der Deich sei alt'],
    ['Der Rat kam zu dem Schluss, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['Eine Studie ergab, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['Aus dem Bericht geht hervor, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['[Jan Ley] ließ offen, ob der Deich hält.', 'ob der Deich hält'],
    ['[Jan Ley] ist sicher, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] schloss nicht aus, dass der Deich bricht.', 'dass der Deich bricht'],
    ['[Jan Ley] beklagte sich, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['[Jan Ley] versicherte, der Deich werde halten.', 'der Deich werde halten'],
    ['[Jan Ley] stimmte zu, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
    ['Es gibt Berichte, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['Gerüchten zufolge ist der Deich alt.', 'ist der Deich alt'],
    ['Es gibt Gerüchte, der Deich sei alt.', 'der Deich sei alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('the cue of verbs in several words', () => {
  test.each([
    ['Das Museum teilte mit, dass der Deich hält.', 'teilte'],
    ['[Jan Ley] machte deutlich, dass der Deich hält.', 'machte'],
    ['Der Vorwurf, er habe den Deich vergessen, ist alt.', 'Vorwurf'],
    ['In dem Bericht heißt es, der Deich sei alt.', 'heißt'],
  ])('%s', (text, expected) => {
    expect(cuesIn(text)).toBe(expected);
  });
});
