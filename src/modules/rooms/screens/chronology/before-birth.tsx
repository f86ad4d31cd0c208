import { Checkboxes } from '../../../../govuk/index.ts'
import type { Kept } from '../../../../platform/http/index.ts'

/** Lets entries stand before the birth of the room's first child. A wrong year is found by it otherwise. */
export function BeforeBirth({ kept }: Readonly<{ kept: Kept | null }>) {
  return (
    <Checkboxes
      name="before-birth"
      items={[
        {
          value: 'yes',
          text: 'It tells of the time before the child was born',
          hint: { text: 'Otherwise a day before the birth is taken for a slip.' },
          checked: kept?.fields.has('before-birth') ?? false,
        },
      ]}
    />
  )
}
