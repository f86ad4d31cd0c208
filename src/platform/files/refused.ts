/** A file that can't be taken; the message is a sentence for whoever sent it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
}
