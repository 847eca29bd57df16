import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type GrowingTextareaProps = Omit<
  ComponentProps<'textarea'>,
  'class' | 'className' | 'style' | 'onInput' | 'ref'
> & {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Words of the article or the reader are set in the serif. */
  readonly isSerif?: boolean;
  /** Takes the focus when it appears, with the caret at the end. */
  readonly takesFocus?: boolean;
};

function growsByItself(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content') === true;
}

/** Several lines of text; the field is as high as its words, so it never scrolls inside the page. */
export function GrowingTextarea({ value, onText, isSerif, takesFocus, ...rest }: GrowingTextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || growsByItself()) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  useLayoutEffect(() => {
    if (!takesFocus || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus]);
  return (
    <textarea
      rows={1}
      {...rest}
      ref={field}
      class={isSerif ? 'input textarea input--words' : 'input textarea'}
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
