import { type AuthorName, fullName, invertedName } from '../../byline/person-name';

/** "Anne-Marie K." is "A.-M. K.". */
function initials(given: string): string {
  return given
    .split(' ')
    .map((name) =>
      name
        .split('-')
        .map((part) => (part === '' ? '' : `${[...part][0]?.toUpperCase()}.`))
        .join('-'),
    )
    .join(' ');
}

/** "Leyen, U. von der" is written "von der Leyen, U."; "King, M. L., Jr.". A literal as it is. */
export function withInitials(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return [name.family, initials(name.given), name.suffix].filter(Boolean).join(', ');
}

/** "Feder, Ada", as the first of several; a name that begins with the family has no comma. */
export function filedName(name: AuthorName): string {
  return 'isFamilyFirst' in name ? fullName(name) : invertedName(name);
}

/** "FEDER, Ada", as the first of several. */
export function inCapitals(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  return [capitals(family), given, suffix].filter(Boolean).join(', ');
}

/** "Ada FEDER", as one of the others. */
export function inCapitalsAfter(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return fullName({ ...name, family: capitals(name.family) });
}

/** "ß" stays readable as "ẞ" would not in every font: "STRAUSS". */
function capitals(family: string): string {
  return family.toUpperCase();
}

/** What stands in the text for an author: the family name, or the whole of a literal. */
export function shortName(name: AuthorName): string {
  return 'literal' in name ? name.literal : name.family;
}

/** "A", "A and B", "A, B, and C". `comma`: also before the last of two. */
export function joinNames(
  names: readonly string[],
  {
    last,
    commaOfTwo = false,
    commaOfMany = true,
  }: { readonly last: string; readonly commaOfTwo?: boolean; readonly commaOfMany?: boolean },
): string {
  if (names.length < 2) return names[0] ?? '';
  const hasComma = names.length === 2 ? commaOfTwo : commaOfMany;
  return `${names.slice(0, -1).join(', ')}${hasComma ? ',' : ''} ${last} ${names.at(-1)}`;
}
