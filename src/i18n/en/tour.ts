import type {notFound as zhNotFound, tour as zhTour} from '../zh/tour.ts';

export const tour: typeof zhTour = {
  title: 'Understand it in three minutes',
  lead: 'Places, people, firms and amounts here are invented. Follow these stops to learn how to read the accounts.',
  go: 'See this page',
  plantedTitle: 'Faults planted on purpose',
  plantedLead:
    'To try out the checks, faults were planted in the invented data, each with an example that looks alike and is right.',
  plantedCaption: 'Faults, and examples that look alike and are right',
  plantedHead: ['Fault', 'Looks alike, and is right']
};

export const notFound: typeof zhNotFound = {
  title: 'No such page',
  lead: 'The address may be mistyped, or the page has moved.',
  tips: [
    'A village stands at /village/<code>/; the code has 12 digits.',
    'A project stands at /project/<id>/.',
    'Type an address from paper exactly, without spaces.'
  ],
  home: 'Home',
  villages: 'Find a village by township',
  projects: 'Projects'
};
