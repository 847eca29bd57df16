// Idea: when all names of organizations are known, what is short for just one of them joins it: an abbreviation of its
// words ("BfK" of "Bund freier Küsten"), its beginning or end ("Ministerrat" of "EU-Ministerrat"), what it
// is called besides, and a form with a letter wrong. What the list knows as something else stays apart. Cost: linear,
// by maps of each name's beginnings and ends, of a bounded number of words. Source: own; initials after Schwartz & Hearst.

import type { GroupBuilder } from '../groups';
import { NearSpelling } from '../near-spelling';
import { UniqueGroups } from '../unique-groups';
import { joinAbbreviations } from './abbreviations';
import { joinNicknames } from './nicknames';
import type { OrganizationForm } from './organization-form';

/** Longer names are not read for their beginnings and ends. */
const MOST_WORDS = 12;
const SHORTEST_MISSPELLED = 9;
/** Ends of longer names that are mostly another by themselves: the "Union" of "Europäische Union" is a party's too. */
const OF_ITS_OWN = /^(?:unio|union|house|west|east|north|south)$/;
const WITHOUT_BUNDES =
  /^(?:\p{L}*ministerium|verfassungsgericht|kartellamt|gerichtshof|kanzleramt|anwaltschaft|regierung)$/u;

/** Joins short forms to the only longer one they can stand for. */
export function joinShortForms(forms: readonly OrganizationForm[], builder: GroupBuilder): void {
  joinAbbreviations(forms, builder);
  joinPieces(forms, builder);
  joinFederal(forms, builder);
  joinMisspelled(forms, builder);
  joinNicknames(forms, builder);
}

function joinPieces(forms: readonly OrganizationForm[], builder: GroupBuilder): void {
  const byPiece = new UniqueGroups<OrganizationForm>(builder);
  for (const form of forms) {
    const words = form.key.split(' ');
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    const starts = beginningsOf(form);
    for (let at = 1; at < words.length; at += 1) {
      byPiece.note(words.slice(at).join(' '), form);
      if (starts.has(at)) byPiece.note(words.slice(0, at).join(' '), form);
    }
  }
  for (const form of forms) if (!OF_ITS_OWN.test(form.key)) join(form, byPiece.find(form.key), builder);
}

/** After how many pieces a word ends: the "Omega" of "Omega-Uhrenmuseum" is none. */
function beginningsOf({ words }: OrganizationForm): Set<number> {
  const ends = new Set<number>();
  let pieces = 0;
  for (const word of words) {
    pieces += word.split(/[-–]/).length;
    ends.add(pieces);
  }
  return ends;
}

/** "Verfassungsgericht" for "Bundesverfassungsgericht"; a "Verwaltungsgericht" is another than the federal one. */
function joinFederal(forms: readonly OrganizationForm[], builder: GroupBuilder): void {
  const federal = new Map(
    forms.flatMap((form) => (form.key.startsWith('bundes') ? [[form.key.slice(6), form] as const] : [])),
  );
  for (const form of forms) if (WITHOUT_BUNDES.test(form.key)) join(form, federal.get(form.key), builder);
}

function joinMisspelled(forms: readonly OrganizationForm[], builder: GroupBuilder): void {
  const near = new NearSpelling((group) => builder.find(group));
  for (const { key, group, listed } of forms) {
    const other = key.length < SHORTEST_MISSPELLED || listed !== undefined ? undefined : near.near(key);
    if (other !== undefined) builder.join(other, group);
    near.add(key, group);
  }
}

function join(short: OrganizationForm, long: OrganizationForm | undefined, builder: GroupBuilder): void {
  if (long === undefined) return;
  const isOther = short.listed !== undefined && short.listed !== long.listed;
  if (!isOther) builder.join(long.group, short.group);
}
