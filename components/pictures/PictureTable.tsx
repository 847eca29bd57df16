import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { formatNumber } from '../words/format-number';

/** So many rows stand open before the fold. */
const SHOWN = 40;

export type PictureRow = {
  readonly key: string;
  /** In the order of the columns; numbers stand to the right. */
  readonly cells: readonly (ComponentChildren | number)[];
};

export type PictureTableProps = {
  /** What the table holds, read aloud. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
};

function Cell({ cell, isFirst }: { readonly cell: ComponentChildren; readonly isFirst: boolean }) {
  if (typeof cell === 'number') return <td class="picture-table__number">{formatNumber(cell)}</td>;
  return isFirst ? <th scope="row">{cell}</th> : <td>{cell}</td>;
}

/** What a picture shows, as a table: on demand, below it. */
export function PictureTable({ caption, columns, rows }: PictureTableProps) {
  const [isWhole, setWhole] = useState(false);
  const isFolded = !isWhole && rows.length > SHOWN + 1;
  const shown = isFolded ? rows.slice(0, SHOWN) : rows;
  return (
    <details class="picture-table">
      <summary>{i18n.t('picture_asTable')}</summary>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                class={typeof rows[0]?.cells[index] === 'number' ? 'picture-table__number' : undefined}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <Cell key={index} cell={cell} isFirst={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isFolded && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {i18n.t('common_showAll', [formatNumber(rows.length)])}
        </Button>
      )}
    </details>
  );
}
