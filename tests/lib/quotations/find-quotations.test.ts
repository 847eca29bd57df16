import { describe, expect, test } from 'vitest';
import type { Span } from '../../../lib/text/span';
import { readQuotations } from './read-text';

const wordsOf = (text: string, names: string[] = []) =>
  readQuotations(text, names).quotations.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );

/** The name of each speaker; of one that no name stands for the words; "-" where nobody is known to speak. */
function speakersOf(text: string, names: string[]): string[] {
  const { quotations, entities } = readQuotations(text, names);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? '';
  const sliceOf = ({ start, end }: Span) => text.slice(start, end);
  return quotations.map(({ speaker }) => {
    if (speaker?.entity !== undefined)
      return [speaker.entity, ...(speaker.others ?? [])].map(nameOf).join(' + ');
    return speaker?.span === undefined ? '-' : `“${sliceOf(speaker.span)}”`;
  });
}

describe('what is quoted', () => {
  test.each([
    [
      'long words with a cue',
      '„Wir fangen morgen früh an“, sagte die Leiterin.',
      ['„Wir fangen morgen früh an“'],
    ],
    ['a short call', '„Aufhören!“, rief eine Frau.', ['„Aufhören!“']],
    ['words after a colon', 'Der Rat erklärte: „Das reicht nicht.“', ['„Das reicht nicht.“']],
    [
      'words without a cue',
      'So stand es im Brief. „Wir kommen im Mai wieder zu euch.“',
      ['„Wir kommen im Mai wieder zu euch.“'],
    ],
    ['a clause', 'Der Rat erklärte, dass es für alle reicht.', ['dass es für alle reicht']],
    ['the words of a source', 'Laut Rutte reicht es für alle.', ['reicht es für alle']],
    ['English', '“We start tomorrow,” said the builder.', ['“We start tomorrow,”']],
    ['an English clause', 'The builder said that they start tomorrow.', ['that they start tomorrow']],
    [
      'the words of an English source',
      'According to the builder, they start tomorrow.',
      ['they start tomorrow'],
    ],
  ])('takes %s', (_what, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['scare quotes', 'Die „Reform“ kostet Geld und Zeit.'],
    ['so-called', 'Die sogenannte „Woche der offenen Tür im Hafen“ beginnt.'],
    ['a title', 'Der Film „Der lange Weg nach Hause zurück“ läuft im Kino.'],
    ['a newspaper', 'Die Zeitung „Neue Stimme am Sonntag“ zieht in ein neues Haus für alle.'],
    ['a motto', 'Unter dem Motto „Gemeinsam für eine bessere Stadt“ zogen sie los.'],
    ['a name in foreign words', 'Die „Ligue pour une Côte Tranquille“ verlor die Wahl für immer.'],
    ['marks without words', 'Er schrieb „…“ an die Wand und sagte nichts.'],
    ['an English film', 'The film “A Long Way Home” opens on Friday.'],
    ['English scare quotes', 'The “reform” costs a lot of money.'],
    ['an English newspaper', 'The newspaper “New Voice” moves to a new house.'],
  ])('refuses %s', (_what, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test('joins what a cue interrupts', () => {
    const text = '„Eine Bahn ohne Brücke“, spottete Brandt, „ist ein langer Bahnsteig.“';
    expect(wordsOf(text)).toEqual(['„Eine Bahn ohne Brücke“ … „ist ein langer Bahnsteig.“']);
    expect(speakersOf(text, ['Brandt'])).toEqual(['Brandt']);
  });

  test('keeps apart what two sentences say', () => {
    const text = '„Wir haben sehr lange gewartet“, sagte Ley. „Jetzt fahren wir los.“';
    expect(wordsOf(text)).toEqual(['„Wir haben sehr lange gewartet“', '„Jetzt fahren wir los.“']);
    expect(speakersOf(text, ['Ley'])).toEqual(['Ley', 'Ley']);
  });

  test('gives what is quoted within a quotation behind it, as one of its own', () => {
    const text = 'Rutte sagte, der Plan für Kiel sei „ein großer Schritt“.';
    expect(wordsOf(text, ['Rutte'])).toEqual([
      'der Plan für Kiel sei „ein großer Schritt“',
      '„ein großer Schritt“',
    ]);
    expect(readQuotations(text, ['Rutte']).quotations.map(({ kind }) => kind)).toEqual(['indirect', 'mixed']);
    expect(speakersOf(text, ['Rutte'])).toEqual(['Rutte', 'Rutte']);
  });

  test('gives the cue', () => {
    const text = '„Das gilt auch für uns“, merkte Ley an.';
    const [quotation] = readQuotations(text, ['Ley']).quotations;
    expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe('merkte');
  });
});

describe('a language', () => {
  const text = 'Rutte said: „Ja, gern.“ Ley sagte, man müsse warten.';

  test('is read by its own rules', () => {
    const { quotations } = readQuotations(text, ['Rutte', 'Ley'], 'de');
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
      '„Ja, gern.“',
      'man müsse warten',
    ]);
  });

  test.each(['en', 'nl', ''])('other than German ("%s") is read by English ones', (language) => {
    const { quotations } = readQuotations(text, ['Rutte', 'Ley'], language);
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['„Ja, gern.“']);
  });
});

