import type { EarlierText, Note } from '../../note';
import type { ExportBundle } from '../bundle';
import { obsidianTag } from '../front-matter';
import { type ExportPassage, type PlainNote, passagesOf, plainNotesOf } from '../passages';
import { addressValue } from './address-value';
import { type Fields, recordValue } from './fields';
import { listValue, NOTHING, type Surroundings, textValue, timeValue, type Value } from './value';

const EARLIER_FIELDS: Fields<EarlierText> = {
  text: { of: ({ text }) => ({ is: 'note', text }) },
  date: { of: ({ updated }) => timeValue(updated) },
};

function earlierOf({ earlier = [] }: Note, around: Surroundings): Value {
  return {
    is: 'list',
    items: earlier.map((one) => recordValue(EARLIER_FIELDS, one, around, one.text)),
  };
}

/** What a note says of itself, on a passage or not. */
const WRITTEN: Fields<Note> = {
  text: { of: ({ text }) => ({ is: 'note', text }) },
  date: { of: ({ updated }) => timeValue(updated) },
  created: { of: ({ created }) => timeValue(created) },
  tags: { list: true, of: ({ tags = [] }) => listValue(tags.map(obsidianTag)) },
  earlier: { of: earlierOf, each: EARLIER_FIELDS },
};

/** A note on the article, or on a person or organization. */
export const NOTE_FIELDS: Fields<PlainNote> = {
  ...WRITTEN,
  about: {
    of: ({ subject }, { labels }) =>
      textValue(subject.on === 'article' ? labels.aboutArticle : labels.about(subject.name)),
  },
  name: { of: ({ subject }) => (subject.on === 'article' ? NOTHING : textValue(subject.name)) },
  kind: { of: ({ subject }) => textValue(subject.on === 'article' ? 'article' : subject.kind) },
};

function linkWords({ link }: ExportPassage, { labels }: Surroundings): string | undefined {
  if (!link) return undefined;
  return link.to === 'entity' ? labels.about(link.name) : labels.aboutQuotation(link.words);
}

function stateWords({ state }: ExportPassage, { labels }: Surroundings): string | undefined {
  return state && state !== 'certain' ? labels.states[state] : undefined;
}

function ofNote(name: 'text' | 'date' | 'created' | 'tags' | 'earlier') {
  return (passage: ExportPassage, around: Surroundings): Value =>
    WRITTEN[name]?.of(passage.note, around) ?? NOTHING;
}

/** A highlight or a note on words of the page. */
export const PASSAGE_FIELDS: Fields<ExportPassage> = {
  words: { of: ({ words }) => ({ is: 'words', text: words }) },
  note: { of: ofNote('text') },
  color: { of: ({ color }, { labels }) => textValue(color && labels.colors[color]) },
  about: { of: (passage, around) => textValue(linkWords(passage, around)) },
  state: { of: (passage, around) => textValue(stateWords(passage, around)) },
  /** Color, about and state, as far as they are known. */
  details: {
    list: true,
    of: (passage, around) =>
      listValue(
        [
          passage.color && around.labels.colors[passage.color],
          linkWords(passage, around),
          stateWords(passage, around),
        ].filter((words) => words !== undefined),
      ),
  },
  place: { of: ({ address }) => addressValue(address) },
  lost: { of: ({ state }) => ({ is: 'truth', truth: state === 'orphan' }) },
  paragraph: { of: ({ paragraph }) => ({ is: 'words', text: paragraph }) },
  date: { of: ofNote('date') },
  created: { of: ofNote('created') },
  tags: { list: true, of: ofNote('tags') },
  earlier: { of: ofNote('earlier'), each: EARLIER_FIELDS },
};

/** The notes that are on no passage. */
export function notesValue(bundle: ExportBundle, around: Surroundings): Value {
  const items = plainNotesOf(bundle).map((note) => recordValue(NOTE_FIELDS, note, around, note.text));
  return { is: 'list', items };
}

/** The notes on passages in the order of their places. */
export function passagesValue(bundle: ExportBundle, around: Surroundings): Value {
  const items = passagesOf(bundle).map((one) => recordValue(PASSAGE_FIELDS, one, around, one.words));
  return { is: 'list', items };
}
