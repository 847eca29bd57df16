import type { HighlightColor, NoteLink } from '../../../lib/note';
import { liveRangesOf, type PageSelection } from '../../../lib/page/page-selection';
import type { NoteWriting } from '../notes/note-writing';
import type { PageNotes } from '../notes/page-notes';
import type { Shown } from '../page-session';
import { findLinks } from './find-links';
import { isField } from './why-not';

/** What the toolbar is about: some selected words, and the note on them once there is one. */
export class Selected {
  readonly ranges: readonly Range[];
  /** Whom or what the words can be linked to. */
  readonly links: readonly NoteLink[];
  writing: NoteWriting | undefined;
  /** Being begun: the page may have to be read first, and the reader may press twice meanwhile. */
  private beginning: Promise<NoteWriting | undefined> | undefined;

  constructor(
    readonly found: PageSelection,
    shown: Shown,
  ) {
    this.ranges = liveRangesOf(found.range);
    this.links = findLinks(this.ranges, shown);
  }

  /** Whether the same words are selected. */
  isSame(found: PageSelection): boolean {
    return keyOf(this.found) === keyOf(found);
  }

  /**
   * The note on the words, begun where there is none; the same words again are the same note. Undefined: none of them
   * is text of the page.
   */
  async writingFor(notes: PageNotes, color: HighlightColor): Promise<NoteWriting | undefined> {
    if (this.writing) return this.writing;
    this.beginning ??= this.begin(notes, color).finally(() => {
      this.beginning = undefined;
    });
    return this.beginning;
  }

  /** The reader sees the paint, not the selection over it; the caret stays at its end. */
  letGo(): void {
    this.found.selection.collapseToEnd();
  }

  private async begin(notes: PageNotes, color: HighlightColor): Promise<NoteWriting | undefined> {
    const described = await notes.describe(this.found.range);
    if (!described || described.passage.selector.exact.trim() === '') return undefined;
    const same = notes.findAt(described.span);
    this.writing = (same && notes.writingOf(same.note.id)) ?? notes.begin(described, { text: '', color });
    return this.writing;
  }
}

/** One key for the same words selected. */
export function keyOf({ range, text }: PageSelection): string {
  return `${range.startOffset} ${range.endOffset} ${text}`;
}

/** Whether the words are still being written. */
export function isInField({ range, document }: PageSelection): boolean {
  const { startContainer } = range;
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  return (element !== null && isField(element)) || document.designMode === 'on';
}
