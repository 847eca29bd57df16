/**
 * What stands in for a schema of TEI P5, as none (RELAX NG, XSD, DTD) is to be had as a package: `tei-vocabulary`, which is
 * not ours, says which elements and attributes there are where; the rules here are ours, a part of the content models and
 * datatypes of the Guidelines 4.x (reference of elements) for what this export writes: order, number, text, values.
 * `text`: words may stand there, too. `must`: in this order, each at least once. `has`: attributes it must have.
 */
type Rule = {
  readonly may: readonly string[];
  readonly text?: true;
  readonly must?: readonly string[];
  readonly has?: readonly string[];
};

/** One pointer: within the document or an address. */
const POINTER = '(?:#[A-Za-z_][\\w.-]*|[A-Za-z][\\w+.-]*:[^\\s<>"]+)';
const WORD = /^[^\s"<>]+$/;

/** What the values of attributes look like (Guidelines, appendix of datatypes). */
export const TEI_VALUES: Readonly<Record<string, RegExp>> = {
  'xml:id': /^[A-Za-z_][\w.-]*$/,
  'xml:lang': /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/,
  ident: /^[A-Za-z_][\w.-]*$/,
  version: /^\d+(?:\.\d+){0,2}$/,
  type: WORD,
  level: /^[amjsu]$/,
  rend: WORD,
  value: WORD,
  when: /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?)?)?$/,
  direct: /^(?:true|false)$/,
  cert: /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/,
  prev: new RegExp(`^${POINTER}$`),
  next: new RegExp(`^${POINTER}$`),
  ref: new RegExp(`^${POINTER}$`),
  ana: new RegExp(`^${POINTER}$`),
  who: new RegExp(`^${POINTER}(?: ${POINTER})*$`),
  target: new RegExp(`^${POINTER}(?: ${POINTER})*$`),
};

const PHRASES = ['persName', 'orgName', 'rs', 'seg', 'said', 'date'];

export const TEI_RULES: Readonly<Record<string, Rule>> = {
  TEI: { may: ['teiHeader', 'text'], must: ['teiHeader', 'text'] },
  teiHeader: { may: ['fileDesc', 'encodingDesc', 'profileDesc'], must: ['fileDesc'] },
  fileDesc: {
    may: ['titleStmt', 'publicationStmt', 'sourceDesc'],
    must: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  },
  titleStmt: { may: ['title', 'author'], must: ['title'] },
  author: { may: ['name'], text: true },
  name: { may: [], text: true },
  title: { may: [], text: true },
  publicationStmt: { may: ['p'], must: ['p'] },
  sourceDesc: { may: ['bibl'], must: ['bibl'] },
  bibl: { may: ['title', 'author', 'date', 'ptr'] },
  ptr: { may: [], has: ['target'] },
  date: { may: [], text: true },
  encodingDesc: { may: ['appInfo', 'classDecl'] },
  appInfo: { may: ['application'], must: ['application'] },
  application: { may: ['label'], must: ['label'], has: ['ident', 'version'] },
  label: { may: [], text: true },
  classDecl: { may: ['taxonomy'], must: ['taxonomy'] },
  taxonomy: { may: ['category'], must: ['category'] },
  category: { may: ['catDesc'], must: ['catDesc'] },
  catDesc: { may: [], text: true },
  profileDesc: { may: ['abstract', 'langUsage', 'particDesc', 'textClass'] },
  abstract: { may: ['p'], must: ['p'] },
  langUsage: { may: ['language'], must: ['language'] },
  language: { may: [], text: true, has: ['ident'] },
  particDesc: { may: ['listPerson', 'listOrg'] },
  listPerson: { may: ['person'], must: ['person'] },
  listOrg: { may: ['org'], must: ['org'] },
  person: { may: ['persName', 'sex', 'occupation', 'affiliation'] },
  org: { may: ['orgName', 'desc'] },
  sex: { may: [], text: true },
  occupation: { may: [], text: true },
  affiliation: { may: [], text: true },
  desc: { may: [], text: true },
  textClass: { may: ['keywords'] },
  keywords: { may: ['term'], must: ['term'] },
  term: { may: [], text: true },
  text: { may: ['body', 'back'], must: ['body'] },
  body: { may: ['head', 'div'], must: ['div'] },
  back: { may: ['div'] },
  div: { may: ['head', 'p', 'list', 'quote', 'note'] },
  head: { may: PHRASES, text: true },
  p: { may: PHRASES, text: true },
  list: { may: ['item'], must: ['item'] },
  item: { may: PHRASES, text: true },
  quote: { may: ['p'], must: ['p'] },
  note: { may: ['name', 'quote', 'p', 'date'] },
  said: { may: PHRASES, text: true },
  seg: { may: [], text: true },
  rs: { may: [], text: true },
  persName: { may: [], text: true },
  orgName: { may: [], text: true },
};
