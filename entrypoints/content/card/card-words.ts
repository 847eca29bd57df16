import { i18n } from '#i18n';
import type { RefusalCode } from '../../../lib/messages';
import type { EntityKind } from '../../../lib/names/mention';
import { loadWhyWords, type Why } from '../../../lib/reason-words';
import { about, FIRST, ofTwo, SECOND } from './fill-sentence';

/**
 * Every word the card may have to say, asked of the browser when the page is marked: a card that outlives its
 * extension (updated under the open page) can ask for none, and just then has something to say.
 */
export function loadCardWords() {
  return {
    language: i18n.t('common_language'),
    why: i18n.t('common_why'),
    becauseOf: loadWhyWords(),
    kind: { person: i18n.t('common_person'), organization: i18n.t('common_organization') },
    label: ofTwo(i18n.t('card_about', [FIRST, SECOND])),
    mentionOf: ofTwo(i18n.t('card_mentionOf', [FIRST, SECOND])),
    previous: i18n.t('card_previous'),
    next: i18n.t('card_next'),
    close: i18n.t('common_close'),
    openLibrary: i18n.t('card_openLibrary'),
    updated: i18n.t('card_updated'),
    notes: i18n.t('card_notes'),
    note: { person: i18n.t('card_notePerson'), organization: i18n.t('card_noteOrganization') },
    placeholder: i18n.t('card_notePlaceholder'),
    save: i18n.t('common_save'),
    saving: i18n.t('common_saving'),
    saved: i18n.t('common_saved'),
    edit: i18n.t('common_edit'),
    conflict: i18n.t('card_conflict'),
    isNot: { person: i18n.t('card_notPerson'), organization: i18n.t('card_notOrganization') },
    is: { person: i18n.t('card_isPerson'), organization: i18n.t('card_isOrganization') },
    rejected: about(i18n.t('card_rejected', [FIRST])),
    nowIs: {
      person: about(i18n.t('card_nowPerson', [FIRST])),
      organization: about(i18n.t('card_nowOrganization', [FIRST])),
    },
    unquoted: i18n.t('card_unquoted'),
    saidBy: about(i18n.t('card_saidBy', [FIRST])),
    saidByNobody: i18n.t('card_saidByNobody'),
    quotationUndone: i18n.t('card_quotationUndone'),
    nameTitle: i18n.t('card_nameTitle'),
    nameLabel: i18n.t('card_nameLabel'),
    nameAs: i18n.t('card_nameAs'),
    nameHint: i18n.t('card_nameHint'),
    undo: i18n.t('common_undo'),
    undone: about(i18n.t('card_undone', [FIRST])),
    failPrivate: i18n.t('card_failPrivate'),
    failOutdated: i18n.t('card_failOutdated'),
    failFull: i18n.t('card_failFull'),
    failDenied: i18n.t('card_failDenied'),
    failOther: i18n.t('card_failOther'),
    failCorrection: i18n.t('card_failCorrection'),
    failLost: i18n.t('popup_failLost'),
    failNotes: i18n.t('card_failNotes'),
  } as const satisfies Readonly<Record<string, Words>>;
}

type Sentence = string | ((...parts: string[]) => string) | ((why: Why) => string);
type Words = Sentence | Readonly<Record<EntityKind, Sentence>>;

export type CardWords = ReturnType<typeof loadCardWords>;

/** Why a note was not saved: what happened, what is safe, what to do next. */
export function noteRefusalWords(words: CardWords, code: RefusalCode): string {
  switch (code) {
    case 'private-window':
      return words.failPrivate;
    case 'outdated':
      return words.failOutdated;
    case 'storage-full':
      return words.failFull;
    case 'storage-denied':
      return words.failDenied;
    case 'data-lost':
      return words.failLost;
    default:
      return words.failOther;
  }
}

/** Why a verdict was not taken. */
export function correctionRefusalWords(words: CardWords, code: RefusalCode): string {
  switch (code) {
    case 'private-window':
      return words.failPrivate;
    case 'outdated':
      return words.updated;
    default:
      return words.failCorrection;
  }
}
