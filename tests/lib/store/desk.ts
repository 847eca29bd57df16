import { beforeEach, vi } from 'vitest';
import type { Note, NoteAct, NoteDraft, NoteOutcome, Passage } from '../../../lib/note';
import { recordArticle } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import { actOnNote, loadNote } from '../../../lib/store/notes';
import { madeUpArticle } from './made-up';

export const PASSAGE: Passage = {
  selector: { exact: 'in Kiew', prefix: 'sprach ', suffix: '. Annalena', start: 18, end: 25 },
  paragraph: 'Mark Rutte sprach in Kiew.',
};
export const ELSEWHERE: Passage = {
  selector: { exact: 'in Lwiw', prefix: 'sprach ', suffix: '. Annalena', start: 18, end: 25 },
  paragraph: 'Mark Rutte sprach in Lwiw.',
};
export const ON_PASSAGE = { on: 'passage', passage: PASSAGE } as const;
export const ON_ARTICLE = { on: 'article' } as const;

/** An article of its own for each test, and a clock that only acts move. */
export class Desk {
  article = '';
  clock = Date.parse('2026-05-01T10:00:00Z');
  #commands = 0;

  constructor() {
    beforeEach(async () => {
      vi.spyOn(Date, 'now').mockImplementation(() => this.clock);
      await deleteEverything();
      this.article = (await recordArticle(madeUpArticle(), { keep: true })).id;
    });
  }

  /** An act a minute after the one before, so that no typing is taken together. */
  act(given: NoteAct, after = 60_000): Promise<NoteOutcome> {
    this.clock += after;
    this.#commands += 1;
    return actOnNote(`command ${this.#commands}`, given);
  }

  draft(more: Partial<NoteDraft> = {}): NoteDraft {
    return { id: 'n1', article: this.article, subject: ON_PASSAGE, text: 'Stimmt das?', ...more };
  }

  undo(): Promise<NoteOutcome> {
    return this.act({ do: 'undo', article: this.article });
  }

  redo(): Promise<NoteOutcome> {
    return this.act({ do: 'redo', article: this.article });
  }
}

/** The note as the reader sees it: without times and revision. */
export async function seen(id = 'n1'): Promise<Partial<Note> | undefined> {
  const note = await loadNote(id);
  if (!note) return undefined;
  const { created: _c, updated: _u, revision: _r, deleted, ...rest } = note;
  return deleted === undefined ? rest : { ...rest, deleted: 1 };
}
