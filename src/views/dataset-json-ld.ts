import {pick} from '../i18n/locale.ts';
import {localePath} from '../model/addresses.ts';
import {packageFolder} from '../publish/package/package-files.ts';
import type {PackageInfo} from '../publish/package/package-info.ts';
import type {PageContext} from './context.ts';

const formats = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3'
};

/**
 * The data as a schema.org Dataset: whose, of which years, under which licence, and every file with its size and SHA-256.
 * Addresses are whole where the site's is known, else relative to the page. No “<” in it can end the script element.
 */
export function datasetJsonLd(
  {site, locale, link, w}: PageContext,
  info: PackageInfo,
  years: {readonly first: number; readonly last: number} | null
): string {
  const {settings} = site;
  const base = settings.site_url.replace(/\/$/, '');
  const whole = (path: string) => (base ? base + path : link.file(path));
  const publisher = {'@type': 'Organization', name: pick(locale, settings.publisher)};
  const size = (bytes: number) => `${bytes} B`;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${pick(locale, settings.publisher)}: ${pick(locale, settings.site_name)}`,
    description: w.dataPackage.about(pick(locale, settings.publisher), pick(locale, settings.site_name)),
    inLanguage: 'zh-CN',
    creator: publisher,
    publisher,
    license: settings.licence_url || pick(locale, settings.licence),
    isAccessibleForFree: true,
    version: `${settings.data_on}.${site.fingerprint.slice(0, 12)}`,
    identifier: `sha256:${site.fingerprint}`,
    datePublished: settings.published_on,
    ...(years && {temporalCoverage: `${years.first}/${settings.data_on}`}),
    ...(site.single_county && {spatialCoverage: {'@type': 'Place', name: site.single_county.county}}),
    ...(base && {url: base + localePath(locale, link.path)}),
    distribution: [
      ...(info.zip
        ? [
            {
              '@type': 'DataDownload',
              name: info.zip.file,
              encodingFormat: 'application/zip',
              contentUrl: whole(`/data/${info.zip.file}`),
              contentSize: size(info.zip.bytes),
              sha256: info.zip.sha256
            }
          ]
        : []),
      ...info.files
        .filter(({rows}) => rows !== 0)
        .map(({file, format, bytes, sha256}) => ({
          '@type': 'DataDownload',
          name: file,
          encodingFormat: formats[format],
          contentUrl: whole(packageFolder + file),
          contentSize: size(bytes),
          sha256
        }))
    ]
  }).replaceAll('<', '\\u003c');
}
