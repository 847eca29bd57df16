import { i18n } from '#i18n';
import type { RestorePreview } from '../../lib/store/restore';
import { formatNumber } from '../words/format-number';
import { sumOf } from './import-words';

const ROWS = [
  ['articles', 'restore_articles'],
  ['notes', 'restore_notes'],
  ['corrections', 'restore_corrections'],
  ['identities', 'restore_identities'],
  ['collections', 'restore_collections'],
  ['drafts', 'restore_drafts'],
  ['pages', 'restore_pages'],
] as const;

const COLUMNS = [
  ['fresh', 'restore_fresh'],
  ['same', 'restore_same'],
  ['different', 'restore_different'],
  ['bad', 'restore_bad'],
] as const;

export type ImportTableProps = { readonly label: string; readonly counts: RestorePreview };

/** What would come of a file, kind by kind. Kinds of which there is nothing are left out. */
export function ImportTable({ label, counts }: ImportTableProps) {
  const columns = COLUMNS.filter(([how]) => how === 'fresh' || sumOf(counts, how) > 0);
  const rows = ROWS.filter(([of]) => COLUMNS.some(([how]) => counts[of][how] > 0));
  return (
    <table class="import-table">
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(([how, word]) => (
            <th key={how} scope="col">
              {i18n.t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([of, word]) => (
          <tr key={of}>
            <th scope="row">{i18n.t(word)}</th>
            {columns.map(([how, name]) => (
              <td key={how} data-label={i18n.t(name)} class={counts[of][how] === 0 ? 'soft' : undefined}>
                {counts[of][how] === 0 ? '–' : formatNumber(counts[of][how])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
