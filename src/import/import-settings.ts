import {settingsSchema, type Settings} from '../model/settings.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {readSettings} from '../read/read-settings.ts';
import type {IssueLog} from './issue-log.ts';

/** Settings of data/; without any, defaults, and it is said. A demonstration's folder must be moved away first. */
export function importSettings(data: DataFolder, log: IssueLog): Settings {
  const place = {file: 'settings.json'};
  const settings = data.names.includes('settings.json') ? readSettings(data, log.sink) : null;
  if (settings?.data_status === 'demonstration')
    log.add({kind: 'demonstration-folder', level: 'must', place});
  if (settings) return settings;
  if (!data.names.includes('settings.json')) log.add({kind: 'no-settings', level: 'check', place});
  const words = {zh: '', en: ''};
  return settingsSchema.parse({
    publisher: words,
    data_on: '2100-12-31',
    published_on: '2100-12-31',
    data_status: 'real'
  });
}
