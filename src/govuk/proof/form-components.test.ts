import { proveAgainstFixtures } from './prove.ts'
import { Button } from '../form/button.tsx'
import { Checkboxes } from '../form/checkboxes.tsx'
import { DateInput } from '../form/date-input.tsx'
import { ErrorMessage } from '../form/error-message.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Fieldset } from '../form/fieldset.tsx'
import { FileUpload } from '../form/file-upload.tsx'
import { Hint } from '../form/hint.tsx'
import { Input } from '../form/input.tsx'
import { Label } from '../form/label.tsx'
import { PasswordInput } from '../form/password-input.tsx'
import { Radios } from '../form/radios.tsx'
import { Select } from '../form/select.tsx'
import { Textarea } from '../form/textarea.tsx'

proveAgainstFixtures({
  button: Button,
  checkboxes: Checkboxes,
  'date-input': DateInput,
  'error-message': ErrorMessage,
  'error-summary': ErrorSummary,
  fieldset: Fieldset,
  'file-upload': FileUpload,
  hint: Hint,
  input: Input,
  label: Label,
  'password-input': PasswordInput,
  radios: Radios,
  select: Select,
  textarea: Textarea,
})
