const THEMES: Readonly<Record<string, string>> = {
  leadership: 'Leadership',
  voice: 'Children’s voice',
  workforce: 'Workforce',
  exploitation: 'Exploitation',
  'working-together': 'Working together',
  learning: 'Learning',
  difference: 'The difference made',
}

/** What a theme is called; one of a partnership's own reads as it was written. */
export function themeInWords(theme: string): string {
  return THEMES[theme] ?? `${theme.charAt(0).toUpperCase()}${theme.slice(1).replaceAll('-', ' ')}`
}
