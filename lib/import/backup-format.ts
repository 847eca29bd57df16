/** What an export of everything says it is. Apart from what reads one: pages that only write it do without. */
export const BACKUP_FORMAT = 'randnotiz-library';
/** Changes with the form: 1 had no `pages`, no notes on passages, and keys of articles by older rules. */
export const BACKUP_VERSION = 2;
