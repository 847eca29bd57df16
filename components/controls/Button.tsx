import type { ComponentProps } from 'preact';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export type ButtonProps = Omit<ComponentProps<'button'>, 'class' | 'className' | 'style'> & {
  /** One primary action a page; `quiet` has no border, `danger` is for what cannot be undone. */
  readonly kind?: ButtonKind;
};

/** A button with words. Never submits a form unless `type` says so. */
export function Button({ kind = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} class={`button button--${kind}`} />;
}
