import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const STAYS_MS = 8_000;

export type ToastMessage = { readonly text: string; readonly undo?: (() => void) | undefined };

export type ToastState = {
  readonly toast: (ToastMessage & { readonly key: number }) | undefined;
  readonly onUndo: () => void;
  readonly onHold: () => void;
  readonly onRelease: () => void;
};

/** What happened just now, with a way back for eight seconds (longer while the pointer or focus rests on it). */
export function useToast(): ToastState & { readonly show: (message: ToastMessage) => void } {
  const [toast, setToast] = useState<ToastState['toast']>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const count = useRef(0);

  const onHold = useCallback(() => clearTimeout(timer.current), []);
  const onRelease = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setToast(undefined), STAYS_MS);
  }, []);
  const show = useCallback(
    (message: ToastMessage) => {
      count.current += 1;
      setToast({ ...message, key: count.current });
      onRelease();
    },
    [onRelease],
  );
  const onUndo = useCallback(() => {
    onHold();
    setToast(undefined);
    toast?.undo?.();
  }, [toast, onHold]);
  useEffect(() => onHold, [onHold]);
  return { toast, onUndo, onHold, onRelease, show };
}
