import { i18n } from '#i18n';
import { loadQuotationWhyWords } from '../../../lib/reason-words';
import { about, FIRST, ofTwo, SECOND } from './fill-sentence';

/** Every word the card may have to say of quotations; as `loadCardWords`, asked of the browser at once. */
export function loadQuotationWords() {
  return {
    label: about(i18n.t('card_quotationOf', [FIRST])),
    unknown: i18n.t('common_speakerUnknown'),
    toPerson: about(i18n.t('card_toPerson', [FIRST])),
    at: ofTwo(i18n.t('card_quotationAt', [FIRST, SECOND])),
    previous: i18n.t('card_previousQuotation'),
    next: i18n.t('card_nextQuotation'),
    kind: {
      direct: i18n.t('common_kindDirect'),
      mixed: i18n.t('common_kindMixed'),
      indirect: i18n.t('common_kindIndirect'),
      reported: i18n.t('common_kindReported'),
    },
    sureness: {
      certain: i18n.t('common_certain'),
      likely: i18n.t('common_likely'),
      unsure: i18n.t('common_unsure'),
    },
    inMarks: about(i18n.t('common_inMarks', [FIRST])),
    why: i18n.t('common_whyQuotation'),
    becauseOf: loadQuotationWhyWords(),
    copy: i18n.t('common_copyCited'),
    copied: i18n.t('common_copied'),
    copyFailed: i18n.t('popup_copyFailed'),
    wrongSpeaker: i18n.t('common_wrongSpeaker'),
    notQuotation: i18n.t('common_notQuotation'),
    whoSays: i18n.t('common_whoSays'),
    nobody: i18n.t('common_nobodyNamed'),
    find: i18n.t('common_findName'),
    noSuchName: i18n.t('common_noSuchName'),
    moreNames: about(i18n.t('common_moreNames', [FIRST])),
    says: i18n.t('card_says'),
    allSays: about(i18n.t('card_allSays', [FIRST])),
    inQuotation: about(i18n.t('card_inQuotation', [FIRST])),
    inUnknown: i18n.t('card_inUnknown'),
  } as const;
}

export type QuotationWords = ReturnType<typeof loadQuotationWords>;
