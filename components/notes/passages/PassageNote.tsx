import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Uuid } from '../../../lib/note';
import { MoreButton } from '../../controls/MoreButton';
import { langOf } from '../../words/lang-of';
import { NoteEditor } from '../NoteEditor';
import { type NoteOps, useNoteWriting } from '../use-note-writing';
import { AboutPassage } from './AboutPassage';
import { PassageActions } from './PassageActions';
import { cutWords, type PassageItem } from './passage-items';

/** What every row of passages is given. */
export type PassageTools = {
  readonly ops: NoteOps;
  /** Every tag of the library, for completion. */
  readonly known: readonly string[];
  /** BCP 47 of the article's words. */
  readonly language: string | undefined;
  readonly onDelete: (id: Uuid) => void;
  readonly onCopy: (item: PassageItem) => void;
  /** The address of the words on their page, to be opened from elsewhere. */
  readonly hrefOf?: ((item: PassageItem) => string) | undefined;
};

export type PassageNoteProps = {
  readonly item: PassageItem;
  readonly tools: PassageTools;
  /** The page stands here. */
  readonly isCurrent?: boolean;
  /** Goes to the place. Undefined: there is none to go to. */
  readonly onReveal?: ((item: PassageItem) => void) | undefined;
  /** What is to be seen between the words and the note: what changed, or why they are not found. */
  readonly children?: ComponentChildren;
};

/** Of the words, in UTF-16 units. */
const WORDS = 200;
const LABEL = 60;

function PassageWords({ item, tools, isCurrent, onReveal }: PassageNoteProps) {
  const { exact } = item.passage.selector;
  const words = cutWords(exact, WORDS);
  const shown = (
    <span class={`passage__words passage__words--${item.color} words`} lang={langOf(tools.language)}>
      {words}
    </span>
  );
  if (!onReveal) return <p class="passage__place">{shown}</p>;
  return (
    <button
      type="button"
      class="passage__place"
      aria-current={isCurrent ? 'location' : undefined}
      title={words === exact ? i18n.t('notes_show') : exact}
      onClick={() => onReveal(item)}
    >
      {shown}
    </button>
  );
}

/** One note on words of the page: the words with their color, the note, and what can be done with it. */
export function PassageNote(props: PassageNoteProps) {
  const { item, tools, isCurrent = false, children } = props;
  const { note, subject } = item;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLElement>(null);
  const writing = useNoteWriting(tools.ops, {
    key: `note ${note.id}`,
    article: note.article,
    subject,
    note,
  });
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const label = i18n.t('notes_on', [cutWords(item.passage.selector.exact, LABEL)]);
  const classes = ['passage', isCurrent && 'row--current', isOpen && 'passage--open'];
  return (
    <article class={classes.filter(Boolean).join(' ')} aria-label={label} ref={row}>
      <span class={`color-bar color-bar--${item.color}`} aria-hidden="true" />
      <PassageWords {...props} />
      <span class="passage__more">
        <MoreButton
          label={i18n.t('notes_more')}
          controls={id}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        />
      </span>
      {children}
      <div class="passage__note">
        <NoteEditor
          writing={writing}
          note={note}
          label={label}
          isLabelUnseen
          isFolded
          about={<AboutPassage item={item} />}
        />
      </div>
      {isOpen && (
        <div class="passage__actions" id={id}>
          <PassageActions item={item} tools={tools} onMarks={writing.onMarks} />
        </div>
      )}
    </article>
  );
}
