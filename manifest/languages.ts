/** What `_locales` holds, as BCP 47 tags. */
export const languages: readonly string[] = ['en', 'de', 'es', 'fr'];
