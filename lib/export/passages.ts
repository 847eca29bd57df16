import { linkToPassage } from '../citation';
import type { HighlightColor, Note, NoteLink, Placement, Uuid } from '../note';
import type { ExportBundle } from './bundle';

/** A note on a passage as exports write it. */
export type ExportPassage = {
  readonly note: Note;
  /** The exact words of the page. */
  readonly words: string;
  /** What stood around them. */
  readonly paragraph: string;
  readonly color?: HighlightColor;
  readonly link?: NoteLink;
  /** Leads to the words in the page. */
  readonly address: string;
  /** What became of the words when the page was last looked at; undefined: that is not known. */
  readonly state?: Placement['anchoring']['state'];
};

/** A note that is on no passage. */
export type PlainNote = Note & { readonly subject: Exclude<Note['subject'], { readonly on: 'passage' }> };

/** The notes on passages by their id, none left out. */
export function passagesById({ article, notes, placements }: ExportBundle): ReadonlyMap<Uuid, ExportPassage> {
  const states = new Map(placements?.map(({ id, anchoring }) => [id, anchoring.state]));
  const passages = new Map<Uuid, ExportPassage>();
  for (const note of notes) {
    const { id, subject, color } = note;
    if (subject.on !== 'passage') continue;
    const { selector, paragraph } = subject.passage;
    const state = states.get(id);
    passages.set(id, {
      note,
      words: selector.exact,
      paragraph,
      ...(color && { color }),
      ...(subject.link && { link: subject.link }),
      address: linkToPassage(article.url, selector.exact, selector),
      ...(state && { state }),
    });
  }
  return passages;
}

/** The notes on passages in the order of their places; where words were not found, of where they were. */
export function passagesOf(bundle: ExportBundle): ExportPassage[] {
  const places = new Map(bundle.placements?.map(({ id, anchoring }) => [id, anchoring]));
  const placeOf = ({ note: { id, subject } }: ExportPassage): number => {
    const place = places.get(id);
    if (place && place.state !== 'orphan') return place.start;
    return subject.on === 'passage' ? subject.passage.selector.start : 0;
  };
  return [...passagesById(bundle).values()].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The notes on the article and on who is named in it. */
export function plainNotesOf({ notes }: ExportBundle): PlainNote[] {
  return notes.filter((note): note is PlainNote => note.subject.on !== 'passage');
}
