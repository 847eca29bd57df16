import { i18n } from '#i18n';

export type KeyLine = {
  readonly id: string;
  readonly label: string;
  /** Keys as the browser writes them ("Alt+Shift+M"), several when each does it; empty when none is set. */
  readonly keys: readonly string[];
};

export type KeysTableProps = { readonly title: string; readonly lines: readonly KeyLine[] };

/** What can be done by keyboard, and by which keys. */
export function KeysTable({ title, lines }: KeysTableProps) {
  return (
    <table class="keys">
      <caption class="keys__title">{title}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.label}</th>
            <td>
              {line.keys.length === 0 ? (
                <span class="soft">{i18n.t('options_keysNone')}</span>
              ) : (
                line.keys.map((key) => (
                  <kbd key={key} class="key">
                    {key}
                  </kbd>
                ))
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
