import type {Check, ParameterValue} from '../model/checks.ts';
import type {Problem} from '../model/issues.ts';
import type {Settings} from '../model/settings.ts';
import {fillIn} from './check-page.ts';
import type {CheckFolder} from './load-checks.ts';

/**
 * The checks with the parameters this county has set. A setting of an unknown check or parameter, or of another type
 * than the default, is a problem and stops the build; each change carries a reason and a signer (settingsSchema).
 */
export function checksInForce(
  folders: readonly CheckFolder[],
  settings: Pick<Settings, 'checks' | 'notice_days'>
): {checks: Check[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const known = new Set(folders.map(({check}) => check));
  for (const name of Object.keys(settings.checks).sort())
    if (!known.has(name)) problems.push({kind: 'unknown-setting', path: `checks.${name}`});
  const checks = folders.map(({parameters: declared, ...folder}): Check => {
    const setting = settings.checks[folder.check];
    const defaults: Record<string, ParameterValue> = {};
    for (const [name, value] of Object.entries(declared))
      defaults[name] =
        typeof value === 'object'
          ? (value.notice_days.map(kind => settings.notice_days[kind]).find(days => days !== undefined) ??
            value.default)
          : value;
    for (const [name, value] of Object.entries(setting?.parameters ?? {})) {
      const path = `checks.${folder.check}.parameters.${name}`;
      const before = defaults[name];
      if (before === undefined) problems.push({kind: 'unknown-setting', path});
      else if (typeof before !== typeof value)
        problems.push({kind: 'bad-setting', path, reason: `type:${typeof before}`});
    }
    const parameters = {...defaults, ...setting?.parameters};
    return {
      ...folder,
      parameters,
      defaults,
      changed: setting ? {on: setting.on, reason: setting.reason, signer: setting.signer} : null,
      text: {zh: fillIn(folder.text.zh, parameters), en: fillIn(folder.text.en, parameters)}
    };
  });
  return {checks, problems};
}
