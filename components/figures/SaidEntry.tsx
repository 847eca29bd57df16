import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FigureQuotation } from '../../lib/figures/figure';
import { surenessOf } from '../../lib/quotations/read-quotation';
import { MoreButton } from '../controls/MoreButton';
import { openInPlace } from '../controls/open-in-place';
import { kindWords, surenessWords } from '../quotations/quotation-words';
import { langOf } from '../words/lang-of';

export type SaidEntryProps = {
  readonly quotation: FigureQuotation;
  /** Of the article. */
  readonly language: string | undefined;
  /** The words in their article. */
  readonly href: string;
  readonly onOpen: () => void;
  /** What can be done about it, asked for when the reader wants to see it. */
  readonly actions: () => ComponentChildren;
};

/** The cue, and what is not plain to see: that the words are not the speaker's own, or not certain. */
function aboutWords({ cue, kind, score, start, end }: FigureQuotation): string {
  const sureness = surenessOf({ start, end, kind, score, content: [], reason: '' });
  return [
    cue === undefined || cue === '' ? '' : i18n.t('common_inMarks', [cue]),
    kind === 'direct' ? '' : kindWords(kind),
    sureness === 'certain' ? '' : surenessWords(sureness),
  ]
    .filter((words) => words !== '')
    .join('\u00A0· ');
}

/** Words of someone's as they stand in an article; pressing them leads to their place. */
export function SaidEntry({ quotation, language, href, onOpen, actions }: SaidEntryProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const about = aboutWords(quotation);
  return (
    <div class={quotation.kind === 'reported' ? 'said said--quiet' : 'said'}>
      <a
        class="said__words words"
        href={href}
        title={i18n.t('common_showInArticle')}
        lang={langOf(language)}
        onClick={openInPlace(onOpen)}
      >
        {quotation.words}
      </a>
      <span class="said__more">
        <MoreButton
          label={i18n.t('panel_quotationMore')}
          controls={id}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        />
      </span>
      {about !== '' && <p class="said__about">{about}</p>}
      {isOpen && (
        <div class="said__actions" id={id}>
          {actions()}
        </div>
      )}
    </div>
  );
}
