/** `empty`: the scope has no articles. `too-many`: more than an archive holds. `template`: the chosen one has faults. */
export type ExportFailureCode = 'empty' | 'too-many' | 'template' | 'template-large';

/** An export that was refused; nothing was written and nothing changed. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';
  constructor(
    readonly code: ExportFailureCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
