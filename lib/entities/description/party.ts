import type { Naming } from '../naming';

const GERMAN =
  "CDU|CSU|SPD|FDP|AfD|PDS|BSW|NPD|DVU|SED|ÖVP|SPÖ|FPÖ|BZÖ|NEOS|SVP|CVP|SP|GLP|Grüne|Grünen|Die Grünen|Bündnis 90/Die Grünen|B[’']90/Grüne|GAL|Linke|Linken|Die Linke|DIE LINKE|Linkspartei|Freie Wähler|Piraten|Piratenpartei|WASG|ödp|ÖDP|parteilos";
const IN_BRACKETS = new RegExp(`^\\s?\\((${GERMAN})(?=[),/;])`, 'u');
const BEFORE_HYPHEN = new RegExp(`(?:^|[\\s„"(])(${GERMAN})-\\p{Lu}?\\p{Ll}+(?:\\s\\p{Ll}+)?\\s$`, 'u');
const ENGLISH_IN_BRACKETS =
  /^\s?\((R|D|I|Republican|Democrat|Labour|Conservative|Lib Dem|SNP|Green)(?=[).,;–-])/;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['R', 'Republican'],
  ['D', 'Democrat'],
  ['I', 'independent'],
  ['Grünen', 'Grüne'],
  ['Die Grünen', 'Grüne'],
  ['Bündnis 90/Die Grünen', 'Grüne'],
  ["B'90/Grüne", 'Grüne'],
  ['B’90/Grüne', 'Grüne'],
  ['Linken', 'Die Linke'],
  ['Linke', 'Die Linke'],
  ['DIE LINKE', 'Die Linke'],
  ['Piraten', 'Piratenpartei'],
  ['ödp', 'ÖDP'],
]);

/** The party that stands beside a naming: "Stoiber (CSU)", "CDU-Chefin Merkel", "Wollnik (D-N.Y.)". */
export function partyBeside({ before, after }: Naming, language: string): string | undefined {
  const found =
    language === 'en'
      ? ENGLISH_IN_BRACKETS.exec(after)?.[1]
      : (IN_BRACKETS.exec(after)?.[1] ?? BEFORE_HYPHEN.exec(before)?.[1]);
  return found === undefined ? undefined : (SHORT.get(found) ?? found);
}
