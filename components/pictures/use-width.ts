import { useEffect, useState } from 'preact/hooks';

/** Where nothing is laid out yet, in pixels. */
const UNKNOWN = 640;

/** For `ref`: how wide an element is, in whole pixels, followed while it changes. */
export function useWidth(): { readonly ref: (element: Element | null) => void; readonly width: number } {
  const [element, setElement] = useState<Element | null>(null);
  const [width, setWidth] = useState(UNKNOWN);
  useEffect(() => {
    if (!element) return undefined;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref: setElement, width };
}
