import { describe, expect, test } from 'vitest';
import { englishQuotationsIn } from './read-english';

/** The words for the speaker and, behind an arrow, the entity, of each quotation that no other contains. */
const speakersOf = (text: string, names: string[] = []) =>
  englishQuotationsIn(text, names)
    .filter(({ reason }) => !reason.startsWith('inside'))
    .map(({ speaker }) => {
      const words = speaker?.span && text.slice(speaker.span.start, speaker.span.end);
      return speaker?.entity === undefined ? `${words}` : `${words} > ${speaker.entity}`;
    });
const reasonsOf = (text: string, names: string[] = []) =>
  englishQuotationsIn(text, names).map(({ speaker }) => speaker?.reason.split(', ')[0]);

const WORDS = '“That is not nearly enough for us,”';

describe('the speaker of English words', () => {
  test.each([
    ['before the verb', `${WORDS} Ley said.`, ['Ley'], 'Ley > Ley'],
    ['behind the verb', `${WORDS} said Tim Ley.`, ['Tim Ley'], 'Tim Ley > Tim Ley'],
    ['with an adverb', `${WORDS} Ley angrily added.`, ['Ley'], 'Ley > Ley'],
    ['with an auxiliary', 'Ley has often said that the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['with a time between', 'Ley this week said the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['with a title', `${WORDS} said the Rev. Tim Ley.`, ['Tim Ley'], 'the Rev. Tim Ley > Tim Ley'],
    [
      'with a role',
      `${WORDS} Dam Secretary Tim Ley told the court.`,
      ['Tim Ley'],
      'Dam Secretary Tim Ley > Tim Ley',
    ],
    [
      'with a party in brackets',
      `${WORDS} Sen. Tim Ley (D-Ohio) said.`,
      ['Tim Ley'],
      'Sen. Tim Ley > Tim Ley',
    ],
    ['with an age', 'Tim Ley, 25, said the dam will hold.', ['Tim Ley'], 'Tim Ley > Tim Ley'],
    ['with an apposition', 'Ley, the director of the yard, said the dam will hold.', ['Ley'], 'Ley > Ley'],
    [
      'with a role without an article',
      `${WORDS} Ley, head of the yard, a small firm, said.`,
      ['Ley'],
      'Ley > Ley',
    ],
    ['with a relative clause', 'Ley, who runs the yard, said the dam will hold.', ['Ley'], 'Ley > Ley'],
    [
      'with a participle',
      'Ley, speaking in Kiel after Brandt, said the dam will hold.',
      ['Ley', 'Brandt'],
      'Ley > Ley',
    ],
    [
      'named in an apposition',
      'The director of the yard, Tim Ley, said the dam will hold.',
      ['Tim Ley'],
      'The director of the yard > Tim Ley',
    ],
    [
      'named behind the verb in an apposition',
      `${WORDS} said the director, Tim Ley, in a statement.`,
      ['Tim Ley'],
      'the director > Tim Ley',
    ],
    ['behind an adverbial', 'In a statement, Ley said the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['behind an adverbial without a comma', 'On Monday Ley said the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['before who', 'It was Ley who said the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['in the passive', 'The court was told by Ley that the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['who is quoted', 'Ley was quoted as saying that the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['of a source', 'According to Ley, the dam will hold.', ['Ley'], 'Ley > Ley'],
    ['of a source behind', 'The dam will hold, according to Ley.', ['Ley'], 'Ley > Ley'],
    ['of a claim', 'Ley’s claim that the dam will hold is old.', ['Ley'], 'Ley > Ley'],
    ['who puts it so', 'As Ley put it, the dam is a sieve.', ['Ley'], 'Ley > Ley'],
    ['before a colon', 'Ley: “The dam will hold for ever.”', ['Ley'], 'Ley > Ley'],
    ['an institution', `${WORDS} the ministry said.`, [], 'the ministry'],
    ['a spokeswoman', `${WORDS} said a spokeswoman for the yard.`, [], 'a spokeswoman for the yard'],
    [
      'who asks not to be named',
      `${WORDS} an aide in Kiel, who asked not to be named, said.`,
      [],
      'an aide in Kiel',
    ],
    ['a pronoun', 'Ley came. He said the dam will hold.', ['Ley'], 'He'],
    ['not the one spoken to', `${WORDS} she told Ley.`, ['Ley'], 'she'],
    ['not the one compared with', 'Like Ley, she stressed that the dam will hold.', ['Ley'], 'she'],
    ['not the one compared with behind', `${WORDS} she said, like Ley.`, ['Ley'], 'she'],
    ['not the one after', 'After the visit of Ley, she said the dam will hold.', ['Ley'], 'she'],
    ['not a name inside the words', '“Ley is a very good man,” the mayor said.', ['Ley'], 'the mayor'],
  ])('is found %s', (_where, text, names, speaker) => {
    expect(speakersOf(text, names)).toEqual([speaker]);
  });

  test.each([
    ['of two verbs', 'Ley praised the crew and said the dam will hold.', ['Ley'], ['Ley > Ley', 'Ley > Ley']],
    [
      'of a participle',
      'Ley said it was late, adding that he was tired.',
      ['Ley'],
      ['Ley > Ley', 'Ley > Ley'],
    ],
    [
      'of two clauses',
      'Ley said it was late, but Brandt denied that it was over.',
      ['Ley', 'Brandt'],
      ['Ley > Ley', 'Brandt > Brandt'],
    ],
    [
      'across a short sentence',
      '“I see,” Ley said. He paused. “Then we go home.”',
      ['Ley'],
      ['Ley > Ley', 'Ley > Ley'],
    ],
    [
      'across paragraphs, until another speaks',
      '“We wait,” Ley said.\n\n“We hope for rain.”\n\n“Never,” Brandt said.',
      ['Ley', 'Brandt'],
      ['Ley > Ley', 'Ley > Ley', 'Brandt > Brandt'],
    ],
    [
      'as a pronoun for the last speaker',
      '“We wait,” Ley said. “We wait and see,” he said.',
      ['Ley'],
      ['Ley > Ley', 'he > Ley'],
    ],
    [
      'but not to whom the words name',
      '“We wait,” Ley said. “We wait for Ley and see,” he said.',
      ['Ley'],
      ['Ley > Ley', 'he'],
    ],
    [
      'nor to whom they are said to',
      '“We wait,” Ley said. “We wait and see,” he told Ley.',
      ['Ley'],
      ['Ley > Ley', 'he'],
    ],
    ['from the sentence before', 'Ley shook his head. “We wait and see.”', ['Ley'], ['Ley > Ley']],
  ])('is shared or carried on: %s', (_how, text, names, speakers) => {
    expect(speakersOf(text, names)).toEqual(speakers);
  });

  test.each([
    [`${WORDS} Ley said.`, 'before the verb'],
    [`${WORDS} said Ley.`, 'behind the verb'],
    ['Ley, 25, said the dam will hold.', 'around commas'],
    ['According to Ley, the dam will hold.', 'behind according to'],
    ['The court was told by Ley that the dam will hold.', 'behind by'],
  ])('comes with the rule that found it: %s', (text, reason) => {
    expect(reasonsOf(text, ['Ley'])).toEqual([reason]);
  });
});
