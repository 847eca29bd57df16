import { i18n } from '#i18n';

/** For each permission of the manifest: what it is called here, and what it is for. */
export const PERMISSION_WORDS = {
  activeTab: ['options_nameActiveTab', 'options_forActiveTab'],
  scripting: ['options_nameScripting', 'options_forScripting'],
  storage: ['options_nameStorage', 'options_forStorage'],
  unlimitedStorage: ['options_nameUnlimitedStorage', 'options_forUnlimitedStorage'],
  contextMenus: ['options_nameContextMenus', 'options_forContextMenus'],
  sidePanel: ['options_nameSidePanel', 'options_forSidePanel'],
} as const;

function isExplained(name: string): name is keyof typeof PERMISSION_WORDS {
  return Object.hasOwn(PERMISSION_WORDS, name);
}

export type PermissionsTableProps = {
  /** Names as the manifest has them. */
  readonly permissions: readonly string[];
};

/** Every permission with its reason; one that nobody explained shows by its own name. */
export function PermissionsTable({ permissions }: PermissionsTableProps) {
  return (
    <table class="permissions">
      <thead>
        <tr>
          <th scope="col">{i18n.t('options_permission')}</th>
          <th scope="col">{i18n.t('options_permissionFor')}</th>
        </tr>
      </thead>
      <tbody>
        {permissions.map((name) => (
          <tr key={name}>
            <th scope="row">
              {isExplained(name) ? i18n.t(PERMISSION_WORDS[name][0]) : name}
              <code class="permissions__name">{name}</code>
            </th>
            <td>{i18n.t(isExplained(name) ? PERMISSION_WORDS[name][1] : 'options_forOther')}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            {i18n.t('options_nameSites')}
            <code class="permissions__name">optional_host_permissions</code>
          </th>
          <td>{i18n.t('options_forSites')}</td>
        </tr>
      </tbody>
    </table>
  );
}
