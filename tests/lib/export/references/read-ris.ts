/** A line of RIS: a tag of two signs, two spaces, a hyphen, a space, the value. */
const LINE = /^([A-Z][A-Z0-9]) {2}- (.*)$/;

/** The records of an RIS file, their fields in order; throws where a line is none. Source: RIS format specifications (2001). */
export function readRis(text: string): (readonly (readonly [tag: string, value: string])[])[] {
  const records: [string, string][][] = [];
  let open: [string, string][] | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    if (tag === undefined) throw new Error(`No line of RIS: ${line}`);
    if (tag === 'TY') {
      if (open) throw new Error('A record begins within another');
      open = [];
    }
    if (!open) throw new Error(`${tag} stands outside a record`);
    if (tag === 'ER') {
      records.push(open);
      open = undefined;
    } else open.push([tag, value]);
  }
  if (open) throw new Error('The last record has no end');
  return records;
}
