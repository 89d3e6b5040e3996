/** Everything that the widget and the page about it say, in English. */
export const widgetWords = {
  frame: {
    open: 'Open in {{product}}',
    openMore: 'opens a new tab',
    sources: 'Sources: {{sources}}.',
    day: 'Data loaded on {{day}}.',
    unknown: 'There is no organisation “{{id}}” here.',
    unknownMore:
      'Choose one above. Whoever made this page: an id such as “pic:998436424” is wanted, and {{address}} finds it.',
    lost: 'The data cannot be reached at the moment. It is tried again every few seconds, by itself.',
  },
  page: {
    heading: 'A way finder for your site',
    lead: 'Two lines put it on any page. It stands in a frame of its own, takes as much room as it needs, and sets no cookies.',
    settings: 'How it should be',
    language: 'Language',
    ofPage: 'That of the page',
    theme: 'Colours',
    ofVisitor: 'As the visitor’s system has them',
    light: 'Light',
    dark: 'Dark',
    start: 'Organisation it starts from',
    startMore: 'Without one it is {{name}}. Visitors can choose another.',
    goal: 'Organisation to reach',
    goalMore: 'Without one visitors choose it.',
    leaveOut: 'Leave out {{name}}',
    lines: 'The two lines',
    copy: 'Copy',
    copyName: 'Copy the two lines',
    copied: 'Copied. Paste them into your page.',
    preview: 'As it looks',
    how: 'Attributes, frames without a script, and what your site must allow',
  },
};

/** The shape of these words. */
export type WidgetWords = typeof widgetWords;
