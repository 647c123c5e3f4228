/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Names of services are their own; the site's name after it may be cut off in a list of results.
    'long-title': ['error', { maxlength: 120 }],
    // Safari forgets that a list is one when its marks are hidden (list-style: none); the role reminds it.
    'no-redundant-role': 'off',
    // What looks like a phone number must be copied with plain spaces; styles keep it on one line.
    'tel-non-breaking': 'off',
    // Filters act at once and are hidden where no script runs: a button to send them would do nothing.
    'wcag/h32': 'off',
  },
};
