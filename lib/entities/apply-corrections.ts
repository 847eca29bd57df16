// Idea: the names the reader added are put in, so that they find whom they belong to; the verdicts drop or retype
// whole groups; then added names come in again where a longer name is gone, unless the verdict on it was the later one.
// Cost: linear.
import type { NamedSpan } from '../names/mention';
import { type Steps, within } from '../text/steps';
import { findAdded, putIn, readAddedForms, type Settled } from './added-names';
import { type NameCorrection, READERS_VERDICT } from './correction';
import { addedNameOf, readVerdicts, retype, type Verdict, type Verdicts, verdictOn } from './corrections';
import { groupNamings, type TextWithNames } from './group-namings';
import type { Group } from './groups';
import type { Naming } from './naming';

type Names = Pick<TextWithNames, 'names' | 'titleNames'>;

type Judged = Names & { readonly settled: readonly Settled[]; readonly titleSettled: readonly Settled[] };

/** The names that remain, and those that come in, after the reader's verdicts. */
export function* applyCorrections(
  input: TextWithNames,
  corrections: readonly NameCorrection[],
): Steps<Names> {
  const { title, text, language, names, titleNames } = input;
  const verdicts = readVerdicts(corrections);
  if (verdicts.added.size === 0) {
    return verdicts.decided.size === 0 ? { names, titleNames } : yield* judge(input, verdicts);
  }
  const forms = readAddedForms(verdicts.added.values());
  const inText = yield* within(findAdded(text, forms, language), 0, 0.4);
  const inTitle = yield* within(findAdded(title, forms, language), 0.4, 0.5);
  const marked = { names: putIn(inText, names), titleNames: putIn(inTitle, titleNames) };
  if (verdicts.decided.size === 0) return marked;
  const judged = yield* within(judge({ ...input, ...marked }, verdicts), 0.5, 1);
  return {
    names: putIn(inText, judged.names, judged.settled),
    titleNames: putIn(inTitle, judged.titleNames, judged.titleSettled),
  };
}

function* judge(input: TextWithNames, verdicts: Verdicts): Steps<Judged> {
  const { namings, grouping } = yield* groupNamings(input);
  const decided = new Map<Group, Verdict | undefined>();
  for (const group of grouping.groups) {
    const forms = group.namings.map((number) => formOf(namings[number]));
    decided.set(group, verdictOn(verdicts, group.kind, forms));
  }
  const inText = { names: [] as NamedSpan[], settled: [] as Settled[] };
  const inTitle = { names: [] as NamedSpan[], settled: [] as Settled[] };
  for (const [number, naming] of namings.entries()) {
    const verdict = decided.get(grouping.groupOf[number] as Group);
    const { names, settled } = naming.isTitle ? inTitle : inText;
    const name = judgeOne(naming, verdict, verdicts);
    if (name !== undefined) names.push(name);
    if (verdict) settled.push({ start: naming.name.start, end: naming.name.end, order: verdict.order });
  }
  return {
    names: inText.names,
    settled: inText.settled,
    titleNames: inTitle.names,
    titleSettled: inTitle.settled,
  };
}

/** Undefined when the name is rejected. What the reader added gives way to a later verdict only. */
function judgeOne(naming: Naming, verdict: Verdict | undefined, verdicts: Verdicts): NamedSpan | undefined {
  const { name } = naming;
  if (verdict === undefined) return name;
  const added = name.reason === READERS_VERDICT ? addedNameOf(verdicts, formOf(naming)) : undefined;
  if (added !== undefined && added.order > verdict.order) return name;
  return verdict.to === 'reject' ? undefined : retype(name, verdict.to);
}

function formOf(naming: Naming | undefined): string {
  return naming?.words.join(' ') ?? '';
}
