import { useEffect, useRef, useState } from 'preact/hooks';
import type { Size } from './layout/fit';
import type { Point } from './layout/network';

const CLOSEST = 8;
const STEP = 1.5;
/** So near the edge, in pixels, nothing with the focus stays. */
const EDGE = 48;

export type Zoom = {
  readonly zoom: number;
  /** How far the picture is moved, in pixels. */
  readonly pan: Point;
  readonly isMoving: boolean;
};

const WHOLE: Zoom = { zoom: 1, pan: { x: 0, y: 0 }, isMoving: false };

/** The zoom after a step about a point, which is given from the middle of the field and stays where it is. */
export function zoomedBy(before: Zoom, factor: number, about: Point): Zoom {
  const zoom = Math.min(CLOSEST, Math.max(1, before.zoom * factor));
  if (zoom === 1) return { ...WHOLE, isMoving: before.isMoving };
  const ratio = zoom / before.zoom;
  const along = (pan: number, at: number) => at - (at - pan) * ratio;
  return { ...before, zoom, pan: { x: along(before.pan.x, about.x), y: along(before.pan.y, about.y) } };
}

/** The zoom with a point of the picture brought into view. */
export function withInView(before: Zoom, at: Point, { width, height }: Size): Zoom {
  const shift = (place: number, pan: number, size: number) => {
    const edge = Math.min(EDGE, size / 4);
    return pan + Math.max(0, edge - (place + pan)) - Math.max(0, place + pan - (size - edge));
  };
  const pan = { x: shift(at.x, before.pan.x, width), y: shift(at.y, before.pan.y, height) };
  return pan.x === before.pan.x && pan.y === before.pan.y ? before : { ...before, pan };
}

export type ZoomHandle = Zoom & {
  readonly field: { readonly current: SVGSVGElement | null };
  readonly enlarge: () => void;
  readonly reduce: () => void;
  readonly showWhole: () => void;
  readonly bringIntoView: (at: Point) => void;
  /** True when the key was one of `+`, `-` and `0`. */
  readonly onKey: (key: string) => boolean;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Whether the press that just ended moved the picture: then it pressed nothing. */
  readonly wasMoved: () => boolean;
};

const MIDDLE: Point = { x: 0, y: 0 };
/** A hand is never quite still: below so many pixels a press is no move. */
const STILL = 4;

/** Drags with the pointer until it is let go; a press that stays where it is remains a press. */
function followDrag(event: PointerEvent, onMove: (by: Point) => void, onEnd: () => void): void {
  const end = new AbortController();
  const { signal } = end;
  let last: Point = { x: event.clientX, y: event.clientY };
  let isDrag = false;
  const move = ({ clientX: x, clientY: y, pointerId }: PointerEvent) => {
    if (pointerId !== event.pointerId) return;
    if (!isDrag && Math.hypot(x - last.x, y - last.y) < STILL) return;
    isDrag = true;
    onMove({ x: x - last.x, y: y - last.y });
    last = { x, y };
  };
  const stop = () => {
    end.abort();
    onEnd();
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', stop, { signal });
  addEventListener('pointercancel', stop, { signal });
}

/** Enlarging and moving a picture: by buttons, keys, the pointer, and the wheel with Ctrl (or two fingers). */
export function useZoom(size: Size): ZoomHandle {
  const [zoom, setZoom] = useState(WHOLE);
  const field = useRef<SVGSVGElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    // Not by a property: the browser would take the wheel before it could be stopped.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top, width, height } = element.getBoundingClientRect();
      const about = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
      setZoom((before) => zoomedBy(before, Math.exp(-event.deltaY / 240), about));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [field.current]);
  const enlarge = () => setZoom((before) => zoomedBy(before, STEP, MIDDLE));
  const reduce = () => setZoom((before) => zoomedBy(before, 1 / STEP, MIDDLE));
  const showWhole = () => setZoom(WHOLE);
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    '+': enlarge,
    '=': enlarge,
    '-': reduce,
    '0': showWhole,
  };
  return {
    ...zoom,
    field,
    enlarge,
    reduce,
    showWhole,
    bringIntoView: (at) => setZoom((before) => withInView(before, at, size)),
    onKey: (key) => {
      keys[key]?.();
      return keys[key] !== undefined;
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      moved.current = false;
      followDrag(
        event,
        ({ x, y }) => {
          moved.current = true;
          setZoom(({ zoom: at, pan }) => ({
            zoom: at,
            pan: { x: pan.x + x, y: pan.y + y },
            isMoving: true,
          }));
        },
        () => setZoom((before) => (before.isMoving ? { ...before, isMoving: false } : before)),
      );
    },
    wasMoved: () => moved.current,
  };
}
