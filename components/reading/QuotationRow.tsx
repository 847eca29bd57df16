import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton';

export type QuotationRowProps = {
  /** The words as they stand in the article, quotation marks and all. */
  readonly text: string;
  /** Undefined where it is not certain. */
  readonly speaker: string | undefined;
  readonly language?: string | undefined;
  readonly isCurrent?: boolean;
  readonly onReveal: () => void;
};

/** Words someone said, and who. */
export function QuotationRow({ text, speaker, language, isCurrent = false, onReveal }: QuotationRowProps) {
  return (
    <figure class="quotation" aria-current={isCurrent ? 'location' : undefined}>
      <span class="quotation__jump">
        <IconButton icon="jump" label={i18n.t('common_showInArticle')} onClick={onReveal} />
      </span>
      <blockquote class="quotation__words words" lang={language === 'und' ? undefined : language}>
        {text}
      </blockquote>
      <figcaption class={speaker === undefined ? 'quotation__speaker soft' : 'quotation__speaker'}>
        {speaker ?? i18n.t('panel_speakerUnknown')}
      </figcaption>
    </figure>
  );
}
