import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeExportSettings,
  DEFAULT_EXPORT_SETTINGS,
  loadExportSettings,
  parseExportSettings,
} from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

const TEMPLATE = { id: 'a', name: 'Mine', body: '{{title}}', fileName: '{{title}}' };

describe('how the reader exports', () => {
  test.each([
    undefined,
    null,
    'x',
    [1],
    {
      format: 3,
      perArticle: 'x',
      excel: 1,
      labels: 'fr',
      template: '<script>',
      citeStyle: {},
      templates: 'x',
    },
  ])('takes the defaults for %j', (stored) => {
    expect(parseExportSettings(stored)).toEqual(DEFAULT_EXPORT_SETTINGS);
  });

  test('damaged templates are left out, sound ones stay, without what does not belong to them', () => {
    const templates = [
      TEMPLATE,
      { ...TEMPLATE },
      { ...TEMPLATE, id: 'b', extra: 1 },
      { ...TEMPLATE, id: 'c', body: 'x'.repeat(20_001) },
      { ...TEMPLATE, id: '../d' },
      { ...TEMPLATE, id: 'e', name: 5 },
      null,
    ];
    expect(parseExportSettings({ templates }).templates).toEqual([TEMPLATE, { ...TEMPLATE, id: 'b' }]);
  });

  test('no more than thirty templates', () => {
    const templates = Array.from({ length: 50 }, (_, at) => ({ ...TEMPLATE, id: `t${at}` }));
    expect(parseExportSettings({ templates }).templates).toHaveLength(30);
  });

  test('changes are kept, one after the other, and never go to pages with the other settings', async () => {
    await Promise.all([
      changeExportSettings(() => ({ format: 'ris' })),
      changeExportSettings(({ templates }) => ({ templates: [...templates, TEMPLATE] })),
    ]);
    expect(await loadExportSettings()).toMatchObject({ templates: [TEMPLATE] });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
  });
});
