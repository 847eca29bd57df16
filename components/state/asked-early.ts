/** Asks at once, so that the answer is on its way before anything is drawn; asked again, it asks anew. */
export function askedEarly<T>(ask: () => Promise<T>): () => Promise<T> {
  const early: { answer?: Promise<T> | undefined } = { answer: ask() };
  // Who asks hears of it; nobody may.
  early.answer?.catch(() => undefined);
  return () => {
    const { answer } = early;
    early.answer = undefined;
    return answer ?? ask();
  };
}
