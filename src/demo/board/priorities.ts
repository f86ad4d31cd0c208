/** The year's priorities of the demonstration board. Made up, in the shape boards of those years had. */
export const PRIORITIES: readonly {
  readonly title: string
  readonly aim: string
  readonly lead: string
}[] = [
  {
    title: 'Neglect',
    aim: 'Neglect is recognised early and named, and children do not wait for help.',
    lead: 'Severnshire Council',
  },
  {
    title: 'Domestic abuse',
    aim: 'Children who live with domestic abuse are seen, heard and made safer.',
    lead: 'Severn Vale Police',
  },
  {
    title: 'Exploitation',
    aim: 'Children at risk of exploitation are known, and those who harm them are disrupted.',
    lead: 'Severn Vale Police',
  },
  {
    title: 'Early help and thresholds',
    aim: 'Families get help before things are grave, and everybody reads the thresholds alike.',
    lead: 'Severnshire Council',
  },
  {
    title: 'Key messages',
    aim: 'What was learned reaches those who work with children, and changes what they do.',
    lead: 'The training co-ordinator',
  },
  {
    title: 'Critical friends',
    aim: 'The improvement of services for children is challenged from outside, and the challenge answered.',
    lead: 'The independent chair',
  },
]
