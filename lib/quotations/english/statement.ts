import type { ContentRule } from './contents/content';
import type { CueVerb } from './cues/find-cues';
import type { Subject } from './speakers/find-subject';
import type { Range } from './speakers/noun-phrase';

/** What one cue of a unit reports, and who says it. Ranges are of the unit's items. */
export type Statement = {
  readonly ranges: readonly Range[];
  readonly rule: ContentRule | 'according to' | 'noun' | 'unlisted verb';
  readonly cue?: Range;
  readonly verb?: CueVerb;
  readonly subject: Subject;
};

/** The items that statements report. */
export function toldItems(statements: readonly Statement[]): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { ranges } of statements) {
    for (const { from, to } of ranges) for (let at = from; at < to; at += 1) told.add(at);
  }
  return told;
}
