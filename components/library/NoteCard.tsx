import { i18n } from '#i18n';
import type { Note, Placement } from '../../lib/note';
import { openInPlace } from '../controls/open-in-place';
import { orphanWords } from '../notes/passages/orphan-words';
import { cutWords } from '../notes/passages/passage-items';
import { plainWords } from '../notes/plain-words';
import { colorWords } from '../words/color-words';
import { formatRecent } from '../words/format-date';
import { langOf } from '../words/lang-of';
import type { ArticleItem } from './library-items';

export type NoteCardProps = {
  readonly note: Note;
  readonly article: ArticleItem;
  readonly placement: Placement | undefined;
  readonly href: string;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onOpen: () => void;
};

/** Of the words of the page, in UTF-16 units. */
const WORDS = 160;

/** That the words are not found on their page, or not for certain, and why. */
function PlaceState({ placement }: Pick<NoteCardProps, 'placement'>) {
  const anchoring = placement?.anchoring;
  if (anchoring?.state === 'likely') return <span class="card__state">{i18n.t('notes_placeUnsure')}</span>;
  if (anchoring?.state !== 'orphan') return null;
  return (
    <span class="card__state">
      <strong>{i18n.t('notes_orphans')}.</strong> {orphanWords(anchoring.reason)}
    </span>
  );
}

function Passage({ note, article }: Pick<NoteCardProps, 'note' | 'article'>) {
  if (note.subject.on !== 'passage') return null;
  return (
    <span class="card__passage words" lang={langOf(article.language)}>
      <span class={`passage__words--${note.color ?? 'yellow'}`}>
        {cutWords(note.subject.passage.selector.exact, WORDS)}
      </span>
    </span>
  );
}

/** One note in the list of all notes: its words, what they are about, and whether their place is still found. */
export function NoteCard({ note, article, placement, href, isOpen, isStop, onOpen }: NoteCardProps) {
  const { subject } = note;
  const about = subject.on === 'entity' ? i18n.t('panel_noteAbout', [subject.name]) : undefined;
  const words = plainWords(note.text);
  return (
    <a
      class={isOpen ? 'card card--open' : 'card'}
      href={href}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-roving={note.id}
      onClick={openInPlace(onOpen)}
    >
      <Passage note={note} article={article} />
      {words !== '' && <span class="card__note words">{words}</span>}
      <PlaceState placement={placement} />
      <span class="card__source">
        {subject.on === 'passage' && <span>{colorWords(note.color ?? 'yellow')}</span>}
        {note.tags?.map((tag) => (
          <span key={tag}>{tag}</span>
        ))}
        {about && <span>{about}</span>}
        <span lang={article.title ? langOf(article.language) : undefined}>
          {article.title || article.site || i18n.t('common_untitled')}
        </span>
        <time datetime={new Date(note.updated).toISOString()}>{formatRecent(note.updated)}</time>
      </span>
    </a>
  );
}
