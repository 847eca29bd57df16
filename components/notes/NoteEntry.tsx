import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Note, NoteSubject, Uuid } from '../../lib/note';
import { Button } from '../controls/Button';
import { KindMark } from '../names/KindMark';
import { NoteEditor } from './NoteEditor';
import { type NoteOps, useNoteWriting } from './use-note-writing';

export type NoteEntryProps = {
  readonly ops: NoteOps;
  /** Stays the same from the first word on, so that the field keeps its focus when the note is first stored. */
  readonly fieldKey: string;
  readonly article: Uuid;
  readonly subject: NoteSubject;
  readonly note: Note | undefined;
  readonly takesFocus?: boolean;
  readonly onCreated?: (id: Uuid) => void;
  /** Undefined where there is no copying with the source. */
  readonly onCopy?: (id: Uuid) => void;
  readonly onDelete: (id: Uuid) => void;
  readonly onRemoved: (id: Uuid) => void;
};

function subjectLabel(subject: NoteSubject): ComponentChildren {
  if (subject.on !== 'entity') return i18n.t('popup_noteLabel');
  return (
    <>
      <span class="note-entry__mark">
        <KindMark kind={subject.kind} />
      </span>
      {i18n.t('panel_noteAbout', [subject.name])}
    </>
  );
}

type ToolsProps = Pick<NoteEntryProps, 'onCopy' | 'onDelete'> & { readonly id: Uuid };

function Tools({ id, onCopy, onDelete }: ToolsProps) {
  return (
    <>
      {onCopy && (
        <Button
          kind="quiet"
          aria-label={i18n.t('common_copyCited')}
          title={i18n.t('common_copyCited')}
          onClick={() => onCopy(id)}
        >
          {i18n.t('common_copy')}
        </Button>
      )}
      <Button
        kind="quiet"
        aria-label={i18n.t('panel_deleteNote')}
        title={i18n.t('panel_deleteNote')}
        onClick={() => onDelete(id)}
      >
        {i18n.t('common_delete')}
      </Button>
    </>
  );
}

/** One note about the article or about someone named in it: read, or in its own field. */
export function NoteEntry(props: NoteEntryProps) {
  const { ops, fieldKey, article, subject, note, takesFocus = false, onCreated, onRemoved } = props;
  const writing = useNoteWriting(ops, {
    key: fieldKey,
    article,
    subject,
    note,
    onRemoved,
    ...(onCreated && { onCreated }),
  });
  return (
    <div class="note-entry">
      <NoteEditor
        writing={writing}
        note={note}
        takesFocus={takesFocus}
        label={subjectLabel(subject)}
        tools={note && <Tools {...props} id={note.id} />}
      />
    </div>
  );
}
