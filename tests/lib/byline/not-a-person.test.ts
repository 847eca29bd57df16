import { expect, test } from 'vitest';
import { isNotAPerson } from '../../../lib/byline/not-a-person';

test.each([
  'dpa',
  'DPA-AFX',
  'AFP',
  'The Associated Press',
  'Agence France-Presse',
  'Tagesschau-Redaktion',
  'zeit.de',
  'News Desk',
  'Auentaler Anzeiger',
])('%s is no person', (name) => {
  expect(isNotAPerson(name)).toBe(true);
});

test.each(['Ada Feder', 'Simone de Beauvoir', 'Robert De Niro', 'Ana de Armas', 'Com Nam', 'Xi Jinping', ''])(
  '%s may be one',
  (name) => {
    expect(isNotAPerson(name)).toBe(false);
  },
);
