/** A question one can put to the store of the last build with `npm run query`; in one pair of double quotes of a shell. */
export interface ExampleQuery {
  readonly zh: string;
  readonly en: string;
  readonly sql: string;
}

/** Three that the method page shows. A test runs them. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    zh: '各乡镇历年发放的笔数和金额(元)',
    en: 'Payments and their sum in yuan, by township',
    sql: 'select v.township, count(*) as payments, sum(p.amount_fen) / 100 as yuan from payments p join villages v on v.village_code = p.place group by v.township order by v.township'
  },
  {
    zh: '付的比安排多的项目,多的在前',
    en: 'Projects paid more than they were allocated, the largest first',
    sql: 'select project_id, project, allocated_fen / 100 as allocated, paid_fen / 100 as paid from project_accounts where paid_fen > allocated_fen order by paid_fen - allocated_fen desc limit 20'
  },
  {
    zh: '发放的钱查得到哪一步',
    en: 'How far every payment can be followed',
    sql: 'select trace, payments, paid_fen / 100 as yuan from payment_trace order by trace'
  }
];
