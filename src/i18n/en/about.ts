import type {about as zh} from '../zh/about.ts';

export const about: typeof zh = {
  title: 'Report a problem · About',
  lead: 'If something looks wrong, call directly. You need not go through the village.',
  noticeKinds: {project: 'projects', subsidy: 'subsidies'},
  noticeDays: (kind, days) => `${kind}: at least ${days} days`,
  reportTitle: 'Report a problem',
  phonesTitle: 'Whom to call',
  phonesNone:
    'The publisher names no supervision phone. Problems can be reported in person to the township government or to the county department in charge.',
  phoneName: 'Office',
  phoneNumber: 'Phone',
  phoneOutside: 'Answered',
  outsideVillage: 'outside the village',
  insideVillage: 'in the village',
  notDialable: 'A number for the demonstration; it cannot be dialled.',
  report: () => [
    {
      id: 'how',
      title: 'What to say',
      blocks: [
        {
          steps: [
            'Note the page: village and year, project id or document number. Each row names its source file and row; note that too.',
            'Say what is wrong: “600 yuan published, 550 on my card”, “2 km of road published, 1.6 measured”.',
            'Take photographs if you can; keep bank books and messages.',
            'Call the numbers above, those outside the village first. You need not give your name.',
            'Note the day, who answered, and the answer. If the promised day passes without one, go one level up.'
          ]
        },
        'Nothing of the money paid to a household is owed to anybody. If someone asks for a fee or a share, do not pay; call.',
        'This site collects nothing about people who report and has no message box: please call or go in person.'
      ]
    },
    {
      id: 'objection',
      title: 'Objecting to a list',
      blocks: [
        'While a list is on notice, objections go to the office named on it, in writing or by word of mouth, and should be answered.',
        'They may still be made afterwards, both for being left out and for others being wrongly included.',
        'If an application was refused, you may ask why. Published reasons stand on village and item pages.',
        'If a village does not publish what it must, or not truthfully, villagers may report it to the township, the county and its departments (Organic Law of Villagers’ Committees, article 31).'
      ]
    },
    {
      id: 'privacy',
      title: 'Something here should not be public',
      blocks: [
        'If you find your ID number, bank account, phone or address here, or anything you hold should not be public, call the publisher at once and ask for removal or correction (Personal Information Protection Law, articles 46 and 47).',
        'What is missing here can be requested from the publisher under the Regulations on Open Government Information.'
      ]
    }
  ],
  aboutTitle: 'About this site',
  sections: site => [
    {
      id: 'what',
      title: 'What this is',
      blocks: [
        `Assistance and rural-revitalisation money in the open: where it comes from, who got it, what came of it. Published by ${site.publisher}, data as of ${site.data_on}.`,
        'Who publishes answers for it. Errors are corrected by the publisher, and a correction says what stood there and why it changed.',
        {link: 'How the figures are made', to: '/method/'},
        {link: 'What the official words mean', to: '/glossary/'},
        {link: 'Download the data', to: '/data/'}
      ]
    },
    {
      id: 'rules',
      title: 'The rules behind it',
      blocks: [
        {
          list: [
            'Regulations on Open Government Information: within 20 working days of creation or change; privacy protected.',
            '国开办发〔2018〕11号: who allocates and who uses the money publishes it; township and village notices of at least 10 days.',
            'Organic Law of Villagers’ Committees, articles 30 and 31: village affairs are public; villagers may inquire and report.',
            '信访工作条例 (2022), articles 23 and 34: told in writing within 15 days whether a report is taken up; settled within 60 days of that; a complicated case extended by 30 days at most.',
            'Personal Information Protection Law: only what is needed; nothing sensitive.'
          ]
        }
      ]
    },
    {
      id: 'quiet',
      title: 'What this site does not do',
      blocks: [
        'No log-in, no cookies, no record of searches or visits, no request to any other site, no advertising. Everything can be read without script.'
      ]
    },
    {id: 'use', title: 'Using the data', blocks: [site.licence]}
  ]
};
