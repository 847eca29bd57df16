import type { ForeignNotes } from './foreign-notes';
import { isClipper, readClipper } from './read-clipper';
import { isHypothesis, readHypothesis } from './read-hypothesis';
import { isReadwise, readReadwise } from './read-readwise';
import { isWebAnnotations, readWebAnnotations } from './read-web-annotations';

/** Notes of another program in a JSON value; undefined when it is of none that is known. */
export function readForeign(value: unknown): ForeignNotes | undefined {
  if (isHypothesis(value)) return readHypothesis(value);
  if (isWebAnnotations(value)) return readWebAnnotations(value);
  if (isClipper(value)) return readClipper(value);
  return undefined;
}

/** Notes of another program in a text that is no JSON; undefined when it is of none that is known. */
export function readForeignText(text: string): ForeignNotes | undefined {
  return isReadwise(text) ? readReadwise(text) : undefined;
}
