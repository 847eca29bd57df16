import type { NamedParty } from '../entities/correction';
import { fold } from '../text/fold';

/** Those whose name holds what was typed; where a word of it begins so, first. All for nothing typed. */
export function findParties<P extends NamedParty>(parties: readonly P[], typed: string): readonly P[] {
  const wanted = fold(typed);
  if (wanted === '') return parties;
  const named = parties.map((party) => ({ party, name: fold(party.name) }));
  const isBegun = ({ name }: { readonly name: string }) => ` ${name}`.includes(` ${wanted}`);
  const holding = named.filter((one) => !isBegun(one) && one.name.includes(wanted));
  return [...named.filter(isBegun), ...holding].map(({ party }) => party);
}
