import { auditForm, questionsOf } from '../../asks/index.ts'

const option = (value: string, label: string, hint?: string) =>
  hint === undefined ? { value, label } : { value, label, hint }

/** The questions of the audit form that boards send out by itself: a room asks the same of each child. */
export const SHIPPED = questionsOf(auditForm)

/** The four words of inspection; 4 is the best. */
export const GRADES = SHIPPED.flatMap((one) => (one.type === 'grade' ? [one.levels] : []))[0] ?? []

/** From this grade up the work was good. */
export const GOOD_FROM = auditForm.scoring?.metFrom ?? 3

/** In: a grade's number. Out: its word; '' where there is none. */
export function gradeInWords(value: number | null): string {
  return GRADES.find((level) => level.value === value)?.label ?? ''
}

/** What is graded in each file: by one auditor, and where two read it, by both. */
export const CRITERIA = auditForm.standards.map(({ id, title }) => option(id, title))

export const THEMES = [
  option('domestic-abuse', 'Children living with domestic abuse'),
  option('neglect', 'Neglect'),
  option('sexual-abuse', 'Sexual abuse in the family'),
  option('sexual-exploitation', 'Sexual exploitation'),
  option('criminal-exploitation', 'Criminal exploitation'),
  option('mental-health', 'Children’s mental health and self-harm'),
  option('parents', 'Parents’ mental health, alcohol or drugs'),
  option('disabled-children', 'Disabled children'),
  option('under-ones', 'Babies, and children not yet born'),
  option('missing', 'Children who go missing'),
  option('early-help', 'Early help'),
  option('thresholds', 'Thresholds and the front door'),
  option('other', 'Something else'),
] as const

export const FRAME_SOURCES = [
  option('dataset', 'The partnership’s own dataset'),
  option('agency', 'A list that an agency supplied'),
  option('meeting', 'The list of a meeting', 'Such as a conference on high-risk domestic abuse.'),
  option('other', 'Somewhere else'),
] as const

export const METHOD_OPTIONS = [
  option('simple-random', 'At random', 'Every case has the same chance.'),
  option(
    'stratified',
    'At random within groups',
    'Each group gets its share: districts, ages. Every case still has the same chance.',
  ),
  option('systematic', 'Every so-many-th case', 'From a start that chance gives.'),
  option(
    'purposive',
    'Chosen for a reason',
    'People choose the cases. The result says nothing about the cases not chosen.',
  ),
] as const

export const REPLACED_WHY = [
  option('not-in-theme', 'It does not belong to the theme or the time audited'),
  option('no-file', 'The file can’t be had'),
  option('proceedings', 'A court or an investigation asks that it be left alone'),
  option('family', 'Auditing it could put the child or a parent at risk'),
  option('other', 'Something else'),
] as const

export const ORDER = [
  option('yes', 'Yes'),
  option('no', 'No'),
  option('not-known', 'Not known'),
  option('not-asked', 'This audit does not ask'),
] as const

export const OTHER_ORDERS = [
  option('notice', 'A protection notice only'),
  option('non-molestation', 'A non-molestation order'),
  option('occupation', 'An occupation order'),
  option('restraining', 'A restraining order'),
] as const

export const AUDITORS = [
  option('worked', 'Somebody who worked with the child, or managed who did'),
  option('same-agency', 'Somebody else of this agency'),
  option('other-agency', 'Somebody of another agency'),
  option('independent', 'A reviewer from outside the partnership’s agencies'),
] as const

export const MISSING_WHY = [
  option('no-reply', 'The agency did not reply'),
  option('no-file', 'The file can’t be had'),
  option('refused', 'The agency declined'),
  option('too-late', 'It came too late for the audit day'),
] as const

export const HEARD_HOW = [
  option('met', 'Met in person'),
  option('call', 'By telephone or video'),
  option('group', 'In a group'),
  option('written', 'In writing'),
] as const

export const FAMILY = [
  option('child', 'The child'),
  option('parent', 'A parent or carer'),
  option('parent-abusive', 'A parent or carer said to have caused harm'),
  option('kin', 'Somebody else of the family'),
] as const

export const ASKED = [
  option('heard', 'Heard'),
  option('declined', 'Asked, and did not wish to take part'),
  option('not-reached', 'Asked, and not reached'),
  option('not-asked', 'Not asked'),
] as const

export const DISSENT = [
  option('none', 'Nobody disagreed'),
  option('some', 'Somebody disagreed'),
] as const

/** What reviews and audits keep finding. Source: processes, row 38 "recurring review findings". */
export const MESSAGES = [
  option('voice', 'The child’s voice'),
  option('curiosity', 'Professional curiosity'),
  option('escalation', 'Taking disagreement further'),
  option('sharing', 'Sharing information'),
  option('thresholds', 'Thresholds'),
  option('assessment', 'Assessment and planning'),
  option('history', 'Knowing the history'),
  option('supervision', 'Supervision and oversight'),
  option('safety-planning', 'Planning for safety'),
  option('other', 'Something else'),
] as const

export const ACCEPTS = [
  option('yes', 'It accepts the finding'),
  option('partly', 'It accepts part of it'),
  option('no', 'It does not accept it'),
] as const

/** Saying so is no evidence, so it is not among them. Source: processes, row 19. */
export const EVIDENCE_KINDS = [
  option('record', 'The policy, register or record itself was seen'),
  option('sample', 'Records were sampled'),
  option('observed', 'The work was observed'),
  option('asked', 'Those who would know were asked: staff, children, families'),
  option('figure', 'A figure changed'),
] as const

export const RETEST_HOW = [
  option('dip-sample', 'A small sample of files'),
  option('audit', 'Another audit'),
  option('observed', 'Work was observed'),
  option('survey', 'People were asked'),
  option('figure', 'A figure was looked at again'),
] as const

export const RETEST_RESULT = [
  option('met', 'It is put right'),
  option('partly', 'It is partly put right'),
  option('not-met', 'It is not put right'),
] as const

export const CLOSED_AS = [
  option('met', 'The re-test shows that it is put right'),
  option('overtaken', 'It no longer arises, and that was seen'),
] as const

export const RE_AUDITED = [
  option('held', 'The theme was audited again'),
  option('planned', 'It stands in the programme of audits'),
  option('dropped', 'It was decided not to'),
] as const

/** In: options and a value. Out: its words; '' where there is none. */
export function labelIn(
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return options.find((one) => one.value === value)?.label ?? ''
}
