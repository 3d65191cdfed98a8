import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'אין בו @.',
  'display-name': 'יש בו שם לצד הכתובת.',
  several: 'יש בו יותר מכתובת אחת.',
  'non-ascii': 'לפני ה־@ יש אותיות שאסורות בכתובת אימייל.',
  'too-long': 'הוא ארוך ממה שכתובת אימייל יכולה להיות.',
  'line-break': 'יש בו מעבר שורה.',
};
const phoneReasons = {
  scientific: 'גיליון אלקטרוני קיצר אותו (כמו 2.02555E+09) והספרות האחרונות אבדו.',
  'no-country': 'אין בו קידומת מדינה, ולחשבון אין מדינה שלפיה אפשר לקרוא אותו.',
  'two-numbers': 'יש בו יותר ממספר אחד.',
  letters: 'יש בו אותיות.',
  masked: 'חלק מהספרות מוסתרות.',
  'lost-zero': 'נראה שגיליון אלקטרוני השמיט את האפס המוביל.',
  'too-short': 'יש בו מעט מדי ספרות.',
  'too-long': 'הוא ארוך ממה שמספר טלפון יכול להיות.',
  impossible: 'אין במדינה שלו מספרים באורך הזה.',
};
const figureReasons = { precision: 'יש בו יותר מ־15 ספרות, יותר ממה שאפשר לשמור במדויק.' };
const choiceReasons = { ambiguous: 'יש יותר מאחד בשם הזה.' };
const idReasons = { 'white-space': 'מזהה לא יכול להכיל רווחים.' };
const sameInFile = (what: string) => [
  `בשורה {mergedInto} מופיע אותו ${what}: הערכים של השורה הזו מוזגו לתוכה.`,
  `בשורה {firstRow} מופיע אותו ${what}, והיא זו שמיובאת.`,
  `בשורה {lastRow} מופיע אותו ${what}, והיא זו שמיובאת.`,
];
const places = ['זה הערך ה־{position} בתא.'];
const overLimit = ['יש מקום רק ל־{limit}; הושמטו עוד {ignored}.'];
const takenByRow = ['בשורה {firstRow} זה הערך הראשי.'];
const phoneHint =
  'כתבו את המספר עם + וקידומת מדינה, כמו ‎+1 202 555 0123. פורמטים אחרים מתאימים רק למדינת החשבון. אפשר לבדוק מספרים ב־libphonenumber.appspot.com.';
const duplicateHint = 'הפכו את הערך לייחודי בקובץ, או התירו אנשי קשר כפולים בהגדרות ← ״התרת אנשי קשר כפולים״.';
const contactIdHint =
  'ייתכן שהמזהה שגוי, שייך לחשבון משנה אחר או לאיש קשר שנמחק. ייצאו את אנשי הקשר כדי לקבל את המזהה הנוכחי.';
