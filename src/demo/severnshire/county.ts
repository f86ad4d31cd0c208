import { makeAssessments } from './assessments.ts'
import { openRegister } from './children.ts'
import { makeNeed } from './children-in-need.ts'
import { makeContacts } from './contacts.ts'
import { makeEarlyHelp } from './early-help.ts'
import { makeEnquiries } from './enquiries.ts'
import { makeLookedAfter } from './looked-after.ts'
import { makePlans } from './plans.ts'
import { openPool } from './pool.ts'
import { seeded } from './random.ts'
import { makeReferrals } from './referrals.ts'

const SEED = 2018

export type County = ReturnType<typeof makeCounty>

/** Everything that happened in Severnshire; the same every time it is made. */
export function makeCounty() {
  const random = seeded(SEED)
  const register = openRegister(random)
  const referrals = makeReferrals(random, register)
  const pool = openPool(random, referrals)
  const plans = makePlans(random, register, pool)
  const care = makeLookedAfter(random, register, pool, plans)
  return {
    referrals,
    plans,
    care,
    contacts: makeContacts(random, register, referrals),
    earlyHelp: makeEarlyHelp(random, register),
    assessments: makeAssessments(random, pool),
    enquiries: makeEnquiries(random, pool, plans),
    need: makeNeed(random, register, plans, care),
  }
}
