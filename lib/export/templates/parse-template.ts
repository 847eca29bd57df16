// A template as a tree. The same signs as those of Obsidian's clipper, so that its users know them:
// {{ name|filter:"word" }}, {% for a in b %} … {% endfor %}, {% if a %} … {% elseif b %} … {% else %} … {% endif %}.
import { parseCondition, parseEach, parseExpression } from './parse-expression';
import { TEMPLATE_LIMITS, type Told } from './template';
import { type Token, tokensOf } from './template-tokens';
import type { Condition, TemplateNode } from './template-tree';

const TAGS = ['for', 'endfor', 'if', 'elseif', 'else', 'endif'] as const;
type Tag = (typeof TAGS)[number];

type Way = { condition?: Condition; inside: TemplateNode[] };

/** A section that is not closed yet. `into`: where what comes next belongs. */
type Open = {
  readonly tag: 'for' | 'if';
  readonly line: number;
  readonly ways: Way[];
  readonly each?: ReturnType<typeof parseEach> | undefined;
};

type Parser = { readonly root: TemplateNode[]; readonly open: Open[]; readonly tell: Told };

function intoOf({ root, open }: Parser): TemplateNode[] {
  return open.at(-1)?.ways.at(-1)?.inside ?? root;
}

function tagOf(text: string): {
  readonly tag: Tag | undefined;
  readonly word: string;
  readonly rest: string;
} {
  const [, word = '', rest = ''] = /^([a-z]*)\s*(.*)$/is.exec(text) ?? [];
  const spelled = word === 'elif' || /^else\s+if\b/.test(text) ? 'elseif' : word;
  const tag = TAGS.find((known) => known === spelled);
  return {
    tag,
    word: word || text,
    rest: /^else\s+if\b/.test(text) ? text.replace(/^else\s+if\b/, '') : rest,
  };
}

function close(parser: Parser, tag: 'for' | 'if', { line }: Token): void {
  const last = parser.open.at(-1);
  if (last?.tag !== tag) {
    parser.tell({ line, code: 'no-section', word: `end${tag}`, known: last ? [`end${last.tag}`] : [] });
    return;
  }
  parser.open.pop();
  const into = intoOf(parser);
  if (last.tag === 'if') into.push({ is: 'choice', ways: last.ways, line: last.line });
  else if (last.each) {
    into.push({ is: 'each', ...last.each, inside: last.ways.at(0)?.inside ?? [], line: last.line });
  }
}

function openSection(parser: Parser, open: Open): void {
  if (parser.open.length === TEMPLATE_LIMITS.depth) {
    parser.tell({ line: open.line, code: 'too-deep', word: open.tag, known: [] });
  }
  parser.open.push(open);
}

function turn(parser: Parser, tag: 'elseif' | 'else', { line }: Token, rest: string): void {
  const last = parser.open.at(-1);
  if (last?.tag !== 'if' || (last.ways.at(-1) && !last.ways.at(-1)?.condition && last.ways.length > 1)) {
    parser.tell({ line, code: 'no-section', word: tag, known: last ? [`end${last.tag}`] : [] });
    return;
  }
  const condition = tag === 'else' ? undefined : parseCondition(rest, { line, tell: parser.tell });
  last.ways.push({ ...(condition && { condition }), inside: [] });
}

function take(parser: Parser, token: Token): void {
  const { line } = token;
  const place = { line, tell: parser.tell };
  if (token.is === 'text') {
    intoOf(parser).push({ is: 'text', text: token.text, line });
    return;
  }
  if (token.is === 'put') {
    const expression = parseExpression(token.text, place);
    if (expression) intoOf(parser).push({ is: 'put', expression, line });
    return;
  }
  takeTag(parser, token);
}

function takeTag(parser: Parser, token: Token): void {
  const { line } = token;
  const place = { line, tell: parser.tell };
  const { tag, word, rest } = tagOf(token.text);
  if (tag === undefined) parser.tell({ line, code: 'unknown-tag', word: word.slice(0, 40), known: TAGS });
  else if (tag === 'for') {
    openSection(parser, { tag, line, ways: [{ inside: [] }], each: parseEach(rest, place) });
  } else if (tag === 'if') {
    const condition = parseCondition(rest, place);
    openSection(parser, { tag, line, ways: [{ ...(condition && { condition }), inside: [] }] });
  } else if (tag === 'endfor') close(parser, 'for', token);
  else if (tag === 'endif') close(parser, 'if', token);
  else turn(parser, tag, token, rest);
}

/** The tree of a template whose first line is `firstLine`. What is wrong is told; with faults the tree is of no use. */
export function parseTemplate(source: string, firstLine: number, tell: Told): readonly TemplateNode[] {
  const parser: Parser = { root: [], open: [], tell };
  for (const token of tokensOf(source, firstLine, tell)) take(parser, token);
  for (const { tag, line } of parser.open) {
    tell({ line, code: 'unclosed-section', word: tag, known: [`end${tag}`] });
  }
  return parser.root;
}
