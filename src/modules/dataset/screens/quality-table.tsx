import { DataTable, Details, Tag } from '../../../govuk/index.ts'
import {
  ASPECT_WORDS,
  ASPECTS,
  GRADE_WORDS,
  LIMITS,
  LISTS,
  type AspectGrade,
  type Grade,
  type ListQuality,
  type Quality,
} from '../../../knowledge/formats/annex-a/index.ts'
import { LIMIT_WORDS } from './limit-words.ts'

const TAGS: Readonly<Record<Grade, string>> = {
  good: 'govuk-tag--green',
  care: 'govuk-tag--yellow',
  unsafe: 'govuk-tag--red',
  'not-graded': 'govuk-tag--grey',
}

/** How far an upload can be relied on: the six aspects, then list by list. */
export function QualityTable({ quality }: Readonly<{ quality: Quality }>) {
  return (
    <>
      <h2 class="govuk-heading-m">How far it can be relied on</h2>
      <p class="govuk-body">
        <GradeTag grade={quality.grade} /> The whole is graded as its worst part. A grade does not
        keep the file from being used; it says what to look at first.
      </p>
      <DataTable
        label="The six aspects"
        classes="sightline-words-last"
        firstCellIsHeader
        head={[
          { text: 'Aspect' },
          { text: 'Grade' },
          { text: 'What was found' },
          { text: 'What to do' },
        ]}
        rows={quality.aspects.map(aspectRow)}
      />
      {quality.lists.length > 1 ? <ByList lists={quality.lists} /> : null}
      <Details summaryText="How the grades are given">
        <p class="govuk-body">
          None of these limits is published. They are ours. Beyond the first a list is usable with
          care, beyond the second not safe to use.
        </p>
        <DataTable
          label="The limits"
          head={[
            { text: 'What is measured' },
            { text: 'Good up to', format: 'numeric' },
            { text: 'With care up to', format: 'numeric' },
            { text: 'Why' },
          ]}
          rows={Object.entries(LIMITS).map(([name, { good, care, reason }]) => {
            const { words, unit } = LIMIT_WORDS[name as keyof typeof LIMITS]
            return [
              { text: words },
              { text: `${good}${unit}`, format: 'numeric' },
              { text: `${care}${unit}`, format: 'numeric' },
              { text: reason },
            ]
          })}
        />
      </Details>
    </>
  )
}

function ByList({ lists }: Readonly<{ lists: readonly ListQuality[] }>) {
  return (
    <>
      <DataTable
        caption="List by list"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'List' }, ...ASPECTS.map((aspect) => ({ text: ASPECT_WORDS[aspect] }))]}
        rows={lists.map(({ list, aspects }) => [
          { text: `${list}: ${LISTS[list].title}` },
          ...aspects.map(({ grade }) => ({ text: <GradeTag grade={grade} /> })),
        ])}
      />
      {lists.map((one) => (
        <Details summaryText={`List ${one.list}: what was found`}>
          <DataTable
            label={`List ${one.list}`}
            firstCellIsHeader
            head={[{ text: 'Aspect' }, { text: 'What was found' }, { text: 'What to do' }]}
            rows={one.aspects.map(({ aspect, words, todo }) => [
              { text: ASPECT_WORDS[aspect] },
              { text: words },
              { text: todo },
            ])}
          />
          {one.breaks.length > 1 ? (
            <ul class="govuk-list govuk-list--bullet">
              {one.breaks.map(({ words }) => (
                <li>{words}</li>
              ))}
            </ul>
          ) : null}
        </Details>
      ))}
    </>
  )
}

function aspectRow({ aspect, grade, words, todo }: AspectGrade) {
  return [
    { text: ASPECT_WORDS[aspect] },
    { text: <GradeTag grade={grade} /> },
    { text: words },
    { text: todo },
  ]
}

function GradeTag({ grade }: Readonly<{ grade: Grade }>) {
  return <Tag classes={`${TAGS[grade]} sightline-tag-wide`}>{GRADE_WORDS[grade]}</Tag>
}
