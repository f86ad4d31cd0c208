/** In: what the log keeps of something done to a chronology. Out: what each act of its kind says, in words. */
export function chronologyLooks(
  detail: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const { entries, same, recipient, as } = {
    entries: Number(detail['entries'] ?? 1),
    same: detail['verdict'] === 'same',
    recipient: typeof detail['recipient'] === 'string' ? detail['recipient'] : 'somebody',
    as: FORMATS[String(detail['as'])] ?? 'a file',
  }
  const many = entries === 1 ? 'an entry' : `${entries.toLocaleString('en-GB')} entries`
  const view = detail['redacted'] === true ? 'redacted' : 'not redacted'
  return {
    'chronology added': `Added ${many} to the chronology`,
    'chronology taken back': `Took back ${many} of the chronology`,
    redacted: 'Covered part of the chronology in copies',
    'redaction lifted': 'Showed part of the chronology in copies again',
    'duplicate decided': `Decided that two entries of the chronology tell of ${same ? 'one event' : 'two events'}`,
    ...(detail['page'] === 'chronology'
      ? {
          export: `Took a copy of the chronology away as ${as}, ${view}, for ${recipient}`,
        }
      : {}),
  }
}

const FORMATS: Readonly<Record<string, string>> = { docx: 'Word', xlsx: 'Excel', pdf: 'PDF' }
