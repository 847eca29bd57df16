import type { Correction } from '../../../lib/entities/correction';
import type { Reply, ToBackground } from '../../../lib/messages';
import type { EntityId, EntityKind } from '../../../lib/names/mention';
import type { Note, Uuid } from '../../../lib/note';
import type { CardWords } from './card-words';
import type { QuotationWords } from './quotation-words';

/** Whom the card is about. */
export type CardSubject = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly roles: readonly string[];
};

/** Words not saved yet; `id` and `base` when a saved note is being edited. */
export type CardDraft = { readonly text: string; readonly id?: Uuid; readonly base?: number };

/** What the card asks of the page session. Tests hand in fakes. */
export type CardServices = {
  readonly words: CardWords;
  readonly quotationWords: QuotationWords;
  /** The key that verdicts on quotations of this article are kept under. */
  readonly articleKey: () => string | undefined;
  /** Puts text on the clipboard, from inside the card where the page has none. False where that fails. */
  readonly copy: (text: string, within: HTMLElement) => Promise<boolean>;
  /** Opens the side panel with what someone says. False where the browser does not open it from a page. */
  readonly openPanel: (speaker: EntityId) => Promise<boolean>;
  readonly loadNotes: (subject: CardSubject) => Promise<Reply<readonly Note[]>>;
  readonly saveNote: (
    subject: CardSubject,
    draft: CardDraft,
  ) => Promise<Reply<ReturnType<ToBackground['saveNote']>>>;
  readonly correct: (correction: Correction) => Promise<Reply<{ readonly id: Uuid }>>;
  readonly undoCorrection: (id: Uuid) => Promise<Reply<null>>;
  readonly openLibrary: (name: string) => Promise<Reply<null>>;
  /** The extension was updated under this page. */
  readonly isOutdated: () => boolean;
  /** Drafts outlive the card, as long as the page is open. */
  readonly loadDraft: (subject: CardSubject) => CardDraft | undefined;
  readonly keepDraft: (subject: CardSubject, draft: CardDraft | undefined) => void;
};
