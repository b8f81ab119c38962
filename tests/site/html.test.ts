import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {HtmlValidate, type ConfigData} from 'html-validate';
import {expect, inject, test} from 'vitest';
import {sitePages} from './site-pages.ts';

const site = inject('site');

/** The recommended set; a rule that is off or narrowed says why. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Style, not validity: Astro writes its own doctype, void tags, quotes and line ends.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles carry village, year and what (V17); screens, not 70 characters, are the limit.
    'long-title': 'off',
    // A number must stay copyable: no non-breaking spaces in phones.
    'tel-non-breaking': 'off',
    // The box in which a wide table scrolls is a region by role, so that the keyboard reaches it; it is no section of the text.
    'prefer-native-element': ['error', {exclude: ['region']}]
  }
};

const validator = new HtmlValidate(config);

test.each(sitePages(site).map(({path}) => path))('html-validate finds nothing in %s', async path => {
  const report = await validator.validateString(readFileSync(join(site, path), 'utf8'));
  const found = report.results.flatMap(({messages}) =>
    messages.map(({ruleId, message, line, column}) => `${line}:${column} ${ruleId}: ${message}`)
  );
  expect(found).toEqual([]);
});
