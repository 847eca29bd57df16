import type { LeftOutReason } from '../../article';
import { linkShare, type Paragraph } from '../copy/paragraph';

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

/** The reason to leave a paragraph out that extraction kept; undefined for running text. */
export function findFilterReason(paragraph: Paragraph, text: string): LeftOutReason | undefined {
  const rule = TEXT_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text));
  if (rule) return rule.reason;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'other';
  if (linkShare(paragraph) > 0.9 && paragraph.kind !== 'heading' && paragraph.length < 200) return 'related';
  return undefined;
}
