import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { Switch } from '../controls/Switch';
import type { ExportChoice, NamedTemplate } from './export-ops';
import { SelectField } from './SelectField';
import { templateChoices } from './template-words';

export type FormatOptionsProps = {
  readonly choice: ExportChoice;
  readonly onChange: (change: Partial<ExportChoice>) => void;
  readonly articles: number;
  /** The reader's own. */
  readonly templates: readonly NamedTemplate[];
  readonly onEditTemplate: () => void;
  /** Brings back the template that was just deleted; undefined: none was. */
  readonly onUndoDelete: (() => void) | undefined;
};

function labelChoices() {
  return [
    { id: 'auto', name: i18n.t('export_labelsAuto') },
    { id: 'de', name: 'Deutsch' },
    { id: 'en', name: 'English' },
  ] as const;
}

function MarkdownOptions({ choice, onChange, articles, templates, ...rest }: FormatOptionsProps) {
  const choices = templateChoices(templates);
  const chosen = choices.some(({ id }) => id === choice.template) ? choice.template : 'standard';
  const isOwn = templates.some(({ id }) => id === chosen);
  return (
    <div class="format-options">
      <div class="format-options__line">
        <SelectField
          label={i18n.t('export_template')}
          options={choices}
          chosen={chosen}
          onChoose={(template) => onChange({ template })}
        />
        <Button onClick={rest.onEditTemplate}>
          {i18n.t(isOwn ? 'export_templateEdit' : 'export_templateCopy')}
        </Button>
      </div>
      {rest.onUndoDelete && (
        <p class="format-options__line" role="status">
          {i18n.t('export_templateDeleted')}
          <Button onClick={rest.onUndoDelete}>{i18n.t('common_undo')}</Button>
        </p>
      )}
      <SelectField
        label={i18n.t('export_labels')}
        options={labelChoices()}
        chosen={choice.labels}
        onChoose={(labels) => onChange({ labels })}
      />
      {articles > 1 && (
        <Switch
          label={i18n.t('export_perArticle')}
          hint={i18n.t('export_perArticleHint')}
          isOn={choice.perArticle}
          onSwitch={(perArticle) => onChange({ perArticle })}
        />
      )}
    </div>
  );
}

/** What can be set for the chosen format. Nothing for most. */
export function FormatOptions(props: FormatOptionsProps) {
  const { choice, onChange, articles } = props;
  const { format } = choice;
  if (format === 'markdown') return <MarkdownOptions {...props} />;
  if (format.startsWith('csv')) {
    return (
      <div class="format-options">
        <Switch
          label={i18n.t('export_excel')}
          hint={i18n.t('export_excelHint')}
          isOn={choice.excel}
          onSwitch={(excel) => onChange({ excel })}
        />
      </div>
    );
  }
  const isPacked = format === 'brat' || (format === 'tei' && articles > 1);
  return isPacked ? <p class="format-options soft">{i18n.t('export_zipOnly')}</p> : null;
}
