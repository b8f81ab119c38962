import type {Settings} from '../../model/settings.ts';

/** robots.txt: data that is not real is to be found by nobody; a site that knows its address names its sitemap. */
export const robots = ({data_status, site_url}: Pick<Settings, 'data_status' | 'site_url'>): string =>
  data_status === 'real'
    ? `User-agent: *\nAllow: /\n${site_url && `Sitemap: ${site_url.replace(/\/$/, '')}/sitemap.xml\n`}`
    : 'User-agent: *\nDisallow: /\n';
