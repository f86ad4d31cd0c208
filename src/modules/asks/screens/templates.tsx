import { BackLink, DataTable, Tag } from '../../../govuk/index.ts'
import { holds, NotFound, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { KeptTemplate } from '../domain/kept-template.ts'
import { findShipped } from '../domain/templates/index.ts'
import { questionsOf, type Template } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { findTemplate, listTemplates, listUsableTemplates } from '../store/templates.ts'
import { WholeTemplate } from './whole-template.tsx'

/** What can be asked: the templates that come with the service, and the partnership's own. */
export const templatesScreen: Screen<Services> = {
  async show({ tx, actor }) {
    const kept = await listTemplates(tx)
    const own = new Map(
      kept.map(({ id, template }) => [`${template.code} ${template.version}`, id]),
    )
    const usable = await listUsableTemplates(tx)
    return page(
      'Templates',
      <>
        <h1 class="govuk-heading-l">Templates</h1>
        <p class="govuk-body">
          A template that was used never changes: what was asked can always be read.
        </p>
        <DataTable
          label="Templates"
          firstCellIsHeader
          head={[
            { text: 'Template' },
            { text: 'Questions', format: 'numeric' },
            { text: 'Whether checked' },
          ]}
          rows={usable.map((one) => [
            {
              text: (
                <>
                  <a class="govuk-link" href={hrefOf(one, own.get(`${one.code} ${one.version}`))}>
                    {one.title}
                  </a>
                  <span class="sightline-basis-line">
                    Version {one.version}. {one.source}
                  </span>
                </>
              ),
            },
            { text: String(questionsOf(one).length), format: 'numeric' },
            {
              text: one.checked ? (
                <Tag classes="govuk-tag--green">Checked</Tag>
              ) : (
                <Tag classes="govuk-tag--yellow">Not checked</Tag>
              ),
            },
          ])}
        />
        <Drafts kept={kept} />
        {holds(actor, 'BM') ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.newRound}>
              Ask something with one of them
            </a>
            {' · '}
            <a class="govuk-link" href={paths.importTemplate}>
              Import one that came as a workbook
            </a>
          </p>
        ) : null}
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },
}

function Drafts({ kept }: Readonly<{ kept: readonly KeptTemplate[] }>) {
  const drafts = kept.filter(({ state }) => state === 'draft')
  if (drafts.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Drafts</h2>
      <ul class="govuk-list">
        {drafts.map(({ id, template }) => (
          <li>
            <a class="govuk-link" href={paths.changeTemplate(id)}>
              {template.title}, version {template.version}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const hrefOf = ({ code, version }: Template, own: string | undefined) =>
  own ? paths.template(own) : paths.shippedTemplate(code, version)

/** One template of the partnership, as whoever is asked sees it. */
export const templateScreen: Screen<Services> = {
  async show({ tx, params, actor }) {
    const kept = await findTemplate(tx, params['id'] ?? '')
    if (!kept) throw new NotFound()
    return whole(kept.template, kept.state === 'ready' && holds(actor, 'BM'))
  },
}

/** One that comes with the service. */
export const shippedTemplateScreen: Screen<Services> = {
  show({ params, actor }) {
    const template = findShipped(params['code'] ?? '', Number(params['version']))
    if (!template) throw new NotFound()
    return Promise.resolve(whole(template, holds(actor, 'BM')))
  },
}

function whole(template: Template, mayCopy: boolean) {
  return page(
    template.title,
    <>
      <WholeTemplate template={template} />
      {mayCopy ? (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.copyTemplate(template.code, template.version)}>
            Make your own from it, or its next version
          </a>
        </p>
      ) : null}
    </>,
    { beforeContent: <BackLink href={paths.templates}>Back to templates</BackLink> },
  )
}
