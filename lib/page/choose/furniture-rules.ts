import type { LeftOutReason } from '../../article';

/**
 * The light filter after extraction: paragraphs that are furniture by their own words. Each row is data with the
 * example it was written for. Rows match a whole short paragraph, never a part of a long one: a strict filter
 * costs body text.
 */
export type TextRule = {
  readonly reason: LeftOutReason;
  readonly pattern: RegExp;
  readonly longest: number;
  readonly example: string;
};

export const TEXT_RULES: readonly TextRule[] = [
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
      /^(?:\(?(?:foto|bild|fotos|bilder|photo|image|picture|credit|quelle|grafik|symbolbild|archivbild|illustration|photograph|copyright|bildquelle)s?\)?\s*(?::|by\b|von\b|©|courtesy)|©|placeholder image|caption$)|(?:[.!?»“”")]|\s)\s*[([]?(?:foto|bild|fotos|photo|image|credit|photo credit|quelle|bildquelle|ảnh|zdjęcie|fot)\.?\s*[:/©]\s*[^.:]{2,60}[)\]]?$|[([](?:foto|bild|photo|image|credit|quelle)\s*:[^.:()]{2,60}[)\]]\.?$|[\s(](?:imago|getty images?|picture alliance|shutterstock|istock|imago images)(?:\s?\/\s?[\p{L} .-]{2,40})?\)?$/iu,
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
      /^(?:(?:redaktion|redigatur|faktencheck|mitarbeit|sendung|text|autor(?:in)?|author)\s*:\s*[^.!?]{2,80}|über (?:den|die) autor(?:in|en)?|about the authors?|(?:reporting|writing) by .{4,160}|.{4,160} contributed to this (?:report|story|article)\.?|tempo de leitura.*)$/i,
    longest: 240,
    example: 'Redaktion: Runa Holt',
  },
  {
    reason: 'author-box',
    pattern:
      /^(?:(?:Written |Reported |Story |Posted |Ein \p{L}+ )?(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|[Pp]ar|Text|Autor(?:in)?|Author))\s+\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|und|and|et|y|der)){1,6}(?:\s*[,|/].{0,40})?$/u,
    longest: 120,
    example: 'By Orla Finch and Tom Breck',
  },
  {
    reason: 'other',
    pattern:
      /^(?:(?:dieser|der) (?:externe )?inhalt.*(?:facebook|twitter|youtube|instagram|x\b)|an dieser stelle .{0,60}(?:extern|inhalt)|externer inhalt|empfohlener redaktioneller inhalt|(?:link zum |)youtube-inhalte?\b|ein klick für den datenschutz|ich bin damit einverstanden, dass mir|personenbezogene daten können|um eingebettete inhalte anzuzeigen|we (?:use|and our partners).{0,40}cookies|(?:please )?enable javascript|this (?:slideshow|video|site|page) requires|your browser does not|all rights reserved|alle rechte vorbehalten|copyright ©?|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)|terms of (?:use|service)|privacy policy|reach the reporters? (?:on|at)|citation: |if you enjoyed this article|write to .{2,40}@|fehler (?:auf|entdeckt|gefunden)|hat ihnen (?:dieser|der) artikel gefallen|https?:\/\/\S+$|\{\{.*\}\}$|\[[^\]]*\].*\[\/\w+\]$)/i,
    longest: 400,
    example: 'An dieser Stelle finden Sie einen externen Inhalt von Twitter',
  },
];

/** Longer paragraphs (UTF-16 units) are never furniture by their words. */
export const LONGEST_RULE = Math.max(...TEXT_RULES.map(({ longest }) => longest));
