import type { Article } from '../../lib/article';
import type { Reading } from '../../lib/page/read-article';

/** One line of the corpus's `manifest.jsonl`. */
export type PageRecord = {
  readonly id: string;
  readonly src: string;
  readonly url: string;
  readonly file: string;
  readonly type?: string;
  readonly lang?: string | null;
  readonly gold: {
    readonly title?: string | null;
    readonly authors?: readonly string[];
    readonly date?: string | null;
    readonly site?: string | null;
    readonly body?: string;
    readonly paras?: readonly { readonly k: string; readonly t: string }[];
  };
};

/** What was found on one page, as far as the scores need it. */
export type PageResult = {
  readonly article: Article | undefined;
  readonly verdict: Reading['verdict']['kind'];
  readonly mapped: { readonly total: number; readonly exact: number; readonly wrong: number };
  readonly ms: number;
};

export type PageScore = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly paragraphs: number;
  readonly lost: number;
  readonly lead?: 'kept' | 'lost';
  readonly date?: 'exact' | 'other' | 'missing';
};

/** Gold paragraphs with fewer letters may be lost: they are labels. */
const SHORT = 30;

/** Scores a page as `../shared/data/README.md` says: bag of words, title excluded. */
export function scorePage({ gold }: PageRecord, { article }: PageResult): PageScore {
  const paras = gold.paras ?? (gold.body ?? '').split(/\n+/).map((t) => ({ k: 'p', t }));
  const counted = bagScore(article?.text ?? '', paras.map(({ t }) => t).join('\n'));
  const letters = lettersOf(article?.text ?? '');
  const long = paras.filter(({ t }) => lettersOf(t).length > SHORT);
  const lost = long.filter(({ t }) => !letters.includes(lettersOf(t)));
  const lead = long.find(({ k }) => k === 'lead');
  return {
    ...counted,
    paragraphs: long.length,
    lost: lost.length,
    ...(lead && { lead: lost.includes(lead) ? ('lost' as const) : ('kept' as const) }),
    ...(gold.date && { date: compareDates(gold.date, article?.published) }),
  };
}

/** Whether the live ranges of every block give exactly its text, white space and soft hyphens aside. */
export function checkMapping({ article, map }: Reading): PageResult['mapped'] {
  let exact = 0;
  let wrong = 0;
  for (const block of article?.blocks ?? []) {
    const ranges = map.rangesOf(block);
    const live = plain(ranges.map((range) => range.toString()).join(''));
    const isExact = live === plain(map.text.slice(block.start, block.end));
    if (isExact) exact += 1;
    else if (ranges.length > 0) wrong += 1;
  }
  return { total: article?.blocks.length ?? 0, exact, wrong };
}

function plain(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

function bagScore(found: string, gold: string): { f1: number; precision: number; recall: number } {
  const wanted = bagOf(gold);
  const given = bagOf(found);
  let shared = 0;
  for (const [word, count] of given.counts) shared += Math.min(count, wanted.counts.get(word) ?? 0);
  const precision = given.size > 0 ? shared / given.size : 0;
  const recall = wanted.size > 0 ? shared / wanted.size : 0;
  return { precision, recall, f1: shared > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Words, folded; scripts without spaces count by the character. */
function bagOf(text: string): { counts: Map<string, number>; size: number } {
  const words =
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b]/g, '')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Exact: the same minute, or the same day where one of the two only says the day. */
function compareDates(gold: string, found: string | undefined): 'exact' | 'other' | 'missing' {
  if (found === undefined) return 'missing';
  const wanted = new Date(gold.replace(' ', 'T'));
  const given = new Date(found);
  if (Math.abs(wanted.getTime() - given.getTime()) < 60_000) return 'exact';
  return gold.slice(0, 10) === found.slice(0, 10) ? 'exact' : 'other';
}
