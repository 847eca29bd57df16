// Idea: words that agree with a name tell a person's gender: titles, German articles with the adjective or the noun
// behind them ("die 34-jährige", "der Abgeordneten", "der Franzose"), relative pronouns, English "and his wife".
// Cost: constant per naming. Source: own.
import { findRole } from '../../names/names-of-people';
import type { Gender } from '../entity';
import type { Naming } from '../naming';
import { genderOfTitle } from './titles';

/** "der 54-jährige", "die frühere", "der 34-jährigen" right before a name. */
const ADJECTIVE_BEFORE =
  /(?:^|\s)(der|die|dem|den|des)\s(?:[\p{L}\d-]+e[nr]?\s(?:und\s)?){0,2}[\p{Ll}\d-]+(en|e)\s$/iu;
const NOUN_BEFORE = /(?:^|\s)(der|die|dem|den|des)\s(?:\p{Ll}[\p{L}-]+\s)?(\p{Lu}[\p{L}-]+)\s$/iu;
const COUNTRYMAN =
  /(?:länder|aner|ener|ainer|iner|ier|weizer|ose|äne|wede|usse|ole|ürke|urde|rieche|ire|rite|otte|inne|mäne|gare|nese|heche|wake|oate|erbe|owene|fghane|ude)n?$/;
const COUNTRYWOMAN = /(?:[lnrtkdg]in|össin|ösin)$/;
const RELATIVE =
  /^(?:\s\([^()]{2,12}\))?,\s(der|die|dessen|deren)\s(?:sich|seit|als|am|im|in|zu|nach|vor|bei|mit|auf|für|sein|seine|seinen|ihr|ihre|ihren|bereits|schon|auch|noch|das|den|es|ein|eine|einen|damals|nun|jetzt|von|vom|zuletzt|selbst|derzeit)\s/;
const ENGLISH_AFTER =
  /^(?:\s(?:said|says|added|and|with|lost|told|announced|wrote))?\s(?:that\s)?(he|she|his|her|himself|herself)\b/;

/** The gender that the words right before a name say, a title's or a role's: "Frau Müller", "Ministerin Müller". */
export function genderBefore(before: string, language: string): Gender | undefined {
  const word = /([\p{L}-]+)\.?\s+$/u.exec(before)?.[1];
  if (word === undefined) return undefined;
  return genderOfTitle(word) ?? (language === 'de' ? findRole([word], 'de')?.gender : undefined);
}

/** The gender that words around a naming agree with; undefined where they say none. */
export function genderAround({ before, after }: Naming, language: string): Gender | undefined {
  const title = titleBefore(before);
  if (title !== undefined) return title;
  if (language === 'en') return englishGender(ENGLISH_AFTER.exec(after)?.[1]);
  return language === 'de' ? (germanBefore(before) ?? germanAfter(before, after)) : undefined;
}

function titleBefore(before: string): Gender | undefined {
  const word = /(\p{L}+)\.?\s+$/u.exec(before.slice(-24))?.[1] ?? '';
  return genderOfTitle(word);
}

function englishGender(pronoun: string | undefined): Gender | undefined {
  if (pronoun === undefined) return undefined;
  return pronoun.startsWith('s') || pronoun.startsWith('her') ? 'f' : 'm';
}

function germanBefore(before: string): Gender | undefined {
  const adjective = ADJECTIVE_BEFORE.exec(before);
  if (adjective !== null) return genderOfArticle(adjective[1], adjective[2] === 'en');
  const [, article, noun = ''] = NOUN_BEFORE.exec(before) ?? [];
  if (article === undefined) return undefined;
  if (COUNTRYMAN.test(noun)) return article.toLowerCase() === 'die' ? undefined : 'm';
  if (COUNTRYWOMAN.test(noun) && /länderin|nerin|ierin|ösin|össin|tin$/.test(noun)) return 'f';
  const isAdjective = /en?$/.test(noun) && findRole([noun.replace(/en$/, 'e')], 'de') !== undefined;
  if (!isAdjective || findRole([noun], 'de')?.gender !== undefined) return undefined;
  return genderOfArticle(article, noun.endsWith('en'));
}

/** "der Alte" is a man, "der Alten" a woman's; "die Alten" are several. */
function genderOfArticle(article: string | undefined, isWeak: boolean): Gender | undefined {
  switch (article?.toLowerCase()) {
    case 'der':
      return isWeak ? 'f' : 'm';
    case 'die':
      return isWeak ? undefined : 'f';
    default:
      return isWeak ? 'm' : undefined;
  }
}

/** After "Anna und Peter, die seit …" the pronoun is of both. */
function germanAfter(before: string, after: string): Gender | undefined {
  const pronoun = RELATIVE.exec(after)?.[1];
  if (pronoun === undefined || /\b(?:und|oder)\s$/.test(before)) return undefined;
  return pronoun === 'der' || pronoun === 'dessen' ? 'm' : 'f';
}
