// The grammatical gender of German names of organizations, by the word their head ends in. Source: own.

type GenderRow = { readonly gender: 'm' | 'f' | 'n'; readonly ends: RegExp; readonly example: string };

const ROWS: readonly GenderRow[] = [
  {
    gender: 'n',
    ends: /(?:ministerium|gericht|amt|institut|unternehmen|komitee|präsidium|zentrum|parlament|netzwerk|haus|bündnis|magazin|blatt|fernsehen)$/,
    example: 'Landgericht',
  },
  {
    gender: 'm',
    ends: /(?:verband|verein|bund|rat|konzern|club|klub|gerichtshof|sender|verlag|tag|funk|dienst|spiegel|kreml|vatikan|kurier|stern)$/,
    example: 'Presserat',
  },
  {
    gender: 'f',
    ends: /(?:partei|polizei|ung|ion|schaft|tät|bank|behörde|agentur|gruppe|armee|schule|kirche|union|stelle|kammer|fifa|uefa|nasa|ag|gmbh|spd|cdu|csu|fdp|uno|nato|eu|grünen|linke|feuerwehr|bahn|post|zeitung|allianz)$/,
    example: 'Feuerwehr',
  },
];

/** The gender of a name, that of the first of its words that tells one ("Verband der Polizei"); undefined where none does. */
export function grammaticalGender(name: string): 'm' | 'f' | 'n' | undefined {
  for (const word of name.toLowerCase().split(/\s+/)) {
    const row = ROWS.find(({ ends }) => ends.test(word));
    if (row !== undefined) return row.gender;
  }
  return undefined;
}
