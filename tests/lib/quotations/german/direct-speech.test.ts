import { describe, expect, test } from 'vitest';
import { cuesIn, kindsIn, saidIn, speakersIn } from './read-german';

describe('direct speech', () => {
  test.each([
    ['„Wir fangen morgen früh an“, sagte die Leiterin.', '„Wir fangen morgen früh an“'],
    ['„Aufhören!“, rief eine Frau.', '„Aufhören!“'],
    ['„Warum gerade jetzt?“, fragte [Vera Holt].', '„Warum gerade jetzt?“'],
    ['Der Rat erklärte: „Das reicht nicht.“', '„Das reicht nicht.“'],
    ['Der Rat erklärte am Abend nach langer Sitzung: „Das reicht nicht.“', '„Das reicht nicht.“'],
    ['[Vera Holt]: „Wir haben lange genug gewartet.“', '„Wir haben lange genug gewartet.“'],
    ['So stand es im Brief. „Wir kommen im Mai wieder zu euch.“', '„Wir kommen im Mai wieder zu euch.“'],
    ['„Wir haben lange gewartet. Jetzt reicht es.“', '„Wir haben lange gewartet. Jetzt reicht es.“'],
    [
      '„Wir haben lange gewartet. Jetzt reicht es“, sagte [Vera Holt].',
      '„Wir haben lange gewartet. Jetzt reicht es“',
    ],
    ['„Die Stadt hat uns vergessen“, so [Vera Holt].', '„Die Stadt hat uns vergessen“'],
    ['„Die Stadt hat uns vergessen“, so [Vera Holt] am Montag in Kiel.', '„Die Stadt hat uns vergessen“'],
    ['„Die Stadt hat uns vergessen“, wie [Vera Holt] betonte.', '„Die Stadt hat uns vergessen“'],
    ['„Die Stadt hat uns vergessen“, hieß es aus dem Verein.', '„Die Stadt hat uns vergessen“'],
    ['„Die Stadt hat uns vergessen“, teilte das Museum am Montag mit.', '„Die Stadt hat uns vergessen“'],
    ['„Die Stadt hat uns vergessen“, hat [Vera Holt] geschrieben.', '„Die Stadt hat uns vergessen“'],
    ['„Die Stadt hat uns vergessen“, zitiert die Zeitung [Vera Holt].', '„Die Stadt hat uns vergessen“'],
    [
      '„Die Stadt hat uns vergessen“ – mit diesen Worten trat [Vera Holt] zurück.',
      '„Die Stadt hat uns vergessen“',
    ],
    ['[Vera Holt] sagte wörtlich: „Die Stadt hat uns vergessen.“', '„Die Stadt hat uns vergessen.“'],
    ['In dem Brief heißt es: „Die Stadt hat uns vergessen.“', '„Die Stadt hat uns vergessen.“'],
    ['Auf die Frage nach dem Deich antwortete [Vera Holt]: „Er hält.“', '„Er hält.“'],
    ['[Vera Holt] sagte: „Die Stadt hat uns vergessen“, und ging.', '„Die Stadt hat uns vergessen“'],
    ['[Vera Holt] rief „Die Stadt hat uns vergessen!“ und ging.', '„Die Stadt hat uns vergessen!“'],
    ['„Ja“, sagte [Vera Holt].', '„Ja“'],
    ['[Vera Holt] wurde deutlich: „So geht es nicht weiter.“', '„So geht es nicht weiter.“'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('what a cue interrupts is one quotation in pieces', () => {
  test.each([
    [
      '„Eine Bahn ohne Brücke“, spottete [Tim Brandt], „ist ein langer Bahnsteig.“',
      '„Eine Bahn ohne Brücke“ … „ist ein langer Bahnsteig.“',
    ],
    ['„Der Deich“, so [Jan Ley], „hält bis zum Frühjahr.“', '„Der Deich“ … „hält bis zum Frühjahr.“'],
    [
      '»Der Deich«, sagte [Jan Ley] am Montag in Kiel, »hält bis zum Frühjahr.«',
      '»Der Deich« … »hält bis zum Frühjahr.«',
    ],
    [
      '„Wenn das Wasser steigt“, warnte [Jan Ley], „dann bricht der Deich.“',
      '„Wenn das Wasser steigt“ … „dann bricht der Deich.“',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('sentences on both sides of a cue are two quotations', () => {
  test.each([
    [
      '„Wir haben sehr lange gewartet“, sagte [Jan Ley]. „Jetzt fahren wir los.“',
      '„Wir haben sehr lange gewartet“ | „Jetzt fahren wir los.“',
    ],
    ['„Der Deich hält“, sagte [Jan Ley]. „Noch.“', '„Der Deich hält“ | „Noch.“'],
    [
      '„Der Deich ist alt“, sagte [Jan Ley]. „Das Land ist flach“, sagte [Vera Holt].',
      '„Der Deich ist alt“ | „Das Land ist flach“',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a quotation runs over paragraphs', () => {
  test.each([
    ['[Jan Ley] schrieb: „Wir kamen spät.\n\n„Wir gingen früh.“', '„Wir kamen spät. … „Wir gingen früh.“'],
    [
      '[Jan Ley] schrieb: „Wir kamen spät.\n\nWir gingen früh.“ Das war alles.',
      '„Wir kamen spät. … Wir gingen früh.“',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe("quoted parts of the reporter's sentence", () => {
  test.each([
    ['[Vera Holt] nannte den Plan einen „großen Schritt nach vorn“.', '„großen Schritt nach vorn“'],
    [
      '[Vera Holt] sprach von einem „großen Schritt nach vorn“.',
      'Vera Holt sprach von einem „großen Schritt nach vorn“. | „großen Schritt nach vorn“',
    ],
    ['[Vera Holt] bezeichnete das als „reine Willkür“.', '„reine Willkür“'],
    ['[Vera Holt] wies die Vorwürfe als „völlig haltlos“ zurück.', '„völlig haltlos“'],
    ['[Vera Holt] kritisierte die „Arroganz der Stadt“.', '„Arroganz der Stadt“'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('the kind of words in quote marks', () => {
  test.each([
    ['„Die Stadt hat uns vergessen“, sagte [Vera Holt].', 'direct'],
    ['[Vera Holt] sagte: „Die Stadt hat uns vergessen.“', 'direct'],
    ['[Vera Holt] sagte, der Plan sei „ein großer Schritt“.', 'indirect | mixed'],
    ['[Vera Holt] nannte den Plan einen „großen Schritt nach vorn“.', 'mixed'],
    ['Laut [Vera Holt] ist der Plan „ein großer Schritt“.', 'indirect | mixed'],
    [
      '[Vera Holt] sagte, dass man „einen großen Schritt“ gehe und „alle mitnehmen“ wolle.',
      'indirect | mixed | mixed',
    ],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toBe(expected);
  });
});

describe('the cue of words in quote marks', () => {
  test.each([
    ['„Das gilt auch für uns“, merkte [Jan Ley] an.', 'merkte'],
    ['„Das gilt auch für uns“, sagte [Jan Ley].', 'sagte'],
    ['[Jan Ley] rief: „Das gilt auch für uns!“', 'rief'],
  ])('%s', (text, expected) => {
    expect(cuesIn(text)).toBe(expected);
  });
});

describe('direct speech of many shapes', () => {
  test.each([
    [
      '„Wir haben es geschafft“, jubelte [Vera Holt], „und wir feiern.“ Dann ging sie.',
      '„Wir haben es geschafft“ … „und wir feiern.“',
    ],
    [
      '„Der Deich hält. Das Land bleibt trocken. Wir feiern“, sagte [Vera Holt].',
      '„Der Deich hält. Das Land bleibt trocken. Wir feiern“',
    ],
    ['„Kommt er?“ – „Nein, er kommt heute nicht mehr.“', '„Kommt er?“ | „Nein, er kommt heute nicht mehr.“'],
    [
      '[Vera Holt] fragte: „Wer bezahlt den Deich?“ [Jan Ley] antwortete: „Die Stadt.“',
      '„Wer bezahlt den Deich?“ | „Die Stadt.“',
    ],
    [
      '[Vera Holt] sagte am Montag: „Der Deich ist alt.“ Er sei auch morsch.',
      '„Der Deich ist alt.“ | Er sei auch morsch.',
    ],
    [
      '„Der Deich ist alt und morsch“, sagte [Vera Holt] und fügte hinzu: „Wir bauen einen neuen.“',
      '„Der Deich ist alt und morsch“ | „Wir bauen einen neuen.“',
    ],
    [
      '„Der Deich ist alt und morsch“, sagte [Vera Holt] dem {Kieler Boten}.',
      '„Der Deich ist alt und morsch“',
    ],
    ['„Der Deich“ – so [Vera Holt] – „ist alt und morsch.“', '„Der Deich“ … „ist alt und morsch.“'],
    ['Auf einem Schild stand: „Bitte nicht auf den Deich treten.“', '„Bitte nicht auf den Deich treten.“'],
    ['„Der Deich ist alt und morsch …“, sagte [Vera Holt].', '„Der Deich ist alt und morsch …“'],
    ['„Weg mit dem Deich!“, skandierte die Menge.', '„Weg mit dem Deich!“'],
    ['„Der Deich ist alt und morsch“, heißt es in dem Bericht.', '„Der Deich ist alt und morsch“'],
    ['Mit den Worten „Ich habe genug“ trat [Vera Holt] zurück.', '„Ich habe genug“'],
    ['[Vera Holt] hatte geschrieben: „Der Deich ist alt.“', '„Der Deich ist alt.“'],
    ['„Der Deich ist alt und morsch“, soll [Vera Holt] gesagt haben.', '„Der Deich ist alt und morsch“'],
    [
      '„Der Deich ist alt und morsch“, sagte [Vera Holt] und „wir bauen einen neuen“.',
      '„Der Deich ist alt und morsch“ | „wir bauen einen neuen“',
    ],
    [
      'Der Deich sei „alt“, „morsch“ und „viel zu niedrig“, sagte [Vera Holt].',
      'Der Deich sei „alt“, „morsch“ und „viel zu niedrig“ | „alt“ | „morsch“ | „viel zu niedrig“',
    ],
    ['[Vera Holt] sagte, sie sei „sehr froh“.', 'sie sei „sehr froh“ | „sehr froh“'],
    [
      '[Vera Holt] warf der Stadt „reine Willkür“ vor.',
      'Vera Holt warf der Stadt „reine Willkür“ vor. | „reine Willkür“',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('who says words in quote marks', () => {
  test.each([
    [
      '„Der Deich hält“, sagte [Jan Ley]. „Er ist alt“, ergänzte [Vera Holt].',
      'Jan Ley > Jan Ley | Vera Holt > Vera Holt',
    ],
    [
      '„Der Deich hält sehr gut“, sagte [Jan Ley]. [Vera Holt] nickte. „Er ist aber auch sehr alt“, sagte sie.',
      'Jan Ley > Jan Ley | sie > Vera Holt',
    ],
    [
      '[Vera Holt] fragte: „Hält der Deich?“ [Jan Ley] antwortete: „Ja, er hält.“',
      'Vera Holt > Vera Holt | Jan Ley > Jan Ley',
    ],
    ['[Vera Holt] nannte den Plan einen „großen Schritt nach vorn“.', 'Vera Holt > Vera Holt'],
    [
      'Laut [Vera Holt] ist der Plan ein „großer Schritt nach vorn“.',
      'Vera Holt > Vera Holt | Vera Holt > Vera Holt',
    ],
    ['[Vera Holt] sagte, [Jan Ley] sei „ein guter Mann“.', 'Vera Holt > Vera Holt | Vera Holt > Vera Holt'],
    ['„Mein Freund [Jan Ley] sagte immer: ‚Der Deich hält‘“, erzählte [Vera Holt].', 'Vera Holt > Vera Holt'],
    ['[Jan Ley] trat ans Pult. „Wir haben lange genug gewartet.“', 'Jan Ley > Jan Ley'],
    [
      '„Der Deich hält sehr gut“, sagte [Jan Ley].\n\n„Wir haben lange genug gewartet“, sagte er.',
      'Jan Ley > Jan Ley | er > Jan Ley',
    ],
    [
      '„Der Deich hält sehr gut“, sagte [Jan Ley].\n\n„Wir haben ihn im Mai gebaut.“',
      'Jan Ley > Jan Ley | Jan Ley > Jan Ley',
    ],
    ['[Vera Holt] zeigte sich erleichtert: „Der Deich hält.“', 'Vera Holt > Vera Holt'],
    ['[Vera Holt] kritisierte [Jan Ley] scharf: „Er hat den Deich vergessen.“', 'Vera Holt > Vera Holt'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});
