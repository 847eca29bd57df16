import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Toast } from '../../../../components/feedback/Toast';
import { useToast } from '../../../../components/feedback/use-toast';
import { type LibraryPlace, placeHash } from '../../../../entrypoints/library/place';
import type { LibraryServices } from '../../../../entrypoints/library/services';
import type { PaneProps, ViewProps } from '../../../../entrypoints/library/view-props';
import type { Span } from '../../../../lib/text/span';
import { settle, show } from '../../../components/show';
import type { FakeFigures } from './fake-figures';

export type Shown = {
  readonly root: HTMLElement;
  /** The places that were gone to, as addresses. */
  readonly places: string[];
  /** The quotations that were copied: the id of their article, and the words. */
  readonly copied: string[];
};

/** Shows a view of the library at a place, over a made-up library, with the toasts that it gives. */
export async function showView(
  View: ComponentType<ViewProps & PaneProps>,
  figures: FakeFigures,
  start: LibraryPlace,
): Promise<Shown> {
  const places: string[] = [];
  const copied: string[] = [];
  const services = {
    figures,
    loadTags: async () => ['Wahl'],
    exporting: {
      copyQuotation: async (id: string, { start, end }: Span) => {
        const quoted = await figures.loadQuoted(id);
        copied.push(`${id}: ${quoted?.article.text.slice(start, end)}`);
      },
    },
    reload: vi.fn(),
  } as unknown as LibraryServices;
  function Page() {
    const [place, setPlace] = useState(start);
    const { show: say, ...toast } = useToast();
    const go = (next: LibraryPlace) => {
      places.push(placeHash(next));
      setPlace(next);
    };
    return (
      <>
        <View
          services={services}
          place={place}
          go={go}
          isWide={() => true}
          show={say}
          onClose={() => go({ view: place.view })}
        />
        <Toast {...toast} />
      </>
    );
  }
  const root = await show(<Page />);
  await settle(20);
  return { root, places, copied };
}
