import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from './read-german';

describe('a source named in a phrase', () => {
  test.each([
    ['Laut [Jan Ley] ist der Deich alt.', 'ist der Deich alt'],
    ['Der Deich ist laut [Jan Ley] alt.', 'Der Deich ist … alt'],
    ['Der Deich ist alt, laut [Jan Ley].', 'Der Deich ist alt'],
    ['Laut einem Bericht des Museums ist der Deich alt.', 'ist der Deich alt'],
    ['Gemäß einem Bericht des Museums ist der Deich alt.', 'ist der Deich alt'],
    ['Nach Angaben des Museums ist der Deich alt.', 'ist der Deich alt'],
    ['Der Deich ist nach Angaben des Museums alt.', 'Der Deich ist … alt'],
    ['Nach Angaben von [Jan Ley] ist der Deich alt.', 'ist der Deich alt'],
    ['Nach Ansicht von [Jan Ley] muss der Deich höher werden.', 'muss der Deich höher werden'],
    ['Nach Meinung des Museums muss der Deich höher werden.', 'muss der Deich höher werden'],
    ['Nach seinen Worten ist der Deich alt.', 'ist der Deich alt'],
    ['[Jan Ley] zufolge ist der Deich alt.', 'ist der Deich alt'],
    ['Der Polizei zufolge ist der Deich alt.', 'ist der Deich alt'],
    ['Der Deich ist dem Museum zufolge alt.', 'Der Deich ist … alt'],
    ['Seiner Meinung nach ist der Deich alt.', 'ist der Deich alt'],
    ['Ihrer Ansicht nach ist der Deich alt.', 'ist der Deich alt'],
    ['Der Deich ist alt, so [Jan Ley].', 'Der Deich ist alt'],
    ['Der Deich, so [Jan Ley], ist alt.', 'Der Deich … ist alt'],
    ['Der Deich sei alt, so [Jan Ley] am Montag.', 'Der Deich sei alt'],
    ['Aus Sicht von [Jan Ley] ist der Deich alt.', 'ist der Deich alt'],
    ['Das Museum legte einen Bericht vor. Demnach ist der Deich alt.', 'ist der Deich alt'],
    ['Das Museum legte einen Bericht vor, wonach der Deich alt ist.', 'der Deich alt ist'],
    ['Der Deich sei alt, hieß es.', 'Der Deich sei alt'],
    ['Der Deich sei alt, hieß es in der Erklärung.', 'Der Deich sei alt'],
    ['In dem Bericht heißt es, der Deich sei alt.', 'der Deich sei alt'],
    ['Aus dem Museum hieß es, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['Es heißt, der Deich sei alt.', 'der Deich sei alt'],
    ['Nach Polizeiangaben ist der Deich alt.', 'ist der Deich alt'],
    ['Einem Bericht des {Kieler Boten} zufolge ist der Deich alt.', 'ist der Deich alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a phrase that names no source', () => {
  test.each([
    'Das Radio war laut und der Deich alt.',
    'Nach dem Sturm ist der Deich alt.',
    'Der Deich ist so alt wie [Jan Ley].',
  ])('%s', (text) => {
    expect(saidIn(text)).toBe('');
  });
});

describe('who is the source in a phrase', () => {
  test.each([
    ['Laut [Jan Ley] ist der Deich alt.', 'Jan Ley > Jan Ley'],
    ['Der Deich ist laut dem Minister [Jan Ley] alt.', 'dem Minister Jan Ley > Jan Ley'],
    ['Der {Nato} zufolge ist der Deich alt.', 'Der Nato > Nato'],
    ['Nach Angaben der {Nato} ist der Deich alt.', 'Angaben der Nato > Nato'],
    ['Der Deich ist alt, so [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['Der Deich ist alt, so die Ministerin [Vera Holt].', 'die Ministerin Vera Holt > Vera Holt'],
    ['[Jan Ley] kam. Seiner Meinung nach ist der Deich alt.', 'Seiner Meinung > Jan Ley'],
    ['[Vera Holt] kam. Ihren Angaben zufolge ist der Deich alt.', 'Ihren Angaben > Vera Holt'],
    ['[Jan Ley] kam. Nach seinen Worten ist der Deich alt.', 'seinen Worten > Jan Ley'],
    [
      'Das {Museum Kiel} legte einen Bericht vor. Demnach ist der Deich alt.',
      'Das Museum Kiel > Museum Kiel',
    ],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('sources of many shapes', () => {
  test.each([
    ['Die Deiche sind laut einer Studie der {Nato}, die am Montag erschien, alt.', 'Die Deiche sind … alt'],
    ['Der Deich ist laut {Kieler Bote} alt.', 'Der Deich ist … alt'],
    ['Nach Einschätzung von Fachleuten bricht der Deich.', 'bricht der Deich'],
    ['Nach einem Bericht des {Kieler Boten} ist der Deich alt.', 'ist der Deich alt'],
    ['Nach eigenen Angaben hat [Jan Ley] den Deich gebaut.', 'hat Jan Ley den Deich gebaut'],
    ['Nach Informationen des {Kieler Boten} ist der Deich alt.', 'ist der Deich alt'],
    ['Medienberichten zufolge ist der Deich alt.', 'ist der Deich alt'],
    ['Ersten Erkenntnissen zufolge war der Deich alt.', 'war der Deich alt'],
    ['Nach Darstellung der Polizei war der Deich alt.', 'war der Deich alt'],
    ['Augenzeugen zufolge brach der Deich am Abend.', 'brach der Deich am Abend'],
    ['Der Deich brach, so die Polizei, am Abend.', 'Der Deich brach … am Abend'],
    ['Der Deich ist laut Gesetz zu pflegen.', 'Der Deich ist … zu pflegen'],
    ['Der Deich, der laut [Jan Ley] alt ist, hielt.', 'der … alt ist'],
    ['Meiner Meinung nach ist der Deich alt.', ''],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});
