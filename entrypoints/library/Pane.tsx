import { i18n } from '#i18n';
import { type LibraryPlace, openIn, placeHash, type View, withoutOpen } from './place';
import { findNeighbor, type Neighbor } from './use-focus-along';
import type { PaneProps, ViewProps } from './view-props';
import { FigurePage, ReadingPane } from './views';

export type PanePlaceProps = ViewProps &
  Pick<PaneProps, 'show'> & {
    /** Where the focus goes with the next change, instead of the usual place. */
    readonly aimAt: (element: HTMLElement | undefined) => void;
  };

function withoutArticle({ article: _article, note: _note, at: _at, ...rest }: LibraryPlace): LibraryPlace {
  return rest;
}

/** What a list opens, where nothing of it is open yet. */
function noneWords(view: View): string {
  switch (view) {
    case 'people':
      return i18n.t('library_nonePerson');
    case 'organizations':
      return i18n.t('library_noneOrganization');
    case 'quotations':
      return i18n.t('library_noneQuotation');
    case 'notes':
      return i18n.t('library_noneNote');
    case 'trash':
      return i18n.t('library_noneOfTrash');
    default:
      return i18n.t('library_noneOpen');
  }
}

/** What is open: an article, else a person or organization, else nothing. */
export function Pane({ aimAt, ...props }: PanePlaceProps) {
  const { place, go, services, show, isWide } = props;
  const { article, figure, name } = place;
  const list = withoutArticle(place);
  if (article !== undefined) {
    // Side by side, the next article takes the place of one that was deleted.
    const leave = (next: Neighbor | undefined) => {
      aimAt(next?.card);
      go(next && isWide() ? { ...list, article: next.article } : list, 'quietly');
    };
    return (
      <ReadingPane
        key={article}
        id={article}
        place={place}
        services={services}
        show={show}
        onClose={() => go(list)}
        onDelete={() => {
          const next = findNeighbor(article);
          return () => leave(next);
        }}
        hrefOfName={(kind, named) =>
          placeHash({ view: kind === 'person' ? 'people' : 'organizations', ...named })
        }
      />
    );
  }
  if (openIn(place) !== undefined) {
    return <FigurePage key={figure ?? `name ${name}`} onClose={() => go(withoutOpen(place))} {...props} />;
  }
  return (
    <div class="reading reading--none">
      <p>{noneWords(place.view)}</p>
    </div>
  );
}
