import { describe, expect, test } from 'vitest';
import { speakersIn } from './read-german';

describe('a name and what stands beside it', () => {
  test.each([
    ['„Das reicht noch lange nicht aus“, sagte [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['[Jan Ley] sagte: „Das reicht noch lange nicht aus.“', 'Jan Ley > Jan Ley'],
    [
      '„Das reicht noch lange nicht aus“, sagte der luxemburgische Außenminister [Jan Ley].',
      'der luxemburgische Außenminister Jan Ley > Jan Ley',
    ],
    ['Minister [Jan Ley] erklärte: „Das reicht noch lange nicht aus.“', 'Minister Jan Ley > Jan Ley'],
    ['Im Rathaus sagte [Jan Ley], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Am Montag sagte in Kiel der Minister [Jan Ley], der Deich sei alt.', 'der Minister Jan Ley > Jan Ley'],
    ['[Jan Ley], der Generalsekretär, sagte, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Der Chef der Werft, [Jan Ley], sagte, der Deich sei alt.', 'Der Chef der Werft, Jan Ley > Jan Ley'],
    ['[Jan Ley], der den Deich gebaut hat, sagte, er sei alt.', 'Jan Ley > Jan Ley'],
    ['[Jan Ley] hat am Montag in Kiel erklärt, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['„Das reicht noch lange nicht aus“, so [Jan Ley].', 'Jan Ley > Jan Ley'],
    ['[Jan Ley]: „Das reicht noch lange nicht aus.“', 'Jan Ley > Jan Ley'],
    ['[Jan Ley] betonte die Lage und ergänzte: „Das reicht noch lange nicht aus.“', 'Jan Ley > Jan Ley'],
    ['„Das reicht noch lange nicht aus“, wie [Jan Ley] betonte.', 'Jan Ley > Jan Ley'],
    ['Der Deich ist alt, wie der Minister [Jan Ley] mitteilte.', 'der Minister Jan Ley > Jan Ley'],
    [
      '„Eine Bahn ohne Brücke“, spottete [Tim Brandt], „ist ein langer Bahnsteig.“',
      'Tim Brandt > Tim Brandt',
    ],
    ['[Jan Ley] (57) sagte, der Deich sei alt.', 'Jan Ley (57) > Jan Ley'],
    ['Der Stadt sagte [Jan Ley], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['[Tim Brandt] habe gezahlt, wie [Jan Ley] berichtet hat.', 'Jan Ley > Jan Ley'],
    ['[Tim Brandt] habe gezahlt, wie [Jan Ley] zitiert wird.', 'Jan Ley > Jan Ley'],
    [
      'Auch der Deich sei alt, so [Jan Ley] weiter: „Das reicht noch lange nicht aus.“',
      'Jan Ley > Jan Ley | Jan Ley > Jan Ley',
    ],
    [
      'Der Geschäftsführer [Jan Ley] nannte sie „fahrlässig und dumm“.',
      'Der Geschäftsführer Jan Ley > Jan Ley',
    ],
    ['Der Hauptgeschäftsführer nannte sie „fahrlässig und dumm“.', 'Der Hauptgeschäftsführer'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('a pronoun', () => {
  test.each([
    ['[Jan Ley] war da. „Das reicht noch lange nicht aus“, sagte er.', 'er > Jan Ley'],
    ['[Vera Holt] war da. „Das reicht noch lange nicht aus“, sagte sie.', 'sie > Vera Holt'],
    ['[Vera Holt] traf [Jan Ley]. Er sagte, der Deich sei alt.', 'Er > Jan Ley'],
    ['[Vera Holt] traf [Jan Ley]. Sie sagte, der Deich sei alt.', 'Sie > Vera Holt'],
    ['Wie [Jan Ley] betonte auch [Vera Holt], der Deich sei alt.', 'Vera Holt > Vera Holt'],
    [
      '[Vera Holt] kam an. Wie [Jan Ley] betonte auch sie: „Das reicht noch lange nicht aus.“',
      'sie > Vera Holt',
    ],
    ['[Vera Holt] kam an. „Das reicht noch lange nicht aus“, betonte sie wie [Jan Ley].', 'sie > Vera Holt'],
    [
      '[Vera Holt] kam an. Nach dem Treffen mit [Jan Ley] sagte sie: „Das reicht noch lange nicht aus.“',
      'sie > Vera Holt',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. Er betonte, man müsse ihn erhöhen.',
      'Jan Ley > Jan Ley | Er > Jan Ley',
    ],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('an institution, its people and its papers', () => {
  test.each([
    [
      '„Das reicht noch lange nicht aus“, teilte das {Außenministerium} mit.',
      'das Außenministerium > Außenministerium',
    ],
    [
      '„Das reicht noch lange nicht aus“, sagte die Sprecherin des {Außenministeriums}.',
      'die Sprecherin des Außenministeriums > Außenministeriums',
    ],
    ['Ein Sprecher der {Nato} sagte, der Deich sei alt.', 'Ein Sprecher der Nato > Nato'],
    ['In einer Erklärung der {Nato} hieß es, der Deich sei alt.', 'einer Erklärung der Nato > Nato'],
    ['Der Deich sei alt, hieß es in einer Erklärung der {Nato}.', 'einer Erklärung der Nato > Nato'],
    ['Die {Nato} erklärte, der Deich sei alt.', 'Die Nato > Nato'],
    ['Wie die {Nato} mitteilte, ist der Deich alt.', 'die Nato > Nato'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('a role or a description', () => {
  test.each([
    ['[Jan Ley] ist Minister. Der Minister sagte, der Deich sei alt.', 'Der Minister > Jan Ley'],
    ['Der Minister [Jan Ley] kam. Der Deich sei alt, sagte der Minister.', 'der Minister > Jan Ley'],
    ['Die Lehrerin sagte, der Deich sei alt.', 'Die Lehrerin'],
    ['„Aufhören!“, rief eine Frau.', 'eine Frau'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('two who speak', () => {
  test.each([
    [
      '„Das reicht noch lange nicht aus“, sagten [Jan Ley] und [Vera Holt].',
      'Jan Ley und Vera Holt > Jan Ley + Vera Holt',
    ],
    [
      '[Jan Ley] und [Vera Holt] erklärten, der Deich sei alt.',
      'Jan Ley und Vera Holt > Jan Ley + Vera Holt',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt, und [Vera Holt] erklärte, das Land sei flach.',
      'Jan Ley > Jan Ley | Vera Holt > Vera Holt',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt, und kündigte an, ihn zu erhöhen.',
      'Jan Ley > Jan Ley | Jan Ley > Jan Ley',
    ],
    ['[Jan Ley] sagte, [Vera Holt] habe erklärt, der Deich sei alt.', 'Jan Ley > Jan Ley'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('names that stand beside the speaker', () => {
  test.each([
    ['„Das reicht noch lange nicht aus“, sagte der Sprecher von [Jan Ley].', 'der Sprecher von Jan Ley'],
    ['„Das reicht noch lange nicht aus“, sagte der Vater von [Jan Ley].', 'der Vater von Jan Ley'],
    ['Die Ministerin sagte {Reuters}: „Das reicht noch lange nicht aus.“', 'Die Ministerin'],
    ['[Jan Ley] sagte dem {Kieler Boten}, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Gegenüber der {Nato} erklärte [Jan Ley], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['„[Jan Ley] ist ein sehr guter Mann“, hieß es.', '-'],
    ['[Jan Ley] kam an. Der Deich ist laut einer Studie alt.', 'einer Studie'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('speakers of many shapes', () => {
  test.each([
    [
      'Der Sprecher der {Nato}, [Jan Ley], sagte, der Deich sei alt.',
      'Der Sprecher der Nato, Jan Ley > Jan Ley',
    ],
    ['{Nato}-Sprecher [Jan Ley] sagte, der Deich sei alt.', 'Nato-Sprecher Jan Ley > Jan Ley'],
    [
      'Der frühere Bürgermeister von Kiel, [Jan Ley], sagte, der Deich sei alt.',
      'Der frühere Bürgermeister von Kiel, Jan Ley > Jan Ley',
    ],
    ['Der Deich sei alt, sagte [Jan Ley], der Leiter des Museums.', 'Jan Ley > Jan Ley'],
    [
      'Der Deich sei alt, sagte der Leiter des Museums, [Jan Ley].',
      'der Leiter des Museums, Jan Ley > Jan Ley',
    ],
    ['Der 57-jährige [Jan Ley] sagte, der Deich sei alt.', 'Der 57-jährige Jan Ley > Jan Ley'],
    ['[Jan Ley] ({Grüne}) sagte, der Deich sei alt.', 'Jan Ley (Grüne) > Jan Ley'],
    ['[Jan Ley] von der {Nato} sagte, der Deich sei alt.', 'Jan Ley von der Nato > Jan Ley'],
    ['Auch [Jan Ley] sagte, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Später sagte auch [Jan Ley] noch, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Im Gespräch mit [Vera Holt] sagte [Jan Ley], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Nach Angaben eines Sprechers der {Nato} ist der Deich alt.', 'Angaben eines Sprechers der Nato > Nato'],
    ['Wie [Jan Ley] sagte, ist der Deich alt.', 'Jan Ley > Jan Ley'],
    [
      'In einer Erklärung von [Jan Ley] heißt es, der Deich sei alt.',
      'einer Erklärung von Jan Ley > Jan Ley',
    ],
    ['[Jan Ley] begrüßte die Gäste und sagte, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['[Jan Ley] machte deutlich, dass der Deich hält.', 'Jan Ley > Jan Ley'],
    ['Es sagte [Jan Ley], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['[Vera Holt] zitierte [Jan Ley]: „Der Deich ist alt und morsch.“', 'Jan Ley > Jan Ley'],
    ['Leys Aussage, der Deich sei alt, ist falsch.', 'Leys'],
    ['[Vera Holt] warf [Jan Ley] vor, den Deich vergessen zu haben.', 'Vera Holt > Vera Holt'],
    ['[Jan Ley] wurde von [Vera Holt] vorgeworfen, den Deich vergessen zu haben.', 'Vera Holt > Vera Holt'],
    ['Von [Vera Holt] hieß es, der Deich sei alt.', 'Vera Holt > Vera Holt'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('pronouns of many shapes', () => {
  test.each([
    ['[Vera Holt] kam nach Kiel. Der Deich sei alt, so die Ministerin.', 'die Ministerin'],
    [
      'Die Ministerin [Vera Holt] kam nach Kiel. Der Deich sei alt, so die Ministerin.',
      'die Ministerin > Vera Holt',
    ],
    [
      '[Jan Ley] traf [Tim Brandt]. „Der Deich ist alt und morsch“, sagte [Jan Ley]. „Wir bauen neu“, sagte er.',
      'Jan Ley > Jan Ley | er > Jan Ley',
    ],
    ['[Jan Ley] und [Vera Holt] kamen. Sie sagten, der Deich sei alt.', 'Sie > Jan Ley + Vera Holt'],
    ['[Jan Ley] kam. Ihm zufolge ist der Deich alt.', 'Ihm > Jan Ley'],
    ['[Vera Holt] kam. Der Deich ist laut ihr alt.', 'ihr > Vera Holt'],
    [
      '[Jan Ley] sagte, der Deich sei alt. Dieser müsse höher werden.',
      'Jan Ley > Jan Ley | Jan Ley > Jan Ley',
    ],
    ['Die {Nato} tagte. Sie teilte mit, der Deich sei alt.', 'Sie > Nato'],
    ['[Jan Ley] leitet das Museum. Der Deich sei alt, sagte er, und müsse höher werden.', 'er > Jan Ley'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('names inside compounds', () => {
  test.each([
    ['{Nato}-Chef [Jan Ley] forderte, den Deich zu erhöhen.', 'Nato-Chef Jan Ley > Jan Ley'],
    [
      'Die {Grünen}-Politikerin [Vera Holt] sagte, der Deich sei alt.',
      'Die Grünen-Politikerin Vera Holt > Vera Holt',
    ],
    ['Ein {Nato}-Sprecher sagte, der Deich sei alt.', 'Ein Nato-Sprecher > Nato'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('longer ways to the speaker', () => {
  test.each([
    [
      'Der Deich sei alt, hieß es am Montag aus dem {Außenministerium}.',
      'dem Außenministerium > Außenministerium',
    ],
    ['Wie ein Sprecher der {Nato} am Montag mitteilte, ist der Deich alt.', 'ein Sprecher der Nato > Nato'],
    ['Der Sprecher [Jan Ley] sagte der {Nato}, der Deich sei alt.', 'Der Sprecher Jan Ley > Jan Ley'],
    ['[Jan Ley] sagte [Vera Holt], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['[Jan Ley] erklärte gemeinsam mit [Vera Holt], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Der Vater der Ministerin [Vera Holt] sagte, der Deich sei alt.', 'Der Vater der Ministerin Vera Holt'],
    ['Die Tochter von [Jan Ley] sagte, der Deich sei alt.', 'Die Tochter von Jan Ley'],
    ['[Jan Ley] hat, so [Vera Holt], den Deich gebaut.', 'Vera Holt > Vera Holt'],
    ['[Jan Ley] sei krank, sagte [Vera Holt].', 'Vera Holt > Vera Holt'],
    ['[Jan Ley] hat den Deich gebaut, wie [Vera Holt] sagte.', 'Vera Holt > Vera Holt'],
    ['Laut [Vera Holt] hat [Jan Ley] den Deich gebaut.', 'Vera Holt > Vera Holt'],
    ['[Vera Holt] sagte über [Jan Ley], er sei krank.', 'Vera Holt > Vera Holt'],
    ['Über [Jan Ley] sagte [Vera Holt], er sei krank.', 'Vera Holt > Vera Holt'],
    ['Anders als [Jan Ley] sagte [Vera Holt], der Deich sei alt.', 'Vera Holt > Vera Holt'],
    ['Vor [Jan Ley] hatte schon [Vera Holt] gesagt, der Deich sei alt.', 'Vera Holt > Vera Holt'],
    ['Neben [Jan Ley] forderte auch [Vera Holt], den Deich zu erhöhen.', 'Vera Holt > Vera Holt'],
    ['Auf die Kritik von [Jan Ley] antwortete [Vera Holt], der Deich sei neu.', 'Vera Holt > Vera Holt'],
    [
      'Dem Bürgermeister [Jan Ley] warf [Vera Holt] vor, den Deich vergessen zu haben.',
      'Vera Holt > Vera Holt',
    ],
    [
      'Professor [Jan Ley] vom {Museum Kiel} sagte, der Deich sei alt.',
      'Professor Jan Ley vom Museum Kiel > Jan Ley',
    ],
    ['Der Chef der {Nato} sagte, der Deich sei alt.', 'Der Chef der Nato'],
    ['Das Ministerium von [Jan Ley] teilte mit, der Deich sei alt.', 'Das Ministerium von Jan Ley'],
    ['Die Polizei sagte, der Deich sei alt.', 'Die Polizei'],
    [
      'Bürgermeisterin [Vera Holt] freut sich: „Der Deich ist alt und hält.“',
      'Bürgermeisterin Vera Holt > Vera Holt',
    ],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});

describe('the one spoken to is not the speaker', () => {
  test.each([
    ['Der Minister sagte der {Rheinischen Post}, der Deich sei alt.', 'Der Minister'],
    [
      'Ministerin [Vera Holt] sagte der {Rheinischen Post}, der Deich sei alt.',
      'Ministerin Vera Holt > Vera Holt',
    ],
    [
      'Der Außenminister [Jan Ley] sagte der {Rheinischen Post}: „Der Deich ist alt.“',
      'Der Außenminister Jan Ley > Jan Ley',
    ],
    ['Ein Sprecher sagte der {Rheinischen Post}, der Deich sei alt.', 'Ein Sprecher'],
    ['[Jan Ley] sagte der {Rheinischen Post}, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Er sagte der {Rheinischen Post}, der Deich sei alt.', 'Er'],
    ['„Der Deich ist alt“, sagte er {Reuters}.', 'er'],
    ['Die Leiterin des Museums sagte der {dpa}, der Deich sei alt.', 'Die Leiterin des Museums'],
    ['Der Sprecher der {Nato} sagte {Reuters}, der Deich sei alt.', 'Der Sprecher der Nato > Nato'],
    ['Ein Sprecher teilte der {dpa} mit, der Deich sei alt.', 'Ein Sprecher'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});
