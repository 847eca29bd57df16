const PROPERTIES = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** The properties of a template, without their lines of `---`, and what stands below them with its first line. */
export function splitTemplate(source: string): {
  readonly properties: string;
  readonly body: string;
  readonly bodyLine: number;
} {
  const text = source.replace(/\r\n?/g, '\n');
  const [whole = '', properties = ''] = PROPERTIES.exec(text) ?? [];
  return { properties, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
