// govuk-frontend says of a choice that reveals something whether it is expanded. ARIA 1.2 allows that of
// a checkbox, and not of a radio button, so of radio buttons it is taken back; what is revealed follows
// the choice in reading order all the same.

/** Keeps `aria-expanded` off radio buttons, however often the components set it. */
export function keepRolesTrue() {
  takeBack()
  document.addEventListener('click', takeBack)
  addEventListener('pageshow', takeBack)
}

function takeBack() {
  for (const radio of document.querySelectorAll('input[type="radio"][aria-expanded]'))
    radio.removeAttribute('aria-expanded')
}
