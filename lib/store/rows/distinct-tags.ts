import { fold } from '../../text/fold';

/** Tags without spaces around, empty ones and repetitions; of two spellings the first one stays. */
export function distinctTags(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.normalize('NFC').replace(/\s+/g, ' ').trim();
    const key = fold(clean);
    if (key !== '' && !found.has(key)) found.set(key, clean);
  }
  return [...found.values()];
}
