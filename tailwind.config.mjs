/** Utilities only: preflight and its reset would cost a third of a page's budget. Sizes in rem, one accent. */
export default {
  content: ['./src/components/**/*.astro', './src/pages/**/*.astro'],
  // Words of our templates that happen to be names of utilities.
  blocklist: [
    'table',
    'list',
    'hidden',
    'block',
    'inline',
    'static',
    'fixed',
    'container',
    'contents',
    'filter',
    'border',
    'outline',
    'transform'
  ],
  corePlugins: {preflight: false},
  theme: {
    colors: {
      ink: '#1c2421',
      soft: '#465049',
      line: '#d9e0dc',
      tint: '#f1f6f3',
      accent: '#14583f',
      white: '#fff'
    },
    spacing: {0: '0', 1: '.25rem', 2: '.5rem', 3: '.75rem', 4: '1rem', 6: '1.5rem', 8: '2rem', 12: '3rem'},
    screens: {md: '45rem'}
  }
};
