import type { HighlightColor } from '../../../lib/note';
import { build, buildButton, buildIconButton, buildSwatch, hasFocus, type Icon } from '../card/build';
import { CardFrame, type FrameOptions } from '../card/card-frame';
import type { Box } from '../card/place-card';
import { placeToolbar } from './place-toolbar';
import { TOOLBAR_STYLE } from './toolbar-style';

/** One thing to press, or a line between two groups of them. */
export type Tool =
  | { readonly is: 'color'; readonly color: HighlightColor; readonly isOn: boolean }
  | { readonly is: 'icon'; readonly icon: Icon }
  | { readonly is: 'words' };
export type NamedTool = Tool & { readonly label: string; readonly onPress: () => void };

export type ToolbarContent = {
  readonly label: string;
  readonly language: string;
  readonly groups: readonly (readonly NamedTool[])[];
  /** A sentence above the tools. */
  readonly said?: string;
  /** What to press about it. */
  readonly answers?: readonly NamedTool[];
  readonly isBad?: boolean;
  /** What is asked for, above the tools. */
  readonly asks?: string;
  /** The words that it is about. */
  readonly about?: string;
};

export type ToolbarPlace = {
  /** The lines of the selection, asked for whenever the toolbar is placed. */
  readonly lines: () => readonly Box[];
  readonly isBackward: boolean;
  readonly isTouch: boolean;
};

/** So far outside the window the selection may be before the toolbar goes, in CSS pixels. */
const FAR = 240;

/**
 * A small toolbar that floats beside a place of the page, in a closed shadow root. It takes the focus only when it is
 * asked to, and pressing it leaves the selection as it is. Arrow keys go through it, Escape closes it.
 */
export class Toolbar {
  private readonly frame: CardFrame;
  private tools: readonly HTMLButtonElement[] = [];
  private bar: HTMLElement | undefined;
  private place: ToolbarPlace | undefined;
  private closed: (() => void) | undefined;

  constructor(private readonly options: FrameOptions) {
    this.frame = new CardFrame({
      ...options,
      style: TOOLBAR_STYLE,
      place: ({ card, window }) => {
        const { lines = () => [], isBackward = false, isTouch = false } = this.place ?? {};
        const spot = placeToolbar({ lines: lines(), isBackward, isTouch, toolbar: card, window });
        // The names of the tools are shown on the side away from the words.
        this.bar?.toggleAttribute('data-above', spot.isAbove);
        return { left: spot.left, top: spot.top, maxHeight: 10_000, side: 'below' };
      },
    });
  }

  get isOpen(): boolean {
    return this.frame.isOpen;
  }

  get hasFocus(): boolean {
    return this.frame.hasFocus;
  }

  isTarget(target: EventTarget | null): boolean {
    return this.frame.isTarget(target);
  }

  /** Shows it, or other tools in it. `onClose` is called when it goes, however that comes. */
  show(content: ToolbarContent, place: ToolbarPlace, onClose: () => void): void {
    const { document } = this.options;
    const hadFocus = this.frame.hasFocus;
    this.place = place;
    if (!this.bar) {
      const bar = build(document, 'div', { class: 'card bar' });
      this.frame.open({ dialog: bar, onKey: (event) => this.onKey(event), onClose: () => this.onClose() });
      this.bar = bar;
      // The page's selection stays, and so does its focus.
      bar.addEventListener('mousedown', (event) => event.preventDefault());
      bar.addEventListener('pointerdown', (event) => event.preventDefault());
    }
    this.closed = onClose;
    this.fill(this.bar, content);
    this.frame.standAt(place.lines);
    this.frame.align();
    if (hadFocus) this.focus();
  }

  /** Takes the focus; Escape gives it back. */
  focus(): void {
    const on = this.tools.find((tool) => tool.tabIndex === 0) ?? this.tools[0];
    on?.focus({ preventScroll: true });
  }

  close(): void {
    this.frame.close();
  }

