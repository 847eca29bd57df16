import { i18n } from '#i18n';
import { IconButton } from '../controls/IconButton';
import { langOf } from '../words/lang-of';

export type SummarySentence = { readonly id: string; readonly text: string };

export type SummarySentencesProps = {
  readonly sentences: readonly SummarySentence[];
  readonly language?: string | undefined;
  /** Undefined where there is no page to jump to. */
  readonly onJump?: ((id: string) => void) | undefined;
};

/** The sentences that sum the article up, as they stand in it; a mark in the margin leads to each one's place. */
export function SummarySentences({ sentences, language, onJump }: SummarySentencesProps) {
  return (
    <ol class="sentences">
      {sentences.map((sentence) => (
        <li key={sentence.id} class="sentence">
          {onJump && (
            <span class="sentence__jump">
              <IconButton
                icon="jump"
                label={i18n.t('common_showInArticle')}
                onClick={() => onJump(sentence.id)}
              />
            </span>
          )}
          <p class="sentence__words words" lang={langOf(language)}>
            {sentence.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
