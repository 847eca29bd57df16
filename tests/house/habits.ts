import { type Code, functionsOf, isBarrel } from './source';

const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 60;
const MAX_PARAMETERS = 4;
const NAMELESS_NAMES = /(^|[/.-])(utils?|helpers?|common|misc|shared)([/.-]|$)/i;

/** What never stands in the product's own code, with the reason a reader of the failure needs. */
const FORBIDDEN_WORDS: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /\.(inner|outer)HTML\s*=[^=]/, why: 'sets markup from a string; build nodes and set textContent' },
  {
    words: /\binsertAdjacentHTML\b|\bdocument\.write\b|dangerouslySetInnerHTML/,
    why: 'makes markup from a string',
  },
  {
    words: /\bCSS\.highlights\.clear\(/,
    why: 'clears the highlights of the page itself; delete own keys only',
  },
  { words: /\bexport let\b/, why: 'exports something that changes' },
  { words: /\bconsole\.(log|debug|info)\(/, why: 'is left over from looking' },
  { words: /\beval\(|\bnew Function\(/, why: 'makes code from a string' },
  { words: /\bfrom ['"]@\//, why: 'imports by alias; imports are relative' },
];

/** Sentences about names that say nothing: utils, helpers, common, misc, shared. */
export function findNamelessNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) => NAMELESS_NAMES.test(path.replace(/\.[a-z]+$/, '')))
    .map((path) => `${path}: the name says nothing of what is inside`);
}

/** Sentences about a file that is too long, functions that are, and functions that take too much. */
export function findOversize(code: Code, { functions = true } = {}): string[] {
  const lines = code.text.trimEnd().split('\n').length;
  const file = lines > MAX_FILE_LINES ? [`${code.path} has ${lines} lines; at most ${MAX_FILE_LINES}`] : [];
  if (!functions) return file;
  const inside = functionsOf(code).flatMap(({ name, lines: length, parameters }) => [
    ...(length > MAX_FUNCTION_LINES
      ? [`${code.path}: ${name} has ${length} lines; at most ${MAX_FUNCTION_LINES}`]
      : []),
    ...(parameters > MAX_PARAMETERS
      ? [`${code.path}: ${name} takes ${parameters} parameters; make it one object`]
      : []),
  ]);
  return [...file, ...inside];
}

/** A sentence when a file only hands on what others export. */
export function findBarrel(code: Code): string[] {
  return isBarrel(code) ? [`${code.path} is a barrel: import from the file that has the thing`] : [];
}

/** Sentences about words that must not stand in product code. Comments count as well: they teach. */
export function findForbiddenWords(code: Code): string[] {
  return code.text
    .split('\n')
    .flatMap((line, index) =>
      FORBIDDEN_WORDS.filter(({ words }) => words.test(line)).map(
        ({ words, why }) => `${code.path}:${index + 1}: ${line.match(words)?.[0].trim()} ${why}`,
      ),
    );
}
