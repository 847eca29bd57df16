import type { Figure, FigureId } from '../../figures/figure';
import type { VoiceGroup, VoicesWish } from '../figure-pictures';
import type { StoredAppearance } from '../rows/records';
import { monthOf } from './months';

type Sum = { quotations: number; words: number };
/** `article`: its latest, which tells how the outlet writes itself. */
type Group = { at: number; article: string; readonly voices: Map<FigureId, Sum> };

/** Sums up who says how much, group by group, while rows are read. */
export class VoiceSums {
  private readonly sums = new Map<string, Group>();

  constructor(private readonly by: VoicesWish['by']) {}

  add(rows: readonly StoredAppearance[]): void {
    for (const row of rows) {
      if (row.quotations.length === 0) continue;
      const group = this.groupOf(row);
      const sum = group.voices.get(row.figure) ?? { quotations: 0, words: 0 };
      group.voices.set(row.figure, sum);
      sum.quotations += row.quotations.length;
      for (const { words } of row.quotations) sum.words += countWords(words);
    }
  }

  private groupOf(row: StoredAppearance): Group {
    const key = this.keyOf(row);
    const known = this.sums.get(key);
    if (known === undefined) {
      const group = { at: row.at, article: row.article, voices: new Map<FigureId, Sum>() };
      this.sums.set(key, group);
      return group;
    }
    if (row.at > known.at) Object.assign(known, { at: row.at, article: row.article });
    return known;
  }

  private keyOf({ figure, outlet, article, at }: StoredAppearance): string {
    const keys = { figure, outlet, article, month: monthOf(at) };
    return keys[this.by];
  }

  /** Everyone who says something. */
  figures(): readonly FigureId[] {
    return [...new Set([...this.sums.values()].flatMap(({ voices }) => [...voices.keys()]))];
  }

  /** Articles whose titles or sites are shown. */
  articles(): readonly string[] {
    const isShown = this.by === 'outlet' || this.by === 'article';
    return isShown ? [...this.sums.values()].map(({ article }) => article) : [];
  }

  /** Figures and outlets by quoted words, most first; months in order; articles latest first. */
  groups(
    figures: ReadonlyMap<FigureId, Figure>,
    titles: ReadonlyMap<string, { readonly title: string; readonly site: string }>,
  ): readonly VoiceGroup[] {
    const titleOf = (key: string, article: string): string => {
      if (this.by === 'figure') return figures.get(key)?.name ?? '';
      if (this.by === 'outlet') return key === '' ? '' : (titles.get(article)?.site ?? key);
      return this.by === 'article' ? (titles.get(article)?.title ?? '') : '';
    };
    const groups = [...this.sums].map(([key, { at, article, voices }]) => {
      const own = [...voices].map(([figure, sum]) => ({ figure, ...sum }));
      own.sort((a, b) => b.words - a.words || b.quotations - a.quotations || (a.figure < b.figure ? -1 : 1));
      const total = (of: keyof Sum) => own.reduce((sum, voice) => sum + voice[of], 0);
      return {
        key,
        title: titleOf(key, article),
        at,
        voices: own,
        quotations: total('quotations'),
        words: total('words'),
      };
    });
    return groups.sort((a, b) => this.compare(a, b));
  }

  private compare(a: VoiceGroup, b: VoiceGroup): number {
    const byKey = a.key < b.key ? -1 : Number(a.key > b.key);
    if (this.by === 'month') return byKey;
    return (this.by === 'article' ? b.at - a.at : b.words - a.words) || byKey;
  }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
