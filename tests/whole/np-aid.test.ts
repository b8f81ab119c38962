import {existsSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {printedFen} from '../../scripts/scan/page-figures.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {BuildSummary} from '../../scripts/site/build-portal.ts';
import {siteFrom, type Site} from './build-site.ts';

const there = existsSync(new URL('../../../shared/real/np-aid/', import.meta.url));

describe.skipIf(!there)(
  'np-aid, a foreign data set (skipped where ../shared/real/np-aid is not there)',
  () => {
    let site: Site;
    let summary: BuildSummary;
    beforeAll(async () => {
      site = siteFrom('../shared/real/np-aid', 'tests/site/np-aid');
      summary = await site.build();
    }, 600_000);
    afterAll(() => site.remove());

    const projects = () => site.packs().filter((pack): pack is ProjectPack => pack.kind === 'project');
    const sum = (page: string, name: string) =>
      printedFen(new RegExp(`data-sum="${name}"[^>]*>([^<]*)<`).exec(page)![1]!);

    test('873 projects, 1,609 payments and 20,952 places are read; none is lost', () => {
      const read = (table: string) => summary.files.find(file => file.table === table)!;
      expect(projects()).toHaveLength(873);
      expect(read('disbursements')).toMatchObject({rows_read: 1_609, published: 1_609});
      expect(read('project_villages')).toMatchObject({rows_read: 20_952, published: 20_952});
      expect(read('allocations')).toMatchObject({rows_read: 929, published: 929});
    });

    test('the pages print 9,211,134,466 committed and 4,333,204,114 paid', () => {
      const [fund] = site.packs().filter(pack => pack.kind === 'fund');
      const page = site.page(`fund/${fund!.id}`);
      expect(sum(page, 'allocated')).toBe(9_211_134_466_00n);
      expect(sum(page, 'paid')).toBe(4_333_204_114_00n);
      expect(sum(site.page(''), 'total')).toBe(4_333_204_114_00n);
    });

    test('one project lies in 3,937 places, each named on its page', () => {
      const widest = projects().reduce((a, b) => (a.rows.villages.length > b.rows.villages.length ? a : b));
      expect(widest.rows.villages).toHaveLength(3_937);
      const page = site.page(`project/${widest.id}`);
      expect(page.match(/href="[^"]*village\/\d{12}\/index\.html"/g)).toHaveLength(3_937);
    });

    test('86 projects were paid above a commitment they have; their pages show both figures', () => {
      const over = projects().filter(pack => pack.figures.allocated_fen > 0 && pack.figures.overrun_fen > 0);
      expect(over).toHaveLength(86);
      for (const {id, figures} of over) {
        const page = site.page(`project/${id}`);
        expect(sum(page, 'paid')).toBe(BigInt(figures.paid_fen));
      }
    });
  }
);
