import { i18n } from '#i18n';
import { formatNumber } from './format-number';

/** For each countable thing: the words for one, and the words for any other number. */
const FORMS = {
  people: ['common_onePerson', 'common_manyPeople'],
  organizations: ['common_oneOrganization', 'common_manyOrganizations'],
  mentions: ['common_oneMention', 'common_manyMentions'],
  notes: ['common_oneNote', 'common_manyNotes'],
  quotations: ['common_oneQuotation', 'common_manyQuotations'],
  corrections: ['common_oneCorrection', 'common_manyCorrections'],
  moreNotes: ['popup_oneMoreNote', 'popup_manyMoreNotes'],
  likely: ['notes_oneLikely', 'notes_manyLikely'],
  orphans: ['notes_oneOrphan', 'notes_manyOrphans'],
  articles: ['common_oneArticle', 'common_manyArticles'],
} as const;

/** A number with its noun: "1 person", "1,204 people". */
export function countInWords(count: number, thing: keyof typeof FORMS): string {
  const [one, many] = FORMS[thing];
  return count === 1 ? i18n.t(one) : i18n.t(many, [formatNumber(count)]);
}
