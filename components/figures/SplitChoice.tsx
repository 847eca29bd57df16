import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Appearance, Figure } from '../../lib/figures/figure';
import { Button } from '../controls/Button';
import { countInWords } from '../words/count';
import { formatMediumDay } from '../words/format-date';
import { FigureSearch } from './FigureSearch';

export type SplitRow = {
  readonly appearance: Appearance;
  readonly article: { readonly title: string; readonly site?: string | undefined };
};

export type SplitChoiceProps = {
  readonly figure: Figure;
  readonly rows: readonly SplitRow[];
  readonly onMore: (() => void) | undefined;
  readonly find: (typed: string) => Promise<readonly Figure[]>;
  /** They are that one, or someone whom the library does not have yet. */
  readonly onPlace: (appearances: readonly Appearance[], to: Figure | 'new') => void;
};

type RowProps = { readonly row: SplitRow; readonly isChosen: boolean; readonly onChoose: () => void };

function Row({ row: { appearance, article }, isChosen, onChoose }: RowProps) {
  const { name, roles, at } = appearance;
  return (
    <label class="split__row">
      <input type="checkbox" checked={isChosen} onChange={onChoose} />
      <span>
        <span>{[name, roles[0]].filter(Boolean).join(', ')}</span>
        <span class="split__source">
          {[article.site, formatMediumDay(at), article.title].filter(Boolean).join('\u00A0· ')}
        </span>
      </span>
    </label>
  );
}

/** The articles that mean someone else of the same name are chosen, then who it is. */
export function SplitChoice({ figure, rows, onMore, find, onPlace }: SplitChoiceProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const appearances = rows.flatMap(({ appearance }) => (chosen.has(appearance.id) ? [appearance] : []));
  const isPerson = figure.kind === 'person';
  return (
    <div class="split">
      <fieldset class="split__rows">
        <legend class="soft">{i18n.t('figure_whichElse', [figure.name])}</legend>
        {rows.map((row) => (
          <Row
            key={row.appearance.id}
            row={row}
            isChosen={chosen.has(row.appearance.id)}
            onChoose={() => toggle(row.appearance.id)}
          />
        ))}
        {onMore && (
          <Button kind="quiet" onClick={onMore}>
            {i18n.t('library_showMore')}
          </Button>
        )}
      </fieldset>
      {appearances.length > 0 && (
        <div class="split__to">
          <p role="status">{i18n.t('figure_chosen', [countInWords(appearances.length, 'articles')])}</p>
          <Button onClick={() => onPlace(appearances, 'new')}>
            {i18n.t(isPerson ? 'figure_newPerson' : 'figure_newOrganization')}
          </Button>
          <FigureSearch
            label={i18n.t('figure_orWho')}
            find={find}
            without={figure.id}
            onChoose={(to) => onPlace(appearances, to)}
          />
        </div>
      )}
    </div>
  );
}
