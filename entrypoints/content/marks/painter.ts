import type { Highlighter, NotePaint } from '../../../lib/page/highlighter';
import { measureBackground } from '../../../lib/page/paint/measure-background';
import { contrast } from '../../../lib/page/paint/palette';
import type { Settings } from '../../../lib/settings';
import type { PageServices } from '../page-services';
import { type Marks, paintable } from './find-marks';
import { createPause } from './pause';

const WHITE = [255, 255, 255, 1] as const;
const BLACK = [0, 0, 0, 1] as const;

type Items = Parameters<Highlighter['paint']>[1];

function isDarkBehind(element: Element): boolean {
  const background = measureBackground(element);
  return contrast(background, WHITE) > contrast(background, BLACK);
}

/** The colors that suit the page around an element, or the reader's choice. */
export function choosePaletteAt(
  element: Element,
  palette: Settings['palette'] | undefined,
): 'light' | 'dark' {
  if (palette === 'light' || palette === 'dark') return palette;
  return isDarkBehind(element) ? 'dark' : 'light';
}

/** All paint of one session: made when something is painted first, and taken away with it. */
export class Painter {
  private highlighter: Highlighter | undefined;

  constructor(
    private readonly services: Pick<PageServices, 'document' | 'createHighlighter'>,
    private readonly signal: AbortSignal,
  ) {}

  private get own(): Highlighter {
    this.highlighter ??= this.services.createHighlighter(this.services.document);
    return this.highlighter;
  }

  async paintMarks(marks: Marks, { kinds, palette, colors }: Settings): Promise<void> {
    this.own.dress({ palette, colors });
    const pause = createPause(this.signal);
    for (const [kind, items] of paintable(marks, kinds)) await this.own.paint(kind, items, pause);
  }

  /** Paints these notes as the only ones of their kind. */
  async paintNotes(kind: NotePaint, items: Items): Promise<void> {
    if (!this.signal.aborted) await this.own.paint(kind, items, createPause(this.signal));
  }

  /** Shows a place for a moment. */
  focus(ranges: readonly Range[]): void {
    this.highlighter?.focus(ranges);
  }

  /** Ids of what is painted at a point of the window, the topmost first. */
  at(x: number, y: number): readonly string[] {
    return this.highlighter?.at(x, y).map(({ id }) => id) ?? [];
  }

  dispose(): void {
    this.highlighter?.dispose();
    this.highlighter = undefined;
  }
}
