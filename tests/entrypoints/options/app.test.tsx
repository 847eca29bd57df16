// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/options/App';
import { control, key, press, settle, show, type, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakeOptions } from './fake-services';

beforeEach(() => speak('en'));

async function open(services = fakeOptions()) {
  const root = await show(<App services={services} />);
  await settle(20);
  return { root, services };
}

describe('marking', () => {
  test('switching a kind off keeps the other kinds', async () => {
    const { root, services } = await open();
    await press(root, 'People');
    await settle(20);
    expect(services.kept().kinds).toEqual({ person: false, organization: true, quotation: true });
    expect(root.querySelector('.save-mark')?.textContent).toBe('Saved');
  });

  test('two quick changes are both kept', async () => {
    const { root, services } = await open();
    control(root, 'People').click();
    control(root, 'Quotations').click();
    await settle(20);
    expect(services.kept().kinds).toEqual({ person: false, organization: true, quotation: false });
  });

  test('a change that cannot be kept is taken back, and it says so', async () => {
    const { root, services } = await open();
    services.failure = new Error('full');
    await press(root, 'Organizations');
    await settle(20);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not be saved');
    expect((control(root, 'Organizations') as HTMLInputElement).checked).toBe(true);
  });

  test('settings that cannot be read show the usual ones', async () => {
    const { root } = await open(fakeOptions({}, { loadSettings: () => Promise.reject(new Error('no')) }));
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('the usual ones are shown');
    expect((control(root, 'People') as HTMLInputElement).checked).toBe(true);
  });

  test('an own color that is hard to see says where, and can be reset', async () => {
    const { root, services } = await open(fakeOptions({ colors: { organization: '#f0c000' } }));
    expect(root.textContent).toContain('Hard to see on light pages: contrast 1.7 : 1');
    expect(root.textContent).not.toContain('Hard to see on dark pages');
    await press(root, 'Reset color: Organizations');
    await settle(20);
    expect(services.kept().colors).toEqual({});
    expect(root.textContent).not.toContain('Hard to see');
  });

  test('the preview shows the sentence whole, with the shapes of the kinds that are on', async () => {
    const kinds = { person: true, organization: false, quotation: true };
    const { root } = await open(fakeOptions({ kinds }));
    const [sample] = root.querySelectorAll('.sample__page');
    expect(sample?.textContent).toBe(
      'Ada Lovelace wrote to the Royal Society: “The engine weaves algebraic patterns.”',
    );
    expect(sample?.querySelector('.sample-mark--person')?.textContent).toBe('Ada Lovelace');
    expect(sample?.querySelector('.sample-mark--quotation')?.textContent).toContain('algebraic patterns');
    expect(sample?.querySelector('.sample-mark--organization')).toBeNull();
  });
});

describe('sites', () => {
  test('a site is added after the browser has given the permission', async () => {
    const { root, services } = await open();
    await type(root, 'Address of a site', 'https://news.example.org/politik/x');
    await press(root, 'Add site');
    await settle(20);
    expect(services.calls).toEqual(['request https://news.example.org/*']);
    expect(services.kept().sites).toEqual(['https://news.example.org/*']);
    expect(root.querySelector('.sites')?.textContent).toContain('news.example.org');
    expect((control(root, 'Address of a site') as HTMLInputElement).value).toBe('');
  });

  test('what is no address is refused before the browser is asked', async () => {
    const { root, services } = await open();
    await type(root, 'Address of a site', 'zeitung');
    await press(root, 'Add site');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('not the address of a site');
    expect(services.calls).toEqual([]);
  });

  test('a refused permission changes nothing', async () => {
    const { root, services } = await open();
    services.answer = false;
    await type(root, 'Address of a site', 'news.example.org');
    await press(root, 'Add site');
    await settle(20);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Nothing was changed');
    expect(services.kept().sites).toEqual([]);
  });

  test('removing gives the permission back; undo asks for it again', async () => {
    const { root, services } = await open(
      fakeOptions({ sites: ['https://a.example/*', 'https://b.example/*'] }),
    );
    await press(root, 'Remove a.example');
    await settle(20);
    expect(services.kept().sites).toEqual(['https://b.example/*']);
    expect([...services.granted]).toEqual(['https://b.example/*']);
    await press(root, 'Undo');
    await settle(20);
    expect(services.calls.at(-1)).toBe('request https://a.example/*');
    expect(services.kept().sites).toEqual(['https://b.example/*', 'https://a.example/*']);
  });

  test('a permission withdrawn in the browser is said and can be asked for again', async () => {
    const services = fakeOptions({ sites: ['https://a.example/*'] });
    services.granted.clear();
    const { root } = await open(services);
    expect(root.querySelector('.sites')?.textContent).toContain('Permission withdrawn in the browser');
    await press(root, 'Ask again for a.example');
    await settle(20);
    expect([...services.granted]).toEqual(['https://a.example/*']);
  });
});

describe('data', () => {
  test('nothing is deleted until the word is typed', async () => {
    const { root, services } = await open();
    await press(root, 'Delete everything');
    const dialog = root.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    expect(dialog.textContent).toContain('3 articles and 1 note will be gone');
    expect((control(dialog, 'Delete everything') as HTMLButtonElement).disabled).toBe(true);
    await type(dialog, 'To confirm, type: delete', 'delet');
    await key('Enter', control(dialog, 'To confirm'));
    expect(services.calls).toEqual([]);
    await type(dialog, 'To confirm, type: delete', ' Delete ');
    await press(dialog, 'Delete everything');
    await settle(20);
    expect(services.calls).toEqual(['delete all']);
    expect(root.querySelector('dialog')).toBeNull();
    expect(root.querySelector('.toast')?.textContent).toContain('Everything was deleted');
  });

  test('when it fails, everything is still there and it says so', async () => {
    const { root } = await open(fakeOptions({}, { deleteAll: () => Promise.reject(new Error('no')) }));
    await press(root, 'Delete everything');
    await type(root, 'To confirm', 'delete');
    await key('Enter', control(root, 'To confirm'));
    await settle(20);
    expect(root.querySelector('.toast')?.textContent).toContain('Everything is still there');
  });

  test('the export names its file', async () => {
    const { root } = await open();
    await press(root, 'Export everything');
    await settle(20);
    expect(root.querySelector('.toast')?.textContent).toContain('2026-11-25-library.json');
  });

  test('a library that cannot be read says so, and the other options work', async () => {
    const { root } = await open(
      fakeOptions(
        {},
        {
          watchSize: (_onValue, onError) => {
            onError(new Error('no'));
            return () => undefined;
          },
        },
      ),
    );
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('cannot be read right now');
    expect(control(root, 'People')).toBeDefined();
  });
});

test('shortcuts show as the browser has them', async () => {
  const { root, services } = await open();
  const [everywhere] = root.querySelectorAll('.keys');
  expect(everywhere?.textContent).toContain('Alt+Shift+M');
  expect(everywhere?.textContent).toContain('not set');
  await press(root, 'Change in the browser');
  expect(services.calls).toEqual(['shortcuts']);
});

test('where the browser has no page for shortcuts, it says where they are', async () => {
  const { root } = await open(fakeOptions({}, { openShortcuts: undefined }));
  expect(root.textContent).toContain('Manage Extension Shortcuts');
});

test.each(['en', 'de'] as const)('axe finds nothing (%s)', async (language) => {
  speak(language);
  const { root } = await open(fakeOptions({ sites: ['https://a.example/*'], colors: { person: '#ffff00' } }));
  await press(root, language === 'de' ? 'Alles löschen' : 'Delete everything');
  expect(await violations(root)).toEqual([]);
});
