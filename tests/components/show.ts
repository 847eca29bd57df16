import axe from 'axe-core';
import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';

// Effects of what is drawn between two acts run with the next turn, as `settle` waits for it, and not some frames later.
(options as { requestAnimationFrame?: (run: () => void) => void }).requestAnimationFrame = (run) =>
  void setTimeout(run);

/** Renders into a fresh page and gives its root. Effects have run. */
export async function show(node: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  await act(async () => render(node, root));
  return root;
}

/** So many turns in a row must leave the page as it is: what loads one thing after the other shows nothing in between. */
const QUIET_TURNS = 5;

/** Lets everything that waits run, timers of up to `ms` included, until the page has stopped changing. */
export async function settle(ms = 0): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
  let before = document.body.innerHTML;
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    // An effect that starts something runs only when `act` ends, and what it started is seen in the next one.
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    const now = document.body.innerHTML;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

function nameOf(element: Element): string {
  const label =
    (element.id && document.querySelector(`label[for="${element.id}"]`)) || element.closest('label');
  return (
    element.getAttribute('aria-label') ??
    (label ? label.textContent : element.textContent) ??
    ''
  ).trim();
}

/** The control of that accessible name, or else the first whose name holds it. Throws, with all names, when there is none. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, input, textarea, summary, [role="tab"]')];
  const found =
    all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).includes(name));
  if (!found) throw new Error(`No control "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** Presses the control of that name. */
export async function press(root: ParentNode, name: string): Promise<void> {
  await act(async () => control(root, name).click());
}

/** Puts text into the field of that name, as typing does. */
export async function type(root: ParentNode, name: string, text: string): Promise<void> {
  await act(async () => {
    const field = control(root, name) as HTMLInputElement | HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Sends a key to the element that has the focus, or to `target`. */
export async function key(name: string, target: Element | null = document.activeElement): Promise<void> {
  await act(async () => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

/** What axe-core finds wrong, in words; colours are checked in real browsers. */
export async function violations(root: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations: found } = await axe.run(root, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
