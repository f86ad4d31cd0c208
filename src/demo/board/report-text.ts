/** The demonstration's annual report, as its Business Manager wrote it. Made up. `[[key]]` names a statement. */
export const REPORT = {
  slug: 'annual-report-2017-18',
  title: 'Annual report 2017-18',
  subtitle: 'What the Board can and cannot provide assurance about',
  period: '2017-18',
  sections: [
    {
      title: 'Foreword',
      text: `This report says what the Severnshire Safeguarding Children Board knows about how children are kept safe, and what it does not yet know. Where the evidence is thin we say so.

Every number can be followed to what stands behind it. Where a number is too small to print without a child being recognised, it is left out.`,
    },
    {
      title: 'The year in figures',
      text: `## Contacts and referrals

The council’s front door took {{contacts.count 2017-18}} contacts: {{contacts.count 2017-18 change}}. Of those with an outcome recorded, {{contacts.to-referral.percent 2017-18}} became a referral: {{contacts.to-referral.percent 2017-18 change}}.

There were {{referrals.count 2017-18}} referrals: {{referrals.count 2017-18 change}}. Of these, {{referrals.repeat-12m.percent 2017-18}} were of a child referred in the twelve months before.

{{chart referrals.count 2017-18}}

## Assessments

Assessments completed within the 45 working days allowed came to {{assessments.within-45wd.percent 2017-18}}: {{assessments.within-45wd.percent 2017-18 change}}.

## Children in need, protected and looked after

At the end of the year {{child-in-need-plans.at-end.count 2017-18}} children had a child in need plan: {{child-in-need-plans.at-end.count 2017-18 change}}. On the same day {{child-protection-plans.at-end.count 2017-18}} children had a child protection plan: {{child-protection-plans.at-end.count 2017-18 change}}.

Of the plans that started in the year, {{child-protection-plans.second-or-subsequent.percent 2017-18}} were a second or later one: {{child-protection-plans.second-or-subsequent.percent 2017-18 change}}.

{{table child-protection-plans.at-end.by-duration 2017-18}}

The council looked after {{looked-after.at-end.count 2017-18}} children: {{looked-after.at-end.count 2017-18 change}}.

{{table looked-after.at-end.count 2017-18}}`,
    },
    {
      title: 'Neglect',
      text: `Neglect is the reason for many child protection plans. A strategy was agreed before the year began; this year was about whether it changes what people do.

{{statement [[neglect-strategy]]}}

{{statement [[neglect-practice]]}}

The Board will audit neglect again with a larger sample.`,
    },
    {
      title: 'Domestic abuse',
      text: `Children who live with domestic abuse are often not asked. The Board looked at conferences, and asked young people themselves.

{{statement [[domestic-abuse]]}}`,
    },
    {
      title: 'Exploitation',
      text: `Nobody can protect children from harm that nobody has measured. The police could not produce a profile in the year.

{{statement [[exploitation]]}}

{{statement [[exploitation-standards]]}}

The Board will continue to press for the police profile.`,
    },
    {
      title: 'Early help and thresholds',
      text: `The front door was rebuilt in the year, and contacts are now sorted by people from several agencies together.

The Levels of Need guidance reached {{asks.levels-of-need-guidance.reach.count 2017-18}} people, as agencies counted them.

{{statement [[guidance-sent]]}}

{{statement [[thresholds]]}}

{{statement [[assessments]]}}`,
    },
    {
      title: 'Key messages and training',
      text: `{{training.events.count 2017-18}} training events were held, with {{training.attendances.count 2017-18}} attendances. Learners completed {{e-learning.completions.count 2017-18}} e-learning courses; of those who answered, {{e-learning.satisfied.percent 2017-18}} were satisfied.

How many different people came is not known, because the registers do not identify them.

{{statement [[messages]]}}

The briefings reached {{asks.learning-and-improvement-briefings.reach.count 2017-18}} people, as agencies counted them.

{{statement [[briefings-sent]]}}

In the staff survey {{asks.staff-survey-on-safeguarding.lead-known.percent 2017-18}} of those with an opinion knew their lead; {{asks.staff-survey-on-safeguarding.disagree-known.percent 2017-18}} knew how to take a disagreement further.

{{statement [[lead-known]]}}

For section 11, agencies scored {{asks.section-11-self-assessment.standards-met-self.percent 2017-18}} of standards as met; the panel {{asks.section-11-self-assessment.standards-met-moderated.percent 2017-18}}.

{{statement [[section-eleven]]}}`,
    },
    {
      title: 'Critical friends',
      text: `Members of the Board who do not run services met those who lead the improvement programme, and asked what the Board would want to ask.

{{statement [[critical-friends]]}}`,
    },
    {
      title: 'Case reviews, audits and investigations',
      text: `The Board considered {{case-reviews.considered.count 2017-18}} cases for a serious case review. In {{case-reviews.met.count 2017-18}} of them the criteria were met. Of reviews that are complete, {{case-reviews.held.count 2017-18}} is not yet published.

Agencies read the files of {{case-audits.audited.count 2017-18}} children in an audit on domestic abuse. Nearly half of these children lived in a household under a protection order.

{{statement [[abuse-audit]]}}

The police led {{exploitation.large-investigations.count 2017-18}} large investigations of exploitation.`,
    },
    {
      title: 'Child deaths and private fostering',
      text: `The panel was told of {{child-deaths.notified.count 2017-18}} deaths of children: {{child-deaths.notified.count 2017-18 change}}. It completed {{child-deaths.reviewed.count 2017-18}} reviews, and found factors that could be changed in {{child-deaths.modifiable.count 2017-18}} of them.

{{chart child-deaths.notified.count 2017-18}}

In the year {{private-fostering.arrangements.count 2017-18}} private fostering arrangements were known to the council. So few are known that the number says little from one year to the next.`,
    },
  ],
  excuses: [
    { text: 'twelve', because: 'The look-back of the definition, not a count.' },
    {
      text: 'Nearly half',
      because:
        'Worked out in the audit’s room from five of twelve children. So small a number of children is not published.',
    },
    { text: '45', because: 'The time that guidance allows, not a count.' },
    { text: 'improvement', because: 'The name of a programme.' },
  ],
  promises: [
    {
      words: 'The Board will audit neglect again with a larger sample.',
      owner: 'Chair of the quality assurance sub-group',
      due: '2019-02-28',
    },
    {
      words: 'The Board will continue to press for the police profile.',
      owner: 'The independent chair',
      due: '2018-12-31',
    },
  ],
} as const
