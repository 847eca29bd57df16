/** The words a language cannot do without; enough to see that a template's `lang` is wrong. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'der die das und ist nicht mit von den auch ein eine für auf dem sich im wird zu als'.split(' '),
  ),
  en: new Set('the of and to is that it with for was as are this by from have be on not'.split(' ')),
};

/** Share of common words from which on a text is surely in that language. */
const SURE = 0.2;
const SELDOM = 0.04;

/**
 * The text's language as a primary subtag ("de"): what the page says, unless the text is clearly German or
 * English instead; then the browser's guess; `und` when nobody knows.
 */
export async function findLanguage(
  page: Document,
  text: string,
  detectLanguage: ((text: string) => Promise<string | undefined>) | undefined,
): Promise<string> {
  const sample = text.slice(0, 4_000);
  const said = primaryOf(
    page.documentElement.getAttribute('lang') ||
      page.documentElement.getAttribute('xml:lang') ||
      page
        .querySelector(
          'meta[http-equiv="content-language" i], meta[property="og:locale" i], meta[name="language" i]',
        )
        ?.getAttribute('content'),
  );
  const seen = clearLanguage(sample);
  if (said !== undefined && (seen === undefined || seen === said)) return said;
  return seen ?? primaryOf(await detectLanguage?.(sample)) ?? 'und';
}

function primaryOf(tag: string | null | undefined): string | undefined {
  const match = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '');
  const primary = match?.[1]?.toLowerCase();
  return primary === 'und' ? undefined : primary;
}

/** The one language of the two whose common words fill the text while the other's are missing. */
function clearLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 40) return undefined;
  const shareOf = (common: ReadonlySet<string>) =>
    words.filter((word) => common.has(word)).length / words.length;
  const shares = Object.entries(COMMON_WORDS).map(([language, common]) => ({
    language,
    share: shareOf(common),
  }));
  const sure = shares.find(({ share }) => share >= SURE);
  const isAlone = shares.every((one) => one === sure || one.share <= SELDOM);
  return sure && isAlone ? sure.language : undefined;
}
