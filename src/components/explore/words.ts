import {explore as en} from '../../i18n/en/explore.ts';
import {explore as zh} from '../../i18n/zh/explore.ts';
import {common as commonEn} from '../../i18n/en/ledger.ts';
import {common} from '../../i18n/zh/ledger.ts';
import type {Locale} from '../../i18n/locale.ts';

/** The explorer's own words, and the few it shares with the pages; whole dictionaries stay out of the script. */
export type ExploreWords = typeof zh & {
  readonly none: string;
  readonly stages: (typeof common)['stage'];
};

export const exploreWords = (locale: Locale): ExploreWords =>
  locale === 'en'
    ? {...en, none: commonEn.none, stages: commonEn.stage}
    : {...zh, none: common.none, stages: common.stage};
