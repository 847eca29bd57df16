import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/names/mention';
import { KindMark } from '../names/KindMark';
import { langOf } from '../words/lang-of';
import type { Snippet } from './snippet';

export type MentionRowProps = {
  readonly snippet: Snippet;
  readonly kind: EntityKind;
  /** Set where the row stands among mentions of many: the shape is shown in the margin. */
  readonly hasMark?: boolean;
  readonly language?: string | undefined;
  readonly isCurrent: boolean;
  readonly onReveal: () => void;
};

/** One mention with the words around it; pressing it leads there in the page. */
export function MentionRow(props: MentionRowProps) {
  const { snippet, kind, hasMark = false, language, isCurrent, onReveal } = props;
  return (
    <button
      type="button"
      class={isCurrent ? 'row row--mention row--current' : 'row row--mention'}
      aria-current={isCurrent ? 'location' : undefined}
      title={i18n.t('common_showInArticle')}
      onClick={onReveal}
    >
      <span class="row__mark">{hasMark && <KindMark kind={kind} />}</span>
      <span class="mention words" lang={langOf(language)}>
        {snippet.before}
        <span class={`mention__name mention__name--${kind}`}>{snippet.words}</span>
        {snippet.after}
      </span>
    </button>
  );
}
