interface DemoChallenge {
  readonly heldOn: string
  readonly panel: string
  readonly enquiry: string
  readonly tested: string
  readonly conclusion: string
  readonly reply: string
}

export const PANEL_REASON = {
  kept: 'What the panel saw bears the score out.',
  moved: 'What the panel saw does not bear the agency’s own score out.',
} as const

/** What the panel tested, by agency. Made up. */
export const CHALLENGES: Readonly<Record<string, DemoChallenge>> = {
  'Severnshire Council': {
    heldOn: '2018-03-20',
    panel: 'Farida Okonjo, Priya Mossman, Idris Lowe',
    enquiry: 'How does what children say change services, and not only their own plan?',
    tested: 'Six sets of minutes were read for what was done after children were asked.',
    conclusion: 'In one of six something changed. The score for listening was moved down.',
    reply: 'We accept this. The participation team now reports on what changed each quarter.',
  },
  'Severn Vale Police': {
    heldOn: '2018-03-20',
    panel: 'Farida Okonjo, Ruth Ansell, Priya Mossman',
    enquiry: 'Officers share what they know in time. What shows that?',
    tested: 'Twelve referrals were followed from the log to the front door.',
    conclusion: 'Eleven arrived within the day. The score for information was moved up.',
    reply: 'We are glad that it was tested. The one that was late has been looked into.',
  },
}
