import {joinLines, type Line} from '../i18n/inline.ts';
import {address} from '../model/addresses.ts';
import type {PageContext} from './context.ts';
import {phone} from './teams.ts';

/** How many phones the sentence names: the others stand on the report page. */
const most = 2;

/** The first phones answered outside the village, as settings name them: "12388、12317". */
export function outsidePhones({site, locale}: PageContext): Line {
  const outside = site.settings.phones.filter(entry => entry.outside_village).slice(0, most);
  return joinLines(
    outside.map(entry => [phone(entry.number, entry.dialable)]),
    locale === 'en' ? ', ' : '、'
  );
}

/** "打到户的钱一分都不用交给别人。有人要回扣,打12388,可以不经过村里。" */
export function kickbackSentence(context: PageContext): Line {
  const t = context.w.village;
  const phones = outsidePhones(context);
  const report: Line = [{text: t.reportLink, href: context.link.to(`${address.about()}#report`)}];
  return [t.noKickback, ...(phones.length ? t.callOutside(phones) : t.reportOutside(report))];
}
