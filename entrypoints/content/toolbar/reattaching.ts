import type { RefusalCode } from '../../../lib/messages';
import type { Uuid } from '../../../lib/note';
import type { FrameOptions } from '../card/card-frame';
import type { Described } from '../notes/page-notes';
import type { PassageWords } from '../notes/passage-words';
import type { PageSession } from '../page-session';
import { Toolbar } from './toolbar';

export type ReattachingOptions = {
  readonly session: PageSession;
  readonly words: PassageWords;
  readonly frame: FrameOptions;
  /** How it ended, beside the place. */
  readonly say: (said: { text: string } | { code: RefusalCode }, ranges: readonly Range[]) => void;
};

/** While an orphan waits for its words: a bar at the top of the window says so, until words are chosen or it is cancelled. */
export class Reattaching {
  private readonly bar: Toolbar;
  private waiting: Uuid | undefined;

  constructor(private readonly options: ReattachingOptions) {
    this.bar = new Toolbar({ ...options.frame, isFixed: true });
  }

  /** The note that waits. */
  get note(): Uuid | undefined {
    return this.waiting;
  }

  /** Where the bar ends, in CSS pixels of the window; 0 where there is none. */
  get bottom(): number {
    return this.bar.inside?.getBoundingClientRect().bottom ?? 0;
  }

  isTarget(target: EventTarget | null): boolean {
    return this.bar.isTarget(target);
  }

  /** False when there is no such note. */
  begin(id: Uuid): boolean {
    const { session, words, frame } = this.options;
    const placed = session.notes.find(id);
    if (!placed) return false;
    this.waiting = id;
    const { clientWidth } = frame.document.documentElement;
    const top = { left: clientWidth / 2, right: clientWidth / 2, top: 0, bottom: 0 };
    this.bar.show(
      {
        label: words.selectNow,
        language: words.language,
        asks: words.selectNow,
        about: placed.note.subject.passage.selector.exact,
        groups: [[{ is: 'words', label: words.cancel, onPress: () => this.end() }]],
      },
      { lines: () => [top], isBackward: false, isTouch: false },
      () => {
        this.waiting = undefined;
      },
    );
    return true;
  }

  /** The waiting note belongs to these words. */
  async attach(described: Described): Promise<void> {
    const id = this.waiting;
    if (id === undefined) return;
    const { session, words, say } = this.options;
    const reply = await session.notes.attach(id, described);
    if (reply.ok) this.end();
    const ranges = session.notes.find(id)?.ranges ?? [];
    say(reply.ok ? { text: words.confirmed } : { code: reply.code }, ranges);
  }

  end(): void {
    this.waiting = undefined;
    this.bar.close();
  }
}
