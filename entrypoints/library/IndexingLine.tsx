import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countInWords } from '../../components/words/count';
import type { IndexingProgress } from '../../lib/store/indexing';
import type { LibraryServices } from './services';

/** What takes less than so many ms needs no word. */
const SHOWN_AFTER_MS = 800;

/** Keeps words and figures indexed while the library is open. Says how much is left when it lasts. */
export function IndexingLine({ services }: { readonly services: Pick<LibraryServices, 'keepIndexed'> }) {
  const [progress, setProgress] = useState<IndexingProgress>();
  const [isFelt, setFelt] = useState(false);
  const isWorking = progress !== undefined && progress.waiting > 0;
  useEffect(() => {
    const end = new AbortController();
    services.keepIndexed(end.signal, (now) => !end.signal.aborted && setProgress(now));
    return () => end.abort();
  }, [services]);
  useEffect(() => {
    if (!isWorking) return setFelt(false);
    const timer = setTimeout(() => setFelt(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isWorking]);
  if (!isWorking || !isFelt) return null;
  const { done, waiting } = progress;
  return (
    <div class="indexing">
      <p>{i18n.t('library_indexing', [countInWords(waiting, 'articles')])}</p>
      <progress
        class="indexing__bar"
        max={done + waiting}
        value={done}
        aria-label={i18n.t('library_indexing', [countInWords(waiting, 'articles')])}
      />
    </div>
  );
}
