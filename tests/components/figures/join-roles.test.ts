import { expect, test } from 'vitest';
import { joinRoles } from '../../../components/figures/join-roles';

test('roles that differ in capitals are one, as most articles write it', () => {
  const role = (name: string, from: number, articles: number) => ({
    role: name,
    from,
    to: from + 1,
    articles,
  });
  expect(
    joinRoles([role('Managing director', 5, 1), role('Chefin', 3, 2), role('managing director', 1, 2)]),
  ).toEqual([
    { role: 'managing director', from: 1, to: 6, articles: 3 },
    { role: 'Chefin', from: 3, to: 4, articles: 2 },
  ]);
});
