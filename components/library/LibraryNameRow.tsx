import { KindMark } from '../names/KindMark';
import { countInWords } from '../words/count';
import type { NameInLibrary } from './library-items';

export type LibraryNameRowProps = {
  readonly item: NameInLibrary;
  readonly href: string;
  readonly isStop: boolean;
};

/** One person or organization of the library: leads to the articles that name it. */
export function LibraryNameRow({ item, href, isStop }: LibraryNameRowProps) {
  return (
    <a class="row name-link" href={href} tabIndex={isStop ? 0 : -1} data-roving={item.name}>
      <span class="row__mark">
        <KindMark kind={item.kind} />
      </span>
      <span class="row__name">{item.name}</span>
      <span class="row__count">{countInWords(item.articles, 'articles')}</span>
    </a>
  );
}
