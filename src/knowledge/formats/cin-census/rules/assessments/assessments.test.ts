import {
  assessment,
  breaks,
  child,
  episode,
  having,
  keeps,
} from '../../../../../../test/support/census-child.ts'

const A = 'CINdetails[0]/Assessments'
const FACTORS = 'FactorsIdentifiedAtAssessment/AssessmentFactors'
const assessed = (...all: Parameters<typeof assessment>[0][]) =>
  having({ Assessments: all.map(assessment) })
const dated = (
  AssessmentActualStartDate: string | null,
  AssessmentAuthorisationDate: string | null,
) => ({
  AssessmentActualStartDate,
  AssessmentAuthorisationDate,
  ...(AssessmentAuthorisationDate === null ? { AssessmentFactors: [] } : {}),
})
const factors = (...AssessmentFactors: string[]) => assessed({ AssessmentFactors })

breaks('1103', 'a start the day before', assessed(dated('2025-04-30', '2025-06-10')), [
  [`${A}[0]/AssessmentActualStartDate`, '2025-04-30'],
  ['CINdetails[0]/CINreferralDate', '2025-05-01'],
])
keeps('1103', 'a start on the day of referral', assessed({}))
keeps('1103', 'an assessment without start', assessed(dated(null, '2025-06-10')))

breaks('8608', 'an end the day before the start', assessed(dated('2025-05-02', '2025-05-01')), [
  [`${A}[0]/AssessmentActualStartDate`, '2025-05-02'],
  [`${A}[0]/AssessmentAuthorisationDate`, '2025-05-01'],
])
keeps('8608', 'an assessment of one day', assessed(dated('2025-05-01', '2025-05-01')))
keeps('8608', 'an assessment not completed', assessed(dated('2025-05-01', null)))

breaks(
  '8614',
  'factors without completion',
  assessed({ AssessmentAuthorisationDate: null, AssessmentFactors: ['2B', '3A'] }),
  [
    [`${A}[0]/AssessmentAuthorisationDate`, null],
    [`${A}[0]/${FACTORS}[0]`, '2B'],
    [`${A}[0]/${FACTORS}[1]`, '3A'],
  ],
)
keeps('8614', 'no factors yet', assessed(dated('2025-05-01', null)))
keeps('8614', 'factors of a completed assessment', assessed({}))

// 45 working days before Tuesday 31 March 2026 is Tuesday 27 January: no bank holiday lies between.
breaks('8670Q', 'a start 46 working days before the end', assessed(dated('2026-01-26', null)), [
  [`${A}[0]/AssessmentActualStartDate`, '2026-01-26'],
  [`${A}[0]/AssessmentAuthorisationDate`, null],
])
keeps('8670Q', 'a start 45 working days before the end', assessed(dated('2026-01-27', null)))
keeps('8670Q', 'an assessment that was completed', assessed(dated('2025-06-01', '2026-03-01')))
// 31 March 2024 is Easter Sunday; Good Friday, 29 March, does not count, so it is Thursday 25 January.
breaks(
  '8670Q',
  'a start 46 working days before Easter 2024',
  assessed(dated('2024-01-25', null)),
  [
    [`${A}[0]/AssessmentActualStartDate`, '2024-01-25'],
    [`${A}[0]/AssessmentAuthorisationDate`, null],
  ],
  2024,
)
keeps(
  '8670Q',
  'a start 45 working days before Easter 2024',
  assessed(dated('2024-01-26', null)),
  2024,
)

for (const day of ['2025-03-31', '2026-04-01'])
  breaks('8696', `completion on ${day}`, assessed(dated('2025-03-01', day)), [
    [`${A}[0]/AssessmentAuthorisationDate`, day],
  ])
for (const day of ['2025-04-01', '2026-03-31'])
  keeps('8696', `completion on ${day}`, assessed(dated('2025-03-01', day)))

for (const day of ['2025-03-31', '2026-04-01', null])
  breaks('8736', `a start that is ${day ?? 'missing'}`, assessed(dated(day, null)), [
    [`${A}[0]/AssessmentActualStartDate`, day],
    [`${A}[0]/AssessmentAuthorisationDate`, null],
  ])
