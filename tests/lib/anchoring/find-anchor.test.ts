import { describe, expect, test } from 'vitest';
import { describePlace } from '../../../lib/anchoring/describe-place';
import { findAnchor, findAnchorsInSteps } from '../../../lib/anchoring/find-anchor';
import { prepareText } from '../../../lib/anchoring/prepare-text';
import type { Selector } from '../../../lib/anchoring/selector';
import { runToEnd } from '../../../lib/text/steps';
import { growthOf, LINEAR } from '../../growth';

const NEWS = [
  'Neue Brücke über den Hafen von Lindholm',
  'Die Stadt Lindholm baut bis 2027 eine neue Brücke über den Hafen. Das sagte Bürgermeisterin Ines Brandt am Montag vor rund 120 Gästen.',
  '„Alle hier bekommen eine sehr schöne Brücke“, sagte Brandt. Die Kosten liegen bei 14 Millionen Euro – zwei Drittel davon zahlt das Land.',
  'Gegner des Baus wollen am Freitag demonstrieren. Sie fürchten um die Möwen, die im Mai auf dem alten Pfeiler brüten.',
  'Der Hafenmeister äußerte sich nicht. Eine Fähre soll die Zeit bis zur Eröffnung überbrücken, heißt es im Rathaus.',
].join('\n\n');

/** A selector for the words, or for those of their last place. */
function selectorOf(words: string, text = NEWS, isLast = false): Selector {
  const start = isLast ? text.lastIndexOf(words) : text.indexOf(words);
  expect(start, `"${words}" is in the text`).toBeGreaterThanOrEqual(0);
  return describePlace(text, { start, end: start + words.length });
}

/** The state and the words that are found in a changed text. */
function find(selector: Selector, text: string, refused?: string[]): [string, string] {
  const found = findAnchor(prepareText(text), selector, refused);
  return found.state === 'orphan'
    ? [found.state, found.reason]
    : [found.state, text.slice(found.start, found.end)];
}

describe('findAnchor finds words', () => {
  const sentence = 'Die Kosten liegen bei 14 Millionen Euro – zwei Drittel davon zahlt das Land.';
  test.each<[string, string, (text: string) => string, string]>([
    ['as they were', sentence, (text) => text, sentence],
    ['further down', sentence, (text) => `Werbung. `.repeat(40) + text, sentence],
    [
      'with other quotes',
      'sehr schöne Brücke“, sagte',
      (text) => text.replaceAll(/[„“]/g, '"'),
      'sehr schöne Brücke", sagte',
    ],
    ['with another dash', sentence, (text) => text.replace('–', '-'), sentence.replace('–', '-')],
    [
      'with no-break spaces',
      'bis 2027 eine',
      (text) => text.replaceAll(' ', '\u00A0'),
      'bis\u00A02027\u00A0eine',
    ],
    [
      'with soft hyphens',
      'Bürgermeisterin',
      (text) => text.replace('meisterin', '\u00ADmei\u00ADsterin'),
      'Bürger\u00ADmei\u00ADsterin',
    ],
    ['with zero-width spaces', 'Möwen', (text) => text.replace('Möwen', 'Mö\u200Bwen'), 'Mö\u200Bwen'],
    [
      'in decomposed letters',
      'schöne Brücke',
      (text) => text.normalize('NFD'),
      'schöne Brücke'.normalize('NFD'),
    ],
    ['in one paragraph', sentence, (text) => text.replaceAll('\n\n', ' '), sentence],
    [
      'with a slip of the pen',
      'demonstrieren',
      (text) => text.replace('demonstrieren', 'demontsrieren'),
      'demontsrieren',
    ],
    ['with other numbers', sentence, (text) => text.replace('14', '16'), sentence.replace('14', '16')],
    ['with a number at the edge', 'bei 14', (text) => text.replace('14', '16'), 'bei 16'],
    [
      'with a word put in',
      sentence,
      (text) => text.replace('davon', 'davon wohl'),
      sentence.replace('davon', 'davon wohl'),
    ],
    [
      'with a word replaced',
      sentence,
      (text) => text.replace('liegen', 'stehen'),
      sentence.replace('liegen', 'stehen'),
    ],
    [
      'without a replaced word at the edge',
      'Gegner des Baus',
      (text) => text.replace('Baus', 'Plans'),
      'Gegner des',
    ],
    [
      'when the paragraph before is gone',
      'Gegner des Baus',
      (text) => text.replace(/„Alle.*Land\.\n\n/s, ''),
      'Gegner des Baus',
    ],
    [
      'when the paragraph was moved',
      'Eine Fähre soll die Zeit bis zur Eröffnung überbrücken',
      (text) => {
        const parts = text.split('\n\n');
        return [parts[0], parts[4], parts[1], parts[2], parts[3]].join('\n\n');
      },
      'Eine Fähre soll die Zeit bis zur Eröffnung überbrücken',
    ],
    [
      'across a paragraph that was put in',
      'zahlt das Land.\n\nGegner des Baus',
      (text) => text.replace('Land.\n\n', 'Land.\n\nAnzeige: Möbel für alle.\n\n'),
      'zahlt das Land.\n\nAnzeige: Möbel für alle.\n\nGegner des Baus',
    ],
  ])('%s', (_what, words, change, expected) => {
    expect(find(selectorOf(words), change(NEWS))[1]).toBe(expected);
  });

  test('at their place, not in a summary that repeats them', () => {
    const box = `Das Wichtigste\n\n${sentence}\n\nGegner des Baus wollen am Freitag demonstrieren.\n\n`;
    const text = NEWS.replace('Die Stadt Lindholm', `${box}Die Stadt Lindholm`).replace(
      'vor rund',
      'mit rund',
    );
    const found = findAnchor(prepareText(text), selectorOf(sentence));
    expect(found).toMatchObject({ start: text.lastIndexOf('Die Kosten liegen'), state: 'certain' });
  });

  test('that stand there several times by what stands around them', () => {
    const found = findAnchor(
      prepareText(NEWS.replace('Kosten', 'Ausgaben')),
      selectorOf('Brücke', NEWS, true),
    );
    const now = NEWS.replace('Kosten', 'Ausgaben');
    expect(found).toMatchObject({ start: now.lastIndexOf('Brücke'), state: 'certain' });
  });

  test('in a long passage by its ends', () => {
    const long = Array.from({ length: 400 }, (_, at) => `Satz ${at} handelt von Ding ${at * 7}.`).join(' ');
    const text = `Anfang vor allem.\n\n${long}\n\nSchluss nach allem.`;
    const selector = selectorOf(long, text);
    const now = text.replace('Satz 200 handelt', 'Satz 200 spricht').replace('Anfang', 'Beginn');
    expect(find(selector, now)).toEqual([
      'certain',
      now.slice(now.indexOf('Satz 0 '), now.indexOf('\n\nSchluss')),
    ]);
  });
});

