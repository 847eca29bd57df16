import type { Reply, ToBackground } from '../../../lib/messages';
import type { PageServices } from '../page-services';
import type { PageSession } from '../page-session';
import type { CardDraft, CardServices, CardSubject } from './card-services';
import { loadCardWords } from './card-words';
import { copyText } from './copy-text';
import { loadQuotationWords } from './quotation-words';

/** Drafts of unsaved notes, by article and name. They outlive the card and the session, not the document. */
export type Drafts = Map<string, CardDraft>;

/** What the cards of a page session ask for, answered by the session and the background. */
export function createCardServices(
  session: PageSession,
  services: PageServices,
  drafts: Drafts,
): CardServices {
  const { send } = services;
  const keyOf = (subject: CardSubject) => `${session.url} ${subject.name}`;
  return {
    words: loadCardWords(),
    quotationWords: loadQuotationWords(),
    isOutdated: services.isOutdated,
    articleKey: () => session.articleKey,
    loadDraft: (subject) => drafts.get(keyOf(subject)),
    keepDraft: (subject, draft) => {
      if (draft) drafts.set(keyOf(subject), draft);
      else drafts.delete(keyOf(subject));
    },
    loadNotes: async ({ name }) => {
      const article = session.shown?.reply.articleId;
      return article === undefined ? { ok: true, value: [] } : send('notesAbout', { article, name });
    },
    saveNote: (subject, draft) => saveNote(session, services, { subject, draft }),
    correct: (correction) => send('correct', { correction }),
    undoCorrection: (id) => send('undoCorrection', { id }),
    openLibrary: (name) => send('openLibrary', { name }),
    openPanel: async (speaker) => {
      session.askFor(speaker);
      const { ok } = await send('openPanel', null);
      if (!ok) session.standAt(session.at);
      return ok;
    },
    copy: (text, within) => copyText(services.window, within, text),
  };
}

type Written = { readonly subject: CardSubject; readonly draft: CardDraft };

async function saveNote(
  session: PageSession,
  { send }: PageServices,
  { subject: { name, kind }, draft: { text, id, base } }: Written,
): Promise<Reply<ReturnType<ToBackground['saveNote']>>> {
  const stored = await session.store();
  if (!stored.ok) return stored;
  const draft = { article: stored.value, subject: { on: 'entity', name, kind }, text } as const;
  return send('saveNote', {
    draft: { ...draft, ...(id !== undefined && { id }), ...(base !== undefined && { base }) },
  });
}
