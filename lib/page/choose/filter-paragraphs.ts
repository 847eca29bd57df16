import type { LeftOutReason } from '../../article';
import { joinText } from '../copy/join-text';
import { linkShare, type Paragraph } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';
import { lettersOf } from '../metadata/words-of';

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
      /^(?:(?:mehr|alles|weiteres|weitere (?:artikel|beiträge|informationen|meldungen)) (?:zum|zu|aus|über|lesen|erfahren)\b|lesen sie (?:auch|hier|mehr|dazu)\b|lies auch|auch interessant|das könnte (?:sie|dich|ihnen)|passend (?:zum|dazu)|siehe auch|hier (?:geht es|geht's|lesen sie)|read (?:more|also|next|:)|also read|see also|related(?: articles?| stories| topics?| content| posts?)?:?$|more (?:on|from|about|stories|like this)\b|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: (?:stories|for you|reading))?:?$|don['’]t miss|lire aussi|à lire|lea también|leia (?:também|mais)|leggi anche|läs (?:också|mer)|les også|przeczytaj|čtěte)/i,
    longest: 160,
    example: 'Lesen Sie auch: Was die Wahl bedeutet',
  },
  {
    reason: 'newsletter',
    pattern:
      /\bnewsletter\b.*(?:abonnieren|anmelden|bestellen|sign|subscri|inbox|kostenlos|register|join|get)|(?:sign up|subscribe|abonnieren sie|melden sie sich|join|get).{0,60}\bnewsletter|(?:folgen sie|folge|follow) (?:uns|us|the\b|bei|auf).{0,80}(?:facebook|twitter|instagram|telegram|whatsapp|google news|linkedin|youtube|tiktok)|whatsapp-kanal/i,
    longest: 320,
    example: 'Sign up for our daily newsletter',
  },
  {
    reason: 'date-line',
    pattern:
      /^(?:lesezeit|reading time|lesedauer|\d{1,3} ?(?:min(?:\.|uten)?|minutes?)(?: (?:lesezeit|read|lesedauer))?|(?:zuletzt )?aktualisiert|stand|veröffentlicht|(?:last )?updated|published|posted|erschienen|erstellt)(?:\s*(?:am|on|um|at|:))?[\s:,|–-]*(?:[\d.,:/|–-]|\b(?:uhr|am|um|on|at|min\w*|minutes?|read|lesezeit|jan\w*|feb\w*|mär\w*|mar\w*|apr\w*|mai|may|jun\w*|jul\w*|aug\w*|sep\w*|o[kc]t\w*|nov\w*|de[zc]\w*|gmt|utc|c?est|[ap]\.?m\.?)\b|\s)*$/i,
    longest: 100,
    example: 'Lesezeit: 2 min',
  },
  {
    reason: 'caption',
    pattern:
      /^(?:\(?(?:foto|bild|fotos|bilder|photo|image|picture|credit|quelle|source|grafik|symbolbild|archivbild|video|illustration|photograph|©|copyright)s?\)?\s*(?::|by\b|von\b|©|courtesy)|©|\(?(?:foto|bild|photo|image):)/i,
    longest: 200,
    example: 'Foto: dpa/Max Muster',
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:-\s*)?(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|ad|publicité|anuncio|pubblicità|reklama|reklame|annons|story continues below.*|article continues.*|continue reading.*|weiter nach der werbung.*|der artikel geht nach.*)(?:\s*-)?[:.]?$/i,
    longest: 80,
    example: 'Advertisement',
  },
  {
    reason: 'share',
    pattern:
      /^(?:(?:diesen )?(?:artikel|beitrag|text|seite)? ?(?:teilen|drucken|merken|vorlesen|kommentieren|versenden|anhören)|share(?: (?:this|on|via|article|story).*)?|tweet|print|e-?mail|facebook|twitter|whatsapp|linkedin|copy link|link kopieren|kopieren|comments?|kommentare?|print this.*|save|listen(?: to this article)?|close|schließen|loading\.*|menu|back to top|nach oben|\d+ (?:comments?|kommentare?|shares?))$/i,
    longest: 60,
    example: 'Artikel teilen',
  },
  {
    reason: 'other',
    pattern:
      /^(?:(?:dieser|der) (?:externe )?inhalt.*(?:facebook|twitter|youtube|instagram|x\b)|an dieser stelle .{0,60}(?:externer|inhalt)|externer inhalt|we (?:use|and our partners).{0,40}cookies|(?:please )?enable javascript|your browser does not|all rights reserved|alle rechte vorbehalten|copyright ©?|this article (?:was )?originally (?:appeared|published)|terms of (?:use|service)|privacy policy)/i,
    longest: 300,
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
    const all = letters.join(' ');
    const firstText = paragraphs.findIndex(
      (paragraph, index) => paragraph.kind !== 'heading' && (texts[index]?.length ?? 0) > 120,
    );
    paragraphs.forEach((paragraph, index) => {
      const text = texts[index] ?? '';
      const own = letters[index] ?? '';
      const reason =
        findReason(paragraph, text) ??
        (isTitle(own, titleLetters, index <= firstText) ? 'other' : undefined) ??
        (isByline(text, own, authors) ? 'author-box' : undefined) ??
        (isBio(text, byline, index, paragraphs.length) ? 'author-box' : undefined) ??
        (isRepetition(paragraph, own, all) ? 'aside' : undefined);
      if (reason) reasons.set(paragraph, reason);
    });
    dropLastHeadings(paragraphs, reasons);
    return reasons;
  };
}

function findReason(paragraph: Paragraph, text: string): LeftOutReason | undefined {
  const rule = TEXT_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text));
  if (rule) return rule.reason;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'other';
  const isLinks = linkShare(paragraph) > (paragraph.kind === 'item' ? 0.65 : 0.9);
  return isLinks && paragraph.kind !== 'heading' && paragraph.length < 200 ? 'related' : undefined;
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

/** A pull quotation: its words stand in the text once more. */
function isRepetition(paragraph: Paragraph, letters: string, all: string): boolean {
  if (letters.length < REPETITION || paragraph.kind === 'heading') return false;
  const first = all.indexOf(letters);
  const again = all.indexOf(letters, first + 1);
  if (again < 0) return false;
  const isWhole = (place: number) =>
    all[place + letters.length] === ' ' && (place === 0 || all[place - 1] === ' ');
  return !isWhole(first) || !isWhole(again);
}

/** A heading with nothing below it introduced something that is gone. */
function dropLastHeadings(paragraphs: readonly Paragraph[], reasons: Map<Paragraph, LeftOutReason>): void {
  for (const paragraph of paragraphs.toReversed()) {
    if (reasons.has(paragraph)) continue;
    if (paragraph.kind !== 'heading') return;
    reasons.set(paragraph, 'related');
  }
}
