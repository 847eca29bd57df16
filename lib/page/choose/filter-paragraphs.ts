import type { LeftOutReason } from '../../article';
import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';
import { lettersOf } from '../metadata/words-of';
import { isDateLine } from './date-line';

/**
 * The light filter after extraction: paragraphs that are furniture by their own words. Each row is data with the
 * example it was written for. Rows match a whole short paragraph, never a part of a long one: a strict filter
 * costs body text.
 */
type TextRule = {
  readonly reason: LeftOutReason;
  readonly pattern: RegExp;
  readonly longest: number;
  readonly example: string;
};

const TEXT_RULES: readonly TextRule[] = [
  {
    reason: 'related',
    pattern:
      /^[>\-–→\s]*(?:(?:mehr|alles|weiteres|weitere (?:artikel|beiträge|informationen|meldungen|themen|nachrichten)) (?:zum|zu|aus|über|lesen|erfahren)\b|mehr zum thema|weitere (?:artikel|informationen|themen)$|ende der weiteren informationen|lesen sie (?:auch|hier|mehr|dazu|außerdem)\b|le?st auch|auch interessant|das könnte (?:sie|dich|ihnen|dir)|passend (?:zum|dazu)|siehe auch|\[?related\s*:|also\s*:|like this story|popular this week|follow .{2,40} (?:full )?coverage|hier (?:geht es|geht['’]s|lesen sie)|read (?:more|also|next|:)|also read|see also|related(?: articles?| stories| topics?| content| posts?| reading)?:?$|more (?:on|from|about|like this)\b|(?:more|latest|top|other|popular|recent|trending) .{0,30}(?:stories|news|articles|posts|coverage|headlines)$|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: (?:stories|for you|reading))?:?$|don['’]t miss|lire aussi|à lire|lea también|lee también|leia (?:também|mais)|leggi anche|läs (?:också|mer)|les (?:også|mer)|læs også|przeczytaj|czytaj (?:więcej|też|także)|čtěte|mohlo by vás|lees ook|watch ?[|:]|video ?[|:]|topics?:?$|tags?:|categories:?$|keywords:|schlagworte|filed under)/i,
    longest: 160,
    example: 'Lesen Sie auch: Was die Wahl bedeutet',
  },
  {
    reason: 'newsletter',
    pattern:
      /\bnewsletter\b.{0,80}\b(?:abonnieren|anmelden|bestellen|informiert|sign up|subscri\w+|inbox|register)|^.{0,60}\b(?:sign up|subscribe|signing up|abonnieren sie|melden sie sich|every day we send)\b.{0,60}\b(?:newsletters?|an e-?mail|inbox)\b|(?:folgen sie|folge|follow) (?:uns|us|the\b|bei|auf|@|\w+ on)\b.{0,80}(?:facebook|twitter|instagram|telegram|whatsapp|google news|linkedin|youtube|tiktok)|whatsapp-kanal|^(?:subscribe|abonnieren|jetzt abonnieren|sign up|log ?in|already (?:have|a) (?:an account|subscri).*|subscribe (?:now|today)\b.*|get (?:unlimited|full) access.*|.{0,40}\bfollow us on\b.*)$/i,
    longest: 400,
    example: 'Sign up for our daily newsletter',
  },
  {
    reason: 'caption',
    pattern:
      /^(?:\(?(?:foto|bild|fotos|bilder|photo|image|picture|credit|quelle|grafik|symbolbild|archivbild|illustration|photograph|copyright|bildquelle)s?\)?\s*(?::|by\b|von\b|©|courtesy)|©|placeholder image|caption$)|(?:[.!?»“”")]|\s)\s*[([]?(?:foto|bild|fotos|photo|image|credit|photo credit|quelle|bildquelle|ảnh|zdjęcie|fot)\.?\s*[:/©]\s*[^.:]{2,60}[)\]]?$|[\s(](?:imago|getty images?|picture alliance|shutterstock|istock|imago images)(?:\s?\/\s?[\p{L} .-]{2,40})?\)?$/iu,
    longest: 350,
    example: 'Foto: dpa/Max Muster',
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:-\s*)?(?:anzeige|werbung|adverts?|advertisement|advertising|sponsored(?: content)?|ad|publicité|anuncio|publicidad|pubblicità|reklama|reklame|annons|story continues below.*|article continues.*|continue reading.*|weiter nach der werbung.*|der artikel geht nach.*|this article contains affiliate links.*)(?:\s*-)?[:.]?$/i,
    longest: 160,
    example: 'Advertisement',
  },
  {
    reason: 'share',
    pattern:
      /^(?:(?:diesen )?(?:artikel|beitrag|text|seite)? ?(?:teilen|drucken|merken|vorlesen|kommentieren|versenden|anhören)|share(?: (?:this|on|via|article|story).*)?|tweet|print|e-?mail|facebook|twitter|whatsapp|linkedin|copy link|link kopieren|kopieren|comments?|kommentare?|print (?:this|article).*|order reprints|text size|save|listen(?: to this article)?|close|schließen|loading\b.*|menu|back to top|nach oben|\d+ (?:comments?|kommentare?|shares?)|breaking news|embed|player wird geladen|vote|abstimmen)[.…]*$/i,
    longest: 60,
    example: 'Artikel teilen',
  },
  {
    reason: 'author-box',
    pattern:
      /^(?:redaktion|redigatur|faktencheck|mitarbeit|sendung|über (?:den|die) autor(?:in|en)?|about the authors?|(?:written |reported |story |posted )?by|von|por|par|text|autor(?:in)?|author|reporting by .{4,160}|.{4,160}contributed to this (?:report|story|article)\.?|tempo de leitura.*)(?:\s*:\s*[^.!?]{2,80}|\s+\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|von |van |de |und |and )[\p{L}.'’-]+){1,5}(?:[,|].{0,40})?)?$/iu,
    longest: 240,
    example: 'By Shawn Pogatchnik',
  },
  {
    reason: 'other',
    pattern:
      /^(?:(?:dieser|der) (?:externe )?inhalt.*(?:facebook|twitter|youtube|instagram|x\b)|an dieser stelle .{0,60}(?:extern|inhalt)|externer inhalt|empfohlener redaktioneller inhalt|(?:link zum |)youtube-inhalte?\b|ein klick für den datenschutz|ich bin damit einverstanden, dass mir|personenbezogene daten können|um eingebettete inhalte anzuzeigen|we (?:use|and our partners).{0,40}cookies|(?:please )?enable javascript|this (?:slideshow|video|site|page) requires|your browser does not|all rights reserved|alle rechte vorbehalten|copyright ©?|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)|terms of (?:use|service)|privacy policy|reach the reporters? (?:on|at)|citation: |if you enjoyed this article|write to .{2,40}@|fehler (?:auf|entdeckt|gefunden)|hat ihnen (?:dieser|der) artikel gefallen|https?:\/\/\S+$|\{\{.*\}\}$|\[[^\]]*\].*\[\/\w+\]$)/i,
    longest: 400,
    example: 'An dieser Stelle finden Sie einen externen Inhalt von Twitter',
  },
];

/** Where it stands in text of this length, a paragraph is a repetition. */
const REPETITION = 40;

/**
 * A filter for one page: gives the paragraphs (in the page's order) to leave out, each with its reason. It knows
 * the page's title and authors, whose repetition is no text of the article.
 */
export function createFilter({ title, byline }: Pick<Metadata, 'title' | 'byline'>) {
  const titleLetters = lettersOf(title.text);
  const authors = byline.map(lettersOf);
  return (paragraphs: readonly Paragraph[]): Map<Paragraph, LeftOutReason> => {
    const reasons = new Map<Paragraph, LeftOutReason>();
    const texts = paragraphs.map((paragraph) => joinText([paragraph]).text);
    const letters = texts.map(lettersOf);
    const firstText = paragraphs.findIndex(
      (paragraph, index) => paragraph.kind !== 'heading' && (texts[index]?.length ?? 0) > 120,
    );
    paragraphs.forEach((paragraph, index) => {
      const text = texts[index] ?? '';
      const own = letters[index] ?? '';
      const reason =
        (isLoneDate(paragraph, text, index < firstText) ? 'date-line' : undefined) ??
        findReason(paragraph, text) ??
        (isTitle(own, titleLetters, index <= firstText) ? 'other' : undefined) ??
        (isByline(text, own, authors) ? 'author-box' : undefined) ??
        (isBio(text, byline, index, paragraphs.length) ? 'author-box' : undefined) ??
        (isRepetition(paragraph, index, letters) ? 'aside' : undefined);
      if (reason) reasons.set(paragraph, reason);
    });
    dropLists(paragraphs, reasons);
    dropLastHeadings(paragraphs, reasons);
    return reasons;
  };
}

function findReason(paragraph: Paragraph, text: string): LeftOutReason | undefined {
  const rule = TEXT_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text));
  if (rule) return rule.reason;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'other';
  return linkShare(paragraph) > 0.9 && paragraph.kind !== 'heading' && paragraph.length < 200
    ? 'related'
    : undefined;
}

