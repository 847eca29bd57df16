import { expect, test } from 'vitest';
import { personIn } from './named';

test.each<[string, string, string, 'f' | 'm' | undefined]>([
  ['a given name', 'Es kam [Petra Wollnik].', 'de', 'f'],
  ['a title', 'Es kam Frau [Xu Wollnik].', 'de', 'f'],
  ['a role', 'Es kam die Ministerin [Xu Wollnik].', 'de', 'f'],
  ['a role of both with its article', 'Es kam der Abgeordnete [Xu Wollnik].', 'de', 'm'],
  ['the same in the dative', 'Er half der Abgeordneten [Xu Wollnik].', 'de', 'f'],
  ['an adjective', 'Die 34-jährige [Xu Wollnik] kam.', 'de', 'f'],
  ['an adjective of a man', 'Der frühere [Xu Wollnik] kam.', 'de', 'm'],
  ['where he is from', 'Es kam der Tunesier [Xu Wollnik].', 'de', 'm'],
  ['where she is from', 'Es siegte vor der Südkoreanerin [Xu Wollnik].', 'de', 'f'],
  ['a relative pronoun', '[Xu Wollnik], der seit Montag schweigt, kam.', 'de', 'm'],
  ['a relative pronoun of two', 'Peter und [Xu Wollnik], die seit Montag schweigen, kamen.', 'de', undefined],
  ['nothing', 'Es kam [Xu Wollnik].', 'de', undefined],
  ['a role against the given name', 'Es kam der Minister [Petra Wollnik].', 'de', undefined],
  ['a list of people', 'Es kam [Hakeem Jeffries].', 'de', 'm'],
  ['English title', 'Then Mrs. [Xu Wollnik] spoke.', 'en', 'f'],
  ['English possessive', '[Xu Wollnik] and his wife spoke.', 'en', 'm'],
])('%s', (_case, text, language, gender) => {
  expect(personIn(text, language)?.gender).toBe(gender);
});
