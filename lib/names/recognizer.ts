import type { Steps } from '../text/steps';
import type { NamedSpan } from './mention';

/** Finds who is named in a text of one language: a trained model where there is one, else rules and lists. */
export interface Recognizer {
  /** The names of a text: ordered, never overlapping, each inside the text. Equal texts give equal names. */
  findNamesInSteps(text: string): Steps<NamedSpan[]>;
}
