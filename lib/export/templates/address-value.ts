import { NOTHING, type Value } from './value';

/** An address of the web; nothing for any other, which must not become a link. */
export function addressValue(url: string): Value {
  return /^https?:/i.test(url) ? { is: 'address', text: url } : NOTHING;
}
