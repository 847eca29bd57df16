// What is done with the library as a whole, said once for the pictures of the README and the tests in real browsers.

/** Takes in the samples by the button of the empty library, and waits until everyone in them is listed. */
export async function takeInSample(library, say) {
  await library.click({ role: 'button', name: say('library_sample') });
  await waitUntilIndexed(library);
}

/** Waits until the library holds articles and none of them waits for the index of words and the figures. */
export function waitUntilIndexed(ownPage) {
  return ownPage.waitFor(isIndexed, undefined, { what: 'the articles to be indexed', timeout: 120_000 });
}

/** Runs in a page of the extension. */
async function isIndexed() {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('randnotiz');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  const count = (table) =>
    new Promise((resolve, reject) => {
      const request = database.transaction([table]).objectStore(table).count();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
  const [listed, waiting] = [await count('listings'), await count('pending')];
  database.close();
  return listed > 0 && waiting === 0;
}
