import { i18n } from '#i18n';
import type { StepKind } from '../../lib/note';

const STEPS = {
  write: 'notes_stepWrite',
  edit: 'notes_stepEdit',
  color: 'notes_stepColor',
  tags: 'notes_stepTags',
  remove: 'notes_stepRemove',
  restore: 'notes_stepRestore',
  attach: 'notes_stepAttach',
  refuse: 'notes_stepRefuse',
} as const satisfies Record<StepKind, string>;

/** What a step of the notes' history did, in a word or two: "color", "Farbe". */
export function stepWords(kind: StepKind): string {
  return i18n.t(STEPS[kind]);
}
