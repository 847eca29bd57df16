import type { GroupBuilder } from './groups';

/** What stands for just one group, by what it is called. */
export class UniqueGroups<Named extends { readonly group: number }> {
  private readonly byKey = new Map<string, Named | undefined>();
  private readonly builder: GroupBuilder;

  constructor(builder: GroupBuilder) {
    this.builder = builder;
  }

  note(key: string, named: Named): void {
    const other = this.byKey.get(key);
    const isOther =
      this.byKey.has(key) &&
      (other === undefined || this.builder.find(other.group) !== this.builder.find(named.group));
    this.byKey.set(key, isOther ? undefined : named);
  }

  /** One of the only group that was noted so; undefined when there is none or more than one. */
  find(key: string): Named | undefined {
    return this.byKey.get(key);
  }
}
