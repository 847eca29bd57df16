import type { EntityKind } from '../names/mention';
import type { Gender } from './entity';
import type { Naming } from './naming';

/** Namings that are taken for one entity. */
export type Group = {
  readonly kind: EntityKind;
  readonly namings: number[];
  gender: Gender | undefined;
};

/** Which group each naming belongs to, by its number; groups are in order of their first naming. */
export type Grouping = { readonly groups: readonly Group[]; readonly groupOf: readonly Group[] };

/** Collects groups while namings are read in order. Joining two groups keeps the earlier one. */
export class GroupBuilder {
  private readonly parents: number[] = [];
  private readonly kinds: EntityKind[] = [];
  private readonly genders: (Gender | undefined)[] = [];
  private readonly owner: number[] = [];

  /** A new group; gives its number. */
  open(kind: EntityKind): number {
    this.parents.push(this.parents.length);
    this.kinds.push(kind);
    this.genders.push(undefined);
    return this.parents.length - 1;
  }

  assign(naming: number, group: number): void {
    this.owner[naming] = group;
  }

  /** The group that a number stands for after joins. */
  find(group: number): number {
    let root = group;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    let step = group;
    while (this.parents[step] !== root) {
      const next = this.parents[step] ?? root;
      this.parents[step] = root;
      step = next;
    }
    return root;
  }

  join(a: number, b: number): number {
    const [first, second] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    if (first !== second) {
      this.parents[second] = first;
      this.genders[first] ??= this.genders[second];
    }
    return first;
  }

  gender(group: number): Gender | undefined {
    return this.genders[this.find(group)];
  }

  learnGender(group: number, gender: Gender | undefined): void {
    const root = this.find(group);
    this.genders[root] ??= gender;
  }

  finish(namings: readonly Naming[]): Grouping {
    const groups = new Map<number, Group>();
    const groupOf = namings.map((naming, number) => {
      const root = this.find(this.owner[number] ?? this.open(naming.name.kind));
      const group = groups.get(root) ?? {
        kind: this.kinds[root] ?? naming.name.kind,
        namings: [],
        gender: this.genders[root],
      };
      groups.set(root, group);
      group.namings.push(number);
      return group;
    });
    return { groups: [...groups.values()], groupOf };
  }
}
