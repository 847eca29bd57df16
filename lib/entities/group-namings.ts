import type { NamedSpan } from '../names/mention';
import type { Steps } from '../text/steps';
import { GroupBuilder, type Grouping } from './groups';
import { type Naming, readNamings } from './naming';
import { joinOrganizations } from './organizations/join-organizations';
import { joinPersons } from './persons/join-persons';

/** A text with its title and the names found in each. */
export type TextWithNames = {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly names: readonly NamedSpan[];
  readonly titleNames: readonly NamedSpan[];
};

/** The names of a text, taken apart and joined to groups. */
export type GroupedNamings = { readonly namings: readonly Naming[]; readonly grouping: Grouping };

/** Full names first, so that what stands alone finds its owner, wherever it stands. */
export function* groupNamings({
  title,
  text,
  language,
  names,
  titleNames,
}: TextWithNames): Steps<GroupedNamings> {
  const namings = readNamings([
    { text: title, names: titleNames, isTitle: true },
    { text, names, isTitle: false },
  ]);
  const builder = new GroupBuilder();
  yield 0.2;
  joinPersons(namings, builder, language);
  yield 0.8;
  joinOrganizations(namings, builder, language);
  return { namings, grouping: builder.finish(namings) };
}
