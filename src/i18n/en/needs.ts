import type {needs as zh} from '../zh/needs.ts';
import {plural} from './plural.ts';

export const needs: typeof zh = {
  title: 'What villages need, and who gives it',
  onVillage: (open, link) => [' ', ...link, `: ${open} still open.`],
  villageLink: 'Needs of the village',
  lead: (needs, open, value) => [
    `Villages published ${plural(needs, 'need')}. Still open: ${open}, valued at `,
    ...value,
    '. '
  ],
  states: (matched, delivered, accepted) =>
    `Promised and not yet there: ${matched}; delivered and not yet accepted: ${delivered}; accepted: ${accepted}.`,
  money: (given, delivered) => ['Promised: ', ...given, ', delivered: ', ...delivered, '. '],
  booked: (booked, link) => [
    'Of what was delivered, ',
    ...booked,
    ' went into a fund and counts on the page of ',
    ...link,
    '; the rest was given to villages directly and is in no figure of other pages.'
  ],
  fundsLink: 'funds',
  rules:
    'A need is a village’s: which household lacks something is not told. Organisations that give are named, persons are not. Goods count at their value.',
  how: 'To give, turn to the office named beside the need. Do not pay into a private account.',
  jumpTitle: 'By township: ',
  openTitle: 'Still open',
  openNone: 'Every published need has found somebody.',
  openCaption: township => `Open needs in ${township}`,
  openHead: ['Need', 'Village', 'How many', 'Value', 'Published on', 'Days waiting', 'Turn to'],
  noTownship: 'no township stated',
  matchedTitle: 'Promised, not yet there',
  matchedCaption: 'Needs promised and not yet delivered',
  matchedHead: ['Need', 'Village', 'Donor', 'Promised', 'Matched on', 'Days waiting'],
  deliveredTitle: 'Delivered, not yet accepted',
  deliveredCaption: 'Needs delivered and not yet accepted',
  deliveredHead: ['Need', 'Village', 'Donor', 'Promised', 'Delivered', 'Delivered on', 'Days waiting'],
  acceptedTitle: 'Accepted',
  acceptedCaption: 'Needs that were met and accepted',
  acceptedHead: [
    'Need',
    'Village',
    'Donor',
    'Promised',
    'Delivered',
    'Accepted by',
    'Days to match, deliver, accept'
  ],
  townshipsTitle: 'By township',
  townshipsCaption: 'Needs and gifts of each township',
  townshipsHead: ['Township', 'Needs', 'Open', 'Promised', 'Delivered', 'Accepted', 'Amount delivered'],
  donorsTitle: 'Who gives',
  donorsCaption: 'Kinds of donors',
  donorsHead: ['Donor', 'Needs', 'Promised', 'Delivered'],
  noKind: 'not stated',
  person: 'a person, name withheld',
  show: count => `Show the ${plural(count, 'need')} met and accepted`,
  days: (match, deliver, accept) => `${match}, ${deliver}, ${accept}`,
  unknownDays: '?',
  daysUnknown: '? where a day is not published.',
  what: (need, purpose) => `${need} (${purpose})`,
  became: 'became a project',
  inFund: fund => `the money went into ${fund}`,
  filesTitle: 'Take it away',
  files: kind => `All needs and gifts as a table (${kind})`,
  toRoots: 'By which ways the money comes, and where each went'
};
