import type { ButtonProps } from './Button';
import { Icon, type IconName } from './Icon';

export type IconButtonProps = Omit<ButtonProps, 'children' | 'aria-label' | 'title'> & {
  /** What it does, read aloud and shown when the pointer rests. */
  readonly label: string;
  readonly icon: IconName;
};

/** A button that shows only a drawing. */
export function IconButton({ label, icon, kind = 'quiet', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={`button button--${kind} button--icon`}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
