import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBarrel, findForbiddenWords, findNamelessNames, findOversize } from './house/habits';
import { findForbiddenImports, findSecondImporters, findUnwantedImporters } from './house/rooms';
import { codeOf, listFiles, readCode } from './house/source';
import { findMissingTranslations, findUnknownKeys, findUnusedKeys, type Locale } from './house/words';

const CODE = /\.(ts|tsx|mjs)$/;
const PRODUCT_FOLDERS = ['lib', 'components', 'entrypoints'];

const productPaths = listFiles(PRODUCT_FOLDERS);
const product = productPaths.filter((path) => CODE.test(path)).map(readCode);
const scripts = listFiles(['scripts'])
  .filter((path) => CODE.test(path))
  .map(readCode);
const tests = listFiles(['tests'])
  .filter((path) => CODE.test(path))
  .map(readCode);
const config = codeOf('wxt.config.ts', readFileSync(join(import.meta.dirname, '../wxt.config.ts'), 'utf8'));
const en = readLocale('en');
const de = readLocale('de');

describe('rooms', () => {
  test('every file imports only what its room may', () => {
    expect(product.flatMap(findForbiddenImports)).toEqual([]);
  });

  test.each([
    ['text knows nothing', 'lib/text/fold.ts', "import { tokenize } from '../names/find-names';"],
    ['meaning has no browser', 'lib/names/find-names.ts', "import { browser } from 'wxt/browser';"],
    [
      'the page analyzes nothing',
      'entrypoints/content/session.ts',
      "import { analyze } from '../../lib/analyze';",
    ],
    [
      'the page opens no store',
      'entrypoints/content/session.ts',
      "const store = import('../../lib/store/db');",
    ],
    [
      'the background draws nothing',
      'entrypoints/background/menus.ts',
      "import { Button } from '../../components/controls/Button';",
    ],
    [
      'looks fetch nothing',
      'components/names/NameRow.tsx',
      "import { saveNote } from '../../lib/store/notes';",
    ],
    ['types are not code', 'components/names/NameRow.tsx', "import { sendToTab } from '../../lib/messages';"],
    ['handing on is importing', 'lib/text/fold.ts', "export { analyze } from '../analyze';"],
    ['nobody knows entrypoints', 'lib/messages.ts', "import { mark } from '../entrypoints/content/session';"],
    ['one file packs', 'lib/export/json.ts', "import { zipSync } from 'fflate';"],
    ['every file has a room', 'lib/stray.ts', 'export const stray = 1;'],
  ])('reports: %s', (_rule, path, text) => {
    expect(findForbiddenImports(codeOf(path, text))).toHaveLength(1);
  });

  test.each([
    [
      'types of another room',
      'components/names/NameRow.tsx',
      "import type { PageState } from '../../lib/messages';",
    ],
    ['inline types', 'entrypoints/content/session.ts', "import { type Analysis } from '../../lib/analysis';"],
  ])('allows: %s', (_rule, path, text) => {
    expect(findForbiddenImports(codeOf(path, text))).toEqual([]);
  });

  test('Readability and the constructor of Dexie have one importer each', () => {
    expect(findSecondImporters(product)).toEqual([]);
  });

  test('compromise, the peer that names are measured against, is not in the product', () => {
    expect(findUnwantedImporters(product)).toEqual([]);
  });

  test.each(["import nlp from 'compromise';", "const nlp = await import('compromise/two');"])(
    'reports compromise in the product: %s',
    (text) => {
      expect(findUnwantedImporters([codeOf('lib/names/find-names.ts', text)])).toHaveLength(1);
    },
  );

  test.each([
    ['@mozilla/readability', "import { Readability } from '@mozilla/readability';"],
    ['dexie', "import Dexie from 'dexie';"],
    ['dexie by name', "import { Dexie } from 'dexie';"],
  ])('reports a second importer of %s', (_name, text) => {
    expect(findSecondImporters([codeOf('lib/a.ts', text), codeOf('lib/b.ts', text)])).toHaveLength(1);
  });
});

describe('habits', () => {
  test('no file or folder has a name that says nothing', () => {
    expect(findNamelessNames([...productPaths, ...[...scripts, ...tests].map(({ path }) => path)])).toEqual(
      [],
    );
  });

  test.each(['lib/utils.ts', 'lib/text/string-helpers.ts', 'components/common/Row.tsx', 'scripts/misc.mjs'])(
    'reports the name %s',
    (path) => {
      expect(findNamelessNames([path])).toHaveLength(1);
    },
  );

  test('files and functions are of a size one can read', () => {
    const found = [...product, ...scripts].flatMap((code) => findOversize(code));
    expect([...found, ...tests.flatMap((code) => findOversize(code, { functions: false }))]).toEqual([]);
  });

  test.each([
    ['a long file', 'const a = 1;\n'.repeat(401)],
    ['a long function', `function long() {\n${'  work();\n'.repeat(60)}}`],
    ['many parameters', 'const many = (a, b, c, d, e) => a + b + c + d + e;'],
  ])('reports %s', (_rule, text) => {
    expect(findOversize(codeOf('lib/made-up.ts', text))).toHaveLength(1);
  });

  test('no file only hands on what others export', () => {
    expect([...product, ...scripts].flatMap(findBarrel)).toEqual([]);
  });

  test('reports a barrel', () => {
    expect(
      findBarrel(codeOf('lib/text/index.ts', "export * from './fold';\nexport { a } from './a';")),
    ).toHaveLength(1);
  });

  test('product code holds none of the words that lead astray', () => {
    expect(product.flatMap(findForbiddenWords)).toEqual([]);
  });

  test.each([
    "element.innerHTML = '<b>';",
    'element.insertAdjacentHTML(where, text);',
    'CSS.highlights.clear();',
    'export let count = 0;',
    "console.log('here');",
    "import { a } from '@/lib/a';",
  ])('reports %s', (text) => {
    expect(findForbiddenWords(codeOf('lib/made-up.ts', text))).toHaveLength(1);
  });
});

describe('words', () => {
  test('English and German have the same keys with the same places', () => {
    expect(findMissingTranslations(en, de)).toEqual([]);
  });

  test('every key that is asked for exists, and every key that exists is asked for', () => {
    expect(findUnknownKeys(product, en)).toEqual([]);
    expect(findUnusedKeys([...product, config], en)).toEqual([]);
  });

  test('reports what one language lacks, either way, and what takes other words in', () => {
    expect(findMissingTranslations({ a: { message: '' } }, {})).toEqual(['a is missing in German']);
    expect(findMissingTranslations({}, { a: { message: '' } })).toEqual(['a is missing in English']);
    expect(findMissingTranslations({ a: { message: '$1' } }, { a: { message: '' } })).toHaveLength(1);
  });

  test('reports keys that are unknown or unused', () => {
    const code = codeOf('components/Made.tsx', "i18n.t('gone');");
    expect(findUnknownKeys([code], {})).toHaveLength(1);
    expect(findUnusedKeys([code], { idle: { message: '' } })).toHaveLength(1);
  });
});

function readLocale(language: string): Locale {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `../components/locales/${language}.json`), 'utf8'),
  );
}
