import type {embed as zh} from '../zh/embed.ts';

export const embed: typeof zh = {
  title: place => `${place}: relief funds and subsidies`,
  sentence: (year, arranged, paid) => `${year}: ${arranged} arranged, ${paid} paid.`,
  page: 'See all accounts',
  svg: 'Chart (SVG)',
  csv: 'Data (CSV)',
  how: 'Show it on your own page',
  link: 'Charts as files, and a small page to embed',
  files: 'This chart: ',
  embedLink: 'Embed it'
};
