import { i18n } from '#i18n';
import { type CitedPassage, citePassage } from '../../../lib/citation';
import type { Uuid } from '../../../lib/note';
import { sayCopied } from '../../feedback/say-copied';
import type { ToastMessage } from '../../feedback/use-toast';
import { type TagOps, useKnownTags } from '../../state/use-tags';
import { failureWords } from '../../words/failure-words';
import { wordsLocale } from '../../words/locale';
import type { NoteOps } from '../use-note-writing';
import type { PassageTools } from './PassageNote';

/** What lists of passages need of the store and the browser. */
export type PassageOps = NoteOps &
  Pick<TagOps, 'loadTags'> & {
    /** Puts text on the clipboard. */
    readonly copyText: (text: string) => Promise<unknown>;
    readonly restoreNote: (id: Uuid, article: Uuid) => Promise<unknown>;
  };

export type NotedArticle = CitedPassage['article'] & { readonly language?: string | undefined };

/** Deleting with a way back, for any note of an article. */
export function useNoteDeletion(
  ops: Pick<PassageOps, 'removeNote' | 'restoreNote'>,
  article: Uuid,
  show: (message: ToastMessage) => void,
): { readonly onDelete: (id: Uuid) => void; readonly onRemoved: (id: Uuid) => void } {
  const fail = (error: unknown) => show({ text: failureWords(error) });
  const onRemoved = (id: Uuid) =>
    show({ text: i18n.t('popup_noteDeleted'), undo: () => void ops.restoreNote(id, article).catch(fail) });
  return { onRemoved, onDelete: (id) => void ops.removeNote(id, article).then(() => onRemoved(id), fail) };
}

/** What rows of passages do, as their lists hand it to them. */
export function usePassageTools(
  ops: PassageOps,
  article: NotedArticle,
  onDelete: (id: Uuid) => void,
  show: (message: ToastMessage) => void,
): PassageTools {
  const known = useKnownTags(ops);
  return {
    ops,
    known,
    language: article.language,
    onDelete,
    onCopy: ({ passage: { selector } }) => {
      const language = wordsLocale();
      const words = citePassage({ article, words: selector.exact, around: selector, language });
      sayCopied(ops.copyText(words), show);
    },
  };
}
