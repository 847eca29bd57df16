// Idea: forms of one organization are those that a list gives together, an abbreviation in brackets after a name,
// the name with and without the ending of a company or the genitive, and a word that ends or starts just one longer
// name of the text ("Außenministerium" for "Außenministerium in Kiew"). Cost: linear, by maps. Source: own.
import { findListedName } from '../names/names-of-people';
import type { GroupBuilder } from './groups';
import { genitiveForms, type Naming } from './naming';

const COMPANY_END =
  /^(?:ag|gmbh|mbh|ggmbh|se|kg|kgaa|ohg|gbr|ug|eg|inc|corp|corporation|ltd|limited|llc|plc|co|holding|group|e|v|e\.v\.?|s\.a\.?|&|\.)\.?$/;

/** Puts the namings of organizations into groups. */
export function joinOrganizations(namings: readonly Naming[], builder: GroupBuilder, language: string): void {
  const byForm = new Map<string, number>();
  const byListed = new Map<string, number>();
  let before: { naming: Naming; group: number } | undefined;
  for (const [number, naming] of namings.entries()) {
    if (naming.name.kind !== 'organization') continue;
    const forms = formsOf(naming);
    const listed = findListedName(naming.surface, 'organization', language);
    const found = forms.map((form) => byForm.get(form)).find((group) => group !== undefined);
    let group =
      found ?? (listed === undefined ? undefined : byListed.get(listed)) ?? builder.open('organization');
    if (listed !== undefined) {
      const same = byListed.get(listed);
      if (same !== undefined) group = builder.join(group, same);
      byListed.set(listed, group);
    }
    if (before !== undefined && isBracketOf(naming, before.naming)) group = builder.join(before.group, group);
    for (const form of forms) if (!byForm.has(form)) byForm.set(form, group);
    builder.assign(number, group);
    before = { naming, group };
  }
  joinShortForms(namings, builder, byForm);
}

function formsOf({ words }: Naming): string[] {
  let end = words.length;
  while (end > 1 && COMPANY_END.test(words[end - 1] ?? '')) end -= 1;
  const last = words[end - 1] ?? '';
  const start = words.slice(0, end - 1).map((word) => word.replace(/(?<=.{3})(?:en|em|er|es|e)$/, ''));
  const article = /^(?:die|der|das|the)$/.test(start[0] ?? '') ? 1 : 0;
  return genitiveForms(last).map((form) => [...start.slice(article), form].join(' '));
}

/** Whether a naming stands in brackets right after another. */
function isBracketOf(naming: Naming, before: Naming): boolean {
  if (naming.isTitle !== before.isTitle || naming.name.part === true) return false;
  const gap = naming.name.start - before.name.end;
  return gap >= 1 && gap <= 2 && /^\s?\($/.test(before.after.slice(0, gap)) && naming.after.startsWith(')');
}

/** A single word that starts or ends exactly one longer name is that organization. */
function joinShortForms(
  namings: readonly Naming[],
  builder: GroupBuilder,
  byForm: ReadonlyMap<string, number>,
): void {
  const longer = new Map<string, number | undefined>();
  for (const [form, group] of byForm) {
    const words = form.split(' ');
    if (words.length < 2) continue;
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const known = longer.get(word);
      const isOther =
        longer.has(word) && (known === undefined || builder.find(known) !== builder.find(group));
      longer.set(word, isOther ? undefined : group);
    }
  }
  for (const naming of namings) {
    if (naming.name.kind !== 'organization' || naming.words.length !== 1) continue;
    const form = formsOf(naming).find((candidate) => longer.get(candidate) !== undefined);
    const own = form === undefined ? undefined : byForm.get(form);
    const long = form === undefined ? undefined : longer.get(form);
    if (own !== undefined && long !== undefined && isHead(form ?? '')) builder.join(own, long);
  }
}

/** Only what says little by itself is short for something longer. */
function isHead(word: string): boolean {
  return /(?:ministerium|bundestag|landtag|gericht|gerichtshof|universität|universitat|kommission|parlament|verband|ministry|department|commission|university|court|parliament|council)$/.test(
    word,
  );
}
