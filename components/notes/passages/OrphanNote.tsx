import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { langOf } from '../../words/lang-of';
import { orphanWords } from './orphan-words';
import { PassageNote, type PassageTools } from './PassageNote';
import { type PassageItem, paragraphPieces } from './passage-items';

export type OrphanNoteProps = {
  readonly item: PassageItem;
  readonly tools: PassageTools;
  /** Lets the reader select the words on the page. Undefined where the page is not open. */
  readonly onReattach: ((item: PassageItem) => void) | undefined;
};

/** The paragraph as it stood when the note was made. */
export function FormerParagraph({ item, language }: { item: PassageItem; language: string | undefined }) {
  const { passage, color } = item;
  if (passage.paragraph.trim() === '') return null;
  const { before, words, after } = paragraphPieces(passage);
  return (
    <figure class="passage__former">
      <figcaption class="soft">{i18n.t('notes_former')}</figcaption>
      <blockquote class="passage__paragraph words" lang={langOf(language)}>
        {before}
        {words !== '' && <mark class={`passage__words--${color}`}>{words}</mark>}
        {after}
      </blockquote>
    </figure>
  );
}

/** A note whose words are not on the page any more: why, where it stood, and the way to give it a place again. */
export function OrphanNote({ item, tools, onReattach }: OrphanNoteProps) {
  const anchoring = item.placement?.anchoring;
  return (
    <PassageNote item={item} tools={tools}>
      <div class="passage__question">
        {anchoring?.state === 'orphan' && <p class="soft">{orphanWords(anchoring.reason)}</p>}
        <FormerParagraph item={item} language={tools.language} />
        {onReattach && (
          <div class="passage__buttons">
            <Button onClick={() => onReattach(item)}>{i18n.t('notes_selectPlace')}</Button>
          </div>
        )}
      </div>
    </PassageNote>
  );
}
