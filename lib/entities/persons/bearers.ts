// Idea: who bears a family or given name, in reading order. A name alone means the one named by it first, for that is
// whom the article is about; only right behind the full name of another it means that one. A title's gender decides
// before both. Cost: constant per look-up. Source: own, read from 12 articles with namesakes (all mean the first).
import type { Gender } from '../entity';
import type { Naming } from '../naming';

/** Someone who is named in full. `at`: the number of that naming among those of persons. */
export type Bearer = { readonly group: number; readonly at: number; readonly gender: Gender | undefined };

/** A name that stands alone: its number among the namings of persons, and the gender the words before it say. */
export type Alone = { readonly at: number; readonly gender: Gender | undefined };

/** So many letters after its full name a name alone still means that one. */
const RIGHT_BEHIND = 40;
/** More namesakes than that are not told apart. */
const MOST_COMPARED = 8;

/** Those who bear a name, by the name. */
export class Bearers {
  private readonly byName = new Map<string, Bearer[]>();
  private readonly namings: readonly Naming[];
  private readonly fullAt: ReadonlyMap<number, number>;

  /** `namings`: those of persons; `fullAt`: whose full name stands there in the nominative, by their number. */
  constructor(namings: readonly Naming[], fullAt: ReadonlyMap<number, number>) {
    this.namings = namings;
    this.fullAt = fullAt;
  }

  add(name: string, bearer: Bearer): void {
    const bearers = this.byName.get(name) ?? [];
    this.byName.set(name, bearers);
    if (bearers.length < MOST_COMPARED && bearers.every(({ group }) => group !== bearer.group))
      bearers.push(bearer);
  }

  /** Whom a name alone means; undefined when nobody of that name and gender is named in full. */
  pick(name: string, { at, gender }: Alone): Bearer | undefined {
    const bearers = this.byName.get(name);
    if (bearers === undefined) return undefined;
    if (gender !== undefined) {
      return (
        bearers.find((bearer) => bearer.gender === gender) ??
        bearers.find((bearer) => bearer.gender === undefined)
      );
    }
    return this.rightBefore(at, bearers) ?? bearers[0];
  }

  private rightBefore(at: number, bearers: readonly Bearer[]): Bearer | undefined {
    const last = this.fullAt.get(at - 1);
    const [before, own] = [this.namings[at - 1], this.namings[at]];
    if (last === undefined || before === undefined || own === undefined) return undefined;
    if (before.isTitle !== own.isTitle || own.name.start - before.name.end > RIGHT_BEHIND) return undefined;
    return bearers.find(({ group }) => group === last);
  }
}
