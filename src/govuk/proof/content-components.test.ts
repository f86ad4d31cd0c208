import { proveAgainstFixtures } from './prove.ts'
import { BackLink } from '../content/back-link.tsx'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { Details } from '../content/details.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { Panel } from '../content/panel.tsx'
import { PhaseBanner } from '../content/phase-banner.tsx'
import { ServiceNavigation } from '../content/service-navigation.tsx'
import { SkipLink } from '../content/skip-link.tsx'
import { SummaryList } from '../content/summary-list.tsx'
import { Table } from '../content/table.tsx'
import { Tabs } from '../content/tabs.tsx'
import { Tag } from '../content/tag.tsx'
import { WarningText } from '../content/warning-text.tsx'

proveAgainstFixtures({
  'back-link': BackLink,
  breadcrumbs: Breadcrumbs,
  details: Details,
  'inset-text': InsetText,
  'notification-banner': NotificationBanner,
  panel: Panel,
  'phase-banner': PhaseBanner,
  'service-navigation': ServiceNavigation,
  'skip-link': SkipLink,
  'summary-list': SummaryList,
  table: Table,
  tabs: Tabs,
  tag: Tag,
  'warning-text': WarningText,
})
