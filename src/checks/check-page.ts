import type {CheckText, NamedWords} from '../model/checks.ts';

/** The headings of a check's page, in their order, by what they hold. */
export const headings = {
  zh: {
    rule: '规则',
    example: '例子',
    why: '为什么看',
    innocent: '也可能没有问题',
    figures: '比对的数',
    parameters: '可以调整的数',
    source: '依据'
  },
  en: {
    rule: 'Rule',
    example: 'Example',
    why: 'Why it matters',
    innocent: 'It may be in order',
    figures: 'Figures compared',
    parameters: 'Parameters',
    source: 'Source of the rule'
  }
} as const;

/**
 * `page.zh.md` or `page.en.md` -> its parts. `# title`, one sentence, then a `## heading` for each part; lists with `- `,
 * figures and parameters as "- `name`: words". Throws with the missing heading, since a check without its page is not one.
 */
export function checkPage(text: string, language: 'zh' | 'en', check: string): CheckText {
  const [top = '', ...parts] = text.replaceAll('\r\n', '\n').split(/^## /m);
  const [first = '', ...lead] = top.trim().split('\n');
  const title = first.replace(/^# /, '').trim();
  const sections = new Map(
    parts.map(part => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()] as const;
    })
  );
  const say = (key: keyof (typeof headings)['zh'], needed = true): string => {
    const heading = headings[language][key];
    const body = sections.get(heading);
    if (needed && !body) throw new Error(`${check}/page.${language}.md has no "## ${heading}"`);
    return body ?? '';
  };
  const summary = paragraph(lead.join('\n').trim(), language);
  if (!first.startsWith('# ') || !title || !summary)
    throw new Error(`${check}/page.${language}.md begins with "# title" and one sentence`);
  return {
    title,
    summary,
    rule: paragraph(say('rule'), language),
    example: paragraph(say('example'), language),
    why: paragraph(say('why'), language),
    innocent: items(say('innocent')),
    figures: named(say('figures')),
    parameters: named(say('parameters', false)),
    source: paragraph(say('source'), language)
  };
}

/** Lines of one paragraph: joined without a space in Chinese. */
const paragraph = (text: string, language: 'zh' | 'en'): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .join(language === 'zh' ? '' : ' ');

const items = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('- '))
    .map(line => line.slice(2).trim());

const named = (text: string): NamedWords[] =>
  items(text).map(line => {
    const [, name = '', words = ''] = /^`(\w+)`[:\uff1a]\s*(.+)$/.exec(line) ?? [];
    if (!name) throw new Error(`not a "- \`name\`: words" line: ${line}`);
    return {name, words};
  });

/** A text with its parameters filled in: `{days}` -> 10, `{tolerance_fen}` -> 0.5 (yuan). Unknown names stay, a test finds them. */
export function fillIn(text: CheckText, parameters: Readonly<Record<string, number | string>>): CheckText {
  const fill = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      if (value === undefined) return whole;
      return name.endsWith('_fen') ? yuan(Number(value)) : String(value).replaceAll('|', '、');
    });
  return {
    ...text,
    summary: fill(text.summary),
    rule: fill(text.rule),
    example: fill(text.example),
    why: fill(text.why),
    source: fill(text.source),
    innocent: text.innocent.map(fill)
  };
}

/** Fen as plain yuan for a sentence: 400000000 -> 4,000,000; 50 -> 0.5. */
function yuan(fen: number): string {
  const whole = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = String(fen % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : whole;
}
