import { i18n } from '#i18n';
import { Switch } from '../../components/controls/Switch';
import { ColorRow } from '../../components/options/ColorRow';
import { MarkPreview } from '../../components/options/MarkPreview';
import { MARK_KINDS, type MarkKind } from '../../components/options/mark-colors';
import { OptionsSection } from '../../components/options/OptionsSection';
import { RadioGroup } from '../../components/options/RadioGroup';
import type { Settings } from '../../lib/settings';
import type { SettingsHandle } from './use-settings';

const KIND_WORDS = {
  person: ['common_people', 'options_shapePerson'],
  organization: ['common_organizations', 'options_shapeOrganization'],
  quotation: ['common_quotations', 'options_shapeQuotation'],
} as const satisfies Record<MarkKind, readonly [string, string]>;

export type MarkingSectionsProps = {
  readonly settings: Settings;
  readonly change: SettingsHandle['change'];
};

/** Which kinds are marked, and the language names are read in. */
export function MarkingSection({ settings, change }: MarkingSectionsProps) {
  return (
    <OptionsSection title={i18n.t('options_marking')}>
      <div class="switches">
        {MARK_KINDS.map((kind) => (
          <Switch
            key={kind}
            label={i18n.t(KIND_WORDS[kind][0])}
            hint={i18n.t(KIND_WORDS[kind][1])}
            isOn={settings.kinds[kind]}
            onSwitch={(isOn) => void change(({ kinds }) => ({ kinds: { ...kinds, [kind]: isOn } }))}
          />
        ))}
      </div>
      <RadioGroup
        label={i18n.t('options_language')}
        hint={i18n.t('options_languageHint')}
        value={settings.language}
        options={[
          { value: 'auto', label: i18n.t('options_languageAuto') },
          { value: 'de', label: i18n.t('options_languageGerman') },
          { value: 'en', label: i18n.t('options_languageEnglish') },
        ]}
        onChoose={(language) => void change(() => ({ language }))}
      />
    </OptionsSection>
  );
}

/** How the marks look, shown as pages show them. */
export function ColorsSection({ settings, change }: MarkingSectionsProps) {
  const setColor = (kind: MarkKind, color: string | undefined) => {
    void change(({ colors }) => {
      const { [kind]: _last, ...others } = colors;
      return { colors: color === undefined ? others : { ...others, [kind]: color } };
    });
  };
  return (
    <OptionsSection title={i18n.t('options_colors')}>
      <div class="samples">
        <MarkPreview tone="light" settings={settings} />
        <MarkPreview tone="dark" settings={settings} />
      </div>
      <div>
        {MARK_KINDS.map((kind) => (
          <ColorRow
            key={kind}
            kind={kind}
            label={i18n.t(KIND_WORDS[kind][0])}
            settings={settings}
            onColor={(color) => setColor(kind, color)}
          />
        ))}
      </div>
      <RadioGroup
        label={i18n.t('options_palette')}
        value={settings.palette}
        options={[
          { value: 'auto', label: i18n.t('options_paletteAuto') },
          { value: 'light', label: i18n.t('options_paletteLight') },
          { value: 'dark', label: i18n.t('options_paletteDark') },
        ]}
        onChoose={(palette) => void change(() => ({ palette }))}
      />
    </OptionsSection>
  );
}
