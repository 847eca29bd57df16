// Closed classes of words that tell how a name stands within a phrase.

import { setOf } from '../../../text/set-of';

/** What stands before a name makes it depend on the noun before: "Sprecher von …", "a lawyer for …". */
export const GERMAN_PREPOSITIONS = setOf(
  'von vom für bei beim in im ins aus an am auf zu zum zur mit über gegen um nach unter vor durch seitens innerhalb zwischen neben gegenüber',
);
export const ENGLISH_PREPOSITIONS = setOf(
  'of for from by with at in on to against about under within inside near between representing',
);
export const GERMAN_ARTICLES = setOf(
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen',
);
export const GENITIVE_ARTICLES = setOf('der des eines einer dieser dieses seiner seines ihrer ihres');
export const CONJUNCTIONS = setOf('und sowie oder and or & as');
export const ENGLISH_ENDS = setOf(
  'and or of for from by with at in on to who which whose that as was is has jr sr himself herself but &',
);

/** Whether a German article goes on a phrase backwards as a genitive: "Leiter des Amtes Weber". */
export function isGermanLink(article: string, before: string | undefined): boolean {
  return (article === 'des' || article === 'der') && /^\p{Lu}/u.test(before ?? '');
}

/** Whether an English word may stand between a role and the name it belongs to. */
export function isEnglishGap(word: string): boolean {
  return !/^(?:and|or|but|that|who|said|says|told|when|while|as|to|with|by|against|is|was|has|had|on|at|from|about)$/.test(
    word,
  );
}
