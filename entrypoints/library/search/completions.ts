import type { Completion } from '../../../components/library/search/SearchField';
import { type FieldCompletion, fieldValue } from '../../../lib/search/complete-field';
import { fieldWords } from './fields';
import type { SearchServices } from './search-services';

/** So many are offered. */
const SHOWN = 7;
/** So many letters of a field's name are awaited before it is offered: fewer begin any word. */
const LETTERS_OF_FIELD = 2;

type Offer = { readonly label: string; readonly detail?: string | undefined };

/** Today, its month and its year, as far as they begin so. `now` in ms since 1970. */
export function datesFrom(typed: string, now: number): readonly string[] {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(date.getFullYear());
  const month = `${year}-${two(date.getMonth() + 1)}`;
  const day = `${month}-${two(date.getDate())}`;
  return [day, month, year].filter((one) => one.startsWith(typed) && one !== typed);
}

async function offersOf(
  { field, value }: FieldCompletion,
  services: SearchServices,
): Promise<readonly Offer[]> {
  const named = (values: readonly string[]) => values.map((label) => ({ label }));
  switch (field) {
    case 'person':
    case 'organization':
    case 'said': {
      const kind = field === 'said' ? undefined : field;
      const names = await services.completeNames(value, kind);
      return names.map(({ name, role }) => ({ label: name, detail: role }));
    }
    case 'tag':
      return named(await services.completeTags(value));
    case 'outlet':
      return named(await services.completeOutlets(value));
    case 'collection':
      return named(await services.completeCollections(value));
    case 'since':
    case 'until':
      return named(datesFrom(value, Date.now()));
    default:
      return [];
  }
}

/** After a whole value the next word may be typed at once. */
function withValue(query: string, { start, end }: FieldCompletion, value: string): Omit<Completion, 'label'> {
  const before = query.slice(0, start) + fieldValue(value);
  const after = query.slice(end).replace(/^["“”„«»]?\s*/, '');
  return { query: `${before} ${after}`, caret: before.length + 1 };
}

function fieldCompletions(
  query: string,
  { start, end, value, names }: FieldCompletion,
): readonly Completion[] {
  if (value.length < LETTERS_OF_FIELD) return [];
  return fieldWords()
    .filter(({ word }) => names.includes(word))
    .map(({ word, about }) => ({
      label: `${word}:`,
      detail: about,
      query: `${query.slice(0, start)}${word}:${query.slice(end)}`,
      caret: start + word.length + 1,
    }));
}

/** What the word at the caret may mean, each with the query it makes. @throws what the services throw */
export async function completionsOf(
  asked: FieldCompletion,
  query: string,
  services: SearchServices,
): Promise<readonly Completion[]> {
  if (asked.field === undefined) return fieldCompletions(query, asked);
  const offers = await offersOf(asked, services);
  return offers.slice(0, SHOWN).map(({ label, detail }) => ({
    label,
    ...(detail && { detail }),
    ...withValue(query, asked, label),
  }));
}
