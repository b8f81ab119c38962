import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {FindingLine} from '../publish/packs/pack.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

/** The short neutral block on a subject's page. Each point links to its figures and source rows. */
export interface FindingBlock {
  readonly title: string;
  readonly note: string;
  readonly points: readonly {
    readonly link: Link;
    readonly about: string;
    readonly independent: string | null;
  }[];
  readonly more: Link | null;
  /** How to report one of them. */
  readonly raise: Link;
}

/** A page keeps its weight: beyond this many points it links to the list of checks. */
const most = 8;

/**
 * `own`: the page's subject, whose name need not be said again. `raise`: the address of the report page of its village or
 * project, or of the general one. Null where nothing is to verify.
 */
export function findingBlock(
  {w, f, link, locale}: PageContext,
  findings: readonly FindingLine[],
  own: string,
  raise: string = `${address.about()}#report`
): FindingBlock | null {
  if (findings.length === 0) return null;
  const words = w.checks;
  const rest = findings.length - most;
  return {
    title: words.block.title,
    note: words.block.note,
    points: findings.slice(0, most).map(line => ({
      link: {text: pick(locale, line.title), href: link.to(address.check(line.check, line.finding_id))},
      about: line.subject_id === own ? '' : line.subject,
      independent: line.independent ? words.independent : null
    })),
    more: rest > 0 ? {text: words.block.more(f.count(rest)), href: link.to(address.checks())} : null,
    raise: {text: w.raise.link, href: link.to(raise)}
  };
}
