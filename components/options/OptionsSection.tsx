import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type OptionsSectionProps = {
  readonly title: string;
  readonly children: ComponentChildren;
};

/** One subject of the options: its name stands in the margin, its lines beside it. */
export function OptionsSection({ title, children }: OptionsSectionProps) {
  const id = useId();
  return (
    <section class="options__section" aria-labelledby={id}>
      <h2 class="options__heading" id={id}>
        {title}
      </h2>
      <div class="options__body">{children}</div>
    </section>
  );
}
