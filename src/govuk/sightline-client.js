import { initAll } from 'govuk-frontend'
import { saveAsYouGo } from './save-as-you-go.js'
import { keepRolesTrue } from './keep-roles-true.js'

// The official template adds these classes in an inline script, which our content policy forbids.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()
keepRolesTrue()
saveAsYouGo()
