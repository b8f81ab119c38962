import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {UnplacedPack} from '../publish/packs/parents.ts';
import type {PageContext} from './context.ts';
import {paymentTable, type PaymentsView} from './payment-table.ts';
import {projectLines, type ProjectView} from './project-lines.ts';
import type {PageHead} from './shell.ts';

export interface UnplacedView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly heading: string;
  readonly intro: string;
  readonly lead: readonly Line[];
  readonly expired: string | null;
  readonly payments: PaymentsView | null;
  readonly projects: readonly ProjectView[];
}

/** Payments and projects that name no listed village: shown with the place as published, forced on none. */
export function unplacedView(context: PageContext, pack: UnplacedPack): UnplacedView {
  const {locale, w, f, link} = context;
  const t = w.unplaced;
  const {figures, rows} = pack;
  const places = new Map(rows.projects.map(project => [project.project_id, project.place_raw]));
  const {running, refused} = projectLines(context, rows.projects);
  const projects = [...running, ...refused];
  const byHref = new Map(
    rows.projects.map(project => [link.to(address.project(project.project_id)), project.project_id])
  );
  return {
    head: {
      locale,
      path: address.unplaced(),
      title: t.title,
      crumbs: [{text: w.shell.nav.home, href: link.to(address.home())}]
    },
    heading: t.heading,
    intro: t.intro,
    lead: [
      figures.payments ? t.sum(f.amount(figures.paid_fen, 'paid'), f.count(figures.payments)) : [t.none],
      ...(figures.projects ? [t.allocated(f.amount(figures.allocated_fen), f.count(figures.projects))] : [])
    ],
    expired: figures.expired_payments
      ? w.place.expired(f.count(figures.expired_payments), f.money(figures.expired_fen))
      : null,
    payments: rows.payments.length
      ? paymentTable(context, rows.payments, pack.sources, {caption: t.payments, withPlace: true})
      : null,
    projects: projects.map(project => {
      const place = places.get(byHref.get(project.href) ?? '');
      return place
        ? {...project, lines: [[t.place, w.common.colon, place, w.common.stop], ...project.lines]}
        : project;
    })
  };
}
