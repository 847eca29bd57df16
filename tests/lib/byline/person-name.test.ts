import { expect, test } from 'vitest';
import { fullName, invertedName, splitName } from '../../../lib/byline/person-name';
import { HOSTILE } from '../export/made-up';
import { randomTexts } from '../export/random-text';

test.each([
  ['Ada Feder', 'Feder, Ada'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula'],
  ['Leyen, Ursula von der', 'von der Leyen, Ursula'],
  ['Karl-Theodor zu Guttenberg', 'zu Guttenberg, Karl-Theodor'],
  ['Karl Theodor von und zu Guttenberg', 'von und zu Guttenberg, Karl Theodor'],
  ['Vincent van Gogh', 'van Gogh, Vincent'],
  ['Dick Van Dyke', 'Van Dyke, Dick'],
  ['Robert De Niro', 'De Niro, Robert'],
  ['Simone de Beauvoir', 'de Beauvoir, Simone'],
  ['Luiz Inácio Lula da Silva', 'da Silva, Luiz Inácio Lula'],
  ['Mohammed bin Salman', 'bin Salman, Mohammed'],
  ['Baschar al-Assad', 'al-Assad, Baschar'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['Martin Luther King, Jr.', 'King, Martin Luther, Jr.'],
  ['John D. Rockefeller III', 'Rockefeller, John D., III'],
  ['Prof. Dr. Anna Muster', 'Muster, Anna'],
  ['Dr. med. Anna Muster', 'Muster, Anna'],
  ['Anne-Marie Müller-Lüdenscheidt', 'Müller-Lüdenscheidt, Anne-Marie'],
  ['Xi Jinping', 'Xi, Jinping'],
  ['Kim Jong-un', 'Kim, Jong-un'],
  ['Moon Jae-in', 'Moon, Jae-in'],
  ['Kim Kardashian', 'Kardashian, Kim'],
  ['Li Andersson', 'Andersson, Li'],
  ['習近平', '習近平'],
  ['文在寅', '文在寅'],
  ['Madonna', 'Madonna'],
  ['dpa', 'dpa'],
  ['Agence France-Presse', 'Agence France-Presse'],
  ['The Associated Press', 'The Associated Press'],
  ['zeit.de', 'zeit.de'],
  ['Tagesschau-Redaktion', 'Tagesschau-Redaktion'],
  ['  Ada   Feder ', 'Feder, Ada'],
  ['von Braun', 'Braun, von'],
  ['', ''],
  [',', ','],
  ['Dr.', 'Dr.'],
  ['__proto__', '__proto__'],
  ['constructor prototype', 'prototype, constructor'],
])('%j is filed as %j', (name, filed) => {
  expect(invertedName(splitName(name))).toBe(filed);
});

test.each(['Ursula von der Leyen', 'Xi Jinping', 'Martin Luther King Jr.', 'dpa', '習近平', 'Madonna'])(
  '%j is written as it was',
  (name) => {
    expect(fullName(splitName(name))).toBe(name);
  },
);

test('whatever stands there, no letter of a name is lost', () => {
  const letters = (text: string) => [...text.replace(/[\s,]/g, '')].sort().join('');
  for (const text of [...HOSTILE, ...randomTexts(500)]) {
    const name = splitName(text);
    expect(letters(invertedName(name))).toBe(letters(text));
    expect(letters(fullName(name))).toBe(letters(text));
  }
});
