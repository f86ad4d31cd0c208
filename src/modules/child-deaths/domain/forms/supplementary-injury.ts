import { known, pick, supplementary, tell } from './supplementary-parts.ts'

/** Deaths of injury, and of what others did. */
export const INJURY = [
  supplementary('road-traffic', [
    pick('as', 'The child was', {
      pedestrian: 'On foot',
      cyclist: 'On a cycle',
      passenger: 'A passenger',
      driver: 'Driving or riding a motor vehicle',
      rail: 'On or by a railway',
      other: 'Something else',
    }),
    pick('road', 'The road', {
      urban: 'In a town, up to 40 miles an hour',
      rural: 'In the country',
      motorway: 'Motorway or dual carriageway',
      private: 'Private land or off the road',
    }),
    known('restrained', 'Was a seat belt, child seat or helmet used as it should be?'),
    known('speed', 'Did speed contribute?'),
    known('impaired', 'Had anybody who drove used alcohol or drugs?'),
    known('inexperienced', 'Was a driver new, unlicensed or uninsured?'),
    known('crossing', 'Was there a safer place to cross or ride?'),
    tell('investigated', 'What the collision investigation found'),
  ]),
  supplementary('drowning', [
    pick('where', 'Where', {
      bath: 'Bath',
      garden: 'Garden pond or pool',
      pool: 'Public or holiday pool',
      river: 'River, canal or lake',
      sea: 'Sea',
      other: 'Elsewhere',
    }),
    known('watched', 'Was an adult watching the child?'),
    known('swim', 'Could the child swim?'),
    known('barrier', 'Was there a fence, cover, warning or rescue equipment?'),
    known('condition', 'Did the child have epilepsy or another condition that mattered?'),
    known('alcohol', 'Had the child used alcohol or drugs?'),
  ]),
  supplementary('fire', [
    pick('kind', 'Which it was', {
      'house-fire': 'Fire in a home',
      'other-fire': 'Another fire',
      scald: 'Scald or other burn',
      electricity: 'Electricity',
    }),
    known('alarm', 'Was there a smoke alarm that worked?'),
    known('visited', 'Had the fire service visited the home to advise?'),
    known('overcrowded', 'Was the home overcrowded or in bad repair?'),
    tell('started', 'How it started'),
  ]),
  supplementary('poisoning', [
    tell('substance', 'What it was, and whose'),
    pick('how', 'How the child came to it', {
      'by-accident': 'By accident',
      given: 'It was given by somebody',
      gas: 'Carbon monoxide or another gas',
      other: 'Another way',
    }),
    known('stored', 'Was it stored safely, in a container a child can’t open?'),
    known('alarm', 'Where it was carbon monoxide: was there an alarm?'),
  ]),
  supplementary('other-trauma', [
    pick('how', 'What happened', {
      fall: 'A fall',
      choking: 'Choking or strangulation',
      crush: 'Something fell on or crushed the child',
      animal: 'An animal',
      sport: 'Sport or play',
      farm: 'Farm or work',
      other: 'Something else',
    }),
    known('watched', 'Was an adult watching the child?'),
    known('product', 'Did a product or its design contribute?'),
    tell('prevented', 'What would have made it less likely'),
  ]),
  supplementary('violence', [
    pick('by', 'Who is suspected', {
      parent: 'A parent or step-parent',
      carer: 'Another carer or relative',
      partner: 'A partner of a parent',
      peer: 'Another young person',
      stranger: 'Somebody the child did not know',
      nobody: 'Nobody has been',
    }),
    known('weapon', 'Was a knife or other weapon used?'),
    known('abuse-known', 'Was abuse or neglect known or suspected before?'),
    known('domestic-abuse', 'Was there domestic abuse in the home?'),
    known('exploited', 'Was the child thought to be exploited or drawn into crime?'),
    tell('protection', 'What was done to protect the child'),
  ]),
] as const
