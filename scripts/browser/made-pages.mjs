import { readFileSync } from 'node:fs';
import { ROOT } from '../run-command.mjs';

// Articles of any length from the project's own sentences, and pages that are hard on an extension.

const { sentences, first, onsets, endings, bodies } = JSON.parse(
  readFileSync(`${ROOT}tests/fixtures/e2e/sentences.json`, 'utf8'),
);

/** The `index`-th of 7,200 first and last names, no two alike. */
function madeName(index) {
  const round = Math.floor(index / first.length);
  const last = `${onsets[round % onsets.length]}${endings[Math.floor(round / onsets.length) % endings.length]}`;
  return { name: `${first[index % first.length]} ${last}`, last };
}

/**
 * Sentences with names in them: about `words` words. `everyName` new names come before one is named again; another
 * `from` gives another text of the same kind.
 */
export function madeParagraphs({ words, everyName = 12, from = 0 }) {
  const paragraphs = [];
  let paragraph = [];
  let count = 0;
  for (let at = from; count < words; at++) {
    const { name, last } = madeName(from + ((at * 7 + Math.floor(at / sentences.length)) % everyName));
    const sentence = sentences[at % sentences.length]
      .replace('{name}', name)
      .replace('{last}', last)
      .replace('{body}', bodies[at % bodies.length]);
    paragraph.push(sentence);
    count += sentence.split(' ').length;
    if (paragraph.length === 4 || count >= words) {
      paragraphs.push(paragraph.join(' '));
      paragraph = [];
    }
  }
  return paragraphs;
}

/** A page with an article, as a newspaper serves it. Paragraphs are text: they are escaped. */
export function articlePage({ title = 'Die Brücke am Kanal', heading = title, paragraphs, script = '' }) {
  const titleTag = title === undefined ? '' : `<title>${asText(title)} | Kanalbote</title>`;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8">${titleTag}
<meta property="og:type" content="article"><meta property="og:site_name" content="Kanalbote">
<meta property="article:published_time" content="2026-03-02T08:15:00+01:00">
<meta name="viewport" content="width=device-width">
</head><body><header><a href="/">Kanalbote</a></header><main><article>
${heading === undefined ? '' : `<h1>${asText(heading)}</h1>`}
${paragraphs.map((text) => `<p>${asText(text)}</p>`).join('\n')}
</article></main><footer>Kanalbote, eine erfundene Zeitung</footer>${script && `<script>${script}</script>`}</body></html>`;
}

/** A page without a title of any kind. */
export function untitledPage() {
  const paragraphs = madeParagraphs({ words: 400 });
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body><article>
${paragraphs.map((text) => `<p>${asText(text)}</p>`).join('\n')}</article></body></html>`;
}

/** A front page: headlines that are links, each with a line of what it is about. */
export function frontPage() {
  const teasers = madeParagraphs({ words: 700 }).flatMap((paragraph) => paragraph.split(/(?<=\.) /));
  const items = teasers.map(
    (teaser, at) => `<li><h2><a href="/${at}.html">Meldung ${at} aus der Region</a></h2><p>${asText(teaser)}
      <a href="/${at}.html">Weiterlesen</a></p></li>`,
  );
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Kanalbote</title></head>
<body><nav><a href="/politik">Politik</a> <a href="/stadt">Stadt</a></nav><ul>${items.join('')}</ul></body></html>`;
}

/** A page with fields and no word. */
export function wordlessPage() {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Anmeldung</title></head>
<body><form><input aria-label="Name"><input type="submit"></form></body></html>`;
}

/** An article that names `count` different people. */
export function manyNamesPage(count) {
  const paragraphs = [];
  for (let from = 0; from < count; from += 20) {
    const names = Array.from({ length: Math.min(20, count - from) }, (_, at) => manyName(from + at));
    paragraphs.push(`An der Feier nahmen ${names.join(', ')} teil, wie die Stadt am Abend mitteilte.`);
  }
  return articlePage({ title: 'Wer alles da war', paragraphs });
}

/** More names than `madeName` has: two last names joined by a hyphen. */
function manyName(index) {
  const { name } = madeName(index % 7200);
  return index < 7200 ? name : `${name}-${onsets[Math.floor(index / 7200) % onsets.length]}ing`;
}

/** An article of about so many bytes. */
export function bigPage(bytes) {
  return articlePage({
    title: 'Ein sehr langer Bericht',
    paragraphs: madeParagraphs({ words: bytes / 7.4, everyName: 300 }),
  });
}

/** Markup where names and titles should be: it must stay text wherever it is shown. */
export const HOSTILE = '<img src=x onerror="document.documentElement.dataset.broken=1">';

/** An article whose title and names try to become markup. */
export function hostilePage() {
  const paragraphs = madeParagraphs({ words: 300 });
  paragraphs.unshift(
    `Bürgermeister Bertold ${HOSTILE} Ahlbach sprach mit der Firma ${HOSTILE} GmbH. =HYPERLINK("http://example.invalid") stand im Brief.`,
  );
  return articlePage({ title: `Bericht ${HOSTILE}`, paragraphs });
}

/** An application in one page: a button shows the next article under a new address, without loading. */
export function singlePageApplication() {
  const other = { title: 'Der Streit um den Hafen', paragraphs: madeParagraphs({ words: 350 }).reverse() };
  const script = `
    const other = ${JSON.stringify(other)};
    window.showOther = () => {
      history.pushState({}, '', '/hafen.html');
      document.title = other.title + ' | Kanalbote';
      const heading = document.createElement('h1');
      heading.textContent = other.title;
      const paragraphs = other.paragraphs.map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      });
      document.querySelector('article').replaceChildren(heading, ...paragraphs);
    };`;
  return articlePage({ paragraphs: madeParagraphs({ words: 350 }), script });
}

/** An article whose second half comes when `addRest()` is called, as more text comes while one scrolls. */
export function latePage() {
  const rest = [
    'Erst am Abend meldete sich Gesine Tannwald zu Wort. Sie habe, sagte Tannwald, von dem Plan nichts gewusst.',
  ];
  const script = `
    window.addRest = () => {
      for (const text of ${JSON.stringify([...rest, ...madeParagraphs({ words: 120 })])}) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('article').append(paragraph);
      }
    };`;
  return articlePage({ paragraphs: madeParagraphs({ words: 350 }), script });
}

function asText(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
}