const optionHint = 'השוו את התא לאפשרויות של השדה. תקנו אותו, או הוסיפו את האפשרות בהגדרות, וייבאו שוב.';
const againHint = 'ייבאו את השורה שוב מאוחר יותר. אם היא תיכשל שוב, פנו לתמיכה וציינו את השורה.';
const tenHint = 'השאירו לכל היותר עשרה.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'חסרים שדות שנדרשים ליצירה או לעדכון של אנשי קשר',
    hint: 'כדי ליצור איש קשר, תנו לפחות אחד מאלה: שם מלא, טלפון או אימייל, ומפו את העמודה. כדי לעדכן, תנו מזהה איש קשר, או את הטלפון או האימייל שהגדרות הכפילויות מאתרות לפיהם.',
  },
  EMAIL_INVALID: {
    message: 'כתובת אימייל לא תקינה',
    hint: 'כתובת אימייל צריכה להיראות כמו example@domain.com, אחת בכל תא. את השאר כתבו בעמודה ״כתובות אימייל נוספות״.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'נמצא אימייל כפול', hint: duplicateHint, details: sameInFile('אימייל') },
  DUPLICATE_PHONE: { message: 'נמצא טלפון כפול', hint: duplicateHint, details: sameInFile('טלפון') },
  DUPLICATE_CONTACT_ID: {
    message: 'אותו מזהה איש קשר מופיע בכמה שורות',
    hint: 'השאירו שורה אחת לכל איש קשר. אף אחת מהשורות האלה לא יובאה, כי הן עלולות לסתור זו את זו.',
    details: ['הוא מופיע ב־{count} שורות, לראשונה בשורה {firstRow}.'],
  },
  CONTACT_ID_INVALID: { message: 'איש הקשר לא תקין או לא בחשבון המשנה שלכם', hint: contactIdHint, reasons: idReasons },
  CONTACT_NOT_FOUND: {
    message: 'אין איש קשר קיים שתואם לשורה הזו',
    hint: 'בדקו את מזהה איש הקשר, האימייל והטלפון בשורה. כדי להוסיף אנשי קשר כאלה כחדשים, בחרו ״יצירה ועדכון״.',
  },
  MATCH_AMBIGUOUS: {
    message: 'כמה אנשי קשר תואמים לשורה הזו',
    hint: 'הוסיפו מזהה איש קשר כדי לציין למי הכוונה, או מזגו קודם את הכפילויות ב־CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'כבר קיימת רשומה עם אותו ערך',
    hint: 'השדה הזה חייב להיות שונה לכל איש קשר. שנו או רוקנו את התא, או תקנו את איש הקשר האחר.',
  },
  ROW_COLUMN_COUNT: {
    message: 'בשורה יש יותר תאים מאשר בכותרת',
    hint: 'חפשו מפריד בתוך טקסט והקיפו את הטקסט במירכאות, או תנו כותרת לעמודה הנוספת.',
    details: ['יש בה {found} תאים, בכותרת יש {expected}.'],
  },
  ROW_SKIPPED: { message: 'בחרתם להשמיט את השורה הזו', hint: 'אם צריך לייבא אותה, החזירו אותה בשלב הבדיקה.' },
  ROW_TOO_LARGE: { message: 'השורה גדולה מדי', hint: 'קצרו את הטקסטים הארוכים בה, או השמיטו אותה.' },
  ROW_UNREADABLE: {
    message: 'לא ניתן לקרוא את השורה',
    hint: 'בדקו את השורה הזו של הקובץ בעורך טקסט, ותקנו או הסירו טקסט פגום.',
  },
  CREATE_FAILED: { message: 'לא ניתן היה ליצור את איש הקשר', hint: againHint },
  UPDATE_FAILED: { message: 'לא ניתן היה לעדכן את איש הקשר', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'חסרים שדות שנדרשים ליצירה או לעדכון של הזדמנויות',
    hint: 'כדי ליצור הזדמנות, תנו לה שם, פייפליין ואיש קשר: מזהה איש קשר, או איש הקשר שבאותה שורה. כדי לעדכן, תנו מזהה הזדמנות.',
    details: ['חסר: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'הפייפליין לא נמצא',
    hint: 'השתמשו בשם או במזהה של פייפליין כפי שמופיע בהגדרות.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'ההזדמנות לא תקינה או לא בחשבון המשנה שלכם',
    hint: 'ייצאו את ההזדמנויות כדי לקבל את מזהה ההזדמנות הנוכחי.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'מזהה איש הקשר לא תקין', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'לאיש הקשר כבר יש הזדמנות כזו',
    hint: 'תנו מזהה הזדמנות כדי לעדכן אותה, או התירו הזדמנויות כפולות בהגדרות.',
  },
  OPP_CONTACT_FAILED: {
    message: 'ההזדמנות לא יובאה, כי איש הקשר שלה לא יובא',
    hint: 'תקנו את השגיאה של איש הקשר בשורה; ההזדמנות תיובא איתו.',
  },

  PHONE_UNREADABLE: { message: 'לא ניתן לקרוא את מספר הטלפון', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'לא ניתן לקרוא את התאריך',
    hint: 'כתבו תאריכים כמו 2024-09-08 (YYYY-MM-DD), או בפורמט נתמך אחר. לעמודה שבה היום ראשון, בחרו זאת באפשרויות העמודה.',
    reasons: {
      'day-first': 'נראה שהיום מופיע לפני החודש.',
      'month-first': 'נראה שהחודש מופיע לפני היום.',
      'two-digit-year': 'השנה בת שתי ספרות ועלולה להתאים לשתי מאות שונות.',
      'excel-serial': 'זה נראה כמו מספר יום של גיליון אלקטרוני.',
      'no-such-day': 'אין יום כזה בלוח השנה.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'לא ניתן לקרוא את המספר',
    hint: 'כתבו מספרים כמו 1.23, 1234 או ‎.123. אם בעמודה יש פסיקים, בחרו את פורמט המספרים באפשרויות העמודה.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'לא ניתן לקרוא את הסכום',
    hint: 'כתבו סכומים כמו 1234 או 1,234,234.33. אם בעמודה יש פסיק עשרוני, בחרו את פורמט המספרים באפשרויות העמודה.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'אפשרות לא תקינה לשדה בחירה', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'יותר מאפשרות אחת של השדה תואמת',
    hint: 'כתבו את האפשרות בדיוק כמו בהגדרות, או שנו את שמה של אחת מהאפשרויות שנראות זהות.',
  },
  OWNER_NOT_FOUND: {
    message: 'אין משתמש בשם או באימייל הזה',
    hint: 'כתבו את הבעלים כ״שם פרטי שם משפחה״ או ככתובת האימייל של משתמש בחשבון.',
  },
  OWNER_AMBIGUOUS: { message: 'יש כמה משתמשים בשם הזה', hint: 'השתמשו בכתובת האימייל של המשתמש במקום בשם.' },
  FOLLOWER_NOT_FOUND: {
    message: 'אחד העוקבים אינו משתמש בחשבון',
    hint: 'כתבו עוקבים כ״שם פרטי שם משפחה, שם פרטי2 שם משפחה2״, או לפי כתובות האימייל שלהם.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'יש כמה משתמשים בשם של אחד העוקבים',
    hint: 'השתמשו בכתובת האימייל של המשתמש במקום בשם.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'יותר מדי עוקבים', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'המדינה לא מוכרת',
    hint: 'השתמשו בשם באנגלית או בקוד בן שתי אותיות, כמו Israel או IL.',
  },
  TIMEZONE_INVALID: {
    message: 'אזור הזמן לא מוכר',
    hint: 'השתמשו בשם כמו Asia/Jerusalem או America/New_York.',
  },
  DND_INVALID: { message: 'לא ניתן לקרוא כן או לא', hint: 'כתבו True או False, או Yes או No.' },
  NOTE_TOO_LONG: {
    message: 'ההערה ארוכה מדי והושמטה',
    hint: 'קצרו אותה ל־5,000 תווים.',
    details: ['יש בה {length} תווים; מותרים {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'כתובת אימייל נוספת לא תקינה והושמטה',
    hint: 'כל כתובת צריכה להיראות כמו example@domain.com, מופרדת בפסיקים.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'יותר מדי כתובות אימייל נוספות', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'כתובת אימייל נוספת שייכת לאיש קשר אחר והושמטה',
    hint: 'הסירו את הכתובת מאחד מהשניים.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'לא ניתן לקרוא מספר טלפון נוסף, והוא הושמט',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'יותר מדי מספרי טלפון נוספים', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'מספר טלפון נוסף שייך לאיש קשר אחר והושמט',
    hint: 'הסירו את המספר מאחד מהשניים.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'האימייל שייך לאיש קשר אחר ולא עודכן',
    hint: 'תקנו את האימייל, או מזגו את שני אנשי הקשר ב־CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'מספר הטלפון שייך לאיש קשר אחר ולא עודכן',
    hint: 'תקנו את מספר הטלפון, או מזגו את שני אנשי הקשר ב־CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'יש יותר ערכים מתיבות טקסט; האחרונים הושמטו',
    hint: 'קצרו את הרשימה, או הוסיפו תיבות טקסט לשדה בהגדרות.',
    details: ['לשדה יש {slots} תיבות טקסט, לתא יש {count} ערכים.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'התא ריק, אבל ייבוא לא מרוקן את השדה הזה',
    hint: 'מזהים, תגיות, עוקבים, כתובות נוספות והשם, האימייל או הטלפון האחרון של איש קשר נשארים. שנו אותם ב־CRM אם רוצים להסיר אותם.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'ה־CRM לא יכול לקבל את השדה הזה מייבוא',
    hint: 'מלאו אותו ב־CRM, או אל תייבאו את העמודה.',
  },
  WORKFLOW_FAILED: {
    message: 'לא ניתן היה להוסיף את איש הקשר לתהליך העבודה',
    hint: 'איש הקשר עצמו יובא. הוסיפו אותו לתהליך העבודה ב־CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'השלב לא נמצא בפייפליין',
    hint: 'השתמשו בשם או במזהה של שלב בפייפליין הזה. הזדמנות חדשה מתחילה בשלב הראשון.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'הסטטוס לא מוכר',
    hint: 'השתמשו ב־open, won, lost או abandoned. הזדמנות חדשה היא open.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'סיבת ההפסד לא נמצאה',
    hint: 'השתמשו בשם או במזהה של סיבת הפסד כפי שמופיע בהגדרות.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'נלקח רק התאריך; השעה הושמטה', hint: '' },
  DATE_IN_FUTURE: { message: 'התאריך בעתיד', hint: 'ודאו שהיום, החודש והשנה נכונים.' },
  PHONE_NOT_ASSIGNED: {
    message: 'אורך מספר הטלפון נכון, אבל אין טווח מוכר כזה',
    hint: 'הוא מיובא. בדקו אותו אם תרצו להתקשר או לשלוח הודעה.',
  },
  PHONE_EXTENSION_DROPPED: { message: 'השלוחה של מספר הטלפון הושמטה', hint: 'אם השלוחות נחוצות, כתבו אותן בשדה נפרד.' },
  PHONE_PROMOTED: { message: 'מספר הטלפון הנוסף הראשון הפך לטלפון הראשי', hint: '' },
  EMAIL_PROMOTED: { message: 'כתובת האימייל הנוספת הראשונה הפכה לאימייל הראשי', hint: '' },
  SPLIT_ON_DOT: {
    message: 'התא פוצל בנקודות',
    hint: 'אם הנקודה היא חלק מהטקסט, הפרידו בפסיקים או כבו את הנקודה באפשרויות העמודה.',
    details: ['התקבלו {count} ערכים.'],
  },
  CURRENCY_SYMBOL_IGNORED: { message: 'סימן המטבע הושמט', hint: 'הסכומים הם במטבע של החשבון.' },
  MONEY_PARENS_NEGATIVE: { message: 'הסכום בסוגריים נקרא כשלילי', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'הנקודה נקראה כנקודה עשרונית, ולכן בסכום שלוש ספרות אחריה',
    hint: 'אם הנקודה מפרידה אלפים, בחרו את פורמט המספרים באפשרויות העמודה.',
  },
  CONTACT_ID_IGNORED: {
    message: 'המזהה לא נלקח בחשבון, כי הייבוא הזה רק יוצר רשומות',
    hint: 'בחרו ״יצירה ועדכון״ אם צריך לעדכן רשומות קיימות.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'הקובץ לא מציין איך האותיות שלו מקודדות',
    hint: 'בדקו את האותיות בתצוגה המקדימה. אם הן שגויות, בחרו קידוד אחר.',
  },

  HEADER_DUPLICATE: { message: 'לעמודה אחרת יש אותו שם', hint: 'אפשר למפות את שתיהן. הבחינו ביניהן לפי ערכי הדוגמה.' },
  HEADER_BLANK: { message: 'לעמודה אין שם', hint: 'מפו אותה לפי ערכי הדוגמה, או אל תייבאו אותה.' },
  MAP_AMBIGUOUS: { message: 'העמודה מתאימה לכמה שדות', hint: 'בחרו את השדה שהיא תמלא.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'נראה שבתאריכים היום מופיע לפני החודש',
    hint: 'אם כן, בחרו DD/MM/YYYY לעמודה הזו.',
    details: ['{count} מהם לא ניתנים לקריאה אחרת.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'התאריכים נראים כמו מספרי ימים של גיליון אלקטרוני',
    hint: 'אם כן, בחרו איך העמודה סופרת ימים, או עצבו את העמודה כתאריך ושמרו את הקובץ שוב.',
    details: ['יש בה {count} כאלה.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'נראה שבמספרים יש פסיק עשרוני',
    hint: 'אם כן, בחרו את פורמט המספרים 1.234,56 לעמודה הזו.',
    details: ['יש בה {count} כאלה.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'גיליון אלקטרוני קיצר מספרי טלפון בעמודה הזו',
    hint: 'עצבו את העמודה כטקסט בגיליון המקורי ושמרו שוב כ־CSV: הספרות שאבדו אינן בקובץ הזה.',
    details: ['יש בה {count} כאלה.'],
  },

  FILE_NOT_CSV: {
    message: 'זה לא קובץ CSV',
    hint: 'ב־Excel או ב־Google Sheets, שמרו או הורידו את הגיליון כ־CSV, ואז בחרו את הקובץ הזה.',
  },
  FILE_EMPTY: { message: 'אין שורות בקובץ', hint: 'נדרשת שורת כותרות ולפחות שורה אחת מתחתיה.' },
  FILE_TOO_LARGE: {
    message: 'הקובץ גדול מדי',
    hint: 'פצלו אותו לקבצים קטנים יותר, כל אחד עם שורת כותרות, וייבאו אותם זה אחר זה.',
  },
  FILE_UNREADABLE: {
    message: 'לא ניתן לקרוא את הקובץ',
    hint: 'ייתכן שהוא הועבר, או שתוכנה אחרת מחזיקה אותו פתוח. סגרו אותו שם ובחרו אותו שוב.',
  },
  FILE_CHANGED: {
    message: 'הקובץ השתנה מאז שנבדק',
    hint: 'בחרו את הקובץ שוב, כדי שמה שבדקתם יהיה מה שמיובא.',
  },
  FILE_ENCODING: {
    message: 'לא ניתן לפענח את האותיות בקובץ',
    hint: 'בחרו קידוד אחר, או שמרו את הקובץ כ־CSV UTF-8.',
    details: ['הקידוד שנוסה: {encoding}.'],
  },
  FILE_OTHER: { message: 'זה קובץ אחר', hint: 'בחרו את הקובץ שאיתו התחיל הייבוא הזה.' },
  EDITS_ELSEWHERE: {
    message: 'התיקונים של הייבוא הזה נמצאים רק בדפדפן שבו הוא התחיל',
    hint: 'המשיכו שם. אם תמשיכו כאן, השורות שטרם נשלחו יישלחו כפי שהן בקובץ.',
  },
  CSV_MALFORMED: {
    message: 'יש מירכאה שלא נסגרת',
    hint: 'חפשו " בודדת ליד השורה שצוינה, וסגרו או הסירו אותה. אולי גם מפריד אחר יעזור.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'שורה אחת בקובץ ארוכה מדי',
    hint: 'לרוב חסרה מירכאה ליד השורה שצוינה, או שהמפריד אינו הנכון.',
  },
  HEADER_MISSING: { message: 'שורת הכותרות ריקה', hint: 'בחרו את השורה שבה שמות העמודות, או הוסיפו אחת לקובץ.' },
  HEADER_NO_MATCH: {
    message: 'אף עמודה לא ממופה לשדה',
    hint: 'מפו לפחות עמודה אחת, וודאו שנבחרה שורת הכותרות הנכונה.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'השדות שנדרשים ליצירת אנשי קשר לא ממופים',
    hint: 'מפו לפחות אחד מאלה: שם מלא, שם פרטי, שם משפחה, אימייל או טלפון.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'השדות שנדרשים לאיתור אנשי קשר קיימים לא ממופים',
    hint: 'מפו מזהה איש קשר, או את האימייל או הטלפון שבהגדרות הכפילויות.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'השדות שנדרשים להזדמנויות לא ממופים',
    hint: 'כדי ליצור, מפו שם הזדמנות, פייפליין, ואם אין אנשי קשר בקובץ גם מזהה איש קשר. כדי לעדכן, מפו מזהה הזדמנות.',
    details: ['חסר: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'ודאו שכל שדות החובה ממופים',
    hint: 'כדי להמשיך, מפו את כל השדות או בחרו לא לייבא נתונים מעמודות שלא מופו.',
  },
  MAP_FIELD_TWICE: {
    message: 'שתי עמודות ממלאות את אותו שדה',
    hint: 'השאירו אחת מהן, ומפו את השנייה לשדה אחר או אל תייבאו אותה.',
    details: ['העמודה {firstColumn} כבר ממלאת את {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'עמודה ממופה לשדה שאי אפשר לייבא',
    hint: 'מפו אותה לשדה אחר, או אל תייבאו אותה. אי אפשר לייבא העלאות קבצים וחתימות.',
    reasons: {
      'unknown-field': 'אין יותר שדה כזה בחשבון.',
      'object-not-chosen': 'האובייקט שלו לא נכלל בייבוא הזה.',
    },
  },
  CONSENT_REQUIRED: { message: 'הייבוא עדיין לא אושר', hint: 'קראו את ההצהרה וסמנו את התיבה לפני שמתחילים.' },
  NOT_ALLOWED: {
    message: 'רק מנהלים יכולים לייבא',
    hint: 'בקשו ממנהל של החשבון לייבא את הקובץ, או להעניק לכם תפקיד מנהל.',
  },
  SIGN_IN_REQUIRED: { message: 'פג תוקף ההתחברות שלכם', hint: 'התחברו שוב, ואז המשיכו כאן.' },
  NETWORK: { message: 'אין גישה ל־CRM', hint: 'בדקו את החיבור ונסו שוב.' },
  TIMEOUT: { message: 'ה־CRM לא ענה בזמן', hint: 'נסו שוב בעוד רגע.' },
  HOST_BUSY: { message: 'ה־CRM עמוס', hint: 'חכו מעט ונסו שוב.' },
  HOST_FAILED: { message: 'הייתה תקלה ב־CRM', hint: 'נסו שוב בעוד כמה דקות. אם זה נמשך, פנו לתמיכה.' },
  HOST_REFUSED: { message: 'ה־CRM סירב לייבוא', hint: 'התחילו מחדש. אם זה נמשך, פנו לתמיכה.' },
  HOST_INCOMPATIBLE: {
    message: 'ה־CRM וכלי הייבוא הזה לא תואמים',
    hint: 'טענו את הדף מחדש. אם זה נמשך, פנו לתמיכה.',
  },
  IMPORT_GONE: { message: 'הייבוא הזה כבר לא קיים ב־CRM', hint: 'ייתכן שבוטל במקום אחר. התחילו ייבוא חדש.' },
  RANGE_CONFLICT: {
    message: 'כמה שורות נשלחו בשתי גרסאות שונות',
    hint: 'הייבוא נעצר כדי ששום דבר לא ייכתב פעמיים. הורידו את הדוח וייבאו את השאר מחדש.',
  },
  BATCH_TOO_LARGE: {
    message: 'שורה אחת גדולה ממה שה־CRM מקבל',
    hint: 'קצרו את הטקסטים הארוכים בשורה, או השמיטו אותה.',
  },
  RECEIPT_INVALID: { message: 'לא ניתן להבין את תשובת ה־CRM', hint: 'שום דבר לא נחשב מיובא בלי תשובה ברורה. נסו שוב.' },
  BOOKS_UNBALANCED: {
    message: 'מספרי הייבוא לא מסתדרים',
    hint: 'הייבוא לא ייחשב כהושלם. בדקו את הסטטיסטיקה שלו, או פנו לתמיכה.',
  },
  WORKER_FAILED: {
    message: 'הדפדפן עצר את החלק שקורא את הקובץ',
    hint: 'נסו שוב. אם זה נמשך, סגרו כרטיסיות אחרות או השתמשו בדפדפן אחר.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'הדפדפן הזה לא יכול לשמור את מצב הייבוא',
    hint: 'הייבוא יעבוד, אבל השאירו את הדף פתוח עד לסיום.',
  },
  CANCELLED: { message: 'בוטל', hint: 'התחילו שוב כשתהיו מוכנים.' },
};
