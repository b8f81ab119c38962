import {address} from '../model/addresses.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

/** A pack of a village, as its crumbs need it. */
interface Crumbed {
  readonly record: Pick<VillagePack['record'], 'county_code' | 'county' | 'township_code' | 'township'>;
}

/** Home › county (where there are several) › township. */
export function villageCrumbs({site, w, link}: PageContext, {record}: Crumbed): Link[] {
  return [
    {text: w.shell.nav.home, href: link.to(address.home())},
    ...(record.county_code && !site.single_county
      ? [{text: record.county ?? record.county_code, href: link.to(address.county(record.county_code))}]
      : []),
    ...(record.township_code
      ? [
          {
            text: record.township ?? record.township_code,
            href: link.to(address.township(record.township_code))
          }
        ]
      : [])
  ];
}
