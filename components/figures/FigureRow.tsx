import { i18n } from '#i18n';
import type { Figure } from '../../lib/figures/figure';
import { openInPlace } from '../controls/open-in-place';
import { KindMark } from '../names/KindMark';
import { FollowMark } from './FollowMark';
import { countWords, hasNews } from './figure-words';

export type FigureRowProps = {
  readonly figure: Figure;
  readonly href: string;
  readonly isOpen: boolean;
  /** The one row of the list that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
};

/** Someone in the list of all: shape in the margin, name and role, in how many articles; the star of those followed. */
export function FigureRow({ figure, href, isOpen, isStop, onOpen }: FigureRowProps) {
  const { kind, name, role, followed } = figure;
  return (
    <a
      class={isOpen ? 'row figure-row figure-row--open' : 'row figure-row'}
      href={href}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-roving={figure.id}
      onClick={openInPlace(onOpen)}
    >
      <span class="row__mark">
        <KindMark kind={kind} />
      </span>
      <span class="row__name">
        {name}
        {role && (
          <>
            <span class="unseen">, </span>
            <span class="figure-row__role">{role}</span>
          </>
        )}
        <span class="unseen">, </span>
        <span class="figure-row__counts">{countWords(figure)}</span>
      </span>
      {followed && (
        <span class="figure-row__followed">
          {hasNews(figure) && <span class="new-mark">{i18n.t('figure_new')}</span>}
          <FollowMark isOn />
          <span class="unseen">, {i18n.t('common_followed')}</span>
        </span>
      )}
    </a>
  );
}
