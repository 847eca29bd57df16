import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { TagsEditor } from '../../controls/TagsEditor';
import { ColorChoice } from '../ColorChoice';
import type { Marks } from '../use-note-writing';
import type { PassageTools } from './PassageNote';
import type { PassageItem } from './passage-items';

export type PassageActionsProps = {
  readonly item: PassageItem;
  readonly tools: PassageTools;
  readonly onMarks: (marks: Marks) => void;
};

/** What can be done with a note on a passage: color, tags, copying, deleting. */
export function PassageActions({ item, tools, onMarks }: PassageActionsProps) {
  const { note, color } = item;
  return (
    <>
      <ColorChoice chosen={color} onChoose={(chosen) => onMarks({ color: chosen })} />
      <TagsEditor tags={note.tags ?? []} known={tools.known} onChange={(tags) => onMarks({ tags })} />
      <div class="passage__buttons">
        {tools.hrefOf && (
          <a class="button button--quiet" href={tools.hrefOf(item)} target="_blank" rel="noreferrer noopener">
            {i18n.t('notes_openPage')}
          </a>
        )}
        <Button kind="quiet" onClick={() => tools.onCopy(item)}>
          {i18n.t('common_copyCited')}
        </Button>
        <Button
          kind="quiet"
          aria-label={i18n.t('panel_deleteNote')}
          title={i18n.t('panel_deleteNote')}
          onClick={() => tools.onDelete(note.id)}
        >
          {i18n.t('common_delete')}
        </Button>
      </div>
    </>
  );
}
