declare module 'validate-web-annotation' {
  /** Whether it is an annotation of the Web Annotation Data Model, as far as that reader looks. */
  export default function validateAnnotation(annotation: unknown): boolean;
}
