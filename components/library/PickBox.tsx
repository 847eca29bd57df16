import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Uuid } from '../../lib/note';
import type { ArticleItem } from './library-items';

export type PickBoxProps = {
  readonly article: ArticleItem;
  readonly isPicked: (id: Uuid) => boolean;
  readonly onPick: (id: Uuid, isRange: boolean) => void;
};

/** Chooses an article. With Shift all from the one that was pressed last to this one. */
export function PickBox({ article, isPicked, onPick }: PickBoxProps) {
  const isRange = useRef(false);
  const { id, title, site } = article;
  return (
    <label class="pick">
      <input
        type="checkbox"
        class="pick__box"
        checked={isPicked(id)}
        aria-label={i18n.t('library_pick', [title || site || i18n.t('common_untitled')])}
        // Before "change", which does not know of the key.
        onClick={(event) => {
          isRange.current = event.shiftKey;
        }}
        onChange={() => onPick(id, isRange.current)}
      />
    </label>
  );
}
