import { i18n } from '#i18n';
import type { Quotation, QuotationKind, Speaker } from './quotations/quotation';

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

/** How a quotation was found, by its `reason` and, where no row fits, by its kind. Quote marks speak for themselves. */
const QUOTED_ROWS: readonly (readonly [RegExp, () => string])[] = [
  [/^carried|^subjunctive (?:without|in)/, () => i18n.t('reason_verbForm')],
  [
    /^(?:nach|laut|so|zufolge|demnach|wonach|gemäß|aus Sicht|according to|as someone said)(?![\p{L}\d])/u,
    () => i18n.t('reason_source'),
  ],
  [/\bcolon\b/, () => i18n.t('reason_colon')],
];

/** How its speaker was found. */
const SPEAKER_ROWS: readonly (readonly [RegExp, () => string])[] = [
  [/^reader's verdict$/, () => i18n.t('reason_verdict')],
  [/\b(?:carried on|goes on|source (?:named )?before)\b/, () => i18n.t('reason_speakerEarlier')],
  [/\bpronoun\b/, () => i18n.t('reason_speakerPronoun')],
  [/\bspokesperson\b/, () => i18n.t('reason_speakerSpokes')],
  [/\b(?:role|compound|person near|own words)\b/, () => i18n.t('reason_speakerRole')],
  [/^/, () => i18n.t('reason_speakerNear')],
];

/** What of a quotation says why it is one, and whose. */
export type QuotationWhy = Pick<Quotation, 'kind' | 'reason' | 'score'> & {
  readonly speaker?: Speaker | undefined;
};

/** Puts it into a few sentences. */
export type QuotationWhyWords = (why: QuotationWhy) => string;

/** The one place that says in the reader's language why words are a quotation of someone's. Asked for at once, too. */
export function loadQuotationWhyWords(): QuotationWhyWords {
  const ofKind: Readonly<Record<QuotationKind, string>> = {
    direct: i18n.t('reason_quoted'),
    mixed: i18n.t('reason_quotedPart'),
    indirect: i18n.t('reason_told'),
    reported: i18n.t('reason_reported'),
  };
  const quoted = QUOTED_ROWS.map(([pattern, words]) => [pattern, words()] as const);
  const spoken = SPEAKER_ROWS.map(([pattern, words]) => [pattern, words()] as const);
  const unnamed = i18n.t('reason_speakerUnnamed');
  const unknown = i18n.t('reason_speakerUnknown');
  const sureness = i18n.t('reason_sureness', [SURENESS]);
  const percent = new Intl.NumberFormat(i18n.t('common_language') || 'en', { style: 'percent' });
  const find = (rows: typeof quoted, reason: string) => rows.find(([pattern]) => pattern.test(reason))?.[1];
  const saySpeaker = ({ entity, reason }: Speaker): string =>
    entity === undefined && !/^reader's verdict$/.test(reason) ? unnamed : (find(spoken, reason) ?? '');
  return ({ kind, reason, score, speaker }) => {
    const isTold = kind === 'indirect' || kind === 'reported';
    const how = (isTold && find(quoted, reason)) || ofKind[kind];
    const who = speaker ? saySpeaker(speaker) : unknown;
    const least = Math.min(score, speaker?.score ?? 1);
    return `${how} ${who} ${sureness.replace(SURENESS, percent.format(least))}`;
  };
}
