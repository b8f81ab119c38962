import {expect, test} from 'vitest';
import {diskFolder} from '../../scripts/disk/disk-folder.ts';
import {dataReview} from '../../scripts/site/data-review.ts';
import {intake} from '../../scripts/site/intake.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {openStore} from '../../src/store/open-store.ts';

test('the demonstration that comes with the project may be released: every file of it may be handed out', async () => {
  const issues: unknown[] = [];
  const collect = {add: (issue: {level: string}) => void (issue.level === 'must' && issues.push(issue))};
  const folder = diskFolder('data');
  const settings = readSettings(folder, collect)!;
  const store = await openStore(':memory:');
  try {
    const review = dataReview(folder, settings);
    const reports = readAll(review.folder, intake(store, settings, collect, review.watch).sink, collect, {});
    expect(issues).toEqual([]);
    expect(review.finish(reports, []).obstacles).toEqual([]);
  } finally {
    store.close();
  }
});
