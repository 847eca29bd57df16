import { useState } from 'preact/hooks';
import { cleanTag, completeTags } from './complete-tags';

export type TagEntry = {
  readonly text: string;
  /** Known tags that the text may mean. */
  readonly options: readonly string[];
  /** Index of the option that Enter takes; undefined: Enter takes the text. */
  readonly active: number | undefined;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly add: (tag: string) => void;
};

/** A tag being typed: arrows choose among the completions, Enter or comma adds, Backspace in the empty field removes. */
export function useTagEntry(
  tags: readonly string[],
  known: readonly string[],
  onChange: (tags: readonly string[]) => void,
): TagEntry {
  const [text, setText] = useState('');
  const [active, setActive] = useState<number>();
  const options = completeTags(text, known, tags);

  const onText = (words: string) => {
    setText(words);
    setActive(undefined);
  };
  const add = (raw: string) => {
    const tag = cleanTag(raw);
    onText('');
    if (tag && !tags.some((one) => one.toLocaleLowerCase() === tag.toLocaleLowerCase()))
      onChange([...tags, tag]);
  };
  const move = (step: number) => {
    if (options.length === 0) return;
    const from = active ?? (step > 0 ? -1 : 0);
    setActive((from + step + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',')
      add(active === undefined ? text : (options[active] ?? text));
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && text !== '') onText('');
    else if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { text, options, active, onText, onKeyDown, add };
}
