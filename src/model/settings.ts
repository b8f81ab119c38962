import {z} from 'zod';
import {isDay, type Day} from './day.ts';

const dayText = z
  .string()
  .refine(isDay, 'YYYY-MM-DD')
  .transform(value => value as Day);
const fullDay = dayText.refine(value => value.length === 10, 'YYYY-MM-DD');
const words = z.strictObject({zh: z.string(), en: z.string()});
const phoneEntry = z.strictObject({
  name: words,
  /** As printed. Undialable numbers (0999-…) are shown without a link. */
  number: z.string(),
  /** Is it answered outside the village? Those stand first. */
  outside_village: z.boolean().default(true),
  dialable: z.boolean().default(true)
});

const checkSetting = z.strictObject({
  on: z.boolean().default(true),
  parameters: z.record(z.string(), z.union([z.int(), z.string()])).default({}),
  reason: z.string().min(1),
  signer: z.string().min(1)
});

/**
 * settings.json as a county may write it. Unknown keys are refused. Every number has its default here and its reason
 * beside it; rules that differ by county and year are settings with dates, never constants in code.
 */
export const settingsSchema = z.strictObject({
  publisher: words,
  site_name: words.default({zh: '阳光村账', en: 'Village Ledger'}),
  /** Empty: no QR code, canonical link, sitemap or feed is written, and the report says so. */
  site_url: z.union([z.literal(''), z.url()]).default(''),
  data_on: fullDay,
  published_on: fullDay,
  next_update_by: fullDay.optional(),
  data_status: z.enum(['real', 'demonstration', 'transcription']),
  phones: z.array(phoneEntry).default([]),
  /** Least days of public notice by kind: 项目 10 (国开办发〔2018〕11号 art. 4), subsidies by card 5 to 7 by local rule. */
  notice_days: z.record(z.string(), z.int().positive()).default({project: 10, subsidy: 7}),
  /** Changes to the checks, by check: switched off, or with other parameters; never without a reason and who signs. */
  checks: z.record(z.string(), checkSetting).default({}),
  /**
   * Findings are put to the office first: working days it has to answer (15, as allocations are to be published within 15).
   * The State Council's calendar is built in (chinese-days); days_off, days_on override it day by day, and stand in for years it
   * does not know, where else Monday to Friday count and pages say so.
   */
  register: z
    .strictObject({
      answer_days: z.int().positive().default(15),
      days_off: z.array(fullDay).default([]),
      days_on: z.array(fullDay).default([]),
      /** A check that fires more often, or whose answers confirm it less often, is marked as telling little. */
      often_percent: z.int().min(1).max(100).default(10),
      confirmed_percent: z.int().min(0).max(100).default(10)
    })
    .prefault({}),
  /**
   * When things are to be published (government directories of poverty relief and of subsidies): an allocation within 15 working
   * days of its document, what was done within 20 of the settlement's audit, a quarter's accounts by the 20th of the next month. Notices
   * before work and before payment are up for notice_days.
   */
  punctuality: z
    .strictObject({
      fund_days: z.int().positive().default(15),
      after_days: z.int().positive().default(20),
      quarter_day: z.int().min(1).max(28).default(20),
      /** Kinds of notices.csv that count as each. */
      before_kinds: z.array(z.string()).default(['project_before', '项目实施前公示']),
      after_kinds: z.array(z.string()).default(['project_after', '完工公告']),
      quarter_kinds: z.array(z.string()).default(['village_accounts', '村务公开']),
      /** Purposes without work on site: nothing to announce there. */
      exempt_purposes: z.array(z.string()).default(['mgmt_fee'])
    })
    .prefault({}),
  /**
   * Days after a report until one is told in writing whether it is taken up (15), from then until it is settled (60), and
   * the most it may be extended by (30): 信访工作条例 of 2022, articles 23 and 34.
   */
  report_days: z
    .strictObject({
      accepted: z.int().positive().default(15),
      settled: z.int().positive().default(60),
      extended: z.int().nonnegative().default(30)
    })
    .prefault({}),
  /**
   * Files to attach to a notice on the county's platform: MiB that one of a township may have (10, what most platforms take),
   * and the zip of the whole site (200, what goes by hand). Platforms differ: ask yours.
   */
  kit: z
    .strictObject({
      file_mib: z.number().positive().default(10),
      site_mib: z.number().positive().default(200)
    })
    .prefault({}),
  /** Paper of the village notice: A4 by hand and at the copy shop, A3 for a wall. */
  notice_paper: z.enum(['A4', 'A3']).default('A4'),
  /** Tiers stricter than the item table's; never looser. */
  stricter_tiers: z.record(z.string(), z.enum(['masked', 'aggregate'])).default({}),
  /** 张** / 张某某 / 张*: how a masked name is written. */
  mask_form: z.enum(['stars', 'mou', 'one-star']).default('stars'),
  /** Person rows leave the pages this many months before data_on; 0: never. */
  retention_months: z.int().nonnegative().default(0),
  /** A township cell of fewer recipients moves up to the county (domain 4.3: n < 3). */
  smallest_cell: z.int().min(3).default(3),
  licence: words.default({
    zh: '可免费使用,请注明来源和日期。',
    en: 'Free to use; please name the source and the date.'
  }),
  /** Address of the licence's text; empty: `licence` itself is the text. */
  licence_url: z.union([z.literal(''), z.url()]).default(''),
  /** How whoever uses the data names it; stands in every form of the data. */
  attribution: words.default({
    zh: '使用时请写明发布单位和数据截至的日期。',
    en: 'Name the publisher and the day the data stand at.'
  }),
  terms: words.default({
    zh: '数据按发布单位公布的样子提供。加工、改动过的,请写明改了什么。不要用来推断或者公开某一户是谁。',
    en: 'The data are provided as published. Say what you changed. Do not use them to find out or publish who a household is.'
  }),
  locales: z.array(z.enum(['zh-CN', 'en'])).default(['zh-CN', 'en']),
  footer: z.array(z.strictObject({name: words, value: z.string()})).default([]),
  currency: words.default({zh: '元', en: 'yuan'}),
  minor_units: z.literal(2).default(2),
  code_digits: z.int().min(1).max(12).default(12),
  /** Roots of fund kinds that model/fund-roots does not know, by kind: how money reaches the county. */
  fund_roots: z.record(z.string(), z.enum(['special', 'farm', 'social', 'east_west', 'finance'])).default({}),
  /** Words for the open lists: fund kinds, purposes, notice kinds, roles. A value without words is printed as it stands. */
  words: z
    .strictObject({
      fund_kind: z.record(z.string(), words).default({}),
      purpose: z.record(z.string(), words).default({}),
      notice_kind: z.record(z.string(), words).default({}),
      role: z.record(z.string(), words).default({}),
      village_kind: z.record(z.string(), words).default({}),
      stage: z.record(z.string(), words).default({})
    })
    .prefault({}),
  /** Checks, register and punctuality need a real or demonstration county; a transcription accuses nobody. */
  about: words.optional(),
  /** Public sources a transcription cites, or the statement that a demonstration is invented. */
  source_note: words.optional()
});

/** What may be written. */
export type SettingsInput = z.input<typeof settingsSchema>;
/** What may be trusted: defaults filled in, every value checked. */
export type Settings = z.output<typeof settingsSchema>;
