import type { Uuid } from '../../note';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The IRI of a record, the same in every export. `part`: something in it that has no id of its own. */
export function iriOf(id: Uuid, ...part: readonly (string | number)[]): string {
  const whole = UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:x-randnotiz:${encodeURIComponent(id)}`;
  return part.length === 0 ? whole : `${whole}#${part.map(encodeURIComponent).join('-')}`;
}

/** An address as an IRI: nothing in it that may not stand in one. */
export function addressIri(url: string): string {
  return url
    .trim()
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s<>"{}|\\^`\p{Cc}]/gu, encodeURIComponent);
}
