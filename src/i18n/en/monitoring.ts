import type {Line} from '../inline.ts';
import type {monitoring as zh} from '../zh/monitoring.ts';

export const monitoring: typeof zh = {
  title: 'Households at risk: where, and did help come',
  risk: (when, all, unstable, marginal, sudden) =>
    `${when}: ${all} households are monitored. Relieved but unstable ${unstable}, marginal ${marginal}, in sudden hardship ${sudden}.`,
  someRisk: when =>
    `${when}: the number of monitored households is not published in full; what the townships publish stands below.`,
  flow: (year, entered, cleared) =>
    `${year}: ${entered} households entered, for ${cleared} the risk was removed.`,
  help: (year, helped, amount: Line): Line => [
    helped === null ? `${year}: help paid ` : `${year}: ${helped} households were helped, with `,
    ...amount,
    '.'
  ],
  allHelp: (amount: Line): Line => ['Help in all published years: ', ...amount, '.'],
  privacy: few =>
    `There are only numbers here, no household. Fewer than ${few} in a township move to the county with those of a neighbouring township (“moved to the county”); so do numbers that could be worked out from those of the villages.`,
  yearTitle: year => `${year}: where there is a risk`,
  helpTitle: year => `${year}: did help come`,
  yearCaption: year => `Households by township, ${year}`,
  helpCaption: year => `Households that entered, left and were helped by township, ${year}`,
  place: 'Place',
  stock: ['Relieved', 'Relieved, unstable', 'Marginal', 'Sudden hardship'],
  flowHead: ['Entered', 'Risk removed', 'Households helped', 'Help paid'],
  households: (count, amount) => `${count} households, ${amount}`,
  helpReceived: 'Help received',
  moved: 'moved to the county',
  tooFew: 'too few to publish',
  county: name => `${name} (moved up from townships)`,
  yearsTitle: 'Year by year',
  yearsCaption: 'All places together: households by year',
  yearsHelpCaption: 'All places together: households that entered, left and were helped by year',
  blockTitle: 'Households at risk',
  blockCaption: 'Monitored households and help in this township by year',
  year: 'Year',
  howTitle: 'What the words mean',
  how: [
    'Relieved: once registered as poor, no longer so.',
    'Relieved, unstable: relieved, with an income that may not last.',
    'Marginal: never registered as poor, with an income little above the line.',
    'Sudden hardship: illness, disaster or an accident brought great costs or took much of the income.',
    'Numbers are those of the end of the year; this year, of the day of the data. Households helped and help paid are those of the year.'
  ],
  link: 'Households at risk'
};
