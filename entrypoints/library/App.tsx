import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Toast } from '../../components/feedback/Toast';
import { useToast } from '../../components/feedback/use-toast';
import { Middle } from './Middle';
import { Pane } from './Pane';
import { isWhole, type LibraryPlace, openIn } from './place';
import { Side } from './Side';
import type { LibraryServices } from './services';
import { useFocusAlong } from './use-focus-along';
import { usePlace } from './use-place';
import { useSearchKey } from './use-search-key';
import { ReadingPane } from './views';

/** As in library.css: from here on list and article stand side by side. */
const WIDE = '(min-width: 800px)';

/** What an open article is shown by is loaded once the list stands, ms: the first one opens at once. */
const PRELOAD_AFTER_MS = 600;

function isWide(): boolean {
  return typeof matchMedia !== 'function' || matchMedia(WIDE).matches;
}

function classesOf(place: LibraryPlace): string {
  const classes = ['library'];
  if (openIn(place) !== undefined) classes.push('library--reading');
  if (isWhole(place)) classes.push('library--whole');
  return classes.join(' ');
}

/** The library: views, a list, and what is open of it. */
export function App({ services }: { readonly services: LibraryServices }) {
  const handle = usePlace();
  const { place, go } = handle;
  const { show, ...toast } = useToast();
  const { pane, aimAt } = useFocusAlong(openIn(place), isWide);
  useEffect(() => {
    const timer = setTimeout(ReadingPane.preload, PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useSearchKey(useCallback(() => go({ view: 'articles' }), [go]));
  const shared = { ...handle, services, isWide, show };
  return (
    <>
      <div class={classesOf(place)}>
        <Side {...shared} />
        <main class="library__main">
          <div class="library__list">
            <Middle {...shared} />
          </div>
          {!isWhole(place) && (
            <section
              class="library__reading"
              aria-label={i18n.t('library_readingPane')}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
              tabIndex={0}
              ref={pane}
            >
              <Pane aimAt={aimAt} {...shared} />
            </section>
          )}
        </main>
      </div>
      <Toast {...toast} />
    </>
  );
}
