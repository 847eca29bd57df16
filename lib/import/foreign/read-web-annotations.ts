// W3C Web Annotations: one, a list, a page or a collection of them. Notes and highlights come; what identifies, describes
// or classifies is not the reader's words. Source: Web Annotation Data Model, W3C Recommendation of 2017.
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../note';
import { type Fields, fieldsOf, LONGEST, wordOf } from '../fields';
import {
  asList,
  type ForeignNote,
  type ForeignNotes,
  isFields,
  pageAddress,
  readNotes,
  tagsIn,
  timeIn,
  wordsIn,
} from './foreign-notes';
import { quoteIn } from './read-hypothesis';

const NOTES: readonly unknown[] = ['commenting', 'highlighting', 'replying', 'bookmarking', undefined];

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return [];
  const { items, first } = value;
  return items !== undefined ? asList(items) : isFields(first) ? asList(first.items) : [value];
}

function isAnnotation(value: unknown): value is Fields {
  return isFields(value) && asList(value.type).includes('Annotation') && 'target' in value;
}

/** Whether a document holds W3C annotations. */
export function isWebAnnotations(value: unknown): boolean {
  const items = itemsOf(value);
  return items.length > 0 && items.every(isAnnotation);
}

function bodiesFor(item: Fields, purpose: string): readonly Fields[] {
  return asList(item.body)
    .filter(isFields)
    .filter((body) => body.purpose === purpose);
}

function textIn(item: Fields): string {
  const plain = asList(item.body).filter((body) => typeof body === 'string');
  const bare = asList(item.body)
    .filter(isFields)
    .filter(({ purpose, value }) => !purpose && value !== undefined);
  const said = [...bodiesFor(item, 'commenting'), ...bodiesFor(item, 'replying'), ...bare];
  const values = [item.bodyValue, ...plain, ...said.map(({ value }) => value)];
  return values
    .map((value) => wordsIn(value, LONGEST.note))
    .filter((text) => text !== '')
    .join('\n\n');
}

function colorIn(target: unknown): { readonly color?: HighlightColor } {
  const color = isFields(target) ? HIGHLIGHT_COLORS.find((one) => one === target.styleClass) : undefined;
  return color ? { color } : {};
}

function aboutIn(item: Fields): Pick<ForeignNote, 'about'> {
  const [source] = bodiesFor(item, 'identifying').map((body) => body.source);
  if (!isFields(source) || typeof source.name !== 'string') return {};
  const kind = source.type === 'Organization' ? 'organization' : 'person';
  return { about: { name: wordOf(source.name, LONGEST.name), kind } };
}

function isNote({ motivation }: Fields): boolean {
  return asList(motivation ?? [undefined]).some((one) => NOTES.includes(one));
}

function readOne(value: unknown): ForeignNote {
  const item = fieldsOf(value);
  const [target] = asList(item.target);
  const source = isFields(target) ? (target.source ?? target.id) : target;
  const quote = isFields(target) ? quoteIn(target.selector) : undefined;
  return {
    url: pageAddress(isFields(source) ? source.id : source),
    ...(item.id !== undefined && { id: wordOf(item.id, LONGEST.url).slice(0, LONGEST.id) }),
    ...(quote ? { quote } : aboutIn(item)),
    text: textIn(item),
    tags: tagsIn(bodiesFor(item, 'tagging').map(({ value: tag }) => tag)),
    ...colorIn(target),
    ...timeIn('created', item.created),
    ...timeIn('updated', item.modified ?? item.created),
  };
}

/** Notes and highlights of W3C annotations. */
export function readWebAnnotations(value: unknown): ForeignNotes {
  return readNotes(
    'annotations',
    itemsOf(value).filter((item) => isFields(item) && isNote(item)),
    readOne,
  );
}
