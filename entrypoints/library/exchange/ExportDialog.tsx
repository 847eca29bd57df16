import '../../../components/exchange/exchange.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Dialog } from '../../../components/controls/Dialog';
import { ExportProgressLine } from '../../../components/exchange/ExportProgressLine';
import type { ExportChoice, NamedTemplate, ScopeWords } from '../../../components/exchange/export-ops';
import { FormatChoice } from '../../../components/exchange/FormatChoice';
import { FormatOptions } from '../../../components/exchange/FormatOptions';
import { scopeInWords } from '../../../components/exchange/scope-words';
import { TemplateEditor } from '../../../components/exchange/TemplateEditor';
import { type ExportHandle, useExport } from '../../../components/exchange/use-export';
import { usePreview, useTemplateNames } from '../../../components/exchange/use-preview';
import { type TemplateDraft, useTemplateDraft } from '../../../components/exchange/use-template-draft';
import type { Scope } from '../../../lib/store/scope';
import type { PaneProps } from '../view-props';
import type { ExportServices } from './export-services';

export type ExportDialogProps = PaneProps & {
  readonly services: { readonly exporting: ExportServices };
  readonly scope: Scope;
};

type Known = {
  readonly words: ScopeWords | undefined;
  readonly choice: ExportChoice | undefined;
  readonly templates: readonly NamedTemplate[];
};

/** What the dialog is about, each as soon as it is known. */
function useKnown({ exporting }: ExportDialogProps['services'], scope: Scope) {
  const [known, setKnown] = useState<Known>({ words: undefined, choice: undefined, templates: [] });
  const add = (more: Partial<Known>) => setKnown((before) => ({ ...before, ...more }));
  useEffect(() => {
    const end = new AbortController();
    const unlessGone = (more: Partial<Known>) => void (end.signal.aborted || add(more));
    const isWhole = scope.of === 'all';
    exporting
      .describeScope(scope, end.signal)
      .then((words) => unlessGone({ words }))
      .catch(() => unlessGone({ words: { articles: 0 } }));
    Promise.all([exporting.loadChoice(), exporting.loadTemplates()]).then(
      ([choice, templates]) =>
        unlessGone({
          choice: choice.format === 'backup' && !isWhole ? { ...choice, format: 'markdown' } : choice,
          templates,
        }),
      () => undefined,
    );
    return () => end.abort();
  }, []);
  return { ...known, add };
}

type ChoosingProps = {
  readonly id: string;
  readonly scope: Scope;
  readonly words: ScopeWords;
  readonly choice: ExportChoice;
  readonly templates: readonly NamedTemplate[];
  readonly exporting: ExportHandle;
  readonly onChange: (change: Partial<ExportChoice>) => void;
  readonly onEditTemplate: () => void;
  readonly onUndoDelete: (() => void) | undefined;
};

function Choosing(props: ChoosingProps) {
  const { id, scope, words, choice, templates, exporting, onChange, onEditTemplate, onUndoDelete } = props;
  const { progress, failure, start } = exporting;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <form
      ref={form}
      id={id}
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        start(choice);
      }}
    >
      <p class="export__scope">{scopeInWords(scope, words)}</p>
      <fieldset class="export__choice" disabled={progress !== undefined}>
        <FormatChoice
          chosen={choice.format}
          onChoose={(format) => onChange({ format })}
          isWhole={scope.of === 'all'}
        >
          <FormatOptions
            choice={choice}
            onChange={onChange}
            articles={words.articles}
            templates={templates}
            onEditTemplate={onEditTemplate}
            onUndoDelete={onUndoDelete}
          />
        </FormatChoice>
      </fieldset>
      <div class="export__state">
        {words.articles === 0 && choice.format !== 'backup' && <p class="soft">{i18n.t('export_empty')}</p>}
        {progress && <ExportProgressLine {...progress} />}
        {exporting.isCancelled && <p role="status">{i18n.t('export_cancelled')}</p>}
        {failure !== undefined && (
          <p class="notice" role="alert">
            {failure}
          </p>
        )}
      </div>
    </form>
  );
}

type ActionsProps = Pick<ChoosingProps, 'id' | 'exporting'> & {
  readonly handle: TemplateDraft;
  readonly canStart: boolean;
  readonly onClose: () => void;
};

function Actions({ id, exporting, handle, canStart, onClose }: ActionsProps) {
  const isBusy = exporting.progress !== undefined;
  if (handle.draft) {
    return (
      <>
        {handle.isStored && (
          <Button kind="quiet" onClick={handle.remove}>
            {i18n.t('export_templateDelete')}
          </Button>
        )}
        <Button onClick={handle.close}>{i18n.t('export_templateBack')}</Button>
        <Button kind="primary" onClick={handle.save}>
          {i18n.t('export_templateSave')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={isBusy ? exporting.cancel : onClose}>{i18n.t('common_cancel')}</Button>
      <Button kind="primary" type="submit" form={id} disabled={isBusy || !canStart}>
        {i18n.t('export_start')}
      </Button>
    </>
  );
}

/** Asks what is exported of a scope, and in which form. Render it only while it is open. */
export function ExportDialog({ services, scope, show, onClose }: ExportDialogProps) {
  const { exporting: ops } = services;
  const id = useId();
  const { words, choice, templates, add } = useKnown(services, scope);
  const exporting = useExport(ops, scope, ({ name }) => {
    show({ text: i18n.t('popup_exported', [name]) });
    onClose();
  });
  const handle = useTemplateDraft(ops, templates, (own, template) =>
    add({ templates: own, ...(choice && { choice: { ...choice, template } }) }),
  );
  const { draft } = handle;
  const preview = usePreview({ ops, scope, labels: choice?.labels ?? 'auto' }, draft);
  const names = useTemplateNames(ops, draft !== undefined);
  const isKnown = words !== undefined && choice !== undefined;
  const canStart = isKnown && (words.articles > 0 || choice.format === 'backup');
  const leave = draft ? handle.close : exporting.progress ? exporting.cancel : onClose;
  return (
    <Dialog
      title={i18n.t(draft ? 'export_template' : 'export_title')}
      onClose={leave}
      actions={
        <Actions id={id} exporting={exporting} handle={handle} canStart={canStart} onClose={onClose} />
      }
    >
      {draft && <TemplateEditor handle={handle} draft={draft} preview={preview} names={names} />}
      {!draft && !isKnown && <p class="soft export">{i18n.t('export_counting')}</p>}
      {!draft && isKnown && (
        <Choosing
          id={id}
          scope={scope}
          words={words}
          choice={choice}
          templates={templates}
          exporting={exporting}
          onChange={(more) => add({ choice: { ...choice, ...more } })}
          onEditTemplate={() => handle.open(choice.template)}
          onUndoDelete={handle.hasDeleted ? handle.undo : undefined}
        />
      )}
    </Dialog>
  );
}
