import '../../../components/figures/figures.css';
import '../../../components/pictures/pictures.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { IconButton } from '../../../components/controls/IconButton';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { FigureHead } from '../../../components/figures/FigureHead';
import { FollowMark } from '../../../components/figures/FollowMark';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { useWatched } from '../../../components/state/use-watched';
import type { Figure } from '../../../lib/figures/figure';
import type { PaneProps, ViewProps } from '../view-props';
import { ExportDialog } from '../views';
import {
  ArticlesSection,
  CompanySection,
  NotesSection,
  QuotationsSection,
  TimelineSection,
} from './page/FigureSections';
import { SetRight } from './page/SetRight';
import { useActs } from './use-acts';

export type FigurePageProps = ViewProps & PaneProps;

type OpenProps = FigurePageProps & { readonly figure: Figure };

function Tools({ figure, services, show, onClose }: OpenProps) {
  const [isSettingRight, setSettingRight] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const act = useActs(show);
  const isFollowed = figure.followed === true;
  const follow = () =>
    act(
      services.figures.followFigure(figure.id, !isFollowed),
      i18n.t(isFollowed ? 'figure_unfollowedToast' : 'figure_followedToast', [figure.name]),
    );
  return (
    <>
      <div class="reading__tools">
        <span class="reading__back">
          <IconButton icon="back" label={i18n.t('library_back')} onClick={onClose} />
        </span>
        <Button aria-pressed={isFollowed} onClick={follow}>
          <FollowMark isOn={isFollowed} />
          {i18n.t(isFollowed ? 'figure_following' : 'figure_follow')}
        </Button>
        <Button kind="quiet" onClick={() => setExporting(true)}>
          {i18n.t('common_export')}
        </Button>
        <Button kind="quiet" aria-expanded={isSettingRight} onClick={() => setSettingRight(!isSettingRight)}>
          {i18n.t('figure_setRight')}
        </Button>
      </div>
      {isSettingRight && (
        <SetRight figure={figure} services={services} show={show} onDone={() => setSettingRight(false)} />
      )}
      {isExporting && (
        <ExportDialog
          services={services}
          scope={{ of: 'figure', figure: figure.id }}
          show={show}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}

/** Since when something counts as new: as it was when the page was opened. What is there then is seen. */
function useSeen({ figure, services }: OpenProps): number | undefined {
  const before = useRef(figure.followed ? (figure.seen ?? 0) : undefined);
  const { id, followed, seen, latest } = figure;
  useEffect(() => {
    // That it could not be noted costs a mark that stays.
    if (followed && latest > (seen ?? 0)) services.figures.seeFigure(id).catch(() => undefined);
  }, [id, followed, latest]);
  return before.current;
}

function OpenFigure(props: OpenProps) {
  const { figure, services } = props;
  const newSince = useSeen(props);
  const roles = useWatched(services.figures.watchRoles(figure.id), [services, figure.id]);
  return (
    <article class="reading figure-page" aria-label={figure.name}>
      <Tools {...props} />
      <FigureHead figure={figure} roles={roles.value ?? []} />
      <TimelineSection {...props} />
      <QuotationsSection {...props} />
      <ArticlesSection {...props} newSince={newSince} />
      <CompanySection {...props} />
      <NotesSection {...props} />
    </article>
  );
}

/** A person or organization over all articles, by its id or by a name. */
export function FigurePage(props: FigurePageProps) {
  const { services, place, onClose } = props;
  const { figure, name } = place;
  const [turn, setTurn] = useState(0);
  const watched = useWatched(services.figures.watchFigure({ figure, name }), [services, figure, name, turn]);
  if (watched.state === 'failed' && !watched.value)
    return (
      <LibraryFailure reason={watched.error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />
    );
  if (watched.state === 'waiting') return <Skeleton lines={12} />;
  if (!watched.value) {
    return (
      <EmptyState
        title={name === undefined ? i18n.t('figure_goneTitle') : i18n.t('library_noneNaming', [name])}
        action={<Button onClick={onClose}>{i18n.t('library_back')}</Button>}
      >
        {i18n.t('figure_goneText')}
      </EmptyState>
    );
  }
  return <OpenFigure key={watched.value.id} {...props} figure={watched.value} />;
}
