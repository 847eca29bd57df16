import { i18n } from '#i18n';

/** Stands for the article's own word, which is put in later. */
const WORD = '\u0001';
const SURENESS = '\u0002';

/**
 * What a mention's `reason` means to a reader. The first row that fits counts; what stands in brackets in its pattern
 * is a word of the article. Rows of the recognizer's that nobody has put into words fall to the last one.
 */
const ROWS: readonly (readonly [RegExp, () => string])[] = [
  [/^reader's verdict$/, () => i18n.t('reason_verdict')],
  [/^model, seen elsewhere/, () => i18n.t('reason_modelElsewhere')],
  [/^model\b/, () => i18n.t('reason_model')],
  [/^(?:surname|family name) of a person/, () => i18n.t('reason_surname')],
  [/^given name of a person/, () => i18n.t('reason_givenOf')],
  [/^abbreviation\b/, () => i18n.t('reason_abbreviation')],
  [/^company named in full/, () => i18n.t('reason_shortOf')],
  [/^named before/, () => i18n.t('reason_again')],
  [/^part of a compound/, () => i18n.t('reason_compound')],
  [/^listed person/, () => i18n.t('reason_listedPerson')],
  [/^listed surname/, () => i18n.t('reason_listedSurname')],
  [/^listed\b/, () => i18n.t('reason_listedOrganization')],
  [/^given name: (.+)$/, () => i18n.t('reason_given', [WORD])],
  [/^role before name: (.+)$/, () => i18n.t('reason_role', [WORD])],
  [/^title before name: (.+)$/, () => i18n.t('reason_title', [WORD])],
  [/^verb of saying (?:before|after): (.+)$/, () => i18n.t('reason_saying', [WORD])],
  [/^age or party/, () => i18n.t('reason_age')],
  [/^company ending: (.+)$/, () => i18n.t('reason_ending', [WORD])],
  [/^name after (\S+):/, () => i18n.t('reason_after', [WORD])],
  [/^club\b/, () => i18n.t('reason_club')],
  [/^(?:institution|head|foreign head|name and head)\b/, () => i18n.t('reason_institution')],
  [/^capital letters/, () => i18n.t('reason_capitals')],
  [/^unknown capitalized/, () => i18n.t('reason_unknown')],
  [/^/, () => i18n.t('reason_other')],
];

/** Why a name was taken, as far as a mention says it. */
export type Why = { readonly reason: string; readonly score: number };

/** Puts it into a sentence or two. */
export type WhyWords = (why: Why) => string;

/**
 * The one place that says in the reader's language why a name was taken. All words are asked of the browser at once:
 * what outlives its extension (updated under an open page) can ask for none later.
 */
export function loadWhyWords(): WhyWords {
  const rows = ROWS.map(([pattern, words]) => [pattern, words()] as const);
  const sureness = i18n.t('reason_sureness', [SURENESS]);
  const percent = new Intl.NumberFormat(i18n.t('common_language') || 'en', { style: 'percent' });
  return ({ reason, score }) => {
    const row = rows.find(([pattern]) => pattern.test(reason));
    const [pattern, words = ''] = row ?? [];
    const word = pattern?.exec(reason)?.[1] ?? '';
    const said = words.split(WORD).join(word);
    // The reader's own verdict needs no measure.
    return pattern === ROWS[0]?.[0] ? said : `${said} ${sureness.replace(SURENESS, percent.format(score))}`;
  };
}
