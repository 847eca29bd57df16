import { i18n } from '#i18n';
import { about, FIRST, ofTwo, SECOND } from '../card/fill-sentence';

/** Every word that toolbar and card may have to say of notes on passages; as `loadCardWords`, asked at once. */
export function loadPassageWords() {
  return {
    language: i18n.t('common_language'),
    colors: {
      yellow: i18n.t('color_yellow'),
      green: i18n.t('color_green'),
      blue: i18n.t('color_blue'),
      pink: i18n.t('color_pink'),
      purple: i18n.t('color_purple'),
    },
    color: i18n.t('color_choice'),
    steps: {
      write: i18n.t('notes_stepWrite'),
      edit: i18n.t('notes_stepEdit'),
      color: i18n.t('notes_stepColor'),
      tags: i18n.t('notes_stepTags'),
      remove: i18n.t('notes_stepRemove'),
      restore: i18n.t('notes_stepRestore'),
      attach: i18n.t('notes_stepAttach'),
      refuse: i18n.t('notes_stepRefuse'),
    },
    undo: i18n.t('common_undo'),
    redo: i18n.t('tool_redo'),
    undone: about(i18n.t('notes_undone', [FIRST])),
    redone: about(i18n.t('notes_redone', [FIRST])),
    nothingUndone: i18n.t('tool_nothingUndone'),
    nothingRedone: i18n.t('tool_nothingRedone'),
    tryAgain: i18n.t('common_tryAgain'),
    cancel: i18n.t('common_cancel'),
    close: i18n.t('common_close'),
    saving: i18n.t('common_saving'),
    saved: i18n.t('common_saved'),
    unsaved: i18n.t('passage_unsaved'),
    copy: i18n.t('common_copyCited'),
    copied: i18n.t('common_copied'),
    copyFailed: i18n.t('popup_copyFailed'),
    linkedTo: about(i18n.t('tool_linked', [FIRST])),
    linkedQuotation: i18n.t('tool_linkedQuotation'),
    confirmed: i18n.t('notes_confirmed'),
    selectNow: i18n.t('notes_selectNow'),
    tool: loadToolWords(),
    card: loadPassageCardWords(),
  } as const;
}

function loadToolWords() {
  return {
    label: i18n.t('tool_label'),
    highlightIn: about(i18n.t('tool_highlightIn', [FIRST])),
    note: i18n.t('tool_note'),
    tag: i18n.t('tool_tag'),
    linkTo: about(i18n.t('tool_linkTo', [FIRST])),
    linkQuotation: i18n.t('tool_linkQuotation'),
    highlighted: i18n.t('tool_highlighted'),
    attachHere: i18n.t('tool_attachHere'),
    cannot: {
      none: i18n.t('tool_selectNone'),
      field: i18n.t('tool_inField'),
      frame: i18n.t('tool_inFrame'),
      closed: i18n.t('tool_closed'),
      private: i18n.t('tool_private'),
    },
  } as const;
}

function loadPassageCardWords() {
  return {
    label: about(i18n.t('notes_on', [FIRST])),
    at: ofTwo(i18n.t('passage_at', [FIRST, SECOND])),
    here: about(i18n.t('passage_here', [FIRST])),
    unlink: i18n.t('passage_unlink'),
    previous: i18n.t('passage_previous'),
    next: i18n.t('passage_next'),
    text: i18n.t('passage_text'),
    placeholder: i18n.t('card_notePlaceholder'),
    hint: i18n.t('passage_hint'),
    edit: i18n.t('common_edit'),
    done: i18n.t('common_done'),
    delete: i18n.t('common_delete'),
    deleted: i18n.t('passage_deleted'),
    conflict: i18n.t('card_conflict'),
    tags: i18n.t('common_tags'),
    addTag: i18n.t('common_addTag'),
    removeTag: about(i18n.t('common_removeTag', [FIRST])),
    likely: i18n.t('notes_likelyIntro'),
    thisIsIt: i18n.t('notes_thisIsIt'),
    no: i18n.t('notes_no'),
    refused: i18n.t('notes_refused'),
  } as const;
}

export type PassageWords = ReturnType<typeof loadPassageWords>;
