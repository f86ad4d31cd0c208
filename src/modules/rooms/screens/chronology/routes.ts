import type { Permission, Route } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { MOST_UPLOAD_BYTES } from '../../actions/upload-chronology.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { addEntryScreen } from './add.tsx'
import { copyScreen } from './copy.tsx'
import { daysScreen } from './days.tsx'
import { duplicatesScreen } from './duplicates.tsx'
import { entryScreen } from './entry.tsx'
import { gapsScreen } from './gaps.tsx'
import { givenScreen } from './given.tsx'
import { chronologyScreen } from './list.tsx'
import { liftScreen, redactionsScreen } from './redactions.tsx'
import { uploadChronologyScreen } from './upload.tsx'

/** In: every kind of room, and who can be a member of one. Out: the pages of a room's chronology. */
export function chronologyRoutes(
  pathways: Pathways,
  permission: Permission,
): readonly Route<Services>[] {
  const page = (path: string, screen: Route<Services>['screen']): Route<Services> => ({
    path: `/rooms/:room/chronology${path}`,
    permission,
    screen,
  })
  return [
    page('', chronologyScreen(pathways)),
    page('/add', addEntryScreen(pathways)),
    {
      ...page('/upload', uploadChronologyScreen(pathways)),
      upload: { maxBytes: MOST_UPLOAD_BYTES },
    },
    page('/given', givenScreen(pathways)),
    page('/duplicates', duplicatesScreen(pathways)),
    page('/gaps', gapsScreen(pathways)),
    page('/days', daysScreen(pathways)),
    page('/redactions', redactionsScreen(pathways)),
    page('/redactions/:redaction', liftScreen(pathways)),
    page('/copy', copyScreen(pathways)),
    page('/entries/:entry', entryScreen(pathways)),
  ]
}
