/** A table that can't be made safe as it stands; the message is a sentence for whoever sent it. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused'
}
