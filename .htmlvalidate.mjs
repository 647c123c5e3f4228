/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A group of boxes shares its name, and so an address lists each that is ticked.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // HTML lets an id begin with a digit, as the names of terms do ("66-procent").
    'valid-id': ['error', { relaxed: true }],
    // Names of services are their own; the site's name after it may be cut off in a list of results.
    'long-title': ['error', { maxlength: 160 }],
    // Safari forgets that a list is one when its marks are hidden (list-style: none); the role reminds it.
    'no-redundant-role': 'off',
    // What looks like a phone number must be copied with plain spaces; styles keep it on one line.
    'tel-non-breaking': 'off',
    // Filters act at once and are hidden where no script runs: a button to send them would do nothing.
    'wcag/h32': 'off',
  },
};
