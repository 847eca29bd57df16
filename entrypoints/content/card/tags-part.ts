import type { PassageWords } from '../notes/passage-words';
import { build, buildIconButton, hasFocus } from './build';

/** Longest tag, in UTF-16 units. */
const LONGEST = 60;

/** The tags of a note, and a field for one more. */
export type TagsPart = {
  readonly element: HTMLElement;
  readonly show: (tags: readonly string[]) => void;
  readonly focus: () => void;
  /** What stands in the field becomes a tag, too. */
  readonly finish: () => void;
  /** A key in the field; gives whether it is taken. */
  readonly onKey: (event: KeyboardEvent) => boolean;
};

export type TagsOptions = {
  readonly document: Document;
  readonly words: PassageWords['card'];
  /** Tags there are already, to complete with; asked when the field gets the focus. */
  readonly known: () => Promise<readonly string[]>;
  readonly onChange: (tags: readonly string[]) => void;
};

/** Builds it: chips that can be taken off, and a field where comma and Enter end a tag. */
export function createTagsPart({ document, words, known, onChange }: TagsOptions): TagsPart {
  let tags: readonly string[] = [];
  const list = build(document, 'ul', { class: 'chips', 'aria-label': words.tags });
  const choices = build(document, 'datalist', { id: 'tags' });
  const field = build(document, 'input', {
    class: 'field field--tag',
    type: 'text',
    list: 'tags',
    maxlength: String(LONGEST),
    autocomplete: 'off',
    enterkeyhint: 'done',
    placeholder: words.addTag,
    'aria-label': words.addTag,
  });
  const show = (next: readonly string[]) => {
    tags = next;
    list.replaceChildren(...next.map(chip));
    list.hidden = next.length === 0;
  };
  const change = (next: readonly string[]) => {
    show(next);
    onChange(next);
  };
  const chip = (tag: string) => {
    const remove = buildIconButton(document, 'close', words.removeTag(tag), () => {
      change(tags.filter((other) => other !== tag));
      field.focus();
    });
    return build(document, 'li', { class: 'chip' }, tag, remove);
  };
  const take = () => {
    const wanted = field.value.split(',').map((tag) => tag.replace(/\s+/g, ' ').trim());
    const isNew = (tag: string, index: number, all: readonly string[]) =>
      tag !== '' &&
      all.indexOf(tag) === index &&
      !tags.some((one) => one.toLowerCase() === tag.toLowerCase());
    const added = wanted.filter(isNew);
    field.value = '';
    if (added.length > 0) change([...tags, ...added]);
  };
  field.addEventListener('input', () => field.value.includes(',') && take());
  field.addEventListener('blur', take);
  field.addEventListener('focus', () => {
    void known().then((all) => {
      choices.replaceChildren(...all.map((value) => build(document, 'option', { value })));
    });
  });
  const onKey = ({ key }: KeyboardEvent): boolean => {
    if (!hasFocus(field)) return false;
    if (key === 'Enter') take();
    else if (key === 'Backspace' && field.value === '' && tags.length > 0) change(tags.slice(0, -1));
    else return false;
    return true;
  };
  const element = build(document, 'div', { class: 'tags' }, list, field, choices);
  return { element, show, focus: () => field.focus({ preventScroll: true }), finish: take, onKey };
}
