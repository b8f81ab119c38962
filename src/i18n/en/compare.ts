import type {compare as zh} from '../zh/compare.ts';

export const compare: typeof zh = {
  title: 'Side by side',
  heading: 'Side by side, per household and per head',
  lead: 'What each township and village was paid, divided by its published households and population. Totals of large and small places compare badly; averages a little better.',
  notRanking:
    'This is no ranking. Where more or less is right depends on what was built: a village that got a road has a high figure that year. Places stand in the order of their codes; please do not make a contest of them.',
  notReceived: 'Paid per household averages roads and canals in; it is not what a household receives.',
  since: day => ` (village since ${day})`,
  shared:
    'Projects shared by several villages are not split and not in the villages’ figures; assistance published as totals only is in those of the townships alone.',
  incomplete: (year, day) =>
    `${year} is not over: its figures end on ${day} and do not compare with a whole year.`,
  few: count =>
    `Places of fewer than ${count} households or people are not averaged: “withheld”. Where households or population are not published, there is a dash.`,
  withheld: 'withheld',
  townships: 'Townships',
  counties: 'Counties',
  villagesOf: (township, count) => `${count} villages of ${township}`,
  others: 'Villages without a published township',
  caption: place => `${place}: per household and per head`,
  partial: (year, day) => `${year} (to ${day})`,
  head: {
    place: 'Place',
    households: 'Households',
    population: 'Population',
    perHousehold: year => `${year}: per household`,
    perHead: year => `${year}: per head`
  },
  link: 'A few townships or villages side by side',
  script: {
    heading: 'Choose two to four places to see side by side',
    choose: 'Place {n}',
    none: 'none',
    caption: 'The places chosen',
    what: 'Figure',
    one: 'Choose one more to compare.',
    refused: 'The address names places this data does not have: {list}.'
  }
};
