import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

export type Import = { readonly from: string; readonly isType: boolean; readonly names: readonly string[] };
export type Code = { readonly path: string; readonly text: string; readonly imports: readonly Import[] };
export type FunctionFacts = { readonly name: string; readonly lines: number; readonly parameters: number };

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};

const ROOT = join(import.meta.dirname, '../..');
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** Paths of all files below some folders of the project, from its root, with slashes. */
export function listFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.slice(ROOT.length + 1).replaceAll('\\', '/'), entry.name)),
  );
}

/** A source file of the project with its imports. */
export function readCode(path: string): Code {
  return codeOf(path, readFileSync(join(ROOT, path), 'utf8'));
}

/** Source text as if it stood at that path; imports of the project's own files get their path from the root. */
export function codeOf(path: string, text: string): Code {
  const { module } = parseSync(path, text);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: placeOf(path, moduleRequest.value),
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.map(({ importName }) => importName.name ?? importName.kind),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries
      .filter((entry) => entry.moduleRequest)
      .map((entry) => ({
        from: placeOf(path, entry.moduleRequest?.value ?? ''),
        isType: entry.isType,
        names: [],
      })),
  );
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => ({
    from: placeOf(path, from),
    isType: false,
    names: ['dynamic'],
  }));
  return { path, text, imports: [...statics, ...passedOn, ...dynamic] };
}

/** How long each function of a file is, and how many parameters it takes. */
export function functionsOf({ path, text }: Code): FunctionFacts[] {
  const found: FunctionFacts[] = [];
  visit(parseSync(path, text).program as unknown as Node, 'nameless', (node, name) => {
    if (!FUNCTIONS.includes(node.type)) return;
    const lines = text.slice(node.start, node.end).split('\n').length;
    found.push({ name, lines, parameters: (node.params as unknown[]).length });
  });
  return found;
}

/** Whether the file does nothing but hand on what other files export. */
export function isBarrel({ path, text }: Code): boolean {
  const body = (parseSync(path, text).program as unknown as { body: Node[] }).body;
  return (
    body.length > 0 &&
    body.every((node) => {
      if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return true;
      return node.type === 'ExportNamedDeclaration' && !node.declaration;
    })
  );
}

function visit(node: Node, name: string, see: (node: Node, name: string) => void): void {
  see(node, name);
  const own = nameOf(node) ?? (FUNCTIONS.includes(node.type) ? 'nameless' : name);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof child.type === 'string')
        visit(child, nameOf(child) ?? own, see);
    }
  }
}

function nameOf(node: Node): string | undefined {
  for (const part of [node.id, node.key]) {
    const name = (part as { name?: unknown } | null | undefined)?.name;
    if (typeof name === 'string') return name;
  }
  return undefined;
}

function placeOf(importer: string, from: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(importer), from) : from;
}
