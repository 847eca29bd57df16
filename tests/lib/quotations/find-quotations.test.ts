import { describe, expect, test } from 'vitest';
import { quotationsIn } from './read-text';

const wordsOf = (text: string, names: string[] = []) =>
  quotationsIn(text, names).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
const speakersOf = (text: string, names: string[]) =>
  quotationsIn(text, names).map(({ speaker }) => speaker?.entity ?? '-');

describe('what is direct speech', () => {
  test.each([
    [
      'long words with a cue',
      '„Wir fangen morgen früh an“, sagte die Leiterin.',
      ['„Wir fangen morgen früh an“'],
    ],
    ['a short call', '„Aufhören!“, rief eine Frau.', ['„Aufhören!“']],
    ['words after a colon', 'Der Rat erklärte: „Das reicht nicht.“', ['„Das reicht nicht.“']],
    [
      'long words without a cue',
      'So stand es im Brief. „Wir kommen im Mai wieder zu euch.“',
      ['„Wir kommen im Mai wieder zu euch.“'],
    ],
    ['part of a sentence', 'Sie sagte, der Plan sei „ein großer Schritt“.', ['„ein großer Schritt“']],
    ['English', '“We start tomorrow,” said the builder.', ['“We start tomorrow,”']],
  ])('takes %s', (_what, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['scare quotes', 'Die „Reform“ kostet Geld und Zeit.'],
    ['so-called', 'Die sogenannte „Woche der offenen Tür im Hafen“ beginnt.'],
    ['a title', 'Der Film „Der lange Weg nach Hause zurück“ läuft im Kino.'],
    ['a newspaper', 'Das berichtet die Zeitung „Neue Stimme am Sonntag“ heute.'],
    ['a motto', 'Unter dem Motto „Gemeinsam für eine bessere Stadt“ zogen sie los.'],
    ['a name in foreign words', 'Die „Union pour un Mouvement Populaire“ verlor die Wahl.'],
    ['marks without words', 'Er schrieb „…“ an die Wand und sagte nichts.'],
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

  test('gives the cue', () => {
    const text = '„Das gilt auch für uns“, merkte Ley an.';
    const [quotation] = quotationsIn(text, ['Ley']);
    expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe('merkte');
  });
});

describe('who is certain to say it', () => {
  const WORDS = '„Das reicht noch lange nicht aus“';
  const ENGLISH = '“That is not nearly enough for us,”';

  test.each([
    ['after the cue', `${WORDS}, sagte Rutte.`, ['Rutte'], 'Rutte'],
    [
      'with a role',
      `${WORDS}, sagte der luxemburgische Außenminister Xavier Bettel.`,
      ['Xavier Bettel'],
      'Xavier Bettel',
    ],
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
    ['in English after', `${ENGLISH} said Mark Rutte.`, ['Mark Rutte'], 'Mark Rutte'],
    ['in English before', `${ENGLISH} Rutte said on Monday.`, ['Rutte'], 'Rutte'],
    ['told somebody', `${ENGLISH} Rutte told Reuters.`, ['Rutte', 'ORG:Reuters'], 'Rutte'],
    [
      'behind an organization',
      `${ENGLISH} said NATO chief Mark Rutte.`,
      ['Mark Rutte', 'ORG:NATO'],
      'Mark Rutte',
    ],
  ])('names the speaker %s', (_where, text, names, speaker) => {
    expect(speakersOf(text, names)).toEqual([speaker]);
  });

  test.each([
    ['a pronoun', `Rutte war da. ${WORDS}, sagte er.`, ['Rutte']],
    ['a comparison', `Wie Rutte betonte auch sie: ${WORDS}`, ['Rutte']],
    ['a comparison behind', `${WORDS}, betonte sie wie Rutte.`, ['Rutte']],
    ['a preposition', `Nach dem Treffen mit Rutte sagte sie: ${WORDS}`, ['Rutte']],
    ['somebody of theirs', `${WORDS}, sagte der Sprecher von Rutte.`, ['Rutte']],
    ['a genitive', `${WORDS}, sagte die Sprecherin des Außenministeriums.`, ['ORG:Außenministeriums']],
    ['a possessive', `${WORDS}, sagte Ruttes Sprecher.`, ['Ruttes']],
    ['two speakers', `${WORDS}, sagten Rutte und Baerbock.`, ['Rutte', 'Baerbock']],
    ['the one spoken to', `${ENGLISH} he told Reuters.`, ['ORG:Reuters']],
    ['the one spoken to before', `Die Ministerin sagte Reuters: ${WORDS}`, ['ORG:Reuters']],
    ['no cue', `Rutte kam an. ${WORDS} Dann ging Rutte.`, ['Rutte']],
    ['a name inside the words', '„Rutte ist ein sehr guter Mann“, hieß es.', ['Rutte']],
  ])('names nobody for %s', (_why, text, names) => {
    expect(speakersOf(text, names)).toEqual(['-']);
  });

  test('says which rule named the speaker', () => {
    const [quotation] = quotationsIn(`${WORDS}, sagte Rutte.`, ['Rutte']);
    expect(quotation?.speaker?.reason).toBe('name after the cue sagen');
  });
});
