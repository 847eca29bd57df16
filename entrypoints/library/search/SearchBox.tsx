import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchField } from '../../../components/library/search/SearchField';
import type { QueryFault } from '../../../lib/search/parse-query';
import { faultWords } from './fault-words';
import { fieldWords } from './fields';
import type { SearchServices } from './search-services';
import { useCompletions } from './use-completions';

export type SearchBoxProps = {
  readonly services: SearchServices;
  readonly query: string;
  readonly onSearch: (text: string) => void;
  readonly faults: readonly QueryFault[];
};

/** Into the list below, as far as there is one. */
function goToList(): void {
  document.querySelector<HTMLElement>('.library__list .cards [data-roving][tabindex="0"]')?.focus();
}

/** The fields that a search knows, to be put in by a press; seen while the empty field has the focus. */
function Hints({ id, onPut }: { readonly id: string; readonly onPut: (text: string) => void }) {
  return (
    <div class="search-hints" id={id}>
      <span class="unseen">{i18n.t('library_searchHint')}</span>
      {fieldWords().map(({ field, word, about }) => (
        <button
          key={field}
          type="button"
          class="search-hints__one"
          title={about}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPut(`${word}:`)}
        >
          {word}:
        </button>
      ))}
    </div>
  );
}

/** One box over titles, texts, notes, tags, people and quotations; with completion, and what it did not understand. */
export function SearchBox({ services, query, onSearch, faults }: SearchBoxProps) {
  const id = useId();
  const [caret, setCaret] = useState<number>();
  const completions = useCompletions(services, query, caret);
  const onText = (text: string, at: number) => {
    setCaret(at);
    onSearch(text);
  };
  const put = (text: string) => {
    onText(text, text.length);
    document.querySelector<HTMLInputElement>('.library__list input[type="search"]')?.focus();
  };
  return (
    <div class="search-box" onFocusIn={services.prepare}>
      <SearchField
        query={query}
        onText={onText}
        completions={completions}
        onDown={goToList}
        onLeave={goToList}
        describedBy={`${id}-hints ${id}-faults`}
      />
      {query === '' ? <Hints id={`${id}-hints`} onPut={put} /> : null}
      <div id={`${id}-faults`} role="status">
        {faults.map((fault) => (
          <p key={fault.start} class="search-box__fault">
            {faultWords(fault)}
          </p>
        ))}
      </div>
    </div>
  );
}
