/** The words of a list parted by white space, such as the rules ask for. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
