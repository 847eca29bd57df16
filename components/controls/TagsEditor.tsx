import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon';
import { type TagEntry, useTagEntry } from './use-tag-entry';

export type TagsEditorProps = {
  readonly tags: readonly string[];
  /** Tags used elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly disabled?: boolean;
};

type ChipProps = { readonly tag: string; readonly disabled: boolean; readonly onRemove: () => void };

function TagChip({ tag, disabled, onRemove }: ChipProps) {
  return (
    <li class="chip chip--removable">
      {tag}
      <button
        type="button"
        class="chip__remove"
        aria-label={i18n.t('common_removeTag', [tag])}
        disabled={disabled}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function TagOptions({ id, entry }: { readonly id: string; readonly entry: TagEntry }) {
  return (
    <div
      class="tags__options"
      role="listbox"
      id={id}
      hidden={entry.options.length === 0}
      aria-label={i18n.t('common_tags')}
    >
      {entry.options.map((tag, index) => (
        <div
          key={tag}
          id={`${id}-${index}`}
          class="tags__option"
          role="option"
          tabIndex={-1}
          aria-selected={index === entry.active}
          onMouseDown={(event) => {
            event.preventDefault();
            entry.add(tag);
          }}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}

/** Chips, and a field that adds one by Enter or comma. Backspace in the empty field takes the last one off. */
export function TagsEditor({ tags, known, onChange, disabled = false }: TagsEditorProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const entry = useTagEntry(tags, known, onChange);
  const remove = (tag: string) => {
    entry.remove(tag);
    input.current?.focus();
  };
  return (
    <div class="tags">
      <div class="tags__line">
        <ul class="tags__list" aria-label={i18n.t('common_tags')}>
          {tags.map((tag) => (
            <TagChip key={tag} tag={tag} disabled={disabled} onRemove={() => remove(tag)} />
          ))}
        </ul>
        <input
          ref={input}
          class="tags__input"
          role="combobox"
          aria-label={i18n.t('common_addTag')}
          aria-autocomplete="list"
          aria-expanded={entry.options.length > 0}
          aria-controls={id}
          aria-activedescendant={entry.active === undefined ? undefined : `${id}-${entry.active}`}
          autocomplete="off"
          maxLength={60}
          placeholder={i18n.t('common_addTag')}
          value={entry.text}
          disabled={disabled}
          onInput={(event) => entry.onText(event.currentTarget.value)}
          onKeyDown={entry.onKeyDown}
          onBlur={() => entry.add(entry.text)}
        />
      </div>
      <TagOptions id={id} entry={entry} />
    </div>
  );
}
