/** Takes in the sample library that ships with the extension. */
export async function takeInSample(): Promise<void> {}
