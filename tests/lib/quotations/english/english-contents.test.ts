import { describe, expect, test } from 'vitest';
import { isShown } from '../../../../lib/quotations/quotation';
import { englishQuotationsIn } from './read-english';

const contentsOf = (text: string, names: string[] = ['Ley', 'Brandt']) =>
  englishQuotationsIn(text, names).map(
    ({ kind, content }) => `${kind}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );

describe('what is said without quote marks', () => {
  test.each([
    ['a clause with that', 'Ley said that the dam would hold.', 'that the dam would hold'],
    ['a clause without that', 'Ley said the dam would hold.', 'the dam would hold'],
    ['behind a time', 'Ley said on Monday that the dam would hold.', 'that the dam would hold'],
    ['behind who it is told to', 'Ley told the board the dam would hold.', 'the dam would hold'],
    ['behind a name it is told to', 'Ley told Brandt he had lost.', 'he had lost'],
    ['a denial', 'Ley denied that he had seen it.', 'that he had seen it'],
    ['what is not said', 'Ley did not say whether he would come.', 'whether he would come'],
    ['a question', 'Ley asked Brandt whether the dam would hold.', 'whether the dam would hold'],
    ['a demand', 'Ley urged the board to leave.', 'to leave'],
    ['a vow', 'Ley vowed to fight on.', 'to fight on'],
    ['a clause before', 'The dam would hold, Ley said.', 'The dam would hold'],
    ['a clause before the verb', 'The dam would hold, said Ley.', 'The dam would hold'],
    ['a clause around', 'The dam, Ley said, would hold.', 'The dam … would hold'],
    ['a clause around that ends without a verb', 'He was, Ley said, very tired.', 'He was … very tired'],
    [
      'a clause around a source',
      'The plan would, according to Ley, cost a lot.',
      'The plan would … cost a lot',
    ],
    ['according to', 'According to Ley, the dam would hold.', 'the dam would hold'],
    ['as someone said', 'As Ley noted, the dam would hold.', 'the dam would hold'],
    ['as someone said behind', 'The dam would hold, as Ley noted.', 'The dam would hold'],
    ['what has no -s', 'Ley said they start tomorrow.', 'they start tomorrow'],
    ['what has no -s of a source', 'According to Ley, they start tomorrow.', 'they start tomorrow'],
    ['present tense', 'Ley says the dam will hold.', 'the dam will hold'],
    ['a base form of many', 'Critics say the dam will break.', 'the dam will break'],
    [
      'up to a time clause of another cue',
      'Ley said it was late after Brandt claimed he won.',
      'it was late',
    ],
  ])('is found: %s', (_what, text, words) => {
    expect(contentsOf(text)[0]).toBe(`indirect: ${words}`);
  });

  test('ends where the reporter tells what another says', () => {
    expect(contentsOf('Ley said it was late, but Brandt denied that it was over.')).toEqual([
      'indirect: it was late',
      'indirect: that it was over',
    ]);
  });

  test('takes in what it reports of others', () => {
    expect(contentsOf('The board said that Ley had denied that he knew.')).toEqual([
      'indirect: that Ley had denied that he knew',
    ]);
  });

  test('is what a colon announces in a paragraph of its own', () => {
    const text = 'Ley added:\n\nThe dam is old and it has been old for years. We mend it.\n\nBrandt left.';
    expect(contentsOf(text)).toEqual(['direct: The dam is old and it has been old for years. We mend it.']);
  });

  test.each([
    ['criticism', 'Ley criticized the plan.', 'the plan'],
    ['a warning', 'Ley warned of heavy rain.', 'heavy rain'],
    ['praise', 'Ley praised both crews after the storm.', 'both crews'],
    ['who is spoken to about it', 'Ley asked Brandt about the dam.', 'the dam'],
  ])('is kept but not shown where only the matter is told: %s', (_what, text, words) => {
    expect(contentsOf(text)).toEqual([`reported: ${words}`]);
    expect(englishQuotationsIn(text, ['Ley', 'Brandt']).some(isShown)).toBe(false);
  });

  test.each([
    ['a noun', 'His claims about the dam are old.'],
    ['a noun behind a word for many', 'So many old claims about the dam were false.'],
    ['a called meeting', 'Ley called the hearing.'],
    ['a subject in -ing', 'Visiting the page reveals that nothing is there.'],
    ['speech without content', 'Ley said nothing and left.'],
  ])('is not found in %s', (_what, text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  test('is not shown when it is a thought, or the author’s', () => {
    for (const text of ['Ley believes that the dam will hold.', 'I would say that the dam will hold.'])
      expect(englishQuotationsIn(text, ['Ley']).map(isShown)).toEqual([false]);
  });
});

describe('a quoted part', () => {
  test('is a quotation inside indirect speech', () => {
    expect(contentsOf('Ley said the dam was “old but sound.”')).toEqual([
      'indirect: the dam was “old but sound.”',
      'mixed: “old but sound.”',
    ]);
  });

  test('is a quotation inside what something is called', () => {
    expect(contentsOf('Ley called it “a disaster” and left.')).toEqual([
      'reported: it “a disaster”',
      'mixed: “a disaster”',
    ]);
  });

  test('is of the one who said it, not of the report that tells of it', () => {
    expect(contentsOf('“I did it,” Ley told police, according to a report.')).toEqual([
      'direct: “I did it,”',
    ]);
  });

  test('is mixed where it alone goes on with the sentence', () => {
    expect(contentsOf('Ley said “no way” to the plan.')).toEqual(['mixed: “no way”']);
  });

  test('belongs with the reporter’s words before it', () => {
    expect(contentsOf('The dam “is the only thing that keeps us dry,” Ley said.')).toEqual([
      'indirect: The dam “is the only thing that keeps us dry,”',
      'mixed: “is the only thing that keeps us dry,”',
    ]);
  });

  test.each([
    ['scare quotes', 'The “reform” costs money and time.'],
    ['so-called', 'The so-called “week of the open door at the port” begins.'],
    ['a title', 'Ley saw the film “The Long Way Home Again” on Monday.'],
    ['a title before its verb', 'The film “The Long Way Home Again” said nothing new.'],
    ['a show', 'Ley was on “Face the Nation.”'],
  ])('is not found in %s', (_what, text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  test('is found behind a title in an adverbial', () => {
    expect(contentsOf('On “Face the Nation,” Ley said the dam would hold.')).toEqual([
      'indirect: the dam would hold',
    ]);
  });

  test('with a verb that no list holds is found by its comma', () => {
    expect(contentsOf('“Nice try, but not today,” the keeper grinned.')).toEqual([
      'direct: “Nice try, but not today,”',
    ]);
  });
});
