import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { wordsLanguage } from '../words/locale';
import type { ExportOps, NamedTemplate } from './export-ops';
import { standardName } from './template-words';

type Draft = Required<NamedTemplate>;

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

/** A template being written, as state of a component. `templates`: the reader's own. */
export function useTemplateDraft(
  ops: ExportOps,
  templates: readonly NamedTemplate[],
  onChanged: TemplateChanged,
): TemplateDraft {
  const [draft, setDraft] = useState<Draft>();
  const [failure, setFailure] = useState<string>();
  const [before, setBefore] = useState<Draft>();
  const [deleted, setDeleted] = useState<Draft>();
  const isStored = draft !== undefined && templates.some(({ id }) => id === draft.id);
  const copyOf = (id: string, own: Pick<Draft, 'id' | 'name'>) =>
    ops.copyOfStandard(id, wordsLanguage()).then((copy) => setDraft({ ...copy, ...own }));
  const close = () => {
    setDraft(undefined);
    setFailure(undefined);
    setBefore(undefined);
  };
  const after = (work: Promise<void>, chosen: string) =>
    work
      .then(() => ops.loadTemplates())
      .then((own) => {
        close();
        onChanged(own, chosen);
      })
      .catch((error) => setFailure(saveFailure(error)));
  const bringBack = (whole: Draft) => {
    setDeleted(undefined);
    void after(ops.saveTemplate(whole), whole.id);
  };
  const startOver = (whole: Draft) => {
    setDraft(whole);
    setBefore(undefined);
  };
  return {
    draft,
    isStored,
    failure,
    open: (id) => {
      setDeleted(undefined);
      const own = templates.find((template) => template.id === id);
      if (own) setDraft({ ...own, name: own.name ?? '' });
      else {
        const name = i18n.t('export_templateCopyName', [standardName(id) ?? i18n.t('export_template')]);
        void copyOf(id, { id: crypto.randomUUID(), name });
      }
    },
    change: (change) => {
      setBefore(undefined);
      if (draft) setDraft({ ...draft, ...change });
    },
    reset: (standard) => {
      if (!draft) return;
      setBefore(draft);
      void copyOf(standard, { id: draft.id, name: draft.name });
    },
    save: () => {
      if (!draft) return;
      const name = draft.name.trim();
      if (name === '') setFailure(i18n.t('export_templateNoName'));
      else void after(ops.saveTemplate({ ...draft, name }), draft.id);
    },
    remove: () => {
      if (!draft) return;
      const gone = templates.find(({ id }) => id === draft.id);
      void after(ops.removeTemplate(draft.id), 'standard');
      setDeleted(gone ? { ...gone, name: gone.name ?? '' } : undefined);
    },
    close,
    undo: draft ? before && (() => startOver(before)) : deleted && (() => bringBack(deleted)),
    hasDeleted: deleted !== undefined,
  };
}
