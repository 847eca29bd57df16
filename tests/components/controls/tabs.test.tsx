// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { Choice } from '../../../components/controls/Choice';
import { Switch } from '../../../components/controls/Switch';
import { Tabs, tabAfterKey } from '../../../components/controls/Tabs';
import { TextField } from '../../../components/controls/TextField';
import { key, press, show, violations } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));

test.each([
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 2, false, 0],
  ['ArrowLeft', 0, false, 2],
  ['ArrowLeft', 0, true, 1],
  ['Home', 2, false, 0],
  ['End', 0, false, 2],
  ['a', 0, false, undefined],
])('%s from tab %i (right to left: %s) leads to %s', (pressed, from, isRtl, to) => {
  expect(tabAfterKey(pressed, from, 3, isRtl)).toBe(to);
});

function Page() {
  const [selected, setSelected] = useState<'people' | 'notes'>('people');
  return (
    <Tabs
      label="Views"
      tabs={[
        { id: 'people', label: 'People', count: '3' },
        { id: 'notes', label: 'Notes' },
      ]}
      selected={selected}
      onSelect={setSelected}
    >
      <p>All the {selected}</p>
    </Tabs>
  );
}

test('tabs take one stop, move by arrows, and name their panel', async () => {
  const root = await show(<Page />);
  const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
  expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1]);
  tabs[0]?.focus();
  await key('ArrowRight');
  expect(document.activeElement).toBe(tabs[1]);
  const panel = root.querySelector('[role=tabpanel]');
  expect(panel?.textContent).toBe('All the notes');
  expect(panel?.getAttribute('aria-labelledby')).toBe(tabs[1]?.id);
  expect(await violations(root)).toEqual([]);
});

test('a switch tells its state and its hint', async () => {
  const switched: boolean[] = [];
  const root = await show(
    <Switch label="Marks" hint="On this page" isOn={false} onSwitch={(isOn) => switched.push(isOn)} />,
  );
  expect(root.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('false');
  await press(root, 'Marks');
  expect(switched).toEqual([true]);
  expect(await violations(root)).toEqual([]);
});

test('a choice says which is pressed', async () => {
  const chosen: string[] = [];
  const root = await show(
    <Choice
      label="Order"
      options={[
        { id: 'name', label: 'By name' },
        { id: 'place', label: 'In reading order' },
      ]}
      chosen="name"
      onChoose={(id) => chosen.push(id)}
    />,
  );
  await press(root, 'In reading order');
  expect(chosen).toEqual(['place']);
  expect(root.querySelector('[aria-pressed=true]')?.textContent).toBe('By name');
  expect(await violations(root)).toEqual([]);
});

test('a field ties its error to itself', async () => {
  const root = await show(
    <TextField label="Site" value="x" onText={() => undefined} error="Not an address" />,
  );
  const input = root.querySelector('input');
  expect(input?.getAttribute('aria-invalid')).toBe('true');
  expect(root.querySelector(`#${input?.getAttribute('aria-describedby')}`)?.textContent).toBe(
    'Not an address',
  );
  expect(await violations(root)).toEqual([]);
});
