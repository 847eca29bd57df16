import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HighlightColor } from '../../lib/note';
import { colorWords } from '../words/color-words';
import type { NoteFilter } from './note-filter';

export type FilterChoiceProps = {
  readonly chosen: NoteFilter;
  readonly colors: readonly HighlightColor[];
  readonly tags: readonly string[];
  /** Also by where the notes stand on their pages. */
  readonly hasStates?: boolean;
  readonly onChoose: (filter: NoteFilter) => void;
};

/** A filter as the value of an option, and back. */
function keyOfFilter(filter: NoteFilter): string {
  switch (filter.by) {
    case 'color':
      return `color ${filter.color}`;
    case 'tag':
      return `tag ${filter.tag}`;
    default:
      return filter.by;
  }
}

type GroupProps = {
  readonly label: string;
  readonly filters: readonly (readonly [NoteFilter, string])[];
  readonly chosen: string;
};

function Group({ label, filters, chosen }: GroupProps) {
  if (filters.length === 0) return null;
  return (
    <optgroup label={label}>
      {filters.map(([filter, words]) => {
        const value = keyOfFilter(filter);
        return (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        );
      })}
    </optgroup>
  );
}

/** Which notes are shown: all, those of a color or tag, those that are not found on their pages. */
export function FilterChoice({ chosen, colors, tags, hasStates = false, onChoose }: FilterChoiceProps) {
  const id = useId();
  const value = keyOfFilter(chosen);
  const states: GroupProps['filters'] = [
    [{ by: 'all' }, i18n.t('notes_filterAll')],
    ...(hasStates
      ? ([
          [{ by: 'orphan' }, i18n.t('notes_orphans')],
          [{ by: 'likely' }, i18n.t('notes_likely')],
        ] as const)
      : []),
  ];
  const byColor = colors.map((color) => [{ by: 'color', color } as const, colorWords(color)] as const);
  const byTag = tags.map((tag) => [{ by: 'tag', tag } as const, tag] as const);
  const all = [...states, ...byColor, ...byTag];
  return (
    <div class="filter">
      <label class="filter__label" for={id}>
        {i18n.t('notes_filter')}
      </label>
      <select
        id={id}
        class="select filter__select"
        value={value}
        onChange={(event) => {
          const found = all.find(([filter]) => keyOfFilter(filter) === event.currentTarget.value);
          if (found) onChoose(found[0]);
        }}
      >
        {states.map(([filter, words]) => (
          <option key={filter.by} value={keyOfFilter(filter)} selected={keyOfFilter(filter) === value}>
            {words}
          </option>
        ))}
        <Group label={i18n.t('color_choice')} filters={byColor} chosen={value} />
        <Group label={i18n.t('common_tags')} filters={byTag} chosen={value} />
      </select>
    </div>
  );
}
