import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { formatMediumDay } from '../words/format-date';

export type TrashRowProps = {
  /** What it is, read aloud with the button that brings it back. */
  readonly name: string;
  readonly children: ComponentChildren;
  readonly about: readonly (string | undefined)[];
  /** Ms since 1970. */
  readonly deleted: number;
  readonly ends: number;
  readonly onRestore: () => void;
};

/** Something that was deleted: what it was, until when it can be brought back, and the way back. */
export function TrashRow({ name, children, about, deleted, ends, onRestore }: TrashRowProps) {
  return (
    <div class="trash-row">
      <div class="trash-row__words">
        {children}
        <p class="card__source">
          {about.filter(Boolean).map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
        <p class="trash-row__days">
          {i18n.t('library_deletedOn', [formatMediumDay(deleted) ?? '', formatMediumDay(ends) ?? ''])}
        </p>
      </div>
      <Button aria-label={i18n.t('library_restoreOf', [name])} onClick={onRestore}>
        {i18n.t('library_restore')}
      </Button>
    </div>
  );
}
