// The pages of the extension share much of their code, and so do the parts that a page loads later. Left alone, the
// bundler makes a file for every set of them, 33 for the library, and each is a way to the disk before anything is
// drawn. Here there is one file for every set of pages that need some code at once; what is loaded later takes from it.
// What begins a page must never lie in a file that another page takes from: it would begin there, too.

/**
 * @typedef {{ isEntry: boolean, importers: readonly string[], dynamicImporters: readonly string[] }} Module
 * @typedef {{ getModuleInfo: (id: string) => null | Module }} Graph
 */

/** As many pages, with the background, as there are at most. */
const MOST = 5;

/**
 * The pages (and the background) that a module is part of, by name.
 * @param {string} id
 * @param {Graph} graph
 * @param {(module: Module) => readonly string[]} importersOf
 */
function pagesOf(id, graph, importersOf) {
  const pages = new Set();
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const module = graph.getModuleInfo(at);
    if (!module) continue;
    if (module.isEntry) pages.add(nameOf(at));
    for (const importer of importersOf(module)) {
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

/** @param {Module} module */
const atOnce = ({ importers }) => importers;
/** @param {Module} module */
const atOnceOrLater = ({ importers, dynamicImporters }) => [...importers, ...dynamicImporters];

/**
 * What most pages need comes first, as a file takes with it whatever its modules import and no file before it has: that
 * is needed by the same pages at least. Of what one page alone needs at once comes first what others load later; the
 * rest, with what begins the page, is the page's own. Undefined where no page needs it at once.
 * @param {string} id
 * @param {Graph} graph
 */
function fileOf(id, graph) {
  const pages = pagesOf(id, graph, atOnce);
  const [page] = pages;
  if (page === undefined) return undefined;
  if (pages.length > 1) return { name: pages.join('-'), priority: pages.length };
  const isOwn = pagesOf(id, graph, atOnceOrLater).length === 1;
  return isOwn ? { name: page, priority: 0 } : { name: `${page}-lent`, priority: 1 };
}

/** Groups for the bundler, the one that chooses first before the others. */
export function chunkGroups() {
  return Array.from({ length: MOST + 1 }, (_, priority) => ({
    priority,
    debugName: `shared by ${priority}`,
    /** @type {(id: string, graph: Graph) => string | null} */
    name: (id, graph) => {
      const file = fileOf(id, graph);
      return file?.priority === priority ? file.name : null;
    },
  })).reverse();
}
