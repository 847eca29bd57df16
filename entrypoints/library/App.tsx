import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Toast } from '../../components/feedback/Toast';
import { type ToastMessage, useToast } from '../../components/feedback/use-toast';
import { ArticlesView } from './ArticlesView';
import { NamesView } from './NamesView';
import { NotesView } from './NotesView';
import { placeHash } from './place';
import { ReadingPane } from './reading/ReadingPane';
import { Side } from './Side';
import type { LibraryServices } from './services';
import { TrashView } from './TrashView';
import { findNeighbor, type Neighbor, useFocusAlong } from './use-focus-along';
import { type PlaceHandle, usePlace } from './use-place';

/** As in library.css: from here on list and article stand side by side. */
const WIDE = '(min-width: 800px)';

function isWide(): boolean {
  return typeof matchMedia !== 'function' || matchMedia(WIDE).matches;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** `/` goes to the search field, wherever the focus is, unless something is being typed. */
function useSearchKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const field = document.querySelector<HTMLInputElement>('.library__list input[type="search"]');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

type MiddleProps = PlaceHandle & {
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
};

function MiddleList({ services, show, ...handle }: MiddleProps) {
  const { view, name } = handle.place;
  switch (view) {
    case 'people':
      return <NamesView key={view} services={services} kind="person" />;
    case 'organizations':
      return <NamesView key={view} services={services} kind="organization" />;
    case 'notes':
      return <NotesView services={services} isWide={isWide} {...handle} />;
    case 'trash':
      return <TrashView services={services} show={show} />;
    default:
      return <ArticlesView key={`name ${name}`} services={services} isWide={isWide} {...handle} />;
  }
}

/** The library: views, a list, and the article that is open. */
export function App({ services }: { readonly services: LibraryServices }) {
  const handle = usePlace();
  const { place, go } = handle;
  const { show, ...toast } = useToast();
  const { pane, aimAt } = useFocusAlong(place.article, isWide);
  useSearchKey();
  const { article: _article, note: _note, ...withoutArticle } = place;
  // Side by side, the next article takes the place of one that was deleted.
  const leave = (next: Neighbor | undefined) => {
    aimAt(next?.card);
    go(next && isWide() ? { ...withoutArticle, article: next.article } : withoutArticle, 'quietly');
  };
  return (
    <>
      <div class={place.article === undefined ? 'library' : 'library library--reading'}>
        <Side view={place.view} services={services} show={show} />
        <main class="library__main">
          <div class="library__list">
            <MiddleList services={services} show={show} {...handle} />
          </div>
          <section
            class="library__reading"
            aria-label={i18n.t('library_readingPane')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
            tabIndex={0}
            ref={pane}
          >
            {place.article === undefined ? (
              <div class="reading reading--none">
                <p>{i18n.t('library_noneOpen')}</p>
              </div>
            ) : (
              <ReadingPane
                key={place.article}
                id={place.article}
                note={place.note}
                services={services}
                show={show}
                onClose={() => go(withoutArticle)}
                onDelete={() => {
                  const next = findNeighbor(place.article);
                  return () => leave(next);
                }}
                hrefOfName={(name) => placeHash({ view: 'articles', name })}
              />
            )}
          </section>
        </main>
      </div>
      <Toast {...toast} />
    </>
  );
}
