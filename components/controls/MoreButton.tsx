import { IconButton } from './IconButton';

export type MoreButtonProps = {
  /** What it shows, read aloud. */
  readonly label: string;
  /** Id of what it shows. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** Shows and hides what can be done about something. */
export function MoreButton({ label, controls, isOpen, onToggle }: MoreButtonProps) {
  return (
    <IconButton
      icon="more"
      label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    />
  );
}
