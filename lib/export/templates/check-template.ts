// What can be told of a template without an article: every name and filter it uses is known. Cost: linear.
import { ARTICLE_FIELDS } from './article-fields';
import { LOOP_NAMES, type Names, type Naming, namingOf } from './fields';
import { FILTERS } from './filters';
import { parseTemplate } from './parse-template';
import { splitTemplate } from './split-template';
import { TEMPLATE_LIMITS, type Template, type TemplateFault, type TemplatePart, type Told } from './template';
import type { Condition, Expression, FilterCall, Path, TemplateNode, Term } from './template-tree';

/** A part of a template as a tree, with what is wrong in it. */
export type CheckedPart = {
  readonly nodes: readonly TemplateNode[];
  readonly faults: readonly TemplateFault[];
};

/** A template that was read. Without faults it can be rendered. */
export type CheckedTemplate = {
  readonly properties: readonly TemplateNode[];
  readonly body: readonly TemplateNode[];
  readonly fileName: readonly TemplateNode[];
  readonly faults: readonly TemplateFault[];
};

/** What is known at a place: loops from the inside out, and the article. */
type Scope = { readonly names: readonly (readonly [name: string, naming: Naming])[]; readonly tell: Told };

const MOST_TOLD = 20;

function knownAt({ names }: Scope): string[] {
  return [...names.map(([name]) => name), ...Object.keys(ARTICLE_FIELDS)];
}

function namingAt(path: Path, line: number, scope: Scope): Naming | undefined {
  const [first = '', ...rest] = path;
  const own = scope.names.find(([name]) => name === first)?.[1];
  let naming = own ?? namingOf(ARTICLE_FIELDS, first);
  if (!naming) {
    scope.tell({ line, code: 'unknown-name', word: first, known: knownAt(scope) });
    return undefined;
  }
  for (const name of rest) {
    const within: Names | undefined = naming?.within;
    const next: Naming | undefined = within && namingOf(within, name);
    if (!next) {
      scope.tell({ line, code: 'unknown-name', word: name, known: Object.keys(within ?? {}) });
      return undefined;
    }
    naming = next;
  }
  return naming;
}

function checkFilter({ name, inputs, line }: FilterCall, { tell }: Scope): void {
  const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (!filter) {
    tell({ line, code: 'unknown-filter', word: name, known: Object.keys(FILTERS) });
    return;
  }
  const [least, most] = filter.takes ?? [0, 0];
  const isNumber = (input: string) => /^-?\d{1,9}$/.test(input);
  if (inputs.length < least || inputs.length > most || (filter.numbers && !inputs.every(isNumber))) {
    tell({ line, code: 'bad-argument', word: name, known: [] });
  }
}

/** What a value's items are called; undefined, and told, when something in it is not known. */
function checkTerm({ of, filters, line }: Term, scope: Scope): Naming | undefined {
  let naming = 'path' in of ? namingAt(of.path, line, scope) : {};
  for (const call of filters) {
    checkFilter(call, scope);
    const filter = Object.hasOwn(FILTERS, call.name) ? FILTERS[call.name] : undefined;
    if (naming && filter?.makesList) naming = { list: true };
    else if (naming && call.name === 'first' && naming.each) naming = { within: naming.each };
    else if (naming && filter && !filter.keepsItems) naming = naming.list ? { list: true } : {};
  }
  return naming;
}

function checkExpression({ terms }: Expression, scope: Scope): Naming | undefined {
  const namings = terms.map((term) => checkTerm(term, scope));
  return namings[0];
}

function checkCondition(condition: Condition, scope: Scope): void {
  for (const { left, right } of condition.flat()) {
    checkTerm(left, scope);
    if (right) checkTerm(right, scope);
  }
}

function checkNode(node: TemplateNode, scope: Scope): void {
  switch (node.is) {
    case 'text':
      return;
    case 'put':
      checkExpression(node.expression, scope);
      return;
    case 'choice':
      for (const { condition, inside } of node.ways) {
        if (condition) checkCondition(condition, scope);
        for (const each of inside) checkNode(each, scope);
      }
      return;
    case 'each': {
      const naming = checkExpression(node.list, scope);
      if (naming && !naming.each && !naming.list) {
        const lists = Object.entries(ARTICLE_FIELDS).filter(([, { each, list }]) => each || list);
        scope.tell({
          line: node.line,
          code: 'not-a-list',
          word: wordOf(node.list),
          known: lists.map(([name]) => name),
        });
      }
      const own: Scope['names'] = [
        [node.name, naming?.each ? { within: naming.each } : {}],
        ['loop', { within: LOOP_NAMES }],
      ];
      for (const each of node.inside) checkNode(each, { ...scope, names: [...own, ...scope.names] });
    }
  }
}

function wordOf({ terms }: Expression): string {
  const of = terms[0]?.of;
  if (!of) return '';
  return 'path' in of ? of.path.join('.') : of.words;
}

function checkPart(part: TemplatePart, source: string, firstLine: number): CheckedPart {
  const faults: TemplateFault[] = [];
  const tell: Told = (fault) => {
    if (faults.length < MOST_TOLD) faults.push({ in: part, ...fault });
  };
  const nodes = parseTemplate(source, firstLine, tell);
  for (const node of nodes) checkNode(node, { names: [], tell });
  return { nodes, faults };
}

/** Reads a template and tells what is wrong in it, in the order of its lines. */
export function checkTemplate(template: Template): CheckedTemplate {
  const tooLong = (['body', 'fileName'] as const)
    .filter((part) => template[part].length > TEMPLATE_LIMITS[part])
    .map((part): TemplateFault => ({ in: part, line: 1, code: 'too-long', word: part, known: [] }));
  if (tooLong.length > 0) return { properties: [], body: [], fileName: [], faults: tooLong };
  const split = splitTemplate(template.body);
  const properties = checkPart('body', split.properties, 2);
  const body = checkPart('body', split.body, split.bodyLine);
  const fileName = checkPart('fileName', template.fileName, 1);
  return {
    properties: properties.nodes,
    body: body.nodes,
    fileName: fileName.nodes,
    faults: [...properties.faults, ...body.faults, ...fileName.faults],
  };
}
