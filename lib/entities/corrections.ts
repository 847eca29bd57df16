import type { EntityKind, NamedSpan } from '../names/mention';
import { fold } from '../text/fold';
import { type NameCorrection, READERS_VERDICT } from './correction';
import { genitiveForms } from './naming';

/** A name the reader added. `order`: a later verdict has a higher one. */
export type AddedName = { readonly name: string; readonly kind: EntityKind; readonly order: number };

/** What the reader says of names of a kind; the last verdict on a name counts. */
export type Verdict = { readonly to: 'reject' | EntityKind; readonly order: number };

export type Verdicts = {
  /** By kind and folded name. */
  readonly decided: ReadonlyMap<string, Verdict>;
  /** By folded name. */
  readonly added: ReadonlyMap<string, AddedName>;
};

/** The reader's verdicts, made ready for looking names up. */
export function readVerdicts(corrections: readonly NameCorrection[]): Verdicts {
  const decided = new Map<string, Verdict>();
  const added = new Map<string, AddedName>();
  for (const [order, correction] of corrections.entries()) {
    const { name, kind } = correction;
    const folded = fold(name);
    if (correction.verdict === 'add') {
      if (folded !== '') added.set(folded, { name, kind, order });
      continue;
    }
    const to = correction.verdict === 'reject' ? 'reject' : correction.to;
    decided.set(`${kind} ${folded}`, { to, order });
  }
  return { decided, added };
}

/** What is decided of something of that kind, by any of the folded forms it is named by; a genitive is its name. */
export function verdictOn(
  { decided }: Verdicts,
  kind: EntityKind,
  forms: readonly string[],
): Verdict | undefined {
  const verdict = findVerdict(decided, kind, forms);
  if (verdict === undefined || verdict.to === 'reject' || verdict.to === kind) return verdict;
  // Neither this nor that: what was first called the other kind may have been rejected as such later.
  const further = findVerdict(decided, verdict.to, forms);
  return further?.to === 'reject' ? further : verdict;
}

/** The added name that a folded form stands for. */
export function addedNameOf({ added }: Verdicts, form: string): AddedName | undefined {
  for (const each of genitiveForms(form)) {
    const name = added.get(each);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A name with the kind the reader gave it. */
export function retype(name: NamedSpan, kind: EntityKind): NamedSpan {
  return name.kind === kind ? name : { ...name, kind, score: 1, reason: READERS_VERDICT };
}

function findVerdict(
  decided: Verdicts['decided'],
  kind: EntityKind,
  forms: readonly string[],
): Verdict | undefined {
  const exact = forms.map((form) => decided.get(`${kind} ${form}`)).find((one) => one !== undefined);
  if (exact !== undefined) return exact;
  return forms
    .flatMap((form) => genitiveForms(form))
    .map((form) => decided.get(`${kind} ${form}`))
    .find((one) => one !== undefined);
}
