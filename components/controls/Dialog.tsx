import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the safe one first. */
  readonly actions: ComponentChildren;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
};

/** A question above the page. Focus goes in, stays in, and returns to where it was. Render it only while it is open. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    if (typeof dialog?.showModal === 'function') dialog.showModal();
    else dialog?.setAttribute('open', '');
    return () => {
      if (typeof dialog?.close === 'function') dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 class="dialog__title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
      <div class="dialog__actions">{actions}</div>
    </dialog>
  );
}
