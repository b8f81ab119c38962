import type {shell as zh} from '../zh/shell.ts';

export const shell: typeof zh = {
  skip: 'Skip to content',
  search: 'Find a village, project, fund or subsidy',
  searchButton: 'Search',
  navigation: 'Main sections',
  large: 'Large type',
  usual: 'Usual type',
  otherLanguage: '中文',
  nav: {
    home: 'Home',
    villages: 'Find my village',
    items: 'Subsidy rates',
    projects: 'Projects',
    report: 'Report a problem',
    funds: 'Sources of money',
    data: 'Oversight and data'
  },
  demonstration: 'Demonstration data: places, names, firms and amounts are invented.',
  tour: 'Understand it in three minutes',
  transcription: 'Transcribed from public notices; not an official publication.',
  breadcrumb: 'You are here',
  foot: {
    about: 'About this site',
    method: 'How the figures are made',
    glossary: 'Glossary',
    accessibility: 'Accessibility',
    report: 'Reading report',
    publisher: name => `Published by ${name}`,
    dataOn: day => `Data as of ${day}`,
    publishedOn: day => `Published on ${day}`,
    nextUpdate: day => `Next update by ${day}`,
    fingerprint: 'Fingerprint of this page’s data',
    verify: 'check this page',
    pack: 'This page’s data (JSON)',
    packSize: size => `This page’s data (JSON, ${size})`,
    licence: 'Licence'
  }
};
