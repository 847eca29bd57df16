import { Readability } from '@mozilla/readability';
import { readArticle } from '../../lib/page/read-article';

/** Takes the time of plain Readability on a clone, and of extraction with its mapping to the live page, in ms. */
async function measureExtraction(runs: number) {
  const plain: number[] = [];
  const mapped: number[] = [];
  let blocks = 0;
  let painted = 0;
  for (let run = 0; run < runs; run++) {
    let start = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    plain.push(performance.now() - start);
    start = performance.now();
    const { article, map } = await readArticle(document, { url: location.href });
    mapped.push(performance.now() - start);
    blocks = article?.blocks.length ?? 0;
    painted = article?.blocks.filter((block) => map.rangesOf(block).length > 0).length ?? 0;
  }
  return { plain, mapped, blocks, painted };
}

Object.assign(globalThis, { measureExtraction });
