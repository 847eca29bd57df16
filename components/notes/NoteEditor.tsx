import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../../lib/note';
import { Button } from '../controls/Button';
import { failureWords } from '../words/failure-words';
import { EarlierVersions } from './EarlierVersions';
import { Markdown } from './Markdown';
import { NoteField } from './NoteField';
import { SaveMark } from './SaveMark';
import type { WritingHandle } from './use-writing';

export type NoteEditorProps = {
  readonly writing: WritingHandle;
  /** Undefined while nothing is stored. */
  readonly note: Note | undefined;
  readonly label: ComponentChildren;
  /** The label is read aloud only: what the note stands at is seen above it. */
  readonly isLabelUnseen?: boolean;
  /** Without words there is only a button that begins them: on a passage, which is a highlight then. */
  readonly isFolded?: boolean;
  readonly takesFocus?: boolean;
  /** More that belongs on the label's line (a delete button). */
  readonly tools?: ComponentChildren;
  /** In soft ink below the words: color and tags. */
  readonly about?: ComponentChildren;
};

type ReadViewProps = Omit<NoteEditorProps, 'isFolded' | 'takesFocus'> & {
  /** What was pressed to write takes the focus again. */
  readonly takesFocus: boolean;
  readonly onWrite: () => void;
};

function ReadView(props: ReadViewProps) {
  const { label, isLabelUnseen, tools, about, note, writing, takesFocus, onWrite } = props;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) root.current?.querySelector<HTMLElement>('[data-edit]')?.focus();
  }, []);
  const isEmpty = writing.text.trim() === '';
  const edit = (
    <>
      <SaveMark state={writing.state} />
      <Button kind="quiet" data-edit="" onClick={onWrite}>
        {i18n.t(isEmpty ? 'panel_writeNote' : 'common_edit')}
      </Button>
    </>
  );
  return (
    <div class="note-read" ref={root}>
      {!isLabelUnseen && (
        <div class="note-field__head">
          <span class="note-field__label">{label}</span>
          {edit}
          {tools}
        </div>
      )}
      {!isEmpty && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; the button is everyone's
        <div class="note-read__words words" onDblClick={onWrite}>
          <Markdown text={writing.text} />
        </div>
      )}
      {isLabelUnseen && (
        <div class="note-read__line">
          <span class="note-read__about">{about}</span>
          {edit}
        </div>
      )}
      <EarlierVersions
        versions={(note?.earlier ?? []).filter((version) => version.text !== writing.text)}
        onUse={writing.onText}
      />
    </div>
  );
}

/**
 * A note as Markdown: read as it looks, written as it is typed. "Edit" turns to the field; Escape or "Done" turn back.
 * Words that could not be saved stay in the field.
 */
export function NoteEditor(props: NoteEditorProps) {
  const { writing, note, label, isLabelUnseen = false, isFolded = false, takesFocus = false, tools } = props;
  const [mode, setMode] = useState<'read' | 'write' | 'was-written'>('read');
  // A field that stood open from the start stays one until it is said to be done: its first words are no reading yet.
  const beganEmpty = useRef(writing.text.trim() === '');
  const isEmpty = writing.text.trim() === '';
  const isOpenField = !isFolded && (isEmpty || (beganEmpty.current && mode === 'read'));
  if (mode !== 'write' && !isOpenField && writing.state.kind !== 'not-saved') {
    return <ReadView {...props} takesFocus={mode === 'was-written'} onWrite={() => setMode('write')} />;
  }
  const done = () => {
    writing.onSave();
    beganEmpty.current = false;
    setMode('was-written');
  };
  return (
    <NoteField
      label={label}
      isLabelUnseen={isLabelUnseen}
      writing={writing}
      explain={failureWords}
      earlier={note?.earlier}
      takesFocus={takesFocus || mode === 'write'}
      tools={
        <>
          {(mode === 'write' || !isEmpty) && (
            <Button kind="quiet" onClick={done}>
              {i18n.t('common_done')}
            </Button>
          )}
          {!isLabelUnseen && tools}
        </>
      }
      onDone={done}
    />
  );
}
