import type { Counted, Decided, Known } from './block';
import { decideOrganizations } from './match-organizations';
import { decidePersons } from './match-persons';
import type { OrganizationSign, PersonSign } from './sign';

/** Decides of all that share keys. Persons and organizations never meet. */
export function decideBlock({ counted, placed, verdicts }: Known): Decided {
  const persons = counted.filter((one): one is Counted<PersonSign> => one.sign.kind === 'person');
  const others = counted.filter((one): one is Counted<OrganizationSign> => one.sign.kind === 'organization');
  return persons.length > 0 || others.length === 0
    ? decidePersons(persons, placed, verdicts)
    : decideOrganizations(others, verdicts);
}
