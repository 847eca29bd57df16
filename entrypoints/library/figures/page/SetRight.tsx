import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../../components/controls/Button';
import { FigureSearch } from '../../../../components/figures/FigureSearch';
import { RenameField } from '../../../../components/figures/RenameField';
import { SplitChoice } from '../../../../components/figures/SplitChoice';
import { useLasting } from '../../../../components/state/use-lasting';
import type { Figure } from '../../../../lib/figures/figure';
import type { PaneProps, ViewProps } from '../../view-props';
import type { AppearancesListing } from '../services';
import { useActs } from '../use-acts';

export type SetRightProps = Pick<ViewProps, 'services'> &
  Pick<PaneProps, 'show'> & {
    readonly figure: Figure;
    /** Something was set right. */
    readonly onDone: () => void;
  };

type Way = 'rename' | 'merge' | 'split';

const STEP = 40;

function Split({ services, show, figure, onDone }: SetRightProps) {
  const act = useActs(show);
  const [limit, setLimit] = useState(STEP);
  const wish = { figure: figure.id, quotedOnly: false, limit };
  const { value } = useLasting<AppearancesListing>(
    JSON.stringify(wish),
    services.figures.watchAppearances(wish),
  );
  return (
    <SplitChoice
      figure={figure}
      rows={value?.rows ?? []}
      onMore={value?.hasMore ? () => setLimit(limit + STEP) : undefined}
      find={(typed) => services.figures.findFigures(typed, figure.kind)}
      onPlace={(appearances, to) =>
        act(
          services.figures.placeElsewhere(appearances, to === 'new' ? 'new' : to.id),
          to === 'new' ? i18n.t('figure_split') : i18n.t('figure_placed', [to.name]),
          onDone,
        )
      }
    />
  );
}

function WayForm({ way, ...props }: SetRightProps & { readonly way: Way }) {
  const { services, show, figure, onDone } = props;
  const act = useActs(show);
  switch (way) {
    case 'rename':
      return (
        <RenameField
          name={figure.name}
          onRename={(name) =>
            act(services.figures.renameFigure(figure.id, name), i18n.t('figure_renamed', [name]), onDone)
          }
        />
      );
    case 'merge':
      return (
        <FigureSearch
          label={i18n.t('figure_sameAs', [figure.name])}
          takesFocus
          find={(typed) => services.figures.findFigures(typed, figure.kind)}
          without={figure.id}
          onChoose={(other) =>
            act(
              services.figures.mergeFigures(figure.id, [other.id]),
              i18n.t('figure_merged', [other.name, figure.name]),
              onDone,
            )
          }
        />
      );
    default:
      return <Split {...props} />;
  }
}

/** What is wrong with a person or organization, each with its way to set it right. */
export function SetRight(props: SetRightProps) {
  const { services, show, figure, onDone } = props;
  const [way, setWay] = useState<Way>();
  const act = useActs(show);
  const isPerson = figure.kind === 'person';
  const judge = (verdict: 'retype' | 'reject') =>
    act(services.figures.judgeName(figure.id, verdict), i18n.t('panel_corrected', [figure.name]), onDone);
  const choice = (id: Way, words: string) => (
    <Button kind="quiet" aria-expanded={way === id} onClick={() => setWay(way === id ? undefined : id)}>
      {words}
    </Button>
  );
  return (
    <div class="set-right">
      <div class="set-right__ways">
        {choice('rename', i18n.t('figure_rename'))}
        {choice('merge', i18n.t('figure_merge'))}
        {figure.articles > 1 && choice('split', i18n.t('figure_splitOff'))}
        <Button kind="quiet" onClick={() => judge('retype')}>
          {i18n.t(isPerson ? 'panel_isOrganization' : 'panel_isPerson')}
        </Button>
        <Button kind="quiet" onClick={() => judge('reject')}>
          {i18n.t('figure_notName')}
        </Button>
      </div>
      {way && <WayForm key={way} way={way} {...props} />}
    </div>
  );
}
