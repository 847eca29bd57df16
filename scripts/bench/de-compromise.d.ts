declare module 'de-compromise' {
  type View = {
    match(pattern: string): View;
    json(options: { offset: true }): { offset: { start: number; length: number } }[];
  };
  const read: (text: string) => View;
  export default read;
}
