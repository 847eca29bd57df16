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
    ['[Jan Ley] sagte dem {Kieler Boten}, der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['Gegenüber der {Nato} erklärte [Jan Ley], der Deich sei alt.', 'Jan Ley > Jan Ley'],
    ['„[Jan Ley] ist ein sehr guter Mann“, hieß es.', '-'],
    ['[Jan Ley] kam an. Der Deich ist laut einer Studie alt.', 'einer Studie'],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toBe(expected);
  });
});
