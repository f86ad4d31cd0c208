import {
  invalid,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { keepDraft } from '../actions/keep-template.ts'
import { shortName } from '../domain/identifier.ts'
import { paths } from '../paths.ts'
import { listTemplates, listUsableTemplates } from '../store/templates.ts'
import { choosePage, importedFrom, matchPage, type Table } from './import-pages.tsx'
import { listedRows, TableRefused } from './listed-rows.ts'

/** A regional template that arrives as a workbook: its columns are matched, looked at, and made a draft. */
export const importTemplateScreen: Screen<Services> = {
  show(request) {
    return Promise.resolve(choosePage(request))
  },

  async submit(request) {
    const { form } = request
    const table = await tableIn(request)
    if ('kind' in table) return table
    if (form.text('do') !== 'draft') return matchPage(request, table)
    const found = importedFrom(form, table)
    if (form.text('title') === '')
      return matchPage(request, table, { field: 'title', message: 'Give the template a title.' })
    if (found.problems.length > 0)
      return matchPage(request, table, {
        field: 'table',
        message: `${found.problems.length} rows can’t be used. Put them right, or leave them out.`,
      })
    const taken = [
      ...(await listTemplates(request.tx)).map(({ template }) => template.code),
      ...(await listUsableTemplates(request.tx)).map(({ code }) => code),
    ]
    const { template } = found
    const id = await keepDraft(
      request,
      { ...template, code: shortName(template.title, taken) },
      `Imported: ${template.source}`,
    )
    if (!id) return matchPage(request, table, { field: 'title', message: 'That title is taken.' })
    return redirect(paths.changeTemplate(id))
  },
}

async function tableIn(request: Request<Services>): Promise<Table | Answer> {
  try {
    const { rows, text } = await listedRows(request, 'table')
    const [head, ...rest] = rows
    if (!head || rest.length === 0)
      return invalid({
        field: 'table-file',
        message: 'Choose a workbook, or paste a table, with headings and at least one row.',
      })
    return { headings: head.cells, rows: rest, text }
  } catch (error) {
    if (error instanceof TableRefused)
      return invalid({ field: 'table-file', message: error.message })
    throw error
  }
}
