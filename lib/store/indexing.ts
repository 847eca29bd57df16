/** How far the index of words and the figures are: articles taken in since the start, and those that wait. */
export type IndexingProgress = { readonly done: number; readonly waiting: number };

export type IndexingOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: IndexingProgress) => void;
};
