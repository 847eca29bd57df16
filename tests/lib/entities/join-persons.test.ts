import { expect, test } from 'vitest';
import { formsIn } from './named';

test.each([
  [
    'the end of a long name',
    '[Mohsen Karim Al Tarif] kam. [Al Tarif] ging. Auch [Tarif] ging.',
    ['Mohsen Karim Al Tarif | Al Tarif | Tarif'],
  ],
  [
    'the beginning of a long name',
    '[Pablo Ortuño Sanz] kam. [Pablo Ortuño] ging.',
    ['Pablo Ortuño Sanz | Pablo Ortuño'],
  ],
  ['a word within', '[Ortuño] lief. Es war [Pablo Ortuño Sanz].', ['Ortuño | Pablo Ortuño Sanz']],
  ['a letter too many', '[Ugo Traventi] kam. [Travventi] ging.', ['Ugo Traventi | Travventi']],
  ['two letters changed places', '[Julia Wollnik] kam. [Wolnlik] ging.', ['Julia Wollnik | Wolnlik']],
  [
    'a letter missing in the full name',
    '[Jennifer Wollnik] kam. [Jennfer Wollnik] ging.',
    ['Jennifer Wollnik | Jennfer Wollnik'],
  ],
  ['given names that both exist', '[Jana Wollnik] kam. [Jan Wollnik] ging.', ['Jana Wollnik', 'Jan Wollnik']],
  ['short names are too alike', '[Eva Maier] kam. [Mayer] ging.', ['Eva Maier', 'Mayer']],
  [
    'a genitive that stands alone elsewhere',
    'Das Tor von [Achim Lemanas] fiel. [Lemana] jubelte.',
    ['Achim Lemanas | Lemana'],
  ],
  [
    'other initials in the middle',
    '[John K. Wollnik] kam. [John P. Wollnik] ging.',
    ['John K. Wollnik', 'John P. Wollnik'],
  ],
  [
    'a son after the father',
    '[John Wollnik] kam. [John Wollnik Jr.] ging. [John Wollnik] blieb.',
    ['John Wollnik | John Wollnik', 'John Wollnik Jr.'],
  ],
  ['a son who is alone', '[John Wollnik Jr.] kam. [John Wollnik] ging.', ['John Wollnik Jr. | John Wollnik']],
  [
    'the one the article is about, where a relative is named in between',
    '[Peter Wollnik] kam. Er brachte seine Frau mit, [Anna Wollnik], die in der Stadt seit langem eine Schule für kleine Kinder leitet. [Wollnik] schwieg.',
    ['Peter Wollnik | Wollnik', 'Anna Wollnik'],
  ],
  [
    'a role tells a couple apart',
    '[Peter Wollnik] kam. [Anna Wollnik] ging. Dann sprach Ministerin [Wollnik], und Herr [Wollnik] hörte zu.',
    ['Peter Wollnik | Wollnik', 'Anna Wollnik | Wollnik'],
  ],
  [
    'a given name of two',
    '[Anna Weber] kam. [Anna Stahl] ging. [Anna] blieb.',
    ['Anna Weber', 'Anna Stahl | Anna'],
  ],
])('%s', (_case, text, forms) => {
  expect(formsIn(text)).toEqual(forms);
});