/** In tables and lists numbers are content, and as a subhead a date may order the text. */
function isLoneDate({ kind, element }: Paragraph, text: string, isAbove: boolean): boolean {
  if (kind === 'item' || element.tagName === 'TD' || element.tagName === 'TH') return false;
  return (kind !== 'heading' || isAbove) && isDateLine(text);
}

/** The title again, or a part of it above the text. */
function isTitle(letters: string, title: string, isAbove: boolean): boolean {
  if (letters === title) return true;
  return (
    isAbove &&
    letters.length > 8 &&
    (title.includes(letters) || (letters.includes(title) && letters.length < title.length * 1.6))
  );
}

/** A line that holds nothing but the authors, with "von" or a place. */
function isByline(text: string, letters: string, authors: readonly string[]): boolean {
  if (text.length > 120 || authors.length === 0) return false;
  let rest = letters;
  for (const author of authors) rest = rest.replace(author, '');
  return rest !== letters && rest.length < 14;
}

/** "Anna Muster ist Redakteurin ..." below the text. */
function isBio(text: string, byline: readonly string[], index: number, count: number): boolean {
  if (index < count - 5 || text.length > 700) return false;
  return byline.some(
    (name) =>
      text.startsWith(name) &&
      /^[\s,]+(?:ist|war|arbeitet|schreibt|is|was|writes|works|covers|reports|has|joined|,)/.test(
        text.slice(name.length),
      ),
  );
}

