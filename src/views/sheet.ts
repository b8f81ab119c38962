import {address} from '../model/addresses.ts';
import {sheet as words} from '../i18n/zh/sheet.ts';
import type {CheckPack} from '../publish/packs/findings.ts';
import type {PageContext} from './context.ts';
import {findingView, type FindingView} from './finding-view.ts';
import type {Link, PageHead} from './shell.ts';

export interface SheetView {
  readonly head: PageHead;
  readonly title: string;
  readonly back: Link;
  readonly sheets: readonly {
    readonly finding: FindingView;
    readonly documents: readonly string[];
    readonly facts: readonly {readonly name: string; readonly value: string}[];
  }[];
  readonly rule: string;
  readonly innocent: readonly string[];
}

/** A page of paper holds so many source rows. */
const mostRows = 10;
const mostDocuments = 6;

/** The findings of one check as sheets to take along: figures, rows, documents, what may be in order, lines to write on. */
export function sheetView(context: PageContext, pack: CheckPack, sha256: string): SheetView {
  const {f, link, site} = context;
  const {settings} = site;
  const text = pack.record.text.zh;
  const {demonstration} = context.w.shell;
  const status = settings.data_status === 'demonstration' ? demonstration : null;
  const url = (id: string) =>
    `${settings.site_url.replace(/\/$/, '')}${address.sheet(pack.id)}index.html#${id}`;
  return {
    head: {
      locale: 'zh-CN',
      path: link.path,
      title: words.title(text.title),
      alone: true,
      crumbs: [
        {text: context.w.checks.title, href: link.to(address.checks())},
        {text: text.title, href: link.to(address.check(pack.id))}
      ]
    },
    title: words.title(text.title),
    back: {text: words.back, href: link.to(address.check(pack.id))},
    rule: text.rule,
    innocent: text.innocent,
    sheets: pack.rows.findings.map(finding => {
      const view = findingView(finding, text, context, mostRows);
      return {
        finding: view,
        documents: [
          ...view.documents.slice(0, mostDocuments).map(({text}) => text),
          ...(view.documents.length > mostDocuments
            ? [words.moreDocuments(f.count(view.documents.length - mostDocuments))]
            : [])
        ],
        facts: [
          {name: words.id, value: finding.finding_id},
          {name: words.rule, value: text.title},
          {name: words.subject, value: `${finding.subject} (${finding.subject_id})`},
          ...(finding.village
            ? [{name: words.village, value: `${finding.village} (${finding.village_code})`}]
            : []),
          ...(status === null ? [] : [{name: words.status, value: status}]),
          {name: words.dataOn, value: f.day(settings.data_on)},
          {name: words.address, value: url(finding.finding_id)},
          {name: words.fingerprint, value: sha256}
        ]
      };
    })
  };
}