keeps('8736', 'a start on the first day', assessed(dated('2025-04-01', null)))
keeps('8736', 'a start on the last day', assessed(dated('2026-03-31', null)))
keeps(
  '8736',
  'an earlier start of a completed assessment',
  assessed(dated('2025-03-01', '2025-04-01')),
)
keeps('8736', 'a start that can’t be read', assessed(dated('then', null)))

const overlap = (start: string, otherStart: string, otherEnd: string | null) =>
  [
    [`${A}[1]/AssessmentActualStartDate`, start],
    [`${A}[0]/AssessmentActualStartDate`, otherStart],
    [`${A}[0]/AssessmentAuthorisationDate`, otherEnd],
  ] as const
breaks(
  '8863Q',
  'a start on the day the other ends',
  assessed(dated('2025-05-01', '2025-06-10'), dated('2025-06-10', '2025-07-01')),
  overlap('2025-06-10', '2025-05-01', '2025-06-10'),
)
breaks(
  '8863Q',
  'a start while the other is open',
  assessed(dated('2025-05-01', null), dated('2026-03-31', null)),
  overlap('2026-03-31', '2025-05-01', null),
)
keeps(
  '8863Q',
  'a start on the day after',
  assessed(dated('2025-05-01', '2025-06-10'), dated('2025-06-11', '2025-07-01')),
)
keeps(
  '8863Q',
  'an assessment of another episode',
  child({}, episode({ Assessments: [assessment()] }), episode({ Assessments: [assessment()] })),
)

breaks('8869', 'no factors beside factors', factors('21', '3A'), [
  [`${A}[0]/${FACTORS}[0]`, '21'],
  [`${A}[0]/${FACTORS}[1]`, '3A'],
])
keeps('8869', 'no factors alone', factors('21'))
keeps('8869', 'other factors', factors('20', '3A'))

breaks(
  '8896',
  'two open assessments among three',
  assessed(dated('2025-05-01', null), {}, dated('2025-06-01', null)),
  [
    [`${A}[0]/AssessmentAuthorisationDate`, null],
    [`${A}[0]/AssessmentActualStartDate`, '2025-05-01'],
    [`${A}[2]/AssessmentAuthorisationDate`, null],
    [`${A}[2]/AssessmentActualStartDate`, '2025-06-01'],
  ],
)
keeps('8896', 'one open assessment', assessed({}, dated('2025-06-01', null)))
keeps(
  '8896',
  'one open assessment in each of two episodes',
  child(
    {},
    episode({ Assessments: [assessment(dated('2025-05-01', null))] }),
    episode({ Assessments: [assessment(dated('2025-05-01', null))] }),
  ),
)

breaks('8897Q', 'no factors', factors(), [
  [`${A}[0]/${FACTORS}`, null],
  [`${A}[0]/AssessmentAuthorisationDate`, '2025-06-10'],
])
breaks('8897Q', 'factors nobody knows among others', factors('3A', '3D', '8A'), [
  [`${A}[0]/${FACTORS}[1]`, '3D'],
  [`${A}[0]/${FACTORS}[2]`, '8A'],
  [`${A}[0]/AssessmentAuthorisationDate`, '2025-06-10'],
])
keeps('8897Q', 'every factor that was found', factors('1A', '8F', '24A', '18A'))
keeps(
  '8897Q',
  'completion before the year',
  assessed({ AssessmentAuthorisationDate: '2025-03-31', AssessmentFactors: [] }),
)
keeps('8897Q', 'an assessment not completed', assessed(dated('2025-05-01', null)))

breaks('8898', 'a factor given twice', factors('3A', '2B', '3A'), [[`${A}[0]/${FACTORS}[2]`, '3A']])
keeps('8898', 'different factors', factors('3A', '3B'))

for (const [code, factor] of [
  ['8945Q', '18A'],
  ['8950Q', '19A'],
] as const) {
  breaks(code, `factor ${factor}`, factors('3A', factor), [[`${A}[0]/${FACTORS}[1]`, factor]])
  keeps(code, 'the factors that replace it', factors('18B', '18C', '19B', '19C'))
  keeps(code, `factor ${factor} in a census before it was asked about`, factors(factor), 2024)
}
