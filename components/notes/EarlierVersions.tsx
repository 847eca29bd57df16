import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { formatRecent } from '../words/format-date';

export type EarlierVersionsProps = {
  readonly versions: readonly { readonly text: string; readonly updated: number }[];
  /** Puts the words into the field; the present ones stay in the store as an earlier version. */
  readonly onUse: (text: string) => void;
};

/** Words that another window had saved when this note was saved over them: nothing is lost, and it says so. */
export function EarlierVersions({ versions, onUse }: EarlierVersionsProps) {
  if (versions.length === 0) return null;
  return (
    <div class="earlier notice">
      <p>{i18n.t('popup_noteConflict')}</p>
      <ul class="earlier__list">
        {versions.map((version) => (
          <li key={`${version.updated} ${version.text}`} class="earlier__version">
            <p class="words earlier__words">{version.text}</p>
            <p class="soft">
              {i18n.t('popup_noteEarlier', [formatRecent(version.updated)])}
              <Button kind="quiet" onClick={() => onUse(version.text)}>
                {i18n.t('popup_noteUseEarlier')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
