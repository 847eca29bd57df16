/** What taking in files asks of the store. Tests hand in their own. */
export type ImportServices = object;
