import type { ImportServices } from './import-services';

/** Taking in: its own ways to the store. */
export function importServices(): ImportServices {
  return {};
}
