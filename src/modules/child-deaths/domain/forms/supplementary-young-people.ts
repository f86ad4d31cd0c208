import { known, pick, supplementary, tell } from './supplementary-parts.ts'

/** Suspected suicide, and substance misuse. */
export const YOUNG_PEOPLE = [
  supplementary('suicide', [
    pick('likelihood', 'How likely it is that the child meant to die', {
      high: 'High',
      moderate: 'Moderate',
      low: 'Low',
      unclear: 'Unclear',
    }),
    known('self-harm', 'Had the child harmed themselves or tried to die before?'),
    known('told', 'Had the child told anybody of thoughts of suicide?'),
    tell('told-done', 'Whom the child told, and what was done'),
    known('services', 'Was the child known to mental health services?'),
    known('waiting', 'Was the child waiting to be seen by them?'),
    known('loss', 'Had the child lost somebody or something that mattered?'),
    known('bullied', 'Had the child been bullied, face to face or online?'),
    known('exams', 'Was there pressure of exams or other trouble at school?'),
    known('conflict', 'Was there conflict or separation in the family?'),
    known('abuse', 'Had the child been abused or exploited, or lived with domestic abuse?'),
    known('identity', 'Was the child’s sexuality or gender identity a source of distress?'),
    known('internet', 'Had the child sought or seen material on suicide online?'),
    known('others', 'Did the child know somebody who died by suicide?'),
    tell('after', 'Support for friends, school and others who may be at risk now'),
  ]),
  supplementary('substance', [
    tell('what', 'What was taken, and how it was obtained'),
    known('regular', 'Did the child take it often?'),
    known('treatment', 'Was the child known to a service for young people who use substances?'),
    known('with-others', 'Was the child with others at the time?'),
    known('help-late', 'Was help called late?'),
    known('exploited', 'Was the child thought to be exploited?'),
  ]),
] as const
