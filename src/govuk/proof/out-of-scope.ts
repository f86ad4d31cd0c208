/** A published fixture that we do not reproduce, and why. */
export type OutOfScope = Readonly<{ component: string; fixture: string; because: string }>

const reasons: Readonly<
  Record<string, readonly (readonly [component: string, fixture: string])[]>
> = {
  'a panel confirms something here; no page interrupts with one': [
    ['panel', 'interruption'],
    ['panel', 'interruption-with-content-with-long-line-length'],
    ['panel', 'interruption-with-headings-content-and-lists'],
    ['panel', 'interruption with custom classes'],
    ['panel', 'interruption, with actions classes and attributes'],
    ['panel', 'interruption, submit action'],
    ['panel', 'interruption, button link'],
    ['panel', 'interruption, no actions'],
    ['panel', 'interruption, no actions items'],
  ],
  'types refuse an empty item of navigation': [
    ['service-navigation', 'with navigation having empty values'],
    ['service-navigation', 'with navigation having only empty values'],
  ],
  'the service is in English only': [
    ['service-navigation', 'with language navigation'],
    ['service-navigation', 'with right-aligned language navigation'],
    ['service-navigation', 'inverse with language navigation'],
  ],
  'no page puts content of its own into the navigation': [
    ['service-navigation', 'with slotted content'],
    ['service-navigation', 'with `inline` end slot'],
  ],
  'a value is text or a number here, so false is not one': [
    ['summary-list', 'with falsy values'],
    ['select', 'with falsy values'],
  ],
  'an empty condition would be a fault of the page, so nothing is drawn for it': [
    ['checkboxes', 'empty conditional'],
    ['radios', 'with empty conditional'],
  ],
  'a date is always asked for whole: day, month and year': [
    ['date-input', 'day and month'],
    ['date-input', 'month and year'],
    ['date-input', 'with field value and items'],
  ],
}

export const outOfScope: readonly OutOfScope[] = Object.entries(reasons).flatMap(
  ([because, fixtures]) =>
    fixtures.map(([component, fixture]) => ({ component, fixture, because })),
)
