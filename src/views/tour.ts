import {pick} from '../i18n/locale.ts';
import type {Tour} from '../publish/tour.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';

export interface TourView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly stops: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly link: Link;
  }[];
  readonly planted: TableView | null;
}

/** The demonstration's stops on exact rows, and at the foot what was planted, each fault with its innocent twin. */
export function tourView(context: PageContext, tour: Tour): TourView {
  const {w, f, link, locale} = context;
  const words = w.tour;
  const subject = (place: {readonly zh: string; readonly en: string; readonly subject: string}): CellView => [
    {text: pick(locale, place), href: link.to(place.subject)}
  ];
  return {
    head: {locale, path: link.path, title: words.title, description: words.lead},
    title: words.title,
    lead: words.lead,
    stops: tour.stops.map((stop, at) => ({
      id: stop.id,
      title: `${f.count(at + 1)}. ${pick(locale, stop.title)}`,
      text: pick(locale, stop.text),
      link: {text: words.go, href: link.to(stop.to)}
    })),
    planted: tour.planted.length
      ? {
          caption: words.plantedCaption,
          head: words.plantedHead,
          rows: tour.planted.map(planted => ({cells: [subject(planted), subject(planted.twin)]}))
        }
      : null
  };
}
