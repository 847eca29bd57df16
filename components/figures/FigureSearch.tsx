import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure, FigureId } from '../../lib/figures/figure';
import { KindMark } from '../names/KindMark';
import { countInWords } from '../words/count';
import { useFound } from './use-found';

export type FigureSearchProps = {
  readonly label: string;
  readonly find: (typed: string) => Promise<readonly Figure[]>;
  /** Not offered. */
  readonly without?: FigureId | undefined;
  readonly onChoose: (figure: Figure) => void;
  readonly takesFocus?: boolean;
};

type OptionsProps = {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly active: number | undefined;
  readonly onChoose: (figure: Figure) => void;
};

function Options({ id, figures, active, onChoose }: OptionsProps) {
  return (
    <div
      class="figure-search__options"
      role="listbox"
      id={id}
      aria-label={i18n.t('figure_found')}
      hidden={figures.length === 0}
    >
      {figures.map((figure, index) => (
        <div
          key={figure.id}
          id={`${id}-${index}`}
          class="figure-search__option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(figure);
          }}
        >
          <KindMark kind={figure.kind} />
          <span>
            {figure.name}
            <span class="row__role">
              {[figure.role, countInWords(figure.articles, 'articles')].filter(Boolean).join(' · ')}
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** Finds someone of the library by name; arrows and Enter choose. */
export function FigureSearch({ label, find, without, onChoose, takesFocus = false }: FigureSearchProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState<number>();
  const found = useFound(text, find);
  const figures = found.items.filter((figure) => figure.id !== without);
  const isAnswered = text.trim() !== '' && found.of === text.trim();
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const choose = (figure: Figure) => {
    setText('');
    setActive(undefined);
    onChoose(figure);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = figures[active ?? 0];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && figures.length > 0)
      setActive(((active ?? (step === 1 ? -1 : 0)) + step + figures.length) % figures.length);
    else if (event.key === 'Enter' && isAnswered && chosen) choose(chosen);
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="figure-search field">
      <label class="field__label" for={`${id}-field`}>
        {label}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('common_findName')}
        aria-autocomplete="list"
        aria-expanded={figures.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active === undefined ? undefined : `${id}-list-${active}`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <Options id={`${id}-list`} figures={figures} active={active} onChoose={choose} />
      <p class="soft" role="status">
        {isAnswered && figures.length === 0 && i18n.t('common_noSuchName')}
      </p>
    </div>
  );
}
