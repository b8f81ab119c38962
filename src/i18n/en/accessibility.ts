import type {accessibility as zh} from '../zh/accessibility.ts';

export const accessibility: typeof zh = {
  title: 'Accessibility',
  lead: 'Everybody should be able to read and use this: the old, people with low vision, people with a keyboard only, people with an old phone.',
  sections: () => [
    {
      id: 'goal',
      title: 'What we aim at',
      blocks: ['WCAG 2.2 at level AA and level 2 of the Chinese standard GB/T 37668-2019.']
    },
    {
      id: 'done',
      title: 'What holds',
      blocks: [
        {
          list: [
            'Complete and in order without script and without styles.',
            'Text can be enlarged to 200 % without breaking the page; zoom is never locked.',
            'Every page works by keyboard alone, with a visible focus and a link to the main text.',
            'Colour never carries meaning alone; contrast of text is sufficient.',
            'Every chart has a sentence as its title and a table of the same figures, which screen readers read.',
            'Tables have captions and headers; lists do not grow while scrolling.',
            'No pop-ups, autoplay, countdowns or captchas.',
            '“Report a problem” stands in the same place on every page.'
          ]
        }
      ]
    },
    {
      id: 'tested',
      title: 'How it is tested',
      blocks: [
        'Every page type is checked with axe, at phone and desktop width, with script on and off. Automatic checks find only part of the problems and do not replace people.'
      ]
    },
    {
      id: 'limits',
      title: 'What does not hold yet',
      blocks: [
        {
          list: [
            'No sign language and no recordings.',
            'No versions in minority languages; published text in them is shown as it is.',
            'Published text can be long and hard; we copy it unchanged. The glossary explains the terms.',
            'On narrow screens wide tables scroll sideways.'
          ]
        }
      ]
    },
    {
      id: 'contact',
      title: 'If something does not work for you',
      blocks: [
        'Tell us which page, which phone or program, and what fails. Phones stand under “Report a problem”. You may also ask the publisher for the page on paper.',
        {link: 'Report a problem', to: '/about/#report'}
      ]
    }
  ]
};