describe('findAnchor is certain of words that are nearly the old ones, and asks about others', () => {
  const sentence = 'Die Stadt Lindholm baut bis 2027 eine neue Brücke über den Hafen.';
  const long = Array.from({ length: 90 }, (_, at) => `Der Satz ${at} spricht von Ding ${at * 7}.`).join(' ');
  test.each<[string, string, string, 'certain' | 'likely']>([
    ['the same words', sentence, sentence, 'certain'],
    ['a slip of the pen', sentence, sentence.replace('Brücke', 'Brükce'), 'certain'],
    ['other quotes and dashes', sentence, sentence.replace('neue Brücke', '„neue“ Brücke'), 'certain'],
    ['a short word more', sentence, sentence.replace('baut', 'baut nun'), 'certain'],
    ['a short word less', sentence, sentence.replace('neue ', ''), 'certain'],
    ['another number', sentence, sentence.replace('2027', '2028'), 'likely'],
    [
      'two longer words replaced',
      sentence,
      sentence.replace('Stadt Lindholm', 'Gemeinde Kummersdorf'),
      'likely',
    ],
    ['much put in', sentence, sentence.replace('bis', 'nach langem Streit mit allen Nachbarn bis'), 'likely'],
    ['half left out', sentence, sentence.replace(' bis 2027 eine neue', ''), 'likely'],
    [
      'a long passage, one word replaced',
      long,
      long.replace('Satz 40 spricht', 'Satz 40 handelt'),
      'certain',
    ],
    ['a long passage, one number counted anew', long, long.replace('Satz 40 ', 'Satz 400 '), 'likely'],
    [
      'a long passage, its middle replaced',
      long,
      long.replace(/Satz 30 .*?Satz 60/, `Satz 30 ${'ganz anderes Wort '.repeat(40)}Satz 60`),
      'likely',
    ],
  ])('%s', (_what, old, now, state) => {
    const text = NEWS.replace(sentence, old);
    const changed = text.replace(old, now).replace('vor rund 120', 'mit rund 120');
    expect(find(selectorOf(old, text), changed)).toEqual([state, now]);
  });

  test('words changed heavily where all around them stayed', () => {
    const text = NEWS.replace(sentence, 'Die Gemeinde hat dafür heute mehr als zweihunderttausend Stimmen.');
    const selector = selectorOf('Die Gemeinde hat dafür heute mehr als zweihunderttausend Stimmen.', text);
    const now = NEWS.replace(sentence, 'Die Stadt hat dafür heute mehr als eine Million Stimmen.');
    expect(find(selector, now)).toEqual([
      'likely',
      'Die Stadt hat dafür heute mehr als eine Million Stimmen.',
    ]);
  });
});

