// What is put on the clipboard, as rich text and plain: HTML of escaped words only.
import { wordsLanguage } from '../../../components/words/locale';
import { linkToPassage, linkToQuotation } from '../../../lib/citation';
import type { ExportBundle } from '../../../lib/export/bundle';
import {
  CITATION_STYLES,
  type Citation,
  type CitationStyle,
  type CiteOptions,
  cite,
  citeWords,
} from '../../../lib/export/citations/cite';
import { checkTemplate } from '../../../lib/export/templates/check-template';
import { renderTemplate } from '../../../lib/export/templates/render-template';
import { standardTemplate } from '../../../lib/export/templates/standard-templates';
import { escapeHtml } from '../../../lib/markdown/escape-html';
import { markdownHtml } from '../../../lib/markdown/markdown-html';
import { parseMarkdown } from '../../../lib/markdown/parse-markdown';
import type { Passage, Uuid } from '../../../lib/note';
import { quotedWords, spokenBy } from '../../../lib/quotations/read-quotation';
import { loadExportSettings } from '../../../lib/settings';
import { StoreError } from '../../../lib/store/errors';
import type { Span } from '../../../lib/text/span';
import { linkToWords } from '../../../lib/text/text-fragment';
import { surroundingsOf, templateOf } from './export-templates';

/** The same words twice: for word processors and mail, and for everything else. */
export type Copied = { readonly html: string; readonly text: string };

/** The style that was chosen last. */
export async function lastStyle(): Promise<CitationStyle> {
  const { citeStyle } = await loadExportSettings();
  return CITATION_STYLES.find((style) => style === citeStyle) ?? 'apa';
}

function citationHtml({ parts }: Citation): string {
  const words = parts.map(({ text, italic }) => {
    const safe = escapeHtml(text).replaceAll('\n', '<br>');
    return italic ? `<i>${safe}</i>` : safe;
  });
  return `<p>${words.join('').replace(/(?:<br>){2,}/g, '</p><p>')}</p>`;
}

/** The article as Markdown, by the template that was chosen last. A template with faults gives way to the standard. */
export async function markdownWords(bundle: ExportBundle): Promise<string> {
  const { template, labels } = await loadExportSettings();
  const own = checkTemplate(await templateOf(template));
  const checked = own.faults.length > 0 ? checkTemplate(standardTemplate('standard')) : own;
  return renderTemplate(checked, bundle, surroundingsOf(labels, bundle, Date.now())).text;
}

/** The article with names, notes and quotations as rich text. */
export async function articleWords(bundle: ExportBundle): Promise<Copied> {
  const { labels } = await loadExportSettings();
  const around = surroundingsOf(labels, bundle, Date.now());
  const { body } = renderTemplate(checkTemplate(standardTemplate('standard')), bundle, around);
  return { html: markdownHtml(parseMarkdown(body)), text: body };
}

/** The article as an entry of a bibliography. */
export function citationWords({ article }: ExportBundle, style: CitationStyle): Copied {
  const citation = cite(article, { style, language: wordsLanguage() });
  return { html: citationHtml(citation), text: citation.text };
}

/** A quotation of the article, or whatever stands at that place in it, with its speaker and the source. */
export function quotationWords(
  { article, analysis }: ExportBundle,
  { start, end }: Span,
  style: CitationStyle,
): Copied {
  const found = analysis?.quotations.find((one) => one.start === start && one.end === end);
  const words = found ? quotedWords(article.text, found) : article.text.slice(start, end);
  const speaker = found && spokenBy(article.text, found, analysis?.entities ?? [])?.names.join(', ');
  // The address leads to the words in the page.
  const url = found
    ? linkToQuotation(article, found)
    : linkToWords(article.url, article.text, [{ start, end }]);
  const citation = citeWords({ ...article, url }, { words, speaker }, { style, language: wordsLanguage() });
  return { html: citationHtml(citation), text: citation.text };
}

function citedPassage(
  article: ExportBundle['article'],
  selector: Passage['selector'],
  options: CiteOptions,
): Citation {
  const url = linkToPassage(article.url, selector.exact, selector);
  return citeWords({ ...article, url }, { words: selector.exact }, options);
}

/**
 * A note with the words it is on, if there are any, and the source.
 * @throws StoreError `missing`
 */
export function noteWords({ article, notes }: ExportBundle, id: Uuid, style: CitationStyle): Copied {
  const note = notes.find((one) => one.id === id);
  if (!note) throw new StoreError('missing', 'The note is no longer stored');
  const { subject, text } = note;
  const options = { style, language: wordsLanguage() };
  const citation =
    subject.on === 'passage'
      ? citedPassage(article, subject.passage.selector, options)
      : cite(article, options);
  const own = text.trim();
  return {
    html: markdownHtml(parseMarkdown(own)) + citationHtml(citation),
    text: [own, citation.text].filter((words) => words !== '').join('\n\n'),
  };
}
