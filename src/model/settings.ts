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
   * days_off, days_on: the State Council's calendar of the years concerned; without it Monday to Friday count.
   */
  register: z
    .strictObject({
      answer_days: z.int().positive().default(15),
      days_off: z.array(fullDay).default([]),
      days_on: z.array(fullDay).default([])
    })
    .prefault({}),
  /** Days after a report until one is told whether it is taken up (15), and until it is settled (60): 信访工作条例. */
  report_days: z
    .strictObject({accepted: z.int().positive().default(15), settled: z.int().positive().default(60)})
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
  locales: z.array(z.enum(['zh-CN', 'en'])).default(['zh-CN', 'en']),
  footer: z.array(z.strictObject({name: words, value: z.string()})).default([]),
  currency: words.default({zh: '元', en: 'yuan'}),
  minor_units: z.literal(2).default(2),
  code_digits: z.int().min(1).max(12).default(12),
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