describe('who says it', () => {
  const WORDS = '„Das reicht noch lange nicht aus“';
  const ENGLISH = '“That is not nearly enough for us,”';

  test.each([
    ['after the cue', `${WORDS}, sagte Rutte.`, ['Rutte'], 'Rutte'],
    ['with a role', `${WORDS}, sagte der Außenminister Xavier Bettel.`, ['Xavier Bettel'], 'Xavier Bettel'],
    ['before the cue', `Rutte sagte: ${WORDS}`, ['Rutte'], 'Rutte'],
    ['with a role before', `Minister Georg Falkner erklärte: ${WORDS}`, ['Georg Falkner'], 'Georg Falkner'],
    ['behind an adverbial', `Im Rathaus sagte Rutte: ${WORDS}`, ['Rutte'], 'Rutte'],
    ['around an apposition', `Rutte, der Generalsekretär, sagte: ${WORDS}`, ['Rutte'], 'Rutte'],
    ['inside an apposition', `Der Chef der Werft, Jan Ley, sagte: ${WORDS}`, ['Jan Ley'], 'Jan Ley'],
    ['with an auxiliary', `Rutte hat am Montag in Kiel erklärt: ${WORDS}`, ['Rutte'], 'Rutte'],
    ['after so', `${WORDS}, so Rutte.`, ['Rutte'], 'Rutte'],
    ['before a colon', `Rutte: ${WORDS}`, ['Rutte'], 'Rutte'],
    ['of two verbs', `Rutte betonte die Lage und ergänzte: ${WORDS}`, ['Rutte'], 'Rutte'],
    [
      'a ministry',
      `${WORDS}, teilte das Außenministerium mit.`,
      ['ORG:Außenministerium'],
      'Außenministerium',
    ],
    ['as Rutte said', `${WORDS}, wie Rutte betonte.`, ['Rutte'], 'Rutte'],
    ['a pronoun', `Mark Rutte war da. ${WORDS}, sagte er.`, ['Mark Rutte'], 'Mark Rutte'],
    ['two', `${WORDS}, sagten Rutte und Baerbock.`, ['Rutte', 'Baerbock'], 'Rutte + Baerbock'],
    ['a spokeswoman', `${WORDS}, sagte die Sprecherin der Nato.`, ['ORG:Nato'], 'Nato'],
    ['in English after', `${ENGLISH} said Mark Rutte.`, ['Mark Rutte'], 'Mark Rutte'],
    ['in English before', `${ENGLISH} Rutte said on Monday.`, ['Rutte'], 'Rutte'],
    ['told somebody', `${ENGLISH} Rutte told Reuters.`, ['Rutte', 'ORG:Reuters'], 'Rutte'],
    [
      'behind an organization',
      `${ENGLISH} said NATO chief Mark Rutte.`,
      ['Mark Rutte', 'ORG:NATO'],
      'Mark Rutte',
    ],
    ['an English pronoun', `Mark Rutte was there. ${ENGLISH} he said.`, ['Mark Rutte'], 'Mark Rutte'],
  ])('is found: %s', (_where, text, names, speaker) => {
    expect(speakersOf(text, names)).toEqual([speaker]);
  });

  test.each([
    [
      'a comparison',
      `Anna Weber kam. Wie Rutte betonte auch sie: ${WORDS}`,
      ['Rutte', 'Anna Weber'],
      'Anna Weber',
    ],
    [
      'a comparison behind',
      `Anna Weber kam. ${WORDS}, betonte sie wie Rutte.`,
      ['Rutte', 'Anna Weber'],
      'Anna Weber',
    ],
    [
      'a meeting',
      `Anna Weber kam. Nach dem Treffen mit Rutte sagte sie: ${WORDS}`,
      ['Rutte', 'Anna Weber'],
      'Anna Weber',
    ],
    ['a comparison with nobody else', `Wie Mark Rutte betonte auch sie: ${WORDS}`, ['Mark Rutte'], '“sie”'],
    [
      'a meeting with nobody else',
      `Nach dem Treffen mit Mark Rutte sagte sie: ${WORDS}`,
      ['Mark Rutte'],
      '“sie”',
    ],
    ['somebody of theirs', `${WORDS}, sagte der Vater von Rutte.`, ['Rutte'], '“der Vater von Rutte”'],
    ['a name inside the words', '„Rutte ist ein sehr guter Mann“, hieß es.', ['Rutte'], '-'],
    [
      'the one spoken to',
      `Mark Rutte came. ${ENGLISH} he told Reuters.`,
      ['Mark Rutte', 'ORG:Reuters'],
      'Mark Rutte',
    ],
  ])('is not who is only named beside it: %s', (_why, text, names, speaker) => {
    expect(speakersOf(text, names)).toEqual([speaker]);
  });

  test('comes with the rule that found it', () => {
    const [quotation] = readQuotations(`${WORDS}, sagte Rutte.`, ['Rutte']).quotations;
    expect(quotation?.reason).toBe('quoted before the cue: sagen');
    expect(quotation?.speaker?.reason).toBe('name: Rutte');
  });
});
