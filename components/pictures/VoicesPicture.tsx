import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { wordsLocale } from '../words/locale';
import { Hatch } from './BarTimeline';
import { PictureTable } from './PictureTable';
import { useWidth } from './use-width';
import {
  type Speaker,
  type VoicePiece,
  type VoicesBar,
  type VoicesGroup,
  type VoicesMeasure,
  voicesBars,
} from './voices';

export type VoicesPictureProps = {
  /** What the bars stand for: outlets, months, articles. */
  readonly groupedBy: string;
  readonly groups: readonly VoicesGroup[];
  readonly speakers: readonly Speaker[];
  readonly measure: VoicesMeasure;
  /** Undefined where the bar leads nowhere. */
  readonly hrefOfGroup: ((key: string) => string) | undefined;
  readonly hrefOfSpeaker: (id: string) => string;
};

/** So many bars are drawn; the table holds all. */
const BARS = 24;
const BAR_HEIGHT = 22;
/** A number needs so much, in pixels. */
const NUMBER_WIDTH = 13;
const GAP = 2;

/** A share in whole percent: "42%", "42 %". Small ones are not none. */
export function shareWords(share: number): string {
  const format = new Intl.NumberFormat(wordsLocale(), { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `< ${format.format(0.01)}` : format.format(share);
}

function nameOf({ speaker }: VoicePiece): string {
  return speaker?.name ?? i18n.t('picture_otherVoices');
}

type PieceProps = { readonly bar: VoicesBar; readonly width: number; readonly pattern: string };

function Pieces({ bar, width, pattern }: PieceProps) {
  let x = 0;
  return (
    <>
      {bar.pieces.map((piece) => {
        const left = x;
        const wide = piece.share * width;
        x += wide;
        const drawn = Math.max(1, wide - (x < width - 1 ? GAP : 0));
        return (
          <g key={piece.key} class={`voice voice--${piece.number ?? 'others'}`}>
            <title>{`${nameOf(piece)}: ${shareWords(piece.share)}`}</title>
            <rect
              x={left}
              y="0"
              width={drawn}
              height={BAR_HEIGHT}
              fill={piece.number === undefined ? `url(#${pattern})` : undefined}
            />
            {piece.number !== undefined && drawn >= NUMBER_WIDTH && (
              <text x={left + drawn / 2} y={BAR_HEIGHT / 2 + 4}>
                {piece.number}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

type BarRowProps = Pick<VoicesPictureProps, 'hrefOfGroup'> & PieceProps & { readonly most: number };

function BarRow({ bar, width, most, pattern, hrefOfGroup }: BarRowProps) {
  const own = Math.max(2, (bar.value / most) * width);
  const says = bar.pieces.map((piece) => `${nameOf(piece)} ${shareWords(piece.share)}`).join(', ');
  return (
    <li class="voices__row">
      <span class="voices__title">
        {hrefOfGroup ? <a href={hrefOfGroup(bar.key)}>{bar.title}</a> : bar.title}
      </span>
      <svg
        class="voices__bar"
        role="img"
        aria-label={i18n.t('picture_barSays', [bar.title, says])}
        width={width}
        height={BAR_HEIGHT}
        viewBox={`0 0 ${width} ${BAR_HEIGHT}`}
      >
        <Pieces bar={bar} width={own} pattern={pattern} />
      </svg>
    </li>
  );
}

type KeyProps = Pick<VoicesPictureProps, 'speakers' | 'hrefOfSpeaker'> & {
  readonly pattern: string;
  readonly hasOthers: boolean;
};

function Key({ speakers, hrefOfSpeaker, pattern, hasOthers }: KeyProps) {
  return (
    <ol class="voices__key">
      {speakers.map(({ id, name }, index) => (
        <li key={id}>
          <svg class="picture__swatch" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            <g class={`voice voice--${index + 1}`}>
              <rect width="18" height="18" />
              <text x="9" y="13">
                {index + 1}
              </text>
            </g>
          </svg>
          <a href={hrefOfSpeaker(id)}>{name}</a>
        </li>
      ))}
      {hasOthers && (
        <li>
          <svg class="picture__swatch" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            <g class="voice voice--others">
              <rect width="18" height="18" fill={`url(#${pattern})`} />
            </g>
          </svg>
          {i18n.t('picture_otherVoices')}
        </li>
      )}
    </ol>
  );
}

function VoicesTable(props: VoicesPictureProps) {
  const { groupedBy, groups, speakers, measure, hrefOfSpeaker } = props;
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const rows = groups.flatMap(({ key, title, voices }) => {
    const sum = voices.reduce((all, voice) => all + voice[measure], 0);
    return voices.map(({ figure, [measure]: value }) => ({
      key: `${key} ${figure}`,
      cells: [
        title,
        <a key={figure} href={hrefOfSpeaker(figure)}>
          {names.get(figure)}
        </a>,
        value,
        shareWords(sum === 0 ? 0 : value / sum),
      ],
    }));
  });
  const counted = measure === 'words' ? i18n.t('picture_words') : i18n.t('common_quotations');
  return (
    <PictureTable
      caption={i18n.t('picture_voices')}
      columns={[groupedBy, i18n.t('picture_speaker'), counted, i18n.t('picture_share')]}
      rows={rows}
    />
  );
}

/** Whose words stand in an outlet, a month or an article, as bars of numbered pieces. The table holds everyone. */
export function VoicesPicture(props: VoicesPictureProps) {
  const { groups, measure, hrefOfGroup, hrefOfSpeaker } = props;
  const pattern = `${useId()}-hatch`;
  const { ref, width } = useWidth();
  const { speakers, bars } = voicesBars(groups.slice(0, BARS), props.speakers, measure);
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const hasOthers = bars.some(({ pieces }) => pieces.some(({ number }) => number === undefined));
  const isNarrow = width < 560;
  const barWidth = isNarrow ? width : Math.max(width - Math.min(240, width * 0.35) - 16, 80);
  return (
    <figure class="picture" ref={ref}>
      <svg class="unseen" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <Hatch id={pattern} isQuiet />
        </defs>
      </svg>
      <Key speakers={speakers} hrefOfSpeaker={hrefOfSpeaker} pattern={pattern} hasOthers={hasOthers} />
      <ul class={isNarrow ? 'voices voices--narrow' : 'voices'}>
        {bars.map((bar) => (
          <BarRow
            key={bar.key}
            bar={bar}
            width={barWidth}
            most={most}
            pattern={pattern}
            hrefOfGroup={hrefOfGroup}
          />
        ))}
      </ul>
      <VoicesTable {...props} />
    </figure>
  );
}

export type SpeakersPictureProps = Pick<
  VoicesPictureProps,
  'groups' | 'speakers' | 'measure' | 'hrefOfSpeaker'
>;

/** How much each says of all that is said: one plain bar a speaker. */
export function SpeakersPicture({ groups, speakers, measure, hrefOfSpeaker }: SpeakersPictureProps) {
  const { ref, width } = useWidth();
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const voices = groups
    .flatMap((group) => group.voices)
    .toSorted((a, b) => b[measure] - a[measure])
    .flatMap((voice) => ({ ...voice, speaker: known.get(voice.figure) }));
  const sum = Math.max(
    voices.reduce((all, voice) => all + voice[measure], 0),
    1,
  );
  const most = Math.max(voices[0]?.[measure] ?? 0, 1);
  const isNarrow = width < 560;
  const barWidth = isNarrow ? width - 56 : Math.max(width - Math.min(240, width * 0.35) - 72, 80);
  const counted = measure === 'words' ? i18n.t('picture_words') : i18n.t('common_quotations');
  return (
    <figure class="picture" ref={ref}>
      <ul class={isNarrow ? 'voices voices--narrow' : 'voices'}>
        {voices.slice(0, BARS).map(({ figure, speaker, [measure]: value }) => (
          <li key={figure} class="voices__row">
            <span class="voices__title">
              <a href={hrefOfSpeaker(figure)}>{speaker?.name}</a>
            </span>
            <span class="voices__measured">
              <svg
                class="voices__bar"
                aria-hidden="true"
                focusable="false"
                width={Math.max(2, (value / most) * barWidth)}
                height="14"
              >
                <rect class="bar bar--plain" width="100%" height="14" />
              </svg>
              <span class="voices__share">{shareWords(value / sum)}</span>
            </span>
          </li>
        ))}
      </ul>
      <PictureTable
        caption={i18n.t('picture_voices')}
        columns={[i18n.t('picture_speaker'), counted, i18n.t('picture_share')]}
        rows={voices.map(({ figure, speaker, [measure]: value }) => ({
          key: figure,
          cells: [
            <a key={figure} href={hrefOfSpeaker(figure)}>
              {speaker?.name}
            </a>,
            value,
            shareWords(value / sum),
          ],
        }))}
      />
    </figure>
  );
}
