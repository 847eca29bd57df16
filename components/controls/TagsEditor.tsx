import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { cleanTag, completeTags } from './complete-tags';
import { Icon } from './Icon';

export type TagsEditorProps = {
  readonly tags: readonly string[];
  /** Tags used elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly disabled?: boolean;
};

/** Chips, and a field that adds one by Enter or comma. Backspace in the empty field takes the last one off. */
export function TagsEditor({ tags, known, onChange, disabled = false }: TagsEditorProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState<number>();
  const options = completeTags(text, known, tags);

  const clear = () => {
    setText('');
    setActive(undefined);
  };
  const add = (raw: string) => {
    const tag = cleanTag(raw);
    clear();
    if (tag && !tags.some((one) => one.toLocaleLowerCase() === tag.toLocaleLowerCase()))
      onChange([...tags, tag]);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((one) => one !== tag));
    input.current?.focus();
  };
  const move = (step: number) => {
    if (options.length === 0) return;
    const from = active ?? (step > 0 ? -1 : 0);
    setActive((from + step + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' || event.key === ',')
      add(active === undefined ? text : (options[active] ?? text));
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && text !== '') clear();
    else if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="tags">
      <div class="tags__line">
        <ul class="tags__list" aria-label={i18n.t('common_tags')}>
          {tags.map((tag) => (
            <li key={tag} class="chip chip--removable">
              {tag}
              <button
                type="button"
                class="chip__remove"
                aria-label={i18n.t('common_removeTag', [tag])}
                disabled={disabled}
                onClick={() => remove(tag)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={input}
          class="tags__input"
          role="combobox"
          aria-label={i18n.t('common_addTag')}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-options`}
          aria-activedescendant={active === undefined ? undefined : `${id}-${active}`}
          autocomplete="off"
          maxLength={60}
          placeholder={i18n.t('common_addTag')}
          value={text}
          disabled={disabled}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => add(text)}
        />
      </div>
      <div
        class="tags__options"
        role="listbox"
        id={`${id}-options`}
        hidden={options.length === 0}
        aria-label={i18n.t('common_tags')}
      >
        {options.map((tag, index) => (
          <div
            key={tag}
            id={`${id}-${index}`}
            class="tags__option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
