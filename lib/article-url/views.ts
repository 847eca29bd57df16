// Other forms of the same article: print view, AMP, mobile, all on one page, its second page. By the address alone only
// where the step before names an article, as sections, archives and series are counted through, too; and never "/2" or
// "-2.html", which are as often another article (then the canonical link decides).

/** A parameter that chooses a form of what the path names. */
type ViewRule = {
  readonly name: string;
  readonly value: RegExp;
  readonly reason: string;
  /** Only behind a step that names an article. */
  readonly ofArticle?: true;
};

const YES = /^(?:|1|true|yes|y|on)$/i;
const WHOLE = /^(?:all|full|komplett|komplettansicht|print)$/i;

const VIEWS: readonly ViewRule[] = [
  { name: 'amp', value: YES, reason: 'AMP: ?amp=1' },
  { name: 'outputtype', value: /^amp$/i, reason: 'AMP: ?outputType=amp' },
  { name: 'output', value: /^(?:amp|print)$/i, reason: 'AMP or print: ?output=amp' },
  { name: 'view', value: /^(?:amp|print|full|single|mobile|desktop)$/i, reason: 'form: ?view=print' },
  { name: 'layout', value: /^(?:amp|print|mobile)$/i, reason: 'form: ?layout=print' },
  { name: 'mode', value: /^(?:amp|print)$/i, reason: 'form: ?mode=print' },
  { name: 'print', value: YES, reason: 'print view: ?print, ?print=true' },
  { name: 'printview', value: YES, reason: 'print view' },
  { name: 'printpagedarticle', value: YES, reason: 'all pages to be printed, FAZ' },
  { name: 'druck', value: YES, reason: 'print view' },
  { name: 'drucken', value: YES, reason: 'print view' },
  { name: 'druckversion', value: YES, reason: 'print view' },
  { name: 'druckansicht', value: YES, reason: 'print view' },
  { name: 'mobile', value: YES, reason: 'mobile view' },
  { name: 'singlepage', value: YES, reason: 'all on one page' },
  { name: 'showall', value: YES, reason: 'all on one page' },
  { name: 'pagewanted', value: /^(?:all|print|\d{1,2})$/i, reason: 'page, New York Times' },
  { name: 'page', value: WHOLE, reason: 'all on one page: ?page=all' },
  { name: 'seite', value: WHOLE, reason: 'all on one page: ?seite=all' },
  { name: 'page', value: /^\d{1,2}$/, reason: 'page of an article: ?page=2', ofArticle: true },
  { name: 'seite', value: /^\d{1,2}$/, reason: 'page of an article: ?seite=2', ofArticle: true },
];

/** Last steps of a path that show the article before them in another form. */
const VIEW_STEP =
  /^(?:(?:page|seite)[-_]?(?:\d{1,3}|all)|amp|print|druck|drucken|druckversion|druckansicht|komplettansicht|all|full|singlepage)$/i;
/** The same, where a canonical link says that they are. */
const PART_OF_ARTICLE = /^(?:\d{1,3}|p-?\d{1,3}|page|seite|mobile|m)$/i;
const PAGE_STEPS = /^(.+)\/(?:page|seite)\/\d{1,3}$/i;

/** Sections and the like are counted through as well; their pages are not one article. */
const LISTING =
  /\/(?:categor(?:y|ies)|kategorien?|tags?|schlagwort|topics?|themen?|authors?|autor(?:en|in)?|archives?|archiv|search|suche|rubrik|ressort|forum)\//i;
const DATE = /^(?:19|20)\d{2}[-_]?(?:0[1-9]|1[0-2])[-_]?\d{0,2}$/;

/** Whether a step of a path names an article rather than a section: three words, or a long number that is no day. */
export function isNamingArticle(step: string): boolean {
  if (DATE.test(step)) return false;
  const words = step.split(/[-_]+/).filter((word) => word !== '');
  return (words.length >= 3 && /\p{L}/u.test(step)) || /\d{5,}/.test(step);
}

/** Whether what a path has after an article's is only another form of it; asked where a canonical link says so. */
export function isPartOfArticle(step: string): boolean {
  return VIEW_STEP.test(step) || PART_OF_ARTICLE.test(step);
}

/** Forms of forms that are taken off. */
const MOST_FORMS = 10;

/** The path of the article that is shown in another form, without a slash at its end. */
export function withoutView(path: string, forms = MOST_FORMS): string {
  const plain = withoutSlash(path)
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/(-\d{5,})-p\d{1,2}(?=\.html$)/i, '$1');
  const bare = plain.replace(/\/index\.(?:html?|php)$/i, '');
  if (forms === 0) return plain;
  if (bare !== plain || plain.length < withoutSlash(path).length) return withoutView(bare, forms - 1);
  return articleAbove(plain, forms - 1) ?? plain;
}

/** The article of which the last steps of a path are a view; undefined if they are none. */
function articleAbove(path: string, forms: number): string | undefined {
  const pages = PAGE_STEPS.exec(path)?.[1];
  const step = VIEW_STEP.test(lastStep(path)) ? parentOf(path) : undefined;
  const ending = /\.amp$/i.test(path) ? path.slice(0, -'.amp'.length) : undefined;
  const above = pages ?? step ?? ending;
  const article = above && withoutView(above, forms);
  return article && isArticlePath(article) ? article : undefined;
}

/** Whether a parameter chooses only the form in which `path` is shown. */
export function isView(name: string, value: string, path: string): boolean {
  const lower = name.toLowerCase();
  return VIEWS.some(
    (rule) =>
      rule.name === lower && rule.value.test(value) && (rule.ofArticle === undefined || isArticlePath(path)),
  );
}

/** The last step of a path: "gipfel.html" of "/politik/gipfel.html". */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isArticlePath(path: string): boolean {
  return isNamingArticle(lastStep(path)) && !LISTING.test(path);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function withoutSlash(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
