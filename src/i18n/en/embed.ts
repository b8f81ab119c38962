import type {embed as zh} from '../zh/embed.ts';
import {plural} from './plural.ts';

export const embed: typeof zh = {
  title: place => `${place}: relief funds and subsidies`,
  sentence: (year, arranged, paid) => `${year}: ${arranged} arranged, ${paid} paid.`,
  page: 'See all accounts',
  svg: size => `Chart (SVG, ${size})`,
  csv: (rows, size) => `Data (CSV, ${plural(rows, 'row')}, ${size})`,
  how: 'Show it on your own page',
  link: 'Charts as files, and a small page to embed',
  files: 'This chart: ',
  embedLink: 'Embed it'
};
