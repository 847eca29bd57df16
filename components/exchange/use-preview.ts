import { useEffect, useState } from 'preact/hooks';
import type { Scope } from '../../lib/store/scope';
import type { ExportChoice, ExportOps, NamedTemplate, TemplateNames, TemplatePreview } from './export-ops';

/** The template stood still for so long, in ms. */
const STILL = 250;

export type PreviewOf = {
  readonly ops: ExportOps;
  readonly scope: Scope;
  readonly labels: ExportChoice['labels'];
};

/** What a template makes of an article, anew after each change; the last one stays until then. */
export function usePreview(
  { ops, scope, labels }: PreviewOf,
  draft: Required<NamedTemplate> | undefined,
): TemplatePreview | undefined {
  const [preview, setPreview] = useState<TemplatePreview>();
  const [hasShown, setShown] = useState(false);
  useEffect(() => {
    if (!draft) return setShown(false);
    let isWanted = true;
    const make = () => {
      ops.previewTemplate(draft, scope, labels).then(
        (made) => isWanted && setPreview(made),
        () => isWanted && setPreview(undefined),
      );
      setShown(true);
    };
    const timer = setTimeout(make, hasShown ? STILL : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [draft?.body, draft?.fileName, draft?.id, labels]);
  return draft && preview;
}

/** What can be named in templates, once one is written. */
export function useTemplateNames(ops: ExportOps, isWanted: boolean): TemplateNames | undefined {
  const [names, setNames] = useState<TemplateNames>();
  useEffect(() => {
    if (isWanted) ops.templateNames().then(setNames, () => undefined);
  }, [isWanted]);
  return names;
}
