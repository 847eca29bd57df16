import { i18n } from '#i18n';
import type { TemplateNames } from './export-ops';

export type KnownNamesProps = {
  readonly names: TemplateNames;
  /** Puts words of a template where the caret stands. */
  readonly onInsert: (words: string) => void;
};

type GroupProps = {
  readonly title: string;
  readonly words: readonly { readonly shown: string; readonly put: string }[];
  readonly onInsert: (words: string) => void;
};

function Group({ title, words, onInsert }: GroupProps) {
  return (
    <fieldset class="known__group">
      <legend class="template__label">{title}</legend>
      {words.map(({ shown, put }) => (
        <button key={shown} type="button" class="known__name" onClick={() => onInsert(put)}>
          {shown}
        </button>
      ))}
    </fieldset>
  );
}

/** `notes` -> a loop over them: each list's first name stands in it. */
function loopOf(name: string, each: readonly string[]): string {
  const one = name === 'people' ? 'person' : name.replace(/s$/, '');
  return `{% for ${one} in ${name} %}\n- {{${one}.${each[0] ?? ''}}}\n{% endfor %}\n`;
}

/** Everything that can be put into a template; pressing it puts it there. */
export function KnownNames({ names, onInsert }: KnownNamesProps) {
  const { lists, filters } = names;
  return (
    <details class="known">
      <summary class="known__summary">{i18n.t('export_known')}</summary>
      <Group
        title={i18n.t('export_knownNames')}
        words={names.names.map((name) => ({ shown: name, put: `{{${name}}}` }))}
        onInsert={onInsert}
      />
      <Group
        title={i18n.t('export_knownLists')}
        words={lists.map(({ name, each }) => ({
          shown: `${name}: ${each.join(', ')}`,
          put: loopOf(name, each),
        }))}
        onInsert={onInsert}
      />
      <Group
        title={i18n.t('export_knownFilters')}
        words={filters.map((name) => ({ shown: name, put: `|${name}` }))}
        onInsert={onInsert}
      />
    </details>
  );
}
