import type {PageContext} from './context.ts';
import type {PageHead} from './shell.ts';
import type {Fact} from './fact.ts';

export interface GlossaryView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly terms: readonly Fact[];
}

/** Each term with its anchor, so that pages can link a word to its meaning. */
export function glossaryView({w, link, locale}: PageContext): GlossaryView {
  const words = w.glossary;
  return {
    head: {locale, path: link.path, title: words.title, description: words.lead},
    title: words.title,
    lead: words.lead,
    terms: words.terms.map(({id, term, plain, text}) => ({
      id,
      name: term,
      line: [{text: plain, strong: true}, w.common.stop, text]
    }))
  };
}
