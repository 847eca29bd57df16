import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/names/mention';
import { Icon } from '../controls/Icon';
import { countInWords } from '../words/count';
import { formatNumber } from '../words/format-number';
import { KindMark } from './KindMark';

export type NameRowProps = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly roleName?: string | undefined;
  readonly count: number;
  readonly onClick: () => void;
  /** The reader follows who it is. */
  readonly isFollowed?: boolean;
  /** The page stands at one of its mentions. */
  readonly isCurrent?: boolean;
  /** Set when the row opens something below it. */
  readonly isOpen?: boolean | undefined;
  readonly controls?: string | undefined;
  /** What pressing it does, shown when the pointer rests. */
  readonly title?: string | undefined;
};

/** One person or organization: shape in the margin, name, soft role, count. */
export function NameRow(props: NameRowProps) {
  const { name, kind, roleName, count, onClick, isCurrent = false, isOpen, controls, title } = props;
  const { isFollowed = false } = props;
  return (
    <button
      type="button"
      class={isCurrent ? 'row row--current' : 'row'}
      onClick={onClick}
      aria-current={isCurrent ? 'location' : undefined}
      aria-expanded={isOpen}
      aria-controls={controls}
      title={title}
    >
      <span class="row__mark">
        <KindMark kind={kind} />
      </span>
      <span class="row__name">
        {name}
        <span class="unseen">, {i18n.t(kind === 'person' ? 'common_person' : 'common_organization')}</span>
        {isFollowed && (
          <span class="row__followed" title={i18n.t('common_followed')}>
            <Icon name="star" />
            <span class="unseen">, {i18n.t('common_followed')}</span>
          </span>
        )}
        {roleName && (
          <>
            <span class="unseen">, </span>
            <span class="row__role">{roleName}</span>
          </>
        )}
      </span>
      <span class="row__count">
        <span aria-hidden="true">{formatNumber(count)}</span>
        <span class="unseen">, {countInWords(count, 'mentions')}</span>
      </span>
    </button>
  );
}
