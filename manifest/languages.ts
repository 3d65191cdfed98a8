/** What `_locales` holds, as BCP 47 tags; put in by the build, which looks into the folder. */
declare const __LANGUAGES__: readonly string[];

export const languages: readonly string[] = __LANGUAGES__;
