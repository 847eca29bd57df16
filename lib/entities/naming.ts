import type { NamedSpan } from '../names/mention';
import { fold } from '../text/fold';
import { cleanWord } from '../text/tokenize';

/** One naming in the title or the text, taken apart. Namings are in reading order, the title first. */
export type Naming = {
  readonly name: NamedSpan;
  readonly isTitle: boolean;
  /** The words as they stand. */
  readonly surface: string;
  /** Folded words; genitives as they stand. */
  readonly words: readonly string[];
  /** What stands right before and after in the same line. */
  readonly before: string;
  readonly after: string;
};

const CONTEXT = 100;

/** The namings of a title and a text. */
export function readNamings(
  sources: readonly { text: string; names: readonly NamedSpan[]; isTitle: boolean }[],
): Naming[] {
  return sources.flatMap(({ text, names, isTitle }) => names.map((name) => readNaming(text, name, isTitle)));
}

function readNaming(text: string, name: NamedSpan, isTitle: boolean): Naming {
  const surface = text.slice(name.start, name.end);
  const before = text.slice(Math.max(0, name.start - CONTEXT), name.start);
  const after = text.slice(name.end, name.end + CONTEXT);
  return {
    name,
    isTitle,
    surface,
    words: fold(cleanWord(surface)).split(' '),
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.split('\n', 1)[0] ?? '',
  };
}

/** A person's name in parts, folded: "ursula", "von der leyen"; `ending` as in "jr.". */
export type PersonName = {
  readonly given: readonly string[];
  readonly family: string;
  readonly ending?: string;
};

const PARTICLE =
  /^(?:von|van|vom|zu|zur|zum|de|del|della|der|den|da|dos|do|di|du|la|le|al|el|ibn|bin|ben|bint|abu|ten|ter)$/;
const ENDING = /^(?:jr|sr|jun|sen|junior|senior|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3})\.?$/;

/** Given names and family name of a naming; `given` is empty where one word stands alone. */
export function readPersonName(words: readonly string[]): PersonName {
  const parts = words.filter((word) => word !== '.' && word !== '');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && ENDING.test(last)) {
    const rest = parts.slice(0, -1);
    return rest.length === 1
      ? { given: [], family: parts.join(' ') }
      : { ...readPersonName(rest), ending: last.slice(0, 2) };
  }
  let start = parts.length - 1;
  while (start > 0 && PARTICLE.test(parts[start - 1] ?? '')) start -= 1;
  return { given: parts.slice(0, Math.max(0, start)), family: parts.slice(Math.max(0, start)).join(' ') };
}

/** The forms a family name may stand for: itself, and itself without the ending of a genitive. */
export function genitiveForms(family: string): readonly string[] {
  const plain = family.replace(/['’]s?$/, '');
  return plain.length > 3 && plain.endsWith('s') ? [plain, plain.slice(0, -1)] : [plain];
}
