import { describe, expect, test } from 'vitest';
import { mark, unmark } from './marked';

const CASES: readonly (readonly [rule: string, marked: string])[] = [
  ['role before name', 'The report came from secretary general [P Mark Rutte] himself.'],
  ['title before name', 'A lawyer for Mr. [P Dombrowsky] and Dr. [P Tellhagen] agreed.'],
  ['given name and surname', 'On Friday [P Caroline Wollnik] read aloud.'],
  ['initials', 'He met [P George W. Bush] and [P J. K. Rowling] there.'],
  ['genitive', 'It was [P Caroline Wollnik]’s idea. [P Wollnik] was happy.'],
  [
    'unknown name that comes back',
    'Then came [P Tavrin Dolek]. It was late. Nobody saw Dolek leave.'.replace('saw Dolek', 'saw [P Dolek]'),
  ],
  ['university', 'She studied at the [O University of Michigan] and [O Stanford University].'],
  ['head at the end', 'The [O Federal Trade Commission] ([O FTC]) sued.'],
  ['company endings', 'Then [O Wollnik Widgets Inc.] sued [O Ford Motor Company] over it.'],
  ['media', 'He told [O The New York Times] and [O Reuters] so.'],
  ['alliance and part', 'The [O NATO] chief and a pro-[o EU] rally made news.'],
];

const UNMARKED: readonly (readonly [rule: string, text: string])[] = [
  ['places', 'In Paris, the mayor spoke. London burned. They flew to New York City.'],
  ['words at sentence starts', 'Rain fell. Houses stood empty. Nobody came. Later, it stopped.'],
  ['days and months', 'On Monday in March they left for Easter.'],
  ['headlines in capitals at each word', 'Ten New Ways To Cook Better Rice At Home'],
  ['things named after someone', 'They walked to Central Park for the Nobel Prize.'],
];

describe('English names by rules, where there is no model', () => {
  test.each(CASES)('%s', (_rule, marked) => {
    expect(mark(unmark(marked), 'en')).toBe(marked);
  });

  test.each(UNMARKED)('leaves %s unmarked', (_rule, text) => {
    expect(mark(text, 'en')).toBe(text);
  });
});

describe('other languages, which have no model', () => {
  test('get the names that lists know', () => {
    expect(mark('Hier parlait Emmanuel Macron devant des élus.', 'fr')).toContain('[P Emmanuel Macron]');
  });

  test('are not guessed at', () => {
    expect(mark('Le Grand Palais et la Tour Eiffel.', 'fr')).not.toContain('[P ');
  });
});
