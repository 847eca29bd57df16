import { i18n } from '#i18n';
import { countInWords } from '../words/count';
import { HistoryButtons } from './HistoryButtons';
import type { SortedNotes } from './passages/passage-items';
import type { HistoryHandle } from './use-history';

/** No line begins with the dot. */
const DOT = '\u00A0· ';

/** How many notes stand at a page, how many are to be looked at, how many are not found: "12 notes · 2 not on the page any more". */
export function noteCounts({ standing, likely, orphans, others }: SortedNotes): string {
  const all = standing.length + likely.length + orphans.length + others.length;
  return [
    all > 0 && countInWords(all, 'notes'),
    likely.length > 0 && countInWords(likely.length, 'likely'),
    orphans.length > 0 && countInWords(orphans.length, 'orphans'),
  ]
    .filter(Boolean)
    .join(DOT);
}

export type NotesHeadProps = { readonly sorted: SortedNotes; readonly history: HistoryHandle };

/** Above the notes of an article: how many there are, and undo and redo. */
export function NotesHead({ sorted, history }: NotesHeadProps) {
  return (
    <div class="notes-head">
      <p role="status">{noteCounts(sorted) || i18n.t('notes_none')}</p>
      <HistoryButtons history={history} />
    </div>
  );
}
