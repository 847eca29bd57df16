import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Template } from '../../lib/export/templates/template';
import { wordsLanguage } from '../words/locale';
import type { ExportOps, NamedTemplate } from './export-ops';
import { standardName } from './template-words';

type Draft = Required<NamedTemplate>;

/** `before`: what stood there until it was begun anew. */
type Writing = { readonly draft?: Draft; readonly before?: Draft; readonly failure?: string };

export type TemplateDraft = {
  /** What is being written; undefined: nothing is. */
  readonly draft: Draft | undefined;
  /** It is stored already, so it can be deleted. */
  readonly isStored: boolean;
  /** Why it was not saved, in the reader's words. */
  readonly failure: string | undefined;
  /** Begins with the reader's template of that id, or with a copy of one that was there from the beginning. */
  readonly open: (id: string) => void;
  readonly change: (change: Partial<Omit<Draft, 'id'>>) => void;
  /** Begins anew with one that was there from the beginning; its name stays. */
  readonly reset: (standard: string) => void;
  readonly save: () => void;
  readonly remove: () => void;
  readonly close: () => void;
  /** Takes the last beginning anew or the last deletion back; undefined: there is none. */
  readonly undo: (() => void) | undefined;
  /** The template that was deleted last is still to be had back. */
  readonly hasDeleted: boolean;
};

export type TemplateChanged = (templates: readonly NamedTemplate[], chosen: string) => void;

function saveFailure(error: unknown): string {
  const isFull = error instanceof Error && 'code' in error && error.code === 'too-many';
  return i18n.t(isFull ? 'export_templateTooMany' : 'export_templateSaveFailed');
}

/** One of the reader's to be written on, or a copy of one that was there from the beginning. */
async function begun(ops: ExportOps, own: NamedTemplate | undefined, id: string): Promise<Draft> {
  if (own) return { ...own, name: own.name ?? '' };
  const name = i18n.t('export_templateCopyName', [standardName(id) ?? i18n.t('export_template')]);
  return { ...(await ops.copyOfStandard(id, wordsLanguage())), id: crypto.randomUUID(), name };
}

/** A template being written, as state of a component. `templates`: the reader's own. */
export function useTemplateDraft(
  ops: ExportOps,
  templates: readonly NamedTemplate[],
  onChanged: TemplateChanged,
): TemplateDraft {
  const [{ draft, before, failure }, setState] = useState<Writing>({});
  const [deleted, setDeleted] = useState<Draft>();
  const isStored = draft !== undefined && templates.some(({ id }) => id === draft.id);
  const close = () => setState({});
  const fail = (words: string) => setState((last) => ({ ...last, failure: words }));
  const after = (work: Promise<void>, chosen: string) =>
    work
      .then(() => ops.loadTemplates())
      .then((own) => {
        close();
        onChanged(own, chosen);
      })
      .catch((error) => fail(saveFailure(error)));
  const bringBack = (whole: Draft) => {
    setDeleted(undefined);
    void after(ops.saveTemplate(whole), whole.id);
  };
  return {
    draft,
    isStored,
    failure,
    open: (id) => {
      setDeleted(undefined);
      const own = templates.find((template) => template.id === id);
      void begun(ops, own, id).then((draft) => setState({ draft }));
    },
    change: (change) => draft && setState({ draft: { ...draft, ...change } }),
    reset: (standard) => {
      if (!draft) return;
      const anew = (copy: Template) => setState({ draft: { ...draft, ...copy }, before: draft });
      void ops.copyOfStandard(standard, wordsLanguage()).then(anew);
    },
    save: () => {
      if (!draft) return;
      const name = draft.name.trim();
      if (name === '') fail(i18n.t('export_templateNoName'));
      else void after(ops.saveTemplate({ ...draft, name }), draft.id);
    },
    remove: () => {
      if (!draft) return;
      const gone = templates.find(({ id }) => id === draft.id);
      void after(ops.removeTemplate(draft.id), 'standard');
      setDeleted(gone ? { ...gone, name: gone.name ?? '' } : undefined);
    },
    close,
    undo: draft ? before && (() => setState({ draft: before })) : deleted && (() => bringBack(deleted)),
    hasDeleted: deleted !== undefined,
  };
}
