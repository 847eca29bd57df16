// Labels of tokens: O, and for each kind the beginning, inside and end of a name and a name of one token (BIOES).

/** What the tagger tells apart. Places and other names are learned so that they are not taken for the rest. */
export const TAG_KINDS = ['person', 'organization', 'institution', 'place', 'other'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** Offsets of the four labels of a kind; label 0 is O, kind `k` starts at `1 + 4 * k`. */
const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3] as const;
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * TAG_KINDS.length;

/** A named stretch of tokens, half open. */
export type TagSpan = { readonly from: number; readonly to: number; readonly kind: number };

/** The labels of a sentence of `length` tokens with its names. */
export function labelsOf(length: number, spans: readonly TagSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, kind } of spans) {
    const first = 1 + 4 * kind;
    if (to - from === 1) labels[from] = first + SINGLE;
    else {
      labels.fill(first + INSIDE, from, to);
      labels[from] = first + BEGIN;
      labels[to - 1] = first + END;
    }
  }
  return labels;
}

/** The names that labels say. The labels must be a path the chain allows. */
export function spansOf(labels: ArrayLike<number>): TagSpan[] {
  const spans: TagSpan[] = [];
  let from = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = (label - 1) & 3;
    if (part === BEGIN) from = at;
    else if (part === SINGLE) spans.push({ from: at, to: at + 1, kind: (label - 1) >> 2 });
    else if (part === END) spans.push({ from, to: at + 1, kind: (label - 1) >> 2 });
  }
  return spans;
}

/** Whether a name may go on after a label: B and I wait for I or E of their kind. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) < END;
}

/** Whether a label starts afresh: O, B or S. */
export function isStart(label: number): boolean {
  return label === OUTSIDE || ((label - 1) & 3) === BEGIN || ((label - 1) & 3) === SINGLE;
}

/** Whether one label may follow the other. */
export function mayFollow(before: number, label: number): boolean {
  if (!isOpen(before)) return isStart(label);
  return !isStart(label) && (before - 1) >> 2 === (label - 1) >> 2;
}
