// Draws docs/law.md from the rules of src/knowledge/law.

/** In: the public face of knowledge/law. Out: the page’s lines, as Markdown. */
export function lawPage(law) {
  const packs = Object.values(law.PACKS)
  const rules = packs.flatMap((pack) => pack.rules)
  const unverified = rules.filter((rule) => !rule.local && !rule.checked)
  return [
    '# The rules of the law, as data',
    '',
    'Drawn from `src/knowledge/law/packs/` by `npm run docs`. `npx sightline clock RULE --from DAY` counts one',
    'of them and says why; `npx sightline clock --list` prints them all.',
    '',
    `**${unverified.length} of ${rules.length} rules are unverified**: the amount, or what starts it, was not read in a`,
    'source. Each says so wherever it is shown. “Checked” means that it was read, in the law, in the guidance',
    'or in a document that quotes them, which the source then names. To check one, read its source, put it',
    'right, and set `checked` in its file.',
    '',
    '## How a clock is counted',
    '',
    '- The day something starts is day 0, and what is due on a day may be done until its end.',
    '- Working days are Mondays to Fridays that are no bank holiday of England and Wales. Holidays are worked',
    '  out by rule, with those held once as data, and held to the published list of 2012 to 2027.',
    '- Months end on the same date, or on the last day of a month that lacks it.',
    '- Hours are counted as they pass, also where the clocks change. A court’s 48 hours leave out Sundays,',
    '  Christmas Day, Good Friday and bank holidays.',
    '- Where only the day is known, hours run from its first moment. What was done on a day counts as done at',
    '  its end.',
    '- Only the events that a rule names stop it. It then gets back the working days, days or hours lost.',
    '- “Due soon” is the last fifth of a clock and two weeks at most: our own choice, no law.',
    '',
    '## Which law governs',
    '',
    'The law of the day of the event that starts the clock. A review that a Board began stays the Board’s',
    'until 29 January 2020 (a child’s death) or 29 September 2020 (a serious case review).',
    '',
    '| pack | name | from | to |',
    '| --- | --- | --- | --- |',
    ...packs.map(
      ({ id, name, first, last }) => `| ${id} | ${name} | ${first} | ${last ?? 'now'} |`,
    ),
    ...packs.flatMap((pack) => ['', `## ${pack.name}`, '', ...packTable(law, pack)]),
  ]
}

function packTable(law, pack) {
  return [
    '| rule | what | counted | from when | source | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...pack.rules.map(
      (rule) =>
        `| ${[
          `\`${rule.id}\`${daysOf(rule)}`,
          rule.title,
          law.countInWords(rule) + heldUp(law, rule),
          law.eventInWords(rule.anchor),
          [rule.source, rule.note].filter(Boolean).join('. '),
          standing(law, rule),
        ].join(' | ')} |`,
    ),
  ]
}

function daysOf({ first, last }) {
  return `${first ? ` from ${first}` : ''}${last ? ` to ${last}` : ''}`
}

function heldUp(law, { pauses }) {
  return pauses.length > 0
    ? `; stands still while ${pauses.map(law.eventInWords).join(', or ')}`
    : ''
}

function standing(law, rule) {
  const words = law.standingInWords(rule)
  return words === 'unverified' ? `**${words}**` : words
}
