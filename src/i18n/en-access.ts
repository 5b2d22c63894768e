import type { accessKeys } from './access-keys.ts';
import type { TextsOf } from './text.ts';

/** The statement on accessibility, in English. */
export const enAccess: TextsOf<typeof accessKeys> = {
  'nav.accessibility': 'Accessibility',
  'access.intro':
    '{publisher} wants everybody to be able to read this site, whatever they find hard to see, hear, move or understand. It is made to WCAG 2.2 level AA; what is known to fall short is listed below.',
  'access.measures': 'What is done',
  'access.measures.script':
    'Every document and list can be read with scripts or pictures switched off and before fonts have arrived.',
  'access.measures.keyboard':
    'The whole site works from the keyboard; headings, outlines, tables and the regions of a page have names that screen readers can go by.',
  'access.measures.zoom':
    'Pages fit a screen 320 pixels wide and can be zoomed to 400 %; there are light and dark colours, and the settings of the device for reduced motion and more contrast are followed.',
  'access.measures.states':
    'How a document or task stands is always told in words and a shape, never by colour alone.',
  'access.measures.pictures':
    'A picture cannot be published without a description in words; a chart always stands beside a table of its figures.',
  'access.measures.network':
    'Pages are light, load nothing from other servers, use no cookies and follow nobody.',
  'access.tested': 'What was tested',
  'access.tested.automatic':
    'The software behind the site is tested with axe on each kind of page, in light and dark colours, on narrow and wide screens. This is done with sample content, not with each document published here.',
  'access.tested.keyboard':
    'The software is also tested by scripts that use only the keyboard, and with JavaScript switched off.',
  'access.tested.people':
    'Such programs find only some of the barriers. The site has not been assessed by people with disabilities or by an independent body.',
  'access.limits': 'What falls short',
  'access.limits.files':
    'Attached files (PDF, scanned documents) are published as they were received and may be unreadable to screen readers. What matters always stands on the page itself.',
  'access.limits.search':
    'The search needs JavaScript. Without it, please use the lists by year, kind, body and topic.',
  'access.limits.texts':
    'Older documents keep the wording of their originals: there may be very long sentences, abbreviations and wide tables.',
  'access.limits.language':
    'Documents are published in Vietnamese; there are translations only where the publisher provides them.',
  'access.contact': 'Whom to tell of a barrier',
  'access.contact.text':
    'If there is anything you cannot read, or you need it in a more readable form, please tell {publisher}, with the address of the page:',
  'access.contact.none': 'The publisher has stated no way to be reached on this site.',
};
