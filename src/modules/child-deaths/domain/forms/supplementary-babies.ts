import { known, pick, supplementary, tell } from './supplementary-parts.ts'

/** Deaths around birth, and of babies and children found suddenly dead. */
export const BABIES = [
  supplementary('sudden-unexpected', [
    pick('found', 'Where the child was found', {
      cot: 'In a cot or own bed',
      'adult-bed': 'In an adult bed',
      sofa: 'On a sofa or armchair',
      seat: 'In a car seat or bouncer',
      other: 'Somewhere else',
    }),
    known('shared', 'Was the sleeping place shared with somebody?'),
    pick('put-down', 'How a baby was put down to sleep', {
      back: 'On the back',
      side: 'On the side',
      front: 'On the front',
      'not-a-baby': 'The child was no baby',
    }),
    known('out-of-routine', 'Was the sleep out of the usual routine?'),
    known('smoke', 'Did anybody in the home smoke?'),
    known('alcohol', 'Had a carer used alcohol, drugs or medicines that make drowsy?'),
    known('premature', 'Was the child born early or small?'),
    tell('advice', 'What advice on safe sleep the family had, and from whom'),
    tell('post-mortem', 'What the post-mortem and the visit to the home found'),
  ]),
  supplementary('neonatal', [
    {
      id: 'weeks',
      type: 'number',
      label: 'Weeks of pregnancy at birth',
      unit: 'weeks',
      least: 18,
      most: 44,
      whole: true,
    },
    {
      id: 'weight',
      type: 'number',
      label: 'Weight at birth',
      unit: 'g',
      least: 150,
      most: 7000,
      whole: true,
    },
    pick('birth', 'How the baby was born', {
      vaginal: 'Vaginal birth',
      assisted: 'Assisted birth',
      planned: 'Planned caesarean section',
      emergency: 'Emergency caesarean section',
    }),
    pick('place', 'Where the baby was born', {
      unit: 'A unit with the neonatal care the baby needed',
      moved: 'Elsewhere, and moved to one',
      'not-moved': 'Elsewhere, and not moved',
    }),
    known('smoked', 'Did the mother smoke in pregnancy?'),
    known('weight-over-30', 'Was the mother’s body mass index 30 or more at booking?'),
    known('losses', 'Had the mother lost earlier pregnancies?'),
    known('losses-looked-into', 'Were those losses fully looked into?'),
    known('related', 'Are the parents related by blood?'),
    tell('review', 'What the perinatal mortality review found'),
  ]),
  supplementary('congenital', [
    tell('condition', 'The condition, and how certain the diagnosis is'),
    pick('when', 'When it was found', {
      pregnancy: 'In pregnancy',
      birth: 'At or soon after birth',
      later: 'Later',
      after: 'After death',
    }),
    known('screening', 'Was screening offered and taken up?'),
    known('related', 'Are the parents related by blood?'),
    known('counselling', 'Was the family offered genetic counselling?'),
  ]),
] as const
