// Texts of all kinds of nonsense, always the same ones: real sentences that are cut, mixed, doubled and spoiled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../scripts/load-models';
import { type Random, seededRandom } from './seeded-random';

const PIECES = [
  ...'\u00AD \u200B \u200D \u2060 \uFEFF \u202E \u202D \u2066 \u2069 \uD800 \uDFFF \uDC00 \u0301 \u0308 \u20DD \u0000 \u2028 \u2029 \u00A0'.split(
    ' ',
  ),
  ...'👩‍👩‍👧 🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𝒜𝓃𝓃𝒶 𐐷 שלום مرحبا владимир Владимир 習近平 김정은 Μήτσος İstanbul ﬁnale ß ẞ Ǆ é'.split(
    ' ',
  ),
  ...'3,5 12.10.2024 1. XVI. ٣ ½ § % & @ # / \\ | _ ~ ^ … — – - ‑ „ “ » « ( ) [ ] { } < > " \' ’s ’ ` ´ ; : , . ! ?'.split(
    ' ',
  ),
  ...'Dr. Nato NATO-Ziele Anti-Nato- Mark Rutte Ruttes der von and the University of e.V. GmbH & Co. KG (57) U.S. O’Neill al-Assad ver.di AAAAAAA'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  ' ',
  ' ',
];

/** Sentences of the project's own articles, without their marks, by language. */
function readSentencesOf(language: 'de' | 'en'): string[] {
  const folder = join(projectRoot(), 'scripts/corpus', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) => line.replace(/^=== /, '').replace(/\[[a-z]:([^\][]*)\]/g, '$1'))
    .flatMap((line) => line.split(/(?<=[.!?]) /))
    .filter((line) => line !== '');
}

/** Gives one text after another without end. */
export function createTexts(seed: number): () => string {
  const random = seededRandom(seed);
  const sentences = { de: readSentencesOf('de'), en: readSentencesOf('en') };
  const piece = () => PIECES[random(PIECES.length)] ?? '';
  const sentence = () => {
    const list = sentences[random(2) === 0 ? 'de' : 'en'];
    return list[random(list.length)] ?? '';
  };
  return () => {
    const kind = random(10);
    if (kind === 0) return repeat(1 + random(30), piece);
    if (kind === 1) return repeat(1 + random(40), () => String.fromCharCode(random(65_536)));
    if (kind === 2) return repeat(1 + random(20), () => piece() + (random(2) === 0 ? ' ' : ''));
    let text = sentence().slice(0, 90);
    if (kind === 3) text += (random(2) === 0 ? ' ' : '\n\n') + sentence().slice(0, 60);
    for (let times = random(4); times > 0; times -= 1) text = spoil(text, random, piece);
    return text;
  };
}

function repeat(times: number, make: () => string): string {
  return Array.from({ length: times }, make).join('');
}

/** A text with one thing wrong in it; units are cut as they come, pairs of surrogates too. */
function spoil(text: string, random: Random, piece: () => string): string {
  const at = random(text.length + 1);
  const to = Math.min(text.length, at + 1 + random(12));
  const [before, inside, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  switch (random(10)) {
    case 0:
      return before + after;
    case 1:
      return before + piece() + inside + after;
    case 2:
      return before + inside + inside + after;
    case 3:
      return before + inside.toUpperCase() + after;
    case 4:
      return text.toUpperCase();
    case 5:
      return text.toLowerCase();
    case 6:
      return text.replaceAll(' ', piece());
    case 7:
      return before + [...inside].reverse().join('') + after;
    case 8:
      return text.normalize(random(2) === 0 ? 'NFD' : 'NFKC');
    default:
      return after + before;
  }
}