/** The links below a heading such as "More stories", up to the next running text. */
function dropLists(paragraphs: readonly Paragraph[], reasons: Map<Paragraph, LeftOutReason>): void {
  let reason: LeftOutReason | undefined;
  for (const paragraph of paragraphs) {
    const own = reasons.get(paragraph);
    if (own === 'related' && paragraph.kind !== 'item' && linkShare(paragraph) < 0.5) reason = own;
    else if (reason && !own && linkShare(paragraph) > 0.4) reasons.set(paragraph, reason);
    else if (!own) reason = undefined;
  }
}

const PULLED = /pull|quote|zitat|highlight|blockquote|cita/i;

/** A pull quotation, whose words stand in the text once more, or a paragraph shown a second time. */
function isRepetition({ kind, element }: Paragraph, index: number, letters: readonly string[]): boolean {
  const own = letters[index] ?? '';
  if (own.length < REPETITION || kind === 'heading') return false;
  if (letters.indexOf(own) < index) return true;
  const isPulled =
    kind === 'quotation' || PULLED.test(`${element.className} ${element.parentElement?.className}`);
  return isPulled && letters.some((other) => other.length > own.length && other.includes(own));
}

/** A heading with nothing below it introduced something that is gone. */
function dropLastHeadings(paragraphs: readonly Paragraph[], reasons: Map<Paragraph, LeftOutReason>): void {
  for (const paragraph of paragraphs.toReversed()) {
    if (reasons.has(paragraph)) continue;
    if (paragraph.kind !== 'heading') return;
    reasons.set(paragraph, 'related');
  }
}
