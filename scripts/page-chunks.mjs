// The pages of the extension share much of their code, and so do the parts that a page loads later. Left alone, the
// bundler makes a file for every set of them, 33 for the library, and each is a way to the disk before anything is
// drawn. Here there is one file for every set of pages that need some code at once; what is loaded later takes from it.

/** @typedef {{ getModuleInfo: (id: string) => null | { isEntry: boolean, importers: readonly string[] } }} Graph */

/** As many pages, with the background, as there are at most. */
const MOST = 5;

/**
 * The pages (and the background) that load a module at once, by name.
 * @param {string} id
 * @param {Graph} graph
 */
function pagesOf(id, graph) {
  const pages = new Set();
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const module = graph.getModuleInfo(at);
    if (module?.isEntry) pages.add(nameOf(at));
    for (const importer of module?.importers ?? []) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      open.push(importer);
    }
  }
  return [...pages].sort();
}

/** @param {string} id of an entry: `…/library/index.html` */
function nameOf(id) {
  return /([\w-]+)[\\/]index\.\w+$/.exec(id)?.[1] ?? 'other';
}

/**
 * Groups for the bundler. What most pages need comes first, as a file takes with it whatever its modules import and no
 * file before it has: that is needed by the same pages at least.
 */
export function chunkGroups() {
  return Array.from({ length: MOST }, (_, index) => {
    const count = MOST - index;
    return {
      debugName: `needed by ${count}`,
      priority: count,
      /** @type {(id: string, graph: Graph) => string | null} */
      name: (id, graph) => {
        const pages = pagesOf(id, graph);
        return pages.length === count ? pages.join('-') : null;
      },
    };
  });
}
