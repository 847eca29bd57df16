import { i18n } from '#i18n';
import type { RestoreCounts, RestorePreview } from '../../lib/store/restore';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { formatMoment } from '../words/format-date';
import { formatNumber } from '../words/format-number';
import type { RestoreHandle } from './use-restore';

const ROWS = ['articles', 'notes', 'corrections', 'identities', 'collections', 'drafts', 'pages'] as const;
const COLUMNS = ['fresh', 'same', 'different', 'bad'] as const;

const ROW_WORDS = {
  articles: 'restore_articles',
  notes: 'restore_notes',
  corrections: 'restore_corrections',
  identities: 'restore_identities',
  collections: 'restore_collections',
  drafts: 'restore_drafts',
  pages: 'restore_pages',
} as const;

const COLUMN_WORDS = {
  fresh: 'restore_fresh',
  same: 'restore_same',
  different: 'restore_different',
  bad: 'restore_bad',
} as const;

function sum(preview: RestorePreview, column: keyof RestoreCounts): number {
  return ROWS.reduce((total, row) => total + preview[row][column], 0);
}

/** How many records came, and how many of them with other words than those here. */
export function sumOfRestore(preview: RestorePreview): {
  readonly fresh: number;
  readonly different: number;
} {
  return { fresh: sum(preview, 'fresh'), different: sum(preview, 'different') };
}

function CountsTable({ preview }: { readonly preview: RestorePreview }) {
  const columns = COLUMNS.filter((column) => column === 'fresh' || sum(preview, column) > 0);
  const rows = ROWS.filter((row) => COLUMNS.some((column) => preview[row][column] > 0));
  return (
    <table class="restore-table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('restore_what')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {i18n.t(COLUMN_WORDS[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{i18n.t(ROW_WORDS[row])}</th>
            {columns.map((column) => (
              <td key={column}>{formatNumber(preview[row][column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a backup would bring, before anything is taken in. Shows only while there is an offer. */
export function RestoreDialog({ handle }: { readonly handle: RestoreHandle }) {
  const { state, close, confirm } = handle;
  if (state.step !== 'offered' && state.step !== 'restoring') return null;
  const { preview, backup } = state.offer;
  const { fresh, different } = sumOfRestore(preview);
  const isBusy = state.step === 'restoring';
  const made = backup.made === undefined ? undefined : formatMoment(backup.made);
  return (
    <Dialog
      title={made ? i18n.t('restore_title', [made]) : i18n.t('restore_titleFile')}
      onClose={close}
      actions={
        <>
          <Button disabled={isBusy} onClick={close}>
            {i18n.t('common_cancel')}
          </Button>
          <Button kind="primary" disabled={isBusy || fresh + different === 0} onClick={confirm}>
            {i18n.t(isBusy ? 'restore_working' : 'restore_action')}
          </Button>
        </>
      }
    >
      <div class="restore">
        <CountsTable preview={preview} />
        <p class="soft">{i18n.t(fresh + different === 0 ? 'restore_nothing' : 'restore_text')}</p>
      </div>
    </Dialog>
  );
}
