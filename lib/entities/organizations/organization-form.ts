import type { Naming } from '../naming';

/** A form of an organization. `key`: what it is compared by; `listed`: the list's entry for it. */
export type OrganizationForm = {
  readonly key: string;
  readonly surface: string;
  readonly words: readonly string[];
  readonly group: number;
  readonly listed: string | undefined;
};

const COMPANY_END =
  /^(?:ag|aktiengesellschaft|gmbh|mbh|ggmbh|se|kg|kgaa|ohg|gbr|ug|eg|inc|corp|corporation|ltd|limited|llc|plc|co|company|holding|group|e|v|e\.v\.?|s\.[ae]\.?|&|\.)\.?$/;
const ARTICLE = /^(?:die|der|das|the)$/;
const GERMAN_ENDING = /(?<=.{3})(?:ens|en|em|er|es|e|(?<!s)s|n)$/;

/**
 * What namings of an organization are compared by: folded words without the ending of a company, hyphens as spaces;
 * in German without the endings of cases. "Deutschen Fußballbundes" and "Deutscher Fußballbund" are the same.
 */
export function organizationForm({ words }: Pick<Naming, 'words'>, language: string): string {
  const pieces = words.flatMap((word) => word.split(/[-–]/)).filter((word) => /[\p{L}\p{N}&.]/u.test(word));
  let end = pieces.length;
  while (end > 1 && COMPANY_END.test(pieces[end - 1] ?? '')) end -= 1;
  const start = end > 1 && ARTICLE.test(pieces[0] ?? '') ? 1 : 0;
  const own = pieces.slice(start, end);
  return own.map(language === 'de' ? germanStem : withoutApostrophe).join(' ');
}

/** The naming as it stands, without the ending of a company: what a list may know. */
export function withoutCompanyEnd({ surface }: Naming): string {
  const words = surface.split(/\s+/);
  let end = words.length;
  while (end > 1 && COMPANY_END.test((words[end - 1] ?? '').toLowerCase())) end -= 1;
  return words.slice(0, end).join(' ');
}

const INSTITUTION =
  /^(?:\p{L}*ministeri(?:um)?|parlament|regierung|botschaft|armee|militar|polizei|geheimdienst|ministry|parliament|government|embassy|army|military|police)$/u;
const COUNTRY_BEFORE =
  /(?:^|\s)(\p{Ll}{2,}isch|deutsch)e[nmrs]?\s$|(?:^|\s)(\p{Lu}\p{L}+(?:ian|ean|ish|ese|can))\s$/u;

/** Whose institution it is by the word before ("russisch" Außenministerium); undefined when that is not said. */
export function countryOf({ before }: Naming, key: string): string | undefined {
  if (!INSTITUTION.test(key)) return undefined;
  const found = COUNTRY_BEFORE.exec(before);
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

function withoutApostrophe(word: string): string {
  return word.replace(/['’]s?$/, '');
}

function germanStem(word: string): string {
  return word.replace(/nisses$/, 'nis').replace(GERMAN_ENDING, '');
}
