import type {Settings} from '../../model/settings.ts';

/** What stands in every form of the data: whose it is, of which day, which version, under which terms. Order of the file. */
export const datasetFacts = (settings: Settings, fingerprint: string): Readonly<Record<string, string>> => ({
  title: settings.site_name.zh,
  title_en: settings.site_name.en,
  publisher: settings.publisher.zh,
  publisher_en: settings.publisher.en,
  data_status: settings.data_status,
  data_on: settings.data_on,
  published_on: settings.published_on,
  fingerprint,
  ...(settings.site_url && {site_url: settings.site_url}),
  licence: settings.licence.zh,
  licence_en: settings.licence.en,
  ...(settings.licence_url && {licence_url: settings.licence_url}),
  attribution: settings.attribution.zh,
  attribution_en: settings.attribution.en,
  terms: settings.terms.zh,
  terms_en: settings.terms.en,
  currency: settings.currency.zh
});