describe('a passage that the page repeats with what stands around it', () => {
  const notice =
    'Hier steht ein Inhalt von außen, der erst nach Zustimmung gezeigt wird. Zur Anzeige aktivieren Sie bitte die Inhalte in den Einstellungen. Die Zustimmung gilt auf Widerruf für alle Seiten.';
  const box = (at: number) => `${NEWS.split('\n\n')[at]} Absatz ${at} ist damit am Ende.\n\n${notice}\n\n`;
  const text = `${box(1)}${box(2)}${box(3)}Schluss der Seite.`;
  const words = 'aktivieren Sie bitte';
  const start = text.indexOf(words, text.indexOf(words) + 1);
  const selector = describePlace(text, { start, end: start + words.length });

  test('is described by words that stand around no copy', () => {
    expect(selector.prefix).toContain('Absatz 2 ist damit am Ende');
    expect(text.split(selector.prefix + words + selector.suffix)).toHaveLength(2);
  });

  test('is found when the page grew', () => {
    const now = `Werbung für alles.\n\n${text.replace('Gästen', 'Leuten')}`;
    expect(findAnchor(prepareText(now), selector)).toMatchObject({
      start: now.indexOf(words, now.indexOf(words) + 1),
      state: 'certain',
    });
  });

  test('is not found in a copy when it is gone', () => {
    expect(find(selector, text.replace(box(2), ''))[0]).toBe('orphan');
  });
});

describe('findAnchor finds nothing', () => {
  test.each<[string, string, (text: string) => string, string]>([
    [
      'of a deleted sentence between its neighbors',
      ' Die Kosten liegen bei 14 Millionen Euro – zwei Drittel davon zahlt das Land.',
      (text) => text.replace(/ Die Kosten.*Land\./, ''),
      'changed',
    ],
    ['of a replaced word', 'Möwen', (text) => text.replace('Möwen', 'Robben'), 'changed'],
    [
      'of a deleted word that stands elsewhere too',
      'Brücke',
      (text) => text.replace(/^.*\n\nDie Stadt.*\n\n/, ''),
      'gone',
    ],
    [
      'on another page',
      'Gegner des Baus',
      () => 'Ganz andere Worte stehen hier, und von Häfen ist keine Rede.',
      'gone',
    ],
    ['in an empty text', 'Möwen', () => '', 'gone'],
  ])('%s', (_what, words, change, reason) => {
    expect(find(selectorOf(words), change(NEWS))).toEqual(['orphan', reason]);
  });

  test('of words that fit two places alike', () => {
    const row =
      'Auf Gleis drei wartet niemand. Der Zug nach Norden fällt heute leider aus. Der Bus kommt nicht.';
    const start = row.indexOf('Der Zug');
    const selector = describePlace(row, { start, end: start + 'Der Zug nach Norden'.length });
    const text = `${row}\n\n${'Etwas ganz anderes steht dazwischen. '.repeat(20)}\n\n${row}`;
    expect(find({ ...selector, start: 900, end: 919 }, text)).toEqual(['orphan', 'ambiguous']);
  });

  test('of an empty selector', () => {
    expect(find({ exact: '', prefix: 'Der ', suffix: ' Hafen', start: 0, end: 0 }, NEWS)[0]).toBe('orphan');
  });

  test('that was refused', () => {
    const selector = selectorOf('Gegner des Baus wollen am Freitag demonstrieren.');
    const text = NEWS.replace('am Freitag', 'am Samstag');
    const [state, words] = find(selector, text);
    expect([state === 'orphan', words]).toEqual([false, 'Gegner des Baus wollen am Samstag demonstrieren.']);
    expect(find(selector, text, [words])).toEqual(['orphan', 'refused']);
  });
});

test('many selectors in steps give what each gives', () => {
  const text = prepareText(NEWS.replace('14', '15'));
  const wanted = ['Möwen', 'Die Kosten liegen bei 14', 'Hafenmeister'].map((words) => ({
    selector: selectorOf(words),
  }));
  expect(runToEnd(findAnchorsInSteps(text, wanted))).toEqual(
    wanted.map(({ selector }) => findAnchor(text, selector)),
  );
  expect([...findAnchorsInSteps(text, wanted)].length).toBeGreaterThanOrEqual(wanted.length);
});

describe('the time grows with the text', () => {
  const words = (count: number, by: number) =>
    Array.from({ length: count }, (_, at) => `wort${(at * by) % 997} und`).join(' ');
  test.each<[string, (size: number) => string]>([
    ['of many words', (size) => words(size, 31)],
    ['that repeats one word', (size) => 'immer '.repeat(size)],
    ['of one letter', (size) => 'a'.repeat(size * 4)],
    ['of signs', (size) => '. '.repeat(size)],
  ])('%s', (_what, make) => {
    const selector = describePlace(`vorher ${make(60)} nachher`, { start: 60, end: 90 });
    const grown = growthOf((size) => {
      const text = prepareText(make(size));
      for (let time = 0; time < 3; time += 1)
        findAnchor(text, { ...selector, suffix: `${selector.suffix}${time}` });
    }, 16_000);
    expect(grown).toBeLessThan(LINEAR);
  });
});
