import type { ImportServices } from './import-services';

/** Code of its own, loaded when a file is chosen. */
async function load(): Promise<ImportServices> {
  return (await import('./import-files')).storeImport();
}

/** Taking in: its own ways to the store. */
export function importServices(): ImportServices {
  return {
    readFile: async (file, work) => (await load()).readFile(file, work),
    preview: async (intake, work) => (await load()).preview(intake, work),
    takeIn: async (intake, work) => (await load()).takeIn(intake, work),
    undo: async (taken) => (await load()).undo(taken),
  };
}
