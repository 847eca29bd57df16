import { i18n } from '#i18n';
import { openInPlace } from '../../controls/open-in-place';
import { langOf } from '../../words/lang-of';
import type { HitItem } from '../library-items';
import { MarkedText } from './MarkedText';

export type HitListProps = {
  readonly hits: readonly HitItem[];
  /** BCP 47, of the article's words. */
  readonly language: string;
  /** What each leads by with arrow keys, with its number behind. */
  readonly stopKey: string;
  readonly hrefOf: (hit: HitItem) => string;
  readonly isOpen: (hit: HitItem) => boolean;
  readonly onOpen: (hit: HitItem) => void;
};

/** What stands before the found words, and tells where they are. Undefined: in the text, which needs no word. */
function whereWords({ where, speaker }: HitItem): string | undefined {
  switch (where) {
    case 'note':
      return i18n.t('library_hitNote');
    case 'quotation':
      return speaker ? i18n.t('library_hitSaidBy', [speaker]) : i18n.t('library_hitQuoted');
    case 'person':
    case 'organization':
      return i18n.t('library_hitNamed');
    case 'tag':
      return i18n.t('library_hitTag');
    case 'outlet':
      return i18n.t('library_hitOutlet');
    case 'summary':
      return i18n.t('library_hitSummary');
    default:
      return undefined;
  }
}

/** The reader's own words, and what is not of the article, are not in its language. */
function languageOf(hit: HitItem, language: string): string | undefined {
  return hit.where === 'note' || hit.where === 'tag' ? undefined : langOf(language);
}

/** Where an article was found: each place leads there. */
export function HitList({ hits, language, stopKey, hrefOf, isOpen, onOpen }: HitListProps) {
  return (
    <ul class="hits">
      {hits.map((hit, index) => {
        const where = whereWords(hit);
        return (
          <li key={index}>
            <a
              class={isOpen(hit) ? 'hit hit--open' : 'hit'}
              href={hrefOf(hit)}
              tabIndex={-1}
              data-roving={`${stopKey}:${index}`}
              onClick={openInPlace(() => onOpen(hit))}
            >
              {where && <span class="hit__where">{where}</span>}
              <span class="hit__words" lang={languageOf(hit, language)}>
                <MarkedText text={hit.text} marks={hit.marks} />
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
