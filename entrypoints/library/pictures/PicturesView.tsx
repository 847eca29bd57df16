import '../../../components/figures/figures.css';
import '../../../components/pictures/pictures.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Tabs } from '../../../components/controls/Tabs';
import type { ViewProps } from '../view-props';
import { ScopeChoice } from './ScopeChoice';
import { NetworkOfScope, TimelineOfScope, VoicesOfScope } from './ScopePictures';
import { scopeOfPlace } from './scope-of-place';

export type PicturesViewProps = ViewProps;

type Picture = 'network' | 'timeline' | 'voices';

/** Which was looked at last: who comes back from someone's page finds it again. */
const last: { picture: Picture } = { picture: 'network' };

/** Who is named with whom, when, and whose voices are heard. */
export function PicturesView({ services, place, go }: PicturesViewProps) {
  const [picture, setPicture] = useState<Picture>(last.picture);
  const scope = scopeOfPlace(place);
  const shared = { services, go, scope };
  const key = JSON.stringify(scope);
  return (
    <div class="pictures">
      <div class="pictures__head">
        <h2 class="pictures__title">{i18n.t('library_pictures')}</h2>
        <ScopeChoice services={services} place={place} go={go} />
      </div>
      <Tabs
        label={i18n.t('library_pictures')}
        tabs={[
          { id: 'network', label: i18n.t('picture_network') },
          { id: 'timeline', label: i18n.t('picture_timeline') },
          { id: 'voices', label: i18n.t('picture_voices') },
        ]}
        selected={picture}
        onSelect={(chosen) => {
          last.picture = chosen;
          setPicture(chosen);
        }}
      >
        <div class="pictures__one">
          {picture === 'network' && <NetworkOfScope key={key} {...shared} />}
          {picture === 'timeline' && <TimelineOfScope key={key} {...shared} />}
          {picture === 'voices' && <VoicesOfScope key={key} {...shared} />}
        </div>
      </Tabs>
    </div>
  );
}
