import { useEffect, useState } from 'preact/hooks';

/** False at first, true once `ms` have passed since the component appeared. */
export function useDelayed(ms: number): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isPast;
}
