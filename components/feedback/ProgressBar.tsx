export type ProgressBarProps = {
  /** Id of the words that say what this is. */
  readonly labelledBy: string;
  /** 0 … 1. */
  readonly share: number;
};

/** A quiet bar that fills. */
export function ProgressBar({ labelledBy, share }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      class="progress__track"
      role="progressbar"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div class="progress__bar" style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
