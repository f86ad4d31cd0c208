import { breaks, child, episode, keeps } from '../../../../../../test/support/census-child.ts'

const ONE = 'ChildCharacteristics/Disabilities/Disability'
const NFA = episode({ ReferralNFA: '1' })
const disabled = (...Disability: string[]) => child({ Disability })

breaks('4220', 'an ethnicity left out', child({ Ethnicity: null }), [
  ['ChildCharacteristics/Ethnicity', null],
])
breaks('4220', 'a code nobody knows', child({ Ethnicity: 'WHITE' }), [
  ['ChildCharacteristics/Ethnicity', 'WHITE'],
])
keeps('4220', 'an ethnicity that was refused', child({ Ethnicity: 'REFU' }))

breaks('8540', 'no disability and no NONE', disabled(), [[ONE, null]])
breaks('8540', 'a code nobody knows among others', disabled('MOB', 'EAR', 'LD', 'X'), [
  [`${ONE}[1]`, 'EAR'],
  [`${ONE}[3]`, 'X'],
])
keeps('8540', 'every disability a child has', disabled('MOB', 'HEAR', 'LD'))
keeps('8540', 'a child who was only referred', child({ Disability: [] }, NFA))
keeps('8540', 'an unborn child', child({ Disability: [], PersonBirthDate: null }))
breaks('8540', 'one case of two that went further', child({ Disability: [] }, NFA, episode()), [
  [ONE, null],
])

breaks('8790', 'NONE beside a disability', disabled('MOB', 'NONE'), [
  [`${ONE}[0]`, 'MOB'],
  [`${ONE}[1]`, 'NONE'],
])
keeps('8790', 'NONE alone', disabled('NONE'))
keeps('8790', 'two disabilities', disabled('MOB', 'LD'))

breaks('8794', 'a disability given three times', disabled('MOB', 'LD', 'MOB', 'MOB'), [
  [`${ONE}[2]`, 'MOB'],
  [`${ONE}[3]`, 'MOB'],
])
keeps('8794', 'different disabilities', disabled('MOB', 'LD'))
