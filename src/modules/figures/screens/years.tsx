/** The years a page can be read for. In: the periods, the one shown, and where the others are. */
export function Years({
  periods,
  period,
  href,
}: Readonly<{ periods: readonly string[]; period: string; href: (period: string) => string }>) {
  return (
    <nav aria-label="Years" class="sightline-filter">
      <ul class="govuk-list sightline-inline-list">
        {periods.slice(0, 12).map((one) => (
          <li>
            {one === period ? (
              <strong aria-current="page">{one}</strong>
            ) : (
              <a class="govuk-link" href={href(one)}>
                {one}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
