/** What starts a clock, or stands it still, in words that follow “when”. */
export const EVENTS = {
  'arrangement-begins': 'the private fostering arrangement begins',
  'arrangement-aware': 'the local authority becomes aware of the private fostering arrangement',
  'arrangement-notified': 'the local authority is notified of the private fostering arrangement',
  'private-fostering-visit': 'the privately fostered child is visited',
  aware: 'the local authority becomes aware of the incident',
  'board-notified': 'the Board is notified of the incident',
  'notified-panel': 'the notification is sent to the national Panel',
  'review-decided': 'it is decided to hold the review',
  publication: 'the report is published',
  referral: 'the referral is received',
  'strategy-discussion': 'the strategy discussion decides on enquiries under section 47',
  'initial-conference': 'the initial child protection conference is held',
  'review-conference': 'a review conference is held',
  'became-looked-after': 'the child becomes looked after',
  'looked-after-review': 'a review of the care plan is held',
  death: 'the child dies',
  'death-notified': 'the death is notified to the Child Death Overview Panel',
  'review-meeting-reported': 'the report of the child death review meeting is received',
  'inquest-concluded': 'the inquest is concluded',
  'notice-served': 'the notice is served',
  'order-made': 'the order is made',
  'police-attend': 'the police have reason to believe that a child is a victim of domestic abuse',
  'year-ended': 'the year reported on ends',
  'report-published': 'the yearly report is published',
  'previous-report-published': 'the report before was published',
  'committee-meets': 'the committee meets',
  'transition-began': 'the transition to the new arrangements began',
  'arrangements-published': 'the new arrangements are published',
  'arrangements-began': 'the new arrangements begin to operate',
  'criminal-investigation': 'a criminal investigation or prosecution holds it up',
  inquest: 'the coroner’s inquiry holds it up',
  'agencies-agree-to-wait': 'both agencies agree to wait',
} as const

/** The stages of a partnership’s own policy are as many as it says. */
export type EventName = keyof typeof EVENTS | `stage-${number}-raised`

/** In: an event. Out: words that follow “when”. */
export function eventInWords(event: EventName): string {
  if (event in EVENTS) return EVENTS[event as keyof typeof EVENTS]
  return `stage ${event.replaceAll(/\D/g, '')} is raised`
}
