import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { type KeyLine, KeysTable } from '../../components/options/KeysTable';
import { OptionsSection } from '../../components/options/OptionsSection';
import type { OptionsServices, Shortcut } from './services';

function lineOf({ name, description, keys }: Shortcut): KeyLine {
  // The browser gives the command that opens the popup no words of its own.
  return { id: name, label: description || i18n.t('options_keysOpen'), keys: keys === '' ? [] : [keys] };
}

/** The keys that the browser has given to commands (read again when the reader comes back), and the library's own. */
export function KeysSection({ services }: { readonly services: OptionsServices }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = () => void services.loadShortcuts().then(setShortcuts, () => setShortcuts([]));
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [services]);
  const { openShortcuts } = services;
  return (
    <OptionsSection title={i18n.t('options_keys')}>
      {shortcuts.length > 0 && (
        <KeysTable title={i18n.t('options_keysEverywhere')} lines={shortcuts.map(lineOf)} />
      )}
      {openShortcuts ? (
        <div>
          <Button onClick={() => void openShortcuts()}>{i18n.t('options_keysChange')}</Button>
        </div>
      ) : (
        <p class="soft">{i18n.t('options_keysHint')}</p>
      )}
      <KeysTable
        title={i18n.t('options_keysPage')}
        lines={[
          { id: 'names', label: i18n.t('options_keyNames'), keys: ['Alt+↑', 'Alt+↓'] },
          { id: 'quotations', label: i18n.t('options_keyQuotations'), keys: ['Alt+⇧+↑', 'Alt+⇧+↓'] },
          {
            id: 'notes',
            label: i18n.t('options_keyNotes'),
            keys: [`Alt+${i18n.t('options_keyPageUp')}`, `Alt+${i18n.t('options_keyPageDown')}`],
          },
          { id: 'back', label: i18n.t('options_keyNotesBack'), keys: ['Alt+⇧+Z', 'Alt+⇧+Y'] },
        ]}
      />
      <KeysTable
        title={i18n.t('options_keysLibrary')}
        lines={[
          { id: 'search', label: i18n.t('options_keySearch'), keys: ['/'] },
          { id: 'move', label: i18n.t('options_keyMove'), keys: ['↑', '↓'] },
          {
            id: 'ends',
            label: i18n.t('options_keyEnds'),
            keys: [i18n.t('options_keyHome'), i18n.t('options_keyEnd')],
          },
        ]}
      />
    </OptionsSection>
  );
}
