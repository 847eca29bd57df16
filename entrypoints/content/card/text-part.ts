import type { PassageWords } from '../notes/passage-words';
import { build, buildButton } from './build';
import { buildMarkdown } from './markdown-part';

/** The words of a note: read as Markdown, or written. */
export type TextPart = {
  readonly element: HTMLElement;
  readonly show: (text: string) => void;
  readonly isEditing: () => boolean;
  readonly edit: () => void;
  readonly finish: () => void;
};

export type TextOptions = {
  readonly document: Document;
  readonly words: PassageWords['card'];
  readonly onInput: (text: string) => void;
  /** The reader is done, or begins: the card has another height. */
  readonly onTurn: () => void;
};

/** Builds it. Without words it is a button that begins some. */
export function createTextPart({ document, words, onInput, onTurn }: TextOptions): TextPart {
  const field = build(document, 'textarea', {
    class: 'field',
    rows: '3',
    placeholder: words.placeholder,
    'aria-label': words.text,
    'aria-describedby': 'hint',
  });
  const reading = build(document, 'div', { class: 'reading' });
  const begin = buildButton(document, words.placeholder, () => edit(), { class: 'begin' });
  const change = buildButton(document, words.edit, () => edit(), { class: 'change' });
  const done = buildButton(document, words.done, () => finish(), { class: 'plain' });
  const writing = build(
    document,
    'div',
    { class: 'writing' },
    field,
    build(
      document,
      'div',
      { class: 'under' },
      build(document, 'p', { class: 'kind', id: 'hint' }, words.hint),
      done,
    ),
  );
  const element = build(document, 'div', { class: 'text' }, reading, begin, writing);
  const align = (isWriting: boolean) => {
    writing.hidden = !isWriting;
    reading.hidden = isWriting || field.value.trim() === '';
    begin.hidden = isWriting || field.value.trim() !== '';
    if (!isWriting) reading.replaceChildren(buildMarkdown(document, field.value), change);
  };
  const edit = () => {
    align(true);
    onTurn();
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  };
  const finish = () => {
    const hadFocus = writing.contains((writing.getRootNode() as ShadowRoot).activeElement);
    align(false);
    onTurn();
    if (hadFocus) (field.value.trim() === '' ? begin : change).focus({ preventScroll: true });
  };
  field.addEventListener('input', () => {
    onInput(field.value);
    onTurn();
  });
  align(false);
  const show = (text: string) => {
    // Words under the reader's hands are the newest there are.
    if (writing.hidden && field.value !== text) field.value = text;
    if (writing.hidden) align(false);
  };
  return { element, show, isEditing: () => !writing.hidden, edit, finish };
}
