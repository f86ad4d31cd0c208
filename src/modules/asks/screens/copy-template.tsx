import { BackLink, Button, Input, Radios } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { keepDraft } from '../actions/keep-template.ts'
import { copyAs, nextVersion } from '../domain/change-template.ts'
import type { Template } from '../domain/template.ts'
import { SHIPPED } from '../domain/templates/index.ts'
import { paths } from '../paths.ts'
import { findUsableTemplate, listTemplates } from '../store/templates.ts'

/** Begins a draft from what can be asked: its next version, or a template of one's own. */
export const copyTemplateScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens } = request
    const template = await usable(request)
    return page(
      'Make your own',
      <>
        <span class="govuk-caption-l">
          {template.title}, version {template.version}
        </span>
        <h1 class="govuk-heading-l">Make your own</h1>
        <p class="govuk-body">What was asked before stays as it was. You change a draft.</p>
        <Form tokens={tokens}>
          <Radios
            name="as"
            fieldset={{ legend: 'What do you want to make?' }}
            value={kept?.fields.text('as')}
            errorMessage={errorOf(kept, 'as')}
            items={[
              {
                value: 'version',
                text: 'The next version of it',
                hint: 'Its scores follow on from those of earlier years',
              },
              { value: 'own', text: 'A template of its own', hint: 'Give it another title below' },
            ]}
          />
          <Input
            name="title"
            label="Title of a template of its own"
            value={kept?.fields.raw('title') ?? ''}
            errorMessage={errorOf(kept, 'title')}
          />
          <Button>Make a draft</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.templates}>Back to templates</BackLink> },
    )
  },

  async submit(request) {
    const template = await usable(request)
    const [as, title] = [request.form.text('as'), request.form.text('title')]
    if (as !== 'version' && as !== 'own')
      return invalid({ field: 'as', message: 'Choose what to make.' })
    if (as === 'own' && (title === '' || title.length > 200))
      return invalid({ field: 'title', message: 'Enter a title of up to 200 characters.' })
    const known = [...SHIPPED, ...(await listTemplates(request.tx)).map((one) => one.template)]
    const versions = known.filter(({ code }) => code === template.code).map((one) => one.version)
    const draft =
      as === 'own'
        ? copyAs(
            template,
            title,
            known.map(({ code }) => code),
          )
        : nextVersion(template, Math.max(...versions) + 1)
    const from = `${template.title}, version ${template.version}`
    const id = await keepDraft(request, draft, from)
    if (id === null)
      return invalid({ field: 'as', message: 'Somebody made this a moment ago. Try again.' })
    return redirect(paths.changeTemplate(id))
  },
}

async function usable({ tx, params }: Request<Services>): Promise<Template> {
  const found = await findUsableTemplate(tx, params['code'] ?? '', Number(params['version']))
  if (!found) throw new NotFound()
  return found
}
