/** How what is being written stands with the store. `saved` only after the store has confirmed it. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly reason: unknown };
