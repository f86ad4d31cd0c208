import { InsetText } from '../../../govuk/index.ts'

/** Said wherever letters matter, while nothing can be sent. */
export function NoMailServer() {
  return (
    <InsetText>
      No mail server is set up, so letters wait and none is sent. You can make a link for one person
      at a time, on their own page. Whoever runs the server sets SMTP_URL.
    </InsetText>
  )
}
