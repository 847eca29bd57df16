import type { EntityKind } from '../../lib/names/mention';

/** The shape of a kind, as under its names in the page: a solid line for persons, a dotted one for organizations. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg class={`kind-mark kind-mark--${kind}`} viewBox="0 0 16 4" aria-hidden="true" focusable="false">
      <path d={kind === 'person' ? 'M1 2h14' : 'M1.5 2h14'} />
    </svg>
  );
}
