import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, Checkboxes, Input, Textarea } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { saveCover } from '../actions/write-report.ts'
import { paths } from '../paths.ts'
import { getReport } from './get-report.ts'

export const coverScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens } = request
    const report = await getReport(request)
    const { cover } = report
    return page(
      'Title, contact and holds',
      <>
        <h1 class="govuk-heading-l">Title, contact and holds</h1>
        <Form tokens={tokens}>
          <Input
            name="title"
            label="Title"
            value={kept?.fields.raw('title') ?? report.title}
            errorMessage={errorOf(kept, 'title')}
          />
          <Input
            name="subtitle"
            label="Subtitle"
            value={kept?.fields.raw('subtitle') ?? report.subtitle}
          />
          <Checkboxes
            name="has-recommendations"
            idPrefix="has-recommendations"
            items={[
              {
                value: 'yes',
                text: 'The report makes recommendations',
                checked: kept
                  ? kept.fields.text('has-recommendations') === 'yes'
                  : cover.hasRecommendations,
              },
            ]}
          />
          <Input
            name="contact-name"
            label="Contact"
            value={kept?.fields.raw('contact-name') ?? cover.contactName}
          />
          <Input
            name="contact-email"
            label="Contact’s email address"
            type="email"
            value={kept?.fields.raw('contact-email') ?? cover.contactEmail}
          />
          <Textarea
            name="holds"
            label="Reviews that may not be quoted yet"
            hint="A name or phrase on each line. The figure check finds them in the text."
            rows={3}
            value={kept?.fields.raw('holds') ?? report.holds.join('\n')}
          />
          <Button>Save</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const report = await getReport(request)
    const title = form.text('title')
    if (title === '') return invalid({ field: 'title', message: 'Enter a title.' })
    const saved = await saveCover(request, report, {
      title,
      subtitle: form.text('subtitle'),
      cover: {
        hasRecommendations: form.text('has-recommendations') === 'yes',
        contactName: form.text('contact-name'),
        contactEmail: form.text('contact-email'),
      },
      holds: form
        .text('holds')
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    })
    return saved
      ? redirect(paths.report(report.slug))
      : invalid({
          field: 'title',
          message: 'Somebody saved the report meanwhile. Look at it again.',
        })
  },
}
