import { learntBy } from './panel-actions.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type Panel, type RoomFacts, type Watch } from '../../rooms/index.ts'
import { panelMeetingForm } from './forms/panel-meeting.ts'
import {
  actionForm,
  lookBackForm,
  nationalStudyForm,
  practiceSharedForm,
} from './forms/panel-learning.ts'
import { panelTells } from './panel-tells.ts'

/** The panel’s standing room, in which its cases lie. */
export const childDeathPanel: Panel = {
  title: 'Child Death Overview Panel',
  explains:
    'The panel reviews the death of every child who lived in the area, to learn how fewer children can die. It judges nobody.',
  records: [panelMeetingForm, actionForm, practiceSharedForm, nationalStudyForm, lookBackForm],
  watches: (facts) => [...nextMeeting(facts), ...actions(facts)],
  tells: panelTells,
  learnt: learntBy,
}

function nextMeeting(facts: RoomFacts): Watch[] {
  const meetings = recordsOf(facts, 'meeting')
  return meetings.flatMap(({ on, values }) => {
    const due = textIn(values, 'next-on')
    const held = meetings.find((one) => one.on > on)
    return due === ''
      ? []
      : [
          {
            title: 'The panel meets',
            due,
            done: held?.on ?? null,
            why: `The meeting of ${dayInWords(on)} set the day.`,
            source: 'A decision of the panel',
          },
        ]
  })
}

function actions(facts: RoomFacts): Watch[] {
  return recordsOf(facts, 'action').map(({ on, values }) => ({
    title: textIn(values, 'what'),
    due: textIn(values, 'due-on'),
    done: textIn(values, 'done-on') || null,
    why: `${textIn(values, 'owner')} agreed to it on ${dayInWords(on)}.`,
    source: 'A decision of the panel',
  }))
}