  /** After the page has scrolled: goes when its place is far out of sight. */
  follow(height: number): void {
    const lines = this.place?.lines() ?? [];
    if (!this.isOpen || this.hasFocus || lines.length === 0) return;
    const isFar = lines.every(({ top, bottom }) => bottom < -FAR || top > height + FAR);
    if (isFar) this.close();
  }

  /** For copying: an element inside. */
  get inside(): HTMLElement | undefined {
    return this.bar;
  }

  private onClose(): void {
    const { closed } = this;
    this.bar = this.closed = this.place = undefined;
    this.tools = [];
    closed?.();
  }

  private fill(bar: HTMLElement, content: ToolbarContent): void {
    const { document } = this.options;
    const { label, language, groups, said, isBad = false, answers = [], asks, about } = content;
    const focused = nameOf(this.tools.find((tool) => hasFocus(tool)));
    const beside = answers.map((tool) => this.build(tool));
    const built = groups.map((group) => group.map((tool) => this.build(tool)));
    this.tools = [...beside, ...built.flat()];
    const status = build(document, 'p', { class: 'said', role: 'status' });
    const rows = build(
      document,
      'div',
      { role: 'toolbar', 'aria-label': label },
      build(document, 'div', { class: 'saying' }, status, ...beside),
      build(document, 'div', { class: 'tools' }, ...this.ruled(built)),
    );
    bar.lang = language;
    bar.replaceChildren(
      ...(asks === undefined ? [] : [build(document, 'p', { class: 'ask' }, asks)]),
      ...(about === undefined
        ? []
        : [build(document, 'p', { class: 'words-of' }, build(document, 'span', {}, about))]),
      rows,
    );
    this.choose(this.tools.find((tool) => nameOf(tool) === focused) ?? built.flat()[0] ?? beside[0]);
    // Filled after it stands there: only then it is read aloud.
    status.textContent = said ?? '';
    status.toggleAttribute('data-bad', isBad);
  }

  /** The groups in a row, a line between them. */
  private ruled(groups: readonly (readonly HTMLElement[])[]): HTMLElement[] {
    return groups
      .filter((group) => group.length > 0)
      .flatMap((group, index) =>
        index === 0 ? group : [build(this.options.document, 'span', { class: 'rule' }), ...group],
      );
  }

  /** Of all tools one is in the tab order. */
  private choose(chosen: HTMLElement | undefined): void {
    for (const tool of this.tools) tool.tabIndex = tool === chosen ? 0 : -1;
  }

  private build(tool: NamedTool): HTMLButtonElement {
    const { document } = this.options;
    if (tool.is === 'icon') {
      const button = buildIconButton(document, tool.icon, tool.label, tool.onPress);
      button.removeAttribute('title');
      return button;
    }
    if (tool.is === 'words') return buildButton(document, tool.label, tool.onPress, { class: 'words' });
    const button = buildSwatch(document, tool.color, tool.label, tool.onPress);
    button.setAttribute('aria-pressed', String(tool.isOn));
    return button;
  }

  private onKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (altKey || ctrlKey || metaKey) return false;
    const { tools } = this;
    const at = tools.findIndex((tool) => hasFocus(tool));
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: tools.length - 1,
    }[key];
    const next = to === undefined ? undefined : tools[(to + tools.length) % tools.length];
    if (!next) return false;
    this.choose(next);
    next.focus({ preventScroll: true });
    return true;
  }
}

function nameOf(tool: HTMLElement | undefined): string | undefined {
  return tool && (tool.getAttribute('aria-label') ?? tool.textContent ?? undefined);
}

/** A tool that is a drawing. */
export function icon(name: Icon, label: string, onPress: () => void): NamedTool {
  return { is: 'icon', icon: name, label, onPress };
}

/** A tool that is a word or two. */
export function press(label: string, onPress: () => void): NamedTool {
  return { is: 'words', label, onPress };
}
