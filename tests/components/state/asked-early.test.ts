import { expect, test } from 'vitest';
import { askedEarly } from '../../../components/state/asked-early';

test('the first answer was asked for at once, later ones when they are asked for', async () => {
  let asked = 0;
  const ask = askedEarly(async () => {
    asked += 1;
    return asked;
  });
  expect(asked).toBe(1);
  expect(await ask()).toBe(1);
  expect(asked).toBe(1);
  expect(await ask()).toBe(2);
});
