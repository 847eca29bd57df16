import { i18n } from '#i18n';
import type { Note } from '../../lib/note';
import { formatRecent } from '../words/format-date';
import type { ArticleItem } from './library-items';

export type NoteCardProps = {
  readonly note: Note;
  readonly article: ArticleItem;
  readonly href: string;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onOpen: () => void;
};

/** One note in the list of all notes: its words, and what they are about. */
export function NoteCard({ note, article, href, isOpen, isStop, onOpen }: NoteCardProps) {
  const about = note.subject.on === 'entity' ? i18n.t('panel_noteAbout', [note.subject.name]) : undefined;
  return (
    <a
      class={isOpen ? 'card card--open' : 'card'}
      href={href}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-roving={note.id}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span class="card__note words">{note.text}</span>
      <span class="card__source">
        {about && <span>{about}</span>}
        <span>{article.title || article.site || i18n.t('common_untitled')}</span>
        <time datetime={new Date(note.updated).toISOString()}>{formatRecent(note.updated)}</time>
      </span>
    </a>
  );
}
