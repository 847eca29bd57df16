import type { RefusalCode, Reply } from '../../../../lib/messages';
import type { Note, NoteAct, NoteOutcome, Placement, StepKind } from '../../../../lib/note';
import type { fakePage } from '../fake-page';

type Step = { readonly kind: StepKind; readonly before?: Note; readonly after: Note };

/** A store of notes as the background has it, in memory, with a history of steps. */
export class FakeStore {
  readonly notes = new Map<string, Note>();
  readonly acts: NoteAct[] = [];
  readonly commands: string[] = [];
  placements: readonly Placement[] = [];
  /** The next acts are refused. */
  refuses: RefusalCode | undefined;
  private readonly steps: Step[] = [];
  private readonly undone: Step[] = [];

  constructor({ answers }: Pick<ReturnType<typeof fakePage>, 'answers'>) {
    answers.set('notesOf', () => ({ ok: true, value: [...this.notes.values()] }));
    answers.set('actOnNote', ((input: { command: string; act: NoteAct }) => this.act(input)) as never);
    answers.set('placeNotes', ((input: { placements: readonly Placement[] }) => {
      this.placements = input.placements;
      return { ok: true, value: null };
    }) as never);
  }

  /** Notes that are there. */
  get all(): readonly Note[] {
    return [...this.notes.values()].filter(({ deleted }) => deleted === undefined);
  }

  private act({ command, act }: { command: string; act: NoteAct }): Reply<NoteOutcome> {
    this.commands.push(command);
    if (this.refuses) return { ok: false, code: this.refuses };
    this.acts.push(act);
    return { ok: true, value: this.carryOut(act) };
  }

  private carryOut(act: NoteAct): NoteOutcome {
    if ('article' in act) return this.turnBack(act.do);
    const id = act.do === 'save' ? (act.draft.id ?? 'new') : act.id;
    const before = this.notes.get(id);
    const { note, kind } = changed(act, before);
    const after = {
      ...note,
      id,
      revision: (before?.revision ?? 0) + 1,
      created: before?.created ?? 1,
      updated: 2,
    };
    this.notes.set(id, after);
    this.steps.push({ kind, after, ...(before && { before }) });
    return { note: after, conflict: false, step: kind };
  }

  private turnBack(which: 'undo' | 'redo'): NoteOutcome {
    const [from, to] = which === 'undo' ? [this.steps, this.undone] : [this.undone, this.steps];
    const step = from.pop();
    if (!step) return { conflict: false };
    to.push(step);
    const now = this.notes.get(step.after.id);
    const wanted = which === 'undo' ? (step.before ?? { ...step.after, deleted: 3 }) : step.after;
    const note = { ...wanted, revision: (now?.revision ?? 0) + 1 };
    this.notes.set(note.id, note);
    return { note, conflict: false, step: step.kind };
  }
}

function changed(
  act: Exclude<NoteAct, { article: string }>,
  before: Note | undefined,
): { note: Note; kind: StepKind } {
  const stands = before as Note;
  switch (act.do) {
    case 'save': {
      const { base: _, unlink, ...draft } = act.draft;
      const kept = before?.subject.on === 'passage' && !unlink ? before.subject.link : undefined;
      const subject = { ...(kept && { link: kept }), ...draft.subject };
      return { note: { ...before, ...draft, subject } as Note, kind: before ? 'edit' : 'write' };
    }
    case 'remove':
      return { note: { ...stands, deleted: 3 }, kind: 'remove' };
    case 'restore': {
      const { deleted: _, ...note } = stands;
      return { note, kind: 'restore' };
    }
    case 'attach':
      return { note: { ...stands, subject: { on: 'passage', passage: act.passage } }, kind: 'attach' };
    case 'refuse':
      return { note: { ...stands, refused: [...(stands.refused ?? []), act.words] }, kind: 'refuse' };
  }
}
