// Idea: forms of one organization are those that a list gives together, what stands in brackets after a name, the name
// with and without the ending of a company or of a case; then what is short for just one longer name of the text, see
// short-organizations. Cost: linear, by maps. Source: own.
import { findListedName } from '../../names/names-of-people';
import type { GroupBuilder } from '../groups';
import type { Naming } from '../naming';
import { countryOf, type OrganizationForm, organizationForm, withoutCompanyEnd } from './organization-form';
import { joinShortForms } from './short-organizations';

/** Puts the namings of organizations into groups. */
export function joinOrganizations(namings: readonly Naming[], builder: GroupBuilder, language: string): void {
  const known: Known = { byForm: new Map(), byListed: new Map(), forms: new Map(), countries: new Map() };
  let before: Before | undefined;
  for (const [number, naming] of namings.entries()) {
    if (naming.name.kind !== 'organization') continue;
    const listed =
      findListedName(naming.surface, 'organization', language) ??
      findListedName(withoutCompanyEnd(naming), 'organization', language);
    const key = organizationForm(naming, language);
    const country = countryOf(naming, key);
    let group = findGroup({ key, listed, country }, known, builder);
    const place = before === undefined ? undefined : placeAfter(before, naming);
    const isOne = before !== undefined && place !== undefined && isSame(before, { naming, listed });
    if (before !== undefined && isOne) group = builder.join(before.group, group);
    const { surface, words } = naming;
    if (!known.byForm.has(compact(key))) known.byForm.set(compact(key), group);
    if (!known.forms.has(key) || listed !== undefined)
      known.forms.set(key, { key, surface, words, group, listed });
    builder.assign(number, group);
    before = { naming, group, listed, isInBracket: isOne && place === 'open' };
  }
  joinShortForms([...known.forms.values()], builder);
}

type Known = {
  readonly byForm: Map<string, number>;
  readonly byListed: Map<string, number>;
  readonly forms: Map<string, OrganizationForm>;
  /** The country that is said first, by the form of an institution. */
  readonly countries: Map<string, string>;
};

type Wanted = Pick<OrganizationForm, 'key' | 'listed'> & { readonly country: string | undefined };

function findGroup({ key, listed, country }: Wanted, known: Known, builder: GroupBuilder): number {
  const { byForm, byListed } = known;
  const form = compact(key);
  const same = listed === undefined ? undefined : byListed.get(listed);
  let group = byForm.get(form) ?? same;
  if (country !== undefined) {
    // The last one named is meant where no country is said.
    group = byForm.get(`${country} ${form}`) ?? (known.countries.has(form) ? undefined : group);
    if (!known.countries.has(form)) known.countries.set(form, country);
  }
  group ??= builder.open('organization');
  if (country !== undefined) byForm.set(`${country} ${form}`, group).set(form, group);
  if (same !== undefined) group = builder.join(group, same);
  if (listed !== undefined) byListed.set(listed, group);
  return group;
}

/** "Bundes-Verfassungsgericht" is written in one word as well. */
function compact(key: string): string {
  return key.replaceAll(' ', '');
}

type Listed = { readonly naming: Naming; readonly listed: string | undefined };
/** `isInBracket`: it stands in a bracket that explains the one before it and goes on. */
type Before = Listed & { readonly group: number; readonly isInBracket: boolean };

const WORD_BEFORE = '(?:(?:kurz|abgekürzt|englisch|engl\\.|deutsch|dt\\.|short):?\\s)?';
const OPENED = new RegExp(`^["“”»«'’]?\\s?\\(${WORD_BEFORE}["“„»«'‘]?$`);
const CONTINUED = new RegExp(`^["“”»«'’]?[,;]\\s${WORD_BEFORE}["“„»«'‘]?$`);
const LONGEST_GAP = 16;

/** Whether a naming stands in brackets right after another: at their end, or `open` with more to come. */
function placeAfter(before: Before, naming: Naming): 'closed' | 'open' | undefined {
  if (naming.isTitle !== before.naming.isTitle || naming.name.part === true) return undefined;
  const gap = naming.name.start - before.naming.name.end;
  if (gap < 1 || gap > LONGEST_GAP) return undefined;
  const between = before.naming.after.slice(0, gap);
  const isAfter = OPENED.test(between) || (before.isInBracket && CONTINUED.test(between));
  const end = /^["“”»«'’]?([),;])/.exec(naming.after)?.[1];
  if (!isAfter || end === undefined) return undefined;
  return end === ')' ? 'closed' : 'open';
}

/** "Kreistag (CDU)": what the list knows as something else is no abbreviation of the name before. */
function isSame(before: Listed, own: Listed): boolean {
  if (own.listed === undefined || own.listed === before.listed) return true;
  if (before.listed !== undefined) return false;
  const first = own.naming.surface.charAt(0).toLowerCase();
  return own.naming.words.length > 1 || before.naming.words.some((word) => word.startsWith(first));
}
