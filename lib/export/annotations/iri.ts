import type { Uuid } from '../../note';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The IRI of a record, the same in every export. `part`: something in it that has no id of its own. */
export function iriOf(id: Uuid, ...part: readonly (string | number)[]): string {
  const whole = UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:x-randnotiz:${encoded(id)}`;
  return part.length === 0 ? whole : `${whole}#${part.map(encoded).join('-')}`;
}

function encoded(part: string | number): string {
  return encodeURIComponent(String(part).replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** An address as a URI: what may not stand in one is encoded, with a `#` after the first. */
export function addressIri(url: string): string {
  const [page = '', ...part] = url.trim().split('#');
  return [page, ...(part.length > 0 ? [part.join('%23')] : [])].map(plainUri).join('#');
}

function plainUri(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[^\w.~:/?@!$&'()*+,;=%-]/giu, encoded);
}
