import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MoreButton } from '../controls/MoreButton';
import { KindMark } from '../names/KindMark';
import { langOf } from '../words/lang-of';
import type { QuotationItem } from './quotation-items';
import { kindWords, surenessWords } from './quotation-words';

export type QuotationRowProps = {
  readonly item: QuotationItem;
  readonly language: string | undefined;
  /** Not where the row stands below its speaker. */
  readonly hasSpeaker: boolean;
  /** The page stands here. */
  readonly isCurrent: boolean;
  readonly onReveal: () => void;
  /** What can be done about it, asked for when the reader wants to see it. */
  readonly actions: (() => ComponentChildren) | undefined;
};

/** Speaker, cue, and what is not plain to see: that the words are not the speaker's own, or not certain. */
function aboutWords({ item, hasSpeaker }: Pick<QuotationRowProps, 'item' | 'hasSpeaker'>): string[] {
  const { speaker, cue, sureness } = item;
  const { kind } = item.quotation;
  return [
    hasSpeaker ? (speaker ?? i18n.t('common_speakerUnknown')) : undefined,
    cue && i18n.t('common_inMarks', [cue]),
    kind === 'direct' ? undefined : kindWords(kind),
    sureness === 'certain' ? undefined : surenessWords(sureness),
  ].filter((words) => words !== undefined && words !== '') as string[];
}

/** Words someone said, and who; pressing them leads to their place. */
export function QuotationRow(props: QuotationRowProps) {
  const { item, language, hasSpeaker, isCurrent, onReveal, actions } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { kind } = item.quotation;
  const [entity] = item.entities;
  const classes = ['quotation', kind === 'reported' && 'quotation--quiet', isOpen && 'quotation--open'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        class={isCurrent ? 'row row--quotation row--current' : 'row row--quotation'}
        aria-current={isCurrent ? 'location' : undefined}
        title={i18n.t('common_showInArticle')}
        onClick={onReveal}
      >
        <span class="row__mark">{hasSpeaker && entity && <KindMark kind={entity.kind} />}</span>
        <span class="quotation__words words" lang={langOf(language)}>
          {item.words}
        </span>
        <span class="quotation__about">{aboutWords(props).join('\u00A0· ')}</span>
      </button>
      {actions && (
        <span class="quotation__more">
          <MoreButton
            label={i18n.t('panel_quotationMore')}
            controls={id}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
          />
        </span>
      )}
      {actions && isOpen && (
        <div class="quotation__actions" id={id}>
          {actions()}
        </div>
      )}
    </div>
  );
}
