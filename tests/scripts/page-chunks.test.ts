import { expect, test } from 'vitest';
import { chunkGroups, type Graph } from '../../scripts/page-chunks.mjs';

/** Who imports what at once: entries are those that nobody does. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  '/entrypoints/library/index.html': [],
  '/entrypoints/popup/index.html': [],
  'virtual:background?/entrypoints/background/index.ts': [],
  '/library/main.ts': ['/entrypoints/library/index.html'],
  '/popup/main.ts': ['/entrypoints/popup/index.html'],
  '/list.ts': ['/library/main.ts', '/circle.ts'],
  '/circle.ts': ['/list.ts'],
  '/button.ts': ['/list.ts', '/popup/main.ts'],
  '/store.ts': ['/button.ts', 'virtual:background?/entrypoints/background/index.ts'],
  '/later.ts': [],
  '/chart.ts': ['/popup/main.ts', '/later.ts'],
  '/ink.ts': ['/chart.ts'],
};

/** And later. */
const LATER: Readonly<Record<string, readonly string[]>> = { '/later.ts': ['/library/main.ts'] };

const graph: Graph = {
  getModuleInfo: (id) => {
    const importers = IMPORTERS[id];
    const dynamicImporters = LATER[id] ?? [];
    return importers ? { importers, dynamicImporters, isEntry: id.includes('/index.') } : null;
  },
};

function chunkOf(id: string): string | undefined {
  const names = chunkGroups().flatMap(({ name, priority }) => {
    const chunk = name(id, graph);
    return chunk === null ? [] : [{ chunk, priority }];
  });
  return names.sort((a, b) => b.priority - a.priority)[0]?.chunk;
}

test.each([
  ['/list.ts', 'library'],
  ['/circle.ts', 'library'],
  ['/button.ts', 'library-popup'],
  ['/store.ts', 'background-library-popup'],
  ['/later.ts', undefined],
  ['/of-nobody.ts', undefined],
  ['/popup/main.ts', 'popup'],
  ['/chart.ts', 'popup-lent'],
  ['/ink.ts', 'popup-lent'],
])('%s lies in the file of %s', (id, chunk) => {
  expect(chunkOf(id)).toBe(chunk);
});
