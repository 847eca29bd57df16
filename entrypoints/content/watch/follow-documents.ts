import { listDocuments } from '../../../lib/page/page-roots';

/**
 * Calls back with the page's document and with each frame's of the same origin, each once: now, and when a frame has
 * loaded, until the signal ends it. Gives a function that looks for new ones at once.
 */
export function followDocuments(
  page: Document,
  attach: (document: Document) => void,
  signal: AbortSignal,
): () => void {
  const known = new WeakSet<Document>();
  const look = () => {
    if (signal.aborted) return;
    for (const document of listDocuments(page)) {
      if (known.has(document)) continue;
      known.add(document);
      attach(document);
    }
  };
  look();
  // The load of a frame does not bubble.
  page.addEventListener('load', look, { signal, capture: true });
  return look;
}
