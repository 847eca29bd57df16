import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Something that what is being typed may mean. */
export type Completion = {
  /** As it is shown, and what it is besides. */
  readonly label: string;
  readonly detail?: string | undefined;
  /** The whole field once it is taken, and where the caret stands then. */
  readonly query: string;
  readonly caret: number;
};

/** As a search field the browser gives it a way to be emptied. */
const SEARCH: object = { type: 'search' };

export type SearchFieldProps = {
  readonly query: string;
  /** What was typed, and where the caret stands in it. */
  readonly onText: (text: string, caret: number) => void;
  readonly completions: readonly Completion[];
  /** ArrowDown where nothing is offered. */
  readonly onDown: () => void;
  /** Escape in the empty field. */
  readonly onLeave: () => void;
  /** Element ids of what is said about the search. */
  readonly describedBy: string;
};

type Choosing = {
  readonly active: number | undefined;
  readonly move: (step: number) => void;
  readonly close: () => void;
  readonly isOpen: boolean;
};

/** Which completion the arrow keys stand at; another text begins anew, and opens what was closed. */
function useChoosing(completions: readonly Completion[], query: string): Choosing {
  const [state, setState] = useState<{
    readonly of: string;
    readonly active?: number;
    readonly isClosed?: true;
  }>({ of: query });
  const now = state.of === query ? state : { of: query };
  const isOpen = completions.length > 0 && !now.isClosed;
  const active = now.active !== undefined && now.active < completions.length ? now.active : undefined;
  return {
    active: isOpen ? active : undefined,
    isOpen,
    move: (step) => {
      const from = active ?? (step > 0 ? -1 : 0);
      setState({ of: query, active: (from + step + completions.length) % completions.length });
    },
    close: () => setState({ of: query, isClosed: true }),
  };
}

type OptionsProps = {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly choosing: Choosing;
  readonly onTake: (completion: Completion) => void;
};

function Options({ id, completions, choosing, onTake }: OptionsProps) {
  return (
    <div
      class="search__options"
      role="listbox"
      id={id}
      aria-label={i18n.t('library_completions')}
      hidden={!choosing.isOpen}
    >
      {completions.map((completion, index) => (
        <div
          key={completion.query}
          id={`${id}-${index}`}
          class="search__option"
          role="option"
          tabIndex={-1}
          aria-selected={index === choosing.active}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(completion);
          }}
        >
          <span class="search__option-label">{completion.label}</span>
          {completion.detail && <span class="search__option-detail">{completion.detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** The one search field: arrows choose among what is offered, Enter or Tab takes it; then on into the list. */
export function SearchField(props: SearchFieldProps) {
  const { query, onText, completions, onDown, onLeave, describedBy } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const caretAt = useRef<number>(undefined);
  const choosing = useChoosing(completions, query);
  useEffect(() => {
    if (caretAt.current !== undefined) field.current?.setSelectionRange(caretAt.current, caretAt.current);
    caretAt.current = undefined;
  }, [query]);
  const take = (completion: Completion) => {
    caretAt.current = completion.caret;
    onText(completion.query, completion.caret);
  };
  const onEscape = () => {
    if (choosing.isOpen) choosing.close();
    else if (query !== '') onText('', 0);
    else onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = choosing.active === undefined ? undefined : completions[choosing.active];
    if (event.key === 'Escape') onEscape();
    else if (event.key === 'ArrowDown' && choosing.isOpen) choosing.move(1);
    else if (event.key === 'ArrowUp' && choosing.isOpen) choosing.move(-1);
    else if (event.key === 'ArrowDown') onDown();
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen);
    else if (event.key === 'Enter' && choosing.isOpen) choosing.close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <input
        ref={field}
        {...SEARCH}
        class="input search__input"
        role="combobox"
        aria-label={i18n.t('library_search')}
        aria-autocomplete="list"
        aria-expanded={choosing.isOpen}
        aria-controls={id}
        aria-activedescendant={choosing.active === undefined ? undefined : `${id}-${choosing.active}`}
        aria-describedby={describedBy}
        aria-keyshortcuts="/"
        placeholder={i18n.t('library_search')}
        spellcheck={false}
        autocomplete="off"
        value={query}
        onInput={(event) => onText(event.currentTarget.value, event.currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        onBlur={choosing.close}
      />
      <Options id={id} completions={completions} choosing={choosing} onTake={take} />
    </div>
  );
}
