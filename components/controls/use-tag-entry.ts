import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  readonly remove: (tag: string) => void;
};

type Change = (make: (now: readonly string[]) => readonly string[]) => void;

/** The store's answer comes later than the next key: a change begins from what was asked for last, or it would take that back. */
function useChanges(tags: readonly string[], onChange: (tags: readonly string[]) => void): Change {
  const asked = useRef(tags);
  useLayoutEffect(() => {
    asked.current = tags;
  }, [tags.join('\n')]);
  return (make) => {
    const next = make(asked.current);
    if (next === asked.current) return;
    asked.current = next;
    onChange(next);
  };
}

function withTag(now: readonly string[], tag: string): readonly string[] {
  const isThere = now.some((one) => one.toLocaleLowerCase() === tag.toLocaleLowerCase());
  return isThere ? now : [...now, tag];
}

/** A tag being typed: arrows choose among the completions, Enter or comma adds, Backspace in the empty field removes. */
export function useTagEntry(
  tags: readonly string[],
  known: readonly string[],
  onChange: (tags: readonly string[]) => void,
): TagEntry {
  const [text, setText] = useState('');
  const [active, setActive] = useState<number>();
  const change = useChanges(tags, onChange);
  const options = completeTags(text, known, tags);

  const onText = (words: string) => {
    setText(words);
    setActive(undefined);
  };
  const add = (raw: string) => {
    const tag = cleanTag(raw);
    onText('');
    if (tag) change((now) => withTag(now, tag));
  };
  const remove = (tag: string) => change((now) => now.filter((one) => one !== tag));
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
    else if (event.key === 'Backspace' && text === '' && tags.length > 0) change((now) => now.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { text, options, active, onText, onKeyDown, add, remove };
}
