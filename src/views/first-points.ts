import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import {by, groupBy} from '../publish/corpus/order.ts';
import type {CheckPack} from '../publish/packs/findings.ts';
import type {PageContext} from './context.ts';
import {subjectPage} from './finding-view.ts';
import type {CellView, TableView} from './table.ts';

/** A reader looks at a dozen lines, not at a hundred. */
const most = 12;

/**
 * The subjects to look at first: those that rules of different families point to, then those of more rules, then larger sums.
 * Checks that tell little (`discriminates`) count for nothing here. Null where no finding is public.
 */
export function firstPoints(context: PageContext, packs: readonly CheckPack[]): TableView | null {
  const {w, f, link, locale} = context;
  const words = w.checks;
  const points = packs
    .filter(({figures}) => figures.discriminates)
    .flatMap(({record, rows}) => rows.findings.map(finding => ({record, finding})));
  if (points.length === 0) return null;
  const subjects = [
    ...groupBy(points, ({finding}) => `${finding.subject_kind}/${finding.subject_id}`).entries()
  ]
    .map(([key, group]) => ({
      key,
      group,
      families: new Set(group.map(({record}) => record.family)).size,
      rules: new Set(group.map(({record}) => record.check)).size,
      sum: group.reduce((largest, {finding}) => Math.max(largest, ...sums(finding.figures)), 0)
    }))
    .sort(
      by(
        row => -row.families,
        row => -row.rules,
        row => -row.sum,
        row => row.key
      )
    );
  return {
    caption: words.firstCaption,
    head: words.firstHead,
    numeric: [4],
    rows: subjects.slice(0, most).map(({group, sum}) => {
      const {finding} = group[0]!;
      const {village, village_code: code} = finding;
      return {
        cells: [
          subjectCell(finding, context),
          village && code ? [{text: village, href: link.to(address.village(code))}] : w.common.none,
          group.flatMap(
            ({record, finding}, at): CellView => [
              ...(at ? [locale === 'en' ? ', ' : '、'] : []),
              {
                text: pick(locale, {zh: record.text.zh.title, en: record.text.en.title}),
                href: link.to(address.check(record.check, finding.finding_id))
              }
            ]
          ),
          sum ? f.yuan(sum) : w.common.none
        ]
      };
    })
  };
}

function subjectCell(finding: CheckPack['rows']['findings'][number], {link}: PageContext): CellView {
  const page = subjectPage(finding);
  return page === null ? finding.subject : [{text: finding.subject, href: link.to(page)}];
}

const sums = (figures: Readonly<Record<string, number | string | null>>): number[] =>
  Object.entries(figures).flatMap(([name, value]) =>
    name.endsWith('_fen') && typeof value === 'number' ? [Math.abs(value)] : []
  );
