import type { NamedSpan } from './mention';

/** Finds who is named in a text. Rules fill it today; a trained tagger can take its place language by language. */
export interface Recognizer {
  /** The names of a text: ordered, never overlapping, each inside the text. Equal texts give equal names. */
  findNames(text: string): NamedSpan[];
}
