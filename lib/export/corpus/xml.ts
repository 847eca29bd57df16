import { plainText } from '../plain-text';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What plain text may hold and XML 1.0 may not. */
const NOT_XML = /[\uFFFE\uFFFF]/g;

/** Text as it may stand between tags and in attributes. */
export function xmlText(text: string): string {
  return plainText(text)
    .replace(NOT_XML, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An attribute with a space before it; nothing without a value. Line breaks stay, as readers would make spaces of them. */
export function xmlAttribute(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return '';
  return ` ${name}="${xmlText(value).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
}

/** A name as `xml:id` takes it: begins with the prefix, which is a letter. No two names are written alike. */
export function xmlId(prefix: string, name: string | number): string {
  return `${prefix}-${String(name).replace(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}
