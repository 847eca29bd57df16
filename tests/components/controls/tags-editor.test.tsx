// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanTag, completeTags } from '../../../components/controls/complete-tags';
import { TagsEditor } from '../../../components/controls/TagsEditor';
import { key, press, show, type, violations } from '../show';
import { speak } from '../speak';

beforeEach(() => speak('en'));

test.each([
  ['  #Klima  ', 'Klima'],
  ['Naher   Osten,', 'Naher Osten'],
  [' # ', ''],
])('a tag written as "%s" is kept as "%s"', (written, kept) => {
  expect(cleanTag(written)).toBe(kept);
});

test.each([
  ['na', ['Nahost', 'Nato', 'Ukraine und Nato']],
  ['NAT', ['Nato', 'Ukraine und Nato']],
  ['', []],
  ['xyz', []],
])('"%s" may mean %j', (text, expected) => {
  expect(completeTags(text, ['Ukraine und Nato', 'Nato', 'Nahost', 'Nachbarn'], ['Nachbarn'])).toEqual(
    expected,
  );
});

describe('the tags editor', () => {
  const setup = async (tags: string[] = ['EU']) => {
    const onChange = vi.fn();
    const root = await show(<TagsEditor tags={tags} known={['Nato', 'Nahost']} onChange={onChange} />);
    const input = root.querySelector('input') as HTMLInputElement;
    return { root, input, onChange };
  };

  test('a second change before the first one is stored does not take it back', async () => {
    const { root, input, onChange } = await setup(['EU', 'Bahn']);
    await type(root, 'Add tag', 'Klima');
    await key('Enter', input);
    await type(root, 'Add tag', 'Wasser');
    await key(',', input);
    await press(root, 'Remove tag EU');
    expect(onChange.mock.calls.at(-1)).toEqual([['Bahn', 'Klima', 'Wasser']]);
  });

  test('adds by Enter', async () => {
    const { root, input, onChange } = await setup();
    await type(root, 'Add tag', 'Klima');
    await key('Enter', input);
    expect(onChange).toHaveBeenCalledWith(['EU', 'Klima']);
  });

  test('completes by the arrow keys', async () => {
    const { root, input, onChange } = await setup();
    await type(root, 'Add tag', 'na');
    expect([...root.querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual([
      'Nahost',
      'Nato',
    ]);
    await key('ArrowDown', input);
    await key('ArrowDown', input);
    await key('Enter', input);
    expect(onChange).toHaveBeenCalledWith(['EU', 'Nato']);
  });

  test('does not take the same tag twice, whatever its case', async () => {
    const { root, input, onChange } = await setup();
    await type(root, 'Add tag', 'eu');
    await key('Enter', input);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('removes by its button, and the last one by Backspace in the empty field', async () => {
    const { root, input, onChange } = await setup(['EU', 'Klima']);
    await press(root, 'Remove tag EU');
    expect(onChange).toHaveBeenLastCalledWith(['Klima']);
    await key('Backspace', input);
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  test('keeps markup as text', async () => {
    const { root } = await setup(['<img src=x onerror=alert(1)>']);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('has nothing axe-core complains of', async () => {
    const { root } = await setup();
    await type(root, 'Add tag', 'na');
    expect(await violations(root)).toEqual([]);
  });
});
