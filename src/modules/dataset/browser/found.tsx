import { DataTable } from '../../../govuk/content/data-table.tsx'
import { Tag } from '../../../govuk/content/tag.tsx'
import { WarningText } from '../../../govuk/content/warning-text.tsx'
import { Button } from '../../../govuk/form/button.tsx'
import { Input } from '../../../govuk/form/input.tsx'
import { Select } from '../../../govuk/form/select.tsx'
import { FILE_KIND_WORDS } from '../domain/file-kind.ts'
import { ISSUES_ON_A_PAGE, type IssueFilter, type IssuePage } from '../domain/issue-list.ts'
import type { ReportedIssue } from '../../../knowledge/formats/reported-issue.ts'
import type { Outcome } from './messages.ts'
import { counted, ids, type PageState } from './page-state.ts'

type Done = Omit<Extract<PageState, { at: 'done' }>, 'at'>

/** What a check found: the summary, and its issues to be looked through. */
export function Found({ outcome, filter, page }: Done) {
  const { errors, queries, filename, kind, refused, listed } = outcome
  const all = errors + queries
  return (
    <section aria-labelledby={ids.outcome} class="sightline-found">
      <h2 class="govuk-heading-m" id={ids.outcome} tabindex={-1}>
        {summaryOf(outcome)}
      </h2>
      <p class="govuk-body">
        {filename}, checked as: {FILE_KIND_WORDS[kind]}.
      </p>
      {refused ? <WarningText iconFallbackText="Warning">{refused}</WarningText> : null}
      {all === 0 && !refused ? <p class="govuk-body">No rule is broken.</p> : null}
      {all > 0 ? (
        <>
          <p class="govuk-body">
            An error is to be put right before the file is sent. A query asks you to look again: it
            may be right.
          </p>
          {listed < all ? (
            <p class="govuk-body">
              The first {counted(listed, 'issue')} are listed, and are in the report. All are
              counted. Put these right, then check again.
            </p>
          ) : null}
          <Button id={ids.download} type="button" classes="govuk-button--secondary">
            Download the report (CSV)
          </Button>
          <Filter outcome={outcome} filter={filter} />
          <Issues page={page} />
        </>
      ) : null}
    </section>
  )
}

function summaryOf({ errors, queries, children, refused }: Outcome): string {
  const counts = [counted(errors, 'error'), counted(queries, 'query', 'queries')]
  if (refused)
    return errors + queries > 0
      ? `The file could not be read to its end: ${counts.join(', ')} before that`
      : 'The file can’t be checked'
  return [...counts, counted(children ?? 0, 'child', 'children')].join(', ')
}

function Filter({ outcome, filter }: Readonly<{ outcome: Outcome; filter: IssueFilter }>) {
  return (
    <div class="sightline-filter" role="group" aria-label="Choose which issues are shown">
      <Select
        name={ids.severity}
        label="Errors or queries"
        value={filter.severity}
        items={[
          { value: '', text: 'Both' },
          { value: 'error', text: counted(outcome.errors, 'error') },
          { value: 'query', text: counted(outcome.queries, 'query', 'queries') },
        ]}
      />
      <Select
        name={ids.rule}
        label="Rule"
        value={filter.rule}
        items={[
          { value: '', text: 'Every rule' },
          ...outcome.rules.map(({ rule, count }) => ({
            value: rule,
            text: `${rule} (${counted(count, 'time')})`,
          })),
        ]}
      />
      <Input
        name={ids.words}
        label="Words"
        hint="In the child’s ID, the place, the value or what is wrong."
        value={filter.words}
        classes="govuk-input--width-20"
        autocomplete="off"
        spellcheck={false}
      />
    </div>
  )
}

function Issues({ page }: Readonly<{ page: IssuePage }>) {
  const first = (page.page - 1) * ISSUES_ON_A_PAGE + 1
  const last = first + page.issues.length - 1
  if (page.found === 0) return <p class="govuk-body sightline-empty">No issue is like that.</p>
  return (
    <>
      <DataTable
        caption={`Issues ${first} to ${last} of ${page.found.toLocaleString('en-GB')}`}
        captionClasses="govuk-table__caption--s"
        label="Issues"
        classes="sightline-issues"
        head={['Kind', 'Rule', 'Child', 'What is wrong', 'Where'].map((text) => ({ text }))}
        rows={page.issues.map((issue) => [
          { text: <Severity of={issue.severity} /> },
          { text: issue.rule },
          { text: issue.child ?? '' },
          { text: issue.message },
          { text: <Places issue={issue} /> },
        ])}
      />
      {page.pages > 1 ? <Paging page={page} /> : null}
    </>
  )
}

function Severity({ of }: Readonly<{ of: ReportedIssue['severity'] }>) {
  return of === 'error' ? (
    <Tag classes="govuk-tag--red">Error</Tag>
  ) : (
    <Tag classes="govuk-tag--yellow">Query</Tag>
  )
}

function Places({ issue }: Readonly<{ issue: ReportedIssue }>) {
  return (
    <>
      {issue.rows.map(({ path, value }) => (
        <div>
          {path}
          {value === null ? null : `: “${value}”`}
        </div>
      ))}
    </>
  )
}

function Paging({ page: { page, pages } }: Readonly<{ page: IssuePage }>) {
  return (
    <nav aria-label="Pages of issues" class="sightline-inline-list">
      <Button
        id={ids.previous}
        type="button"
        classes="govuk-button--secondary"
        disabled={page === 1}
      >
        Previous page
      </Button>
      <p class="govuk-body">
        Page {page} of {pages.toLocaleString('en-GB')}
      </p>
      <Button
        id={ids.next}
        type="button"
        classes="govuk-button--secondary"
        disabled={page === pages}
      >
        Next page
      </Button>
    </nav>
  )
}
