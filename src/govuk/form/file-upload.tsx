import { classList, messageAttributes, type Attributes } from '../attributes.ts'
import {
  Beside,
  describedByOf,
  FieldGuidance,
  FieldLabel,
  FormGroup,
  type FieldProps,
} from './form-group.tsx'

/** The words of the drop zone that scripts add. */
export type FileUploadWords = Readonly<{
  chooseFilesButtonText?: string | undefined
  noFileChosenText?: string | undefined
  multipleFilesChosenText?: Readonly<Record<string, string>> | undefined
  dropInstructionText?: string | undefined
  enteredDropZoneText?: string | undefined
  leftDropZoneText?: string | undefined
}>

export type FileUploadProps = FieldProps &
  FileUploadWords &
  Readonly<{
    multiple?: boolean | undefined
    /** Adds the drop zone where scripts run. */
    javascript?: boolean | undefined
    wrapperClasses?: string | undefined
    wrapperAttributes?: Attributes | undefined
  }>

/** Chooses a file to send. */
export function FileUpload(props: FileUploadProps) {
  const { name, label, hint, errorMessage, formGroup, classes } = props
  const id = props.id || name
  const attributes: Attributes = {
    class: classList(
      'govuk-file-upload',
      classes,
      Boolean(errorMessage) && 'govuk-file-upload--error',
    ),
    id,
    name,
    type: 'file',
    disabled: props.disabled,
    multiple: props.multiple,
    'aria-describedby': describedByOf(id, props.describedBy, props),
    ...props.attributes,
  }
  const input = <input {...attributes} />
  return (
    <FormGroup
      classes={formGroup?.classes}
      attributes={formGroup?.attributes}
      hasError={Boolean(errorMessage)}
    >
      <FieldLabel label={label} id={id} />
      <FieldGuidance id={id} hint={hint} errorMessage={errorMessage} />
      <Beside part={formGroup?.beforeInput} />
      {props.javascript ? <div {...dropZoneAttributes(props)}>{input}</div> : input}
      <Beside part={formGroup?.afterInput} />
    </FormGroup>
  )
}

function dropZoneAttributes(props: FileUploadProps): Attributes {
  return {
    class: classList('govuk-file-upload-wrapper', props.wrapperClasses),
    'data-module': 'govuk-file-upload',
    ...messageAttributes('choose-files-button', props.chooseFilesButtonText),
    ...messageAttributes('no-file-chosen', props.noFileChosenText),
    ...messageAttributes('multiple-files-chosen', props.multipleFilesChosenText),
    ...messageAttributes('drop-instruction', props.dropInstructionText),
    ...messageAttributes('entered-drop-zone', props.enteredDropZoneText),
    ...messageAttributes('left-drop-zone', props.leftDropZoneText),
    ...props.wrapperAttributes,
  }
}
