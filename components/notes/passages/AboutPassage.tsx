import { i18n } from '#i18n';
import { KindMark } from '../../names/KindMark';
import { colorWords } from '../../words/color-words';
import type { PassageItem } from './passage-items';

function Linked({ link }: { readonly link: PassageItem['subject']['link'] }) {
  if (!link) return null;
  if (link.to === 'quotation') return <span title={link.words}>{i18n.t('notes_onQuotation')}</span>;
  return (
    <span>
      <span class="note-entry__mark">
        <KindMark kind={link.kind} />
      </span>
      {link.name}
    </span>
  );
}

/** Color, whom the passage is about, and tags of a note, in soft ink. */
export function AboutPassage({ item }: { readonly item: PassageItem }) {
  const { note, subject, color } = item;
  return (
    <span class="passage__about">
      <span>{colorWords(color)}</span>
      <Linked link={subject.link} />
      {note.tags?.map((tag) => (
        <span key={tag}>{tag}</span>
      ))}
    </span>
  );
}
