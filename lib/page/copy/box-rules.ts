import type { LeftOutReason } from '../../article';

/**
 * Boxes that are no part of an article, known by tag, role or by the words in class and id. Each row is data:
 * the reason shown to the reader and the words; `*` stands for more letters, a space for any joint ("read-more",
 * "readMore", "read_more"), `^` for the start of a class ("^widget" is not "elementor-widget"). A box is only removed when it holds neither the title nor much of the page's text
 * (see `choose-boxes`), so a row may be generous.
 */
type WordRule = {
  readonly reason: LeftOutReason;
  readonly words: string;
  /** Only when most of the box is links: teasers of other articles, but not an article's own "teaser". */
  readonly onlyLinks?: true;
  /** May also be applied to an inline element inside a paragraph. */
  readonly inline?: true;
};

const WORD_RULES: readonly WordRule[] = [
  {
    reason: 'caption',
    words:
      'caption, captions, figcaption, photo credit, image credit, image text, image info, image source, image description, photo description, media text, picture text, bild text, bild info, bild quelle, credit, credits, bildunterschrift, bildnachweis, copyright, fotocredit',
    inline: true,
  },
  {
    reason: 'newsletter',
    words:
      'newsletter*, [a-z]*newsletter, nl form, mailchimp, sign up, subscribe, subscription box, telegram, telegramm, abo box',
    inline: true,
  },
  {
    reason: 'related',
    words:
      'related*, recommend*, read more, read also, read next, also read, more on, more stories, more from, more articles, more news, mehr zum, mehr zu, lesen sie, siehe auch, see also, trending, most read, most popular, most viewed, popular posts, similar, you may, up next, next article, verwandt*, empfehlung*, onward*, outbrain, taboola, zergnet',
  },
  {
    reason: 'related',
    words:
      'teaser*, card, cards, story list, news box, news list, topics, tags, tag list, tag cloud, keywords, themen, schlagwort*',
    onlyLinks: true,
  },
  {
    reason: 'author-box',
    words:
      'author box, author bio, author info, author card, author profile, author description, author about, author details, about author, about the author, autor box, autor info, autoren box, autor profil, bio, biography',
  },
  {
    reason: 'share',
    words: 'share, share*, sharing, social, social*, addtoany, follow us, teilen',
    inline: true,
  },
  {
    reason: 'advertisement',
    words:
      'ad, ads, advert*, ad slot, adslot, anzeige, anzeigen, werbung, sponsor, sponsored, sponsors, promo, promotion, promobox, dfp, gpt, affiliate, paid content',
    inline: true,
  },
  {
    reason: 'comments',
    words:
      'comment, comments, comment list, comments section, comments area, disqus*, kommentar, kommentare, leserkommentare, respond, replies, discussion',
  },
  {
    reason: 'navigation',
    words:
      'breadcrumb*, nav, navbar, navigation, main nav, sub nav, menu, pagination, pager, skip link, skip to content, sitemap, toolbar, site header, site footer, masthead, back to top',
  },
  {
    reason: 'aside',
    words: '^sidebar*, ^side bar, ^widget, ^widgets, widget area, ^infobox, ^info box, ^factbox, ^fact box',
  },
  {
    reason: 'other',
    words:
      'cookie*, consent*, gdpr, ccpa, ^cmp, onetrust*, ^ot sdk, privacy center, privacy manager, preference center, embed consent, modal, modal*, popup, pop up, overlay, tooltip, toast, sr only, visually hidden, visuallyhidden, screen reader text, print only',
    inline: true,
  },
];

const TAG_REASONS: Readonly<Record<string, LeftOutReason>> = {
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  ASIDE: 'aside',
  NAV: 'navigation',
  FORM: 'form',
  DIALOG: 'other',
  FOOTER: 'navigation',
  MENU: 'navigation',
};

const ROLE_REASONS: Readonly<Record<string, LeftOutReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'form',
  complementary: 'aside',
  dialog: 'other',
  alertdialog: 'other',
  contentinfo: 'navigation',
  tooltip: 'other',
};

export type BoxRule = Omit<WordRule, 'words'> & { readonly pattern: RegExp };

/** Words that say something about a box's neighbours or state ("has-sidebar"), not about the box. */
const ABOUT_OTHERS = /^(?:has|is|no|not|with|without|show|hide|js)-/;

const BOX_RULES: readonly BoxRule[] = WORD_RULES.map(({ words, ...rule }) => ({
  ...rule,
  pattern: patternOf(words),
}));

function patternOf(words: string): RegExp {
  const phrases = words.split(', ').map((phrase) => phrase.replaceAll(' ', ' ?').replaceAll('*', '[a-z]*'));
  return new RegExp(` (?:${phrases.join('|').replaceAll('^', '\\. ')}) `);
}

/** Classes that name the article itself, whatever else they say. */
const ARTICLE_WORDS =
  / \. (?:article|entry|post|story|page|main|news)s? ?(?:content|body|text|main|container|wrapper) (?=\.|$)/;

/** Class and id as the rules read them: lower case, a dot before each, every word set off by single spaces. */
export function boxWords(className: string, id: string): string {
  let words = ' ';
  for (const name of `${className} ${id}`.split(/\s+/)) {
    if (name.length < 2 || name.length > 60) continue;
    const plain = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
    if (!ABOUT_OTHERS.test(plain)) words += `. ${plain.replace(/[^a-zäöüß0-9]+/g, ' ').trim()} `;
  }
  return words;
}

/** The reason of the box that the tag or (unless `hasRole` rules that out) the role makes; undefined when none. */
export function reasonOfTag(element: Element, hasRole: boolean): LeftOutReason | undefined {
  const role = hasRole ? element.getAttribute('role') : null;
  return TAG_REASONS[element.tagName] ?? (role ? ROLE_REASONS[role] : undefined);
}

/** The first rule that class and id answer to; undefined when none does. */
export function findBoxRule(words: string): BoxRule | undefined {
  if (words.length < 3 || ARTICLE_WORDS.test(words)) return undefined;
  return BOX_RULES.find((rule) => rule.pattern.test(words));
}
