// Names that are one figure, while they are joined: never two that are known to be apart.

/** Joins numbers to clusters. Cost: nearly linear, but for the pairs that are apart. */
export class Clusters {
  private readonly parents: number[];
  private readonly members: number[][];

  constructor(
    count: number,
    /** Whether two of the numbers may never come together. */
    private readonly isApart: (a: number, b: number) => boolean,
  ) {
    this.parents = Array.from({ length: count }, (_, index) => index);
    this.members = this.parents.map((index) => [index]);
  }

  find(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    return root;
  }

  membersOf(index: number): readonly number[] {
    return this.members[this.find(index)] ?? [];
  }

  /** Whether nobody of one is known to be apart from one of the other. */
  canJoin(a: number, b: number): boolean {
    return this.membersOf(a).every((one) => this.membersOf(b).every((other) => !this.isApart(one, other)));
  }

  /** Gives whether they are one now. */
  join(a: number, b: number): boolean {
    const [into, from] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    if (into === from) return true;
    if (!this.canJoin(into, from)) return false;
    this.parents[from] = into;
    this.members[into] = [...(this.members[into] ?? []), ...(this.members[from] ?? [])];
    return true;
  }
}
