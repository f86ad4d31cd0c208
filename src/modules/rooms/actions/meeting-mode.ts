import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { setProjecting } from '../store/people.ts'

/** Hides what names a child from every page of this session, or shows it again. */
export async function setMeetingMode({ tx, audit }: Context<Services>, on: boolean): Promise<void> {
  await setProjecting(tx, on)
  await audit('rooms', null, on ? 'meeting mode on' : 'meeting mode off')
}
