import { known, pick, supplementary, tell } from './supplementary-parts.ts'

/** Deaths of illness. */
export const ILLNESS = [
  supplementary('life-limiting', [
    tell('condition', 'The condition, and when it was known'),
    known('plan', 'Was there an advance care plan?'),
    known('place-wished', 'Was the place of death the one the family wished for?'),
    known('palliative', 'Did the child have palliative care?'),
    known('symptoms', 'Were symptoms well controlled at the end?'),
    tell('support', 'Support for parents, brothers and sisters'),
  ]),
  supplementary('cancer', [
    tell('diagnosis', 'The cancer, and the day it was diagnosed'),
    tell('route', 'The way to diagnosis, and any delay in it'),
    pick('of', 'What the child died of', {
      disease: 'The disease',
      treatment: 'Treatment or its effects',
      infection: 'Infection',
      other: 'Something else',
    }),
    known('plan', 'Was there an advance care plan?'),
  ]),
  supplementary('cardiac', [
    pick('kind', 'The condition', {
      congenital: 'Structural, from birth',
      muscle: 'Of the heart muscle',
      rhythm: 'Of the rhythm',
      other: 'Another',
    }),
    known('known-before', 'Was it known before the death?'),
    known('surgery', 'Had the child had surgery or been waiting for it?'),
    known('family-history', 'Has anybody in the family died suddenly when young?'),
    known('family-tested', 'Was the family offered tests?'),
  ]),
  supplementary('infection', [
    tell('organism', 'The infection, and what it was found by'),
    known('vaccinated', 'Had the child had the vaccinations due for the age?'),
    known('seen-before', 'Had the child been seen by a professional in the days before?'),
    known('sepsis', 'Was sepsis considered, and treated without delay?'),
    tell('advice', 'What the family were told to look for'),
  ]),
  supplementary('asthma', [
    pick('kind', 'Which it was', {
      asthma: 'Asthma',
      anaphylaxis: 'Anaphylaxis',
      both: 'Both',
    }),
    known('plan', 'Did the child have a written plan for it?'),
    known('review', 'Had it been reviewed in the year before?'),
    known('relievers', 'Were relievers prescribed more often than preventers?'),
    known('admission', 'Had the child been in hospital with it in the year before?'),
    known('smoke', 'Did the child live with tobacco smoke, damp or polluted air?'),
    known('school', 'Did school have the plan, and the medicine at hand?'),
    tell('trigger', 'What set it off, as far as it is known'),
  ]),
  supplementary('epilepsy', [
    tell('history', 'The epilepsy, its treatment and how often seizures came'),
    known('specialist', 'Was the child under a specialist?'),
    known('risk-told', 'Had the family been told of the risk of sudden death in epilepsy?'),
    known('night', 'Was the child found in bed?'),
    known('taken', 'Was the medicine taken as prescribed?'),
  ]),
] as const
