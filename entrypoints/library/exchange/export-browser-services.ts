import type { ExportServices } from './export-services';

/** Exporting and copying: their own ways to the store. */
export function exportServices(): ExportServices {
  return {} as ExportServices;
}
