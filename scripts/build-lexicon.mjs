// Builds the lists that ship with the product from the lists and corpora in ../shared/data/names and the reviews in
// scripts/lexicon. Same input, same bytes. Usage: node scripts/build-lexicon.mjs [data folder]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGivenNames } from './lexicon/given-names.mjs';
import { buildNouns } from './lexicon/nouns.mjs';
import { buildCommonWords } from './lexicon/ordinary-words.mjs';
import { buildOrganizations } from './lexicon/organizations.mjs';
import { buildPeople } from './lexicon/people.mjs';
import { buildPlaces } from './lexicon/places.mjs';
import { buildRoles } from './lexicon/roles.mjs';

const root = new URL('..', import.meta.url).pathname;
const data = process.argv[2] ?? join(root, '../shared/data/names');
const target = join(root, 'lib/names/lexicon');

const givenNames = buildGivenNames(data);
const places = buildPlaces(data);
const lines = (content) => new Set(content.split('\n'));

const files = {
  'organizations.txt': buildOrganizations(data, lines(places)),
  'people.txt': buildPeople(data, lines(givenNames)),
  'given-names.txt': givenNames,
  'roles-de.txt': buildRoles(data, 'de'),
  'roles-en.txt': buildRoles(data, 'en'),
  'places.txt': places,
  'words.txt': buildCommonWords(data),
  'nouns-de.txt': buildNouns(data),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(target, name), content);
  process.stdout.write(`${name}: ${Math.round(Buffer.byteLength(content) / 1024)} KB\n`);
}
