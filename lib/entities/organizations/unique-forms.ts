import type { GroupBuilder } from '../groups';

/** A form of an organization. `key`: what it is compared by; `listed`: the list's entry for it. */
export type OrganizationForm = {
  readonly key: string;
  readonly surface: string;
  readonly words: readonly string[];
  readonly group: number;
  readonly listed: string | undefined;
};

/** What stands for the forms of just one group. */
export class UniqueForms {
  private readonly forms = new Map<string, OrganizationForm | undefined>();
  private readonly builder: GroupBuilder;

  constructor(builder: GroupBuilder) {
    this.builder = builder;
  }

  note(key: string, form: OrganizationForm): void {
    const other = this.forms.get(key);
    const isOther =
      this.forms.has(key) &&
      (other === undefined || this.builder.find(other.group) !== this.builder.find(form.group));
    this.forms.set(key, isOther ? undefined : form);
  }

  /** A form of the only group that was noted so; undefined when there is none or more than one. */
  find(key: string): OrganizationForm | undefined {
    return this.forms.get(key);
  }
}
