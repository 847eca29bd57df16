/** What a backup says it is. Apart from what reads one: pages that only write it do without. */
export const BACKUP_FORMAT = 'randnotiz-library';
/**
 * Changes with the form: 1 had no `pages`, no notes on passages, and keys of articles by older rules; 2 was one JSON
 * document; 3 is a zip of JSON Lines with a manifest, and has `identities` and `collections`.
 */
export const BACKUP_VERSION = 3;
/** The file of a backup that says what is in the others. */
export const MANIFEST = 'manifest.json';
