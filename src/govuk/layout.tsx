import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ServiceNavigation, type NavigationItem } from './content/service-navigation.tsx'
import { SkipLink } from './content/skip-link.tsx'
import { ErrorSummary, type ErrorSummaryItem } from './form/error-summary.tsx'

export const SERVICE_NAME = 'Sightline'

export type FooterLink = Readonly<{ text: string; href: string }>

/** One page. The title is the page's own words; the layout adds the rest of the pattern. */
export type PageProps = Readonly<{
  title: string
  partnership?: string | undefined
  homeUrl?: string | undefined
  navigation?: readonly NavigationItem[] | undefined
  footerLinks?: readonly FooterLink[] | undefined
  /** What is wrong with the answers; printed first, and told by the title. */
  errors?: readonly ErrorSummaryItem[] | undefined
  /** What stands above the main content: a back link or breadcrumbs. */
  beforeContent?: ComponentChildren
  /** Who is signed in, or the way to sign out. */
  account?: ComponentChildren
  children?: ComponentChildren
}>

/** In: a page. Out: its title, as "Error: What it is - Sightline - Partnership". */
export function pageTitle({ title, errors, partnership }: PageProps): string {
  const words = [title, SERVICE_NAME, partnership].filter(Boolean).join(' - ')
  return errors?.length ? `Error: ${words}` : words
}

/**
 * The whole document. It has no inline script or style, so a content policy of 'self' holds;
 * the class that turns scripts on is added by sightline.js.
 */
export function Layout(props: PageProps) {
  const { errors = [], beforeContent, children } = props
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{pageTitle(props)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="/assets/sightline.css" />
        <script type="module" src="/assets/sightline.js" />
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        <Header {...props} />
        <div class="govuk-width-container">
          {beforeContent ? <nav aria-label="Where you came from">{beforeContent}</nav> : null}
          <main class="govuk-main-wrapper" id="main-content">
            {errors.length > 0 ? (
              <ErrorSummary titleText="There is a problem" errorList={errors} />
            ) : null}
            {children}
          </main>
        </div>
        <Footer {...props} />
      </body>
    </html>
  )
}

/** In: a page. Out: its full HTML, ready to send. */
export function renderPage(page: PageProps): string {
  return `<!DOCTYPE html>${renderToString(<Layout {...page} />)}`
}

function Header({ partnership, homeUrl = '/', navigation, account }: PageProps) {
  return (
    <header class="sightline-header">
      <div class="sightline-header__bar">
        <div class="govuk-width-container sightline-header__container">
          <span class="sightline-header__partnership">{partnership}</span>
          {account ? <div class="sightline-header__account">{account}</div> : null}
        </div>
      </div>
      <ServiceNavigation serviceName={SERVICE_NAME} serviceUrl={homeUrl} navigation={navigation} />
    </header>
  )
}

function Footer({ footerLinks = [], partnership }: PageProps) {
  return (
    <footer class="sightline-footer">
      <div class="govuk-width-container">
        {footerLinks.length > 0 ? (
          <>
            <h2 class="govuk-visually-hidden">Support links</h2>
            <ul class="govuk-list sightline-footer__links">
              {footerLinks.map(({ text, href }) => (
                <li>
                  <a class="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p class="govuk-body-s">{[SERVICE_NAME, partnership].filter(Boolean).join(', for ')}</p>
      </div>
    </footer>
  )
}
