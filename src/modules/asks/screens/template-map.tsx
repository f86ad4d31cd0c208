import { BackLink, Button, Select } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, NotFound, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { changeDraft, draftOf } from '../actions/change-draft.ts'
import { paths } from '../paths.ts'

/** What became of each standard of the version before, so that its scores go on or visibly end. */
export const templateMapScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens } = request
    const { id, template } = await draftOf(request)
    const map = template.maps[0]
    if (!map) throw new NotFound()
    return page(
      'What became of earlier standards',
      <>
        <span class="govuk-caption-l">
          From {map.code}, version {map.version}
        </span>
        <h1 class="govuk-heading-l">What became of earlier standards</h1>
        <p class="govuk-body">
          A standard that lives on keeps its scores of earlier years. One that ended stops there.
        </p>
        <Form tokens={tokens}>
          {Object.entries(map.standards).map(([old, now]) => (
            <Select
              name={`to-${old}`}
              id={`to-${old}`}
              label={old}
              items={[
                { value: '', text: 'It ended' },
                ...template.standards.map((one) => ({ value: one.id, text: one.title })),
              ]}
              value={kept?.fields.text(`to-${old}`) ?? now ?? ''}
              errorMessage={errorOf(kept, `to-${old}`)}
            />
          ))}
          <Button>Save</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.changeTemplate(id)}>Back to the draft</BackLink> },
    )
  },

  async submit(request) {
    const draft = await draftOf(request)
    const { template } = draft
    const [map, ...others] = template.maps
    if (!map) throw new NotFound()
    const known = template.standards.map(({ id }) => id)
    const chosen = Object.keys(map.standards).map(
      (old) => [old, request.form.text(`to-${old}`)] as const,
    )
    const wrong = chosen.find(([, to]) => to !== '' && !known.includes(to))
    if (wrong) return invalid({ field: `to-${wrong[0]}`, message: 'Choose one of the standards.' })
    const standards = Object.fromEntries(chosen.map(([old, to]) => [old, to === '' ? null : to]))
    const after = { ...template, maps: [{ ...map, standards }, ...others] }
    return (await changeDraft(request, draft, after))
      ? redirect(paths.changeTemplate(draft.id))
      : invalid({
          field: `to-${chosen[0]?.[0] ?? ''}`,
          message: 'Somebody changed this draft meanwhile. Try again.',
        })
  },
}
