import type {raise as zh} from '../zh/raise.ts';

export const raise: typeof zh = {
  title: village => `${village}: report a problem`,
  lead: 'If something looks wrong, read the text below over the phone, write it, or print it. Call a number outside the village first.',
  phonesTitle: 'Whom to call',
  outside: 'Answered outside the village: call these first',
  township: 'Township',
  village: 'In the village',
  noPhones:
    'No phone is published. You can go to the township government or to the county office in charge of the money.',
  undialable: '(invented number, nobody answers)',
  textTitle: 'Read it out or copy it',
  greeting: (village, code) =>
    `Hello, I am calling about the assistance money of ${village} (village code ${code}). `,
  published: day => `Published as of ${day}: `,
  money: (year, arranged, paid, open) =>
    `${year}: ${arranged} arranged, ${paid} paid, ${open} not yet paid. `,
  noMoney: 'No money arranged for this village has been published. ',
  row: 'The published payment is: ',
  mine: 'What is wrong: ________________ (for example: “600 yuan published, only 550 came to the card”)',
  ask: 'Please tell me whether this is taken up, when I get an answer, and whom to ask.',
  anonymous: 'You need not give your name.',
  projectsTitle: 'About one project',
  projectsIntro: 'Read the words of the project after the words above.',
  project: (name, id, stage) => `Project “${name}” (${id}), published stage: ${stage}`,
  projectMoney: (arranged, paid) => `${arranged} arranged, ${paid} paid`,
  outputs: list => `to be counted on site: ${list}`,
  see: 'What I see on site: ________________',
  nextTitle: 'What happens next',
  next: (accepted, settled, extended) => [
    `As a rule you are told within ${accepted} days whether it is taken up, and it is settled within ${settled} days after that; a complicated case may be extended by ${extended} days at most, and you are told why (信访工作条例, articles 23 and 34).`,
    'Calls to 12388 are handled by discipline inspection, which keeps your name confidential.',
    'Note the day and who answered. If no answer comes in time, call again or go one level up.'
  ],
  nothingKept: 'This site has no form; it keeps and sends nothing that you write.',
  page: address => `Address of this village: ${address}`,
  back: 'Back to the village page',
  link: 'How to report',
  doubt: link => ['Is a payment wrong? ', ...link, ' (call outside the village first).'],
  rowDrop: 'Leave this payment out'
};
