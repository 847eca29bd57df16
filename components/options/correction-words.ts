import { i18n } from '#i18n';
import type { Correction } from '../../lib/entities/correction';
import type { EntityKind } from '../../lib/names/mention';

/** Longer words of a quotation are cut at a blank, in UTF-16 units. */
const ROOM = 72;

/** What a correction is about: a name, or the first words of a quotation. */
export function subjectWords(correction: Correction): string {
  if ('name' in correction) return correction.name;
  const { words } = correction;
  if (words.length <= ROOM) return words;
  const blank = words.lastIndexOf(' ', ROOM);
  return `${words.slice(0, blank > 0 ? blank : ROOM)} …`;
}

/** What it says of that. */
export function verdictWords(correction: Correction): string {
  switch (correction.verdict) {
    case 'reject':
      return i18n.t(isPerson(correction) ? 'options_verdictNotPerson' : 'options_verdictNotOrganization');
    case 'retype':
      return i18n.t(correction.to === 'person' ? 'options_verdictPerson' : 'options_verdictOrganization');
    case 'add':
      return i18n.t(isPerson(correction) ? 'options_verdictAddedPerson' : 'options_verdictAddedOrganization');
    case 'attribute':
      return correction.to
        ? i18n.t('options_verdictSaidBy', [correction.to.name])
        : i18n.t('options_verdictNobody');
    case 'unquote':
      return i18n.t('options_verdictNotQuotation');
  }
}

/** The kind whose shape stands before it: what the name is now, or who speaks; undefined for neither. */
export function markedAs(correction: Correction): EntityKind | undefined {
  switch (correction.verdict) {
    case 'add':
      return correction.kind;
    case 'retype':
      return correction.to;
    case 'attribute':
      return correction.to?.kind;
    default:
      return undefined;
  }
}

/** The site that a correction of a quotation holds on; undefined for names, which it holds everywhere for. */
export function siteOf(correction: Correction): string | undefined {
  if (!('article' in correction) || !URL.canParse(correction.article)) return undefined;
  return new URL(correction.article).hostname;
}

function isPerson({ kind }: { readonly kind: EntityKind }): boolean {
  return kind === 'person';
}
