/** A file of the repository as text. */
declare module '*?raw' {
  const content: string;
  export default content;
}
