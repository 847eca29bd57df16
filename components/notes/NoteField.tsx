import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { GrowingTextarea } from '../controls/GrowingTextarea';
import { EarlierVersions } from './EarlierVersions';
import { SaveMark } from './SaveMark';
import type { WritingHandle } from './use-writing';

export type NoteFieldProps = {
  readonly label: ComponentChildren;
  readonly placeholder?: string;
  readonly writing: WritingHandle;
  /** Why the last save failed, in words for the reader. */
  readonly explain: (reason: unknown) => string;
  readonly earlier?: readonly { readonly text: string; readonly updated: number }[] | undefined;
  readonly takesFocus?: boolean;
  /** More that belongs on the label's line (a delete button). */
  readonly tools?: ComponentChildren;
  readonly isLabelUnseen?: boolean;
  /** Escape, or Enter with Ctrl or Cmd: the reader is done with it. */
  readonly onDone?: () => void;
};

/** A field that grows with the note, and says all the time whether it is saved. */
export function NoteField(props: NoteFieldProps) {
  const { label, placeholder, writing, explain, earlier = [], takesFocus = false, tools } = props;
  const { isLabelUnseen = false, onDone } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone || event.isComposing || !onDone) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  const { state } = writing;
  return (
    <div class="note-field">
      <div class="note-field__head">
        <label class={isLabelUnseen ? 'unseen' : 'note-field__label'} for={id}>
          {label}
        </label>
        <SaveMark state={state} />
        {tools}
      </div>
      <GrowingTextarea
        id={id}
        isSerif
        takesFocus={takesFocus}
        value={writing.text}
        placeholder={placeholder ?? i18n.t('popup_notePlaceholder')}
        onText={writing.onText}
        onBlur={writing.onSave}
        onKeyDown={onKeyDown}
        aria-describedby={state.kind === 'not-saved' ? `${id}-reason` : undefined}
      />
      {state.kind === 'not-saved' && (
        <div class="notice" id={`${id}-reason`} role="alert">
          <p>{explain(state.reason)}</p>
          <Button onClick={writing.onSave}>{i18n.t('common_tryAgain')}</Button>
        </div>
      )}
      <EarlierVersions
        versions={earlier.filter((version) => version.text !== writing.text)}
        onUse={writing.onText}
      />
    </div>
  );
}
