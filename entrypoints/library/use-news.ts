import { useLasting } from '../../components/state/use-lasting';
import type { Uuid } from '../../lib/note';
import type { LibraryServices } from './services';

const NONE: readonly string[] = [];

/** Whom the reader follows and an article newly names; for every article, none while it is not known. */
export function useNews(services: LibraryServices): (article: Uuid) => readonly string[] {
  const { value } = useLasting('news', services.watchNews());
  return (article) => value?.get(article) ?? NONE;
}
