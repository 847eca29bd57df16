import type { EntityKind } from '../../lib/names/mention';

/** The shape of a kind, as under its names in the page: a solid line for persons, a dotted one for organizations. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <span class={kind === 'person' ? 'kind-mark' : 'kind-mark kind-mark--organization'} aria-hidden="true" />
  );
}
