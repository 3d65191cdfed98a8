import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'इसमें @ नहीं है।',
  'display-name': 'पते के साथ नाम भी है।',
  several: 'इसमें एक से ज़्यादा पते हैं।',
  'non-ascii': '@ से पहले ऐसे अक्षर हैं जो ईमेल पते में नहीं हो सकते।',
  'too-long': 'यह ईमेल पते की सीमा से लंबा है।',
  'line-break': 'इसमें लाइन ब्रेक है।',
};
const phoneReasons = {
  scientific: 'स्प्रेडशीट ने इसे छोटा किया (जैसे 2.02555E+09), आख़िरी अंक खो गए।',
  'no-country': 'देश कोड नहीं है और खाते का कोई देश नहीं है।',
  'two-numbers': 'इसमें एक से ज़्यादा नंबर हैं।',
  letters: 'इसमें अक्षर हैं।',
  masked: 'कुछ अंक छिपे हैं।',
  'lost-zero': 'लगता है स्प्रेडशीट ने शुरू का शून्य हटा दिया।',
  'too-short': 'अंक बहुत कम हैं।',
  'too-long': 'यह फ़ोन नंबर की सीमा से लंबा है।',
  impossible: 'उस देश का कोई नंबर इतना लंबा नहीं होता।',
};
const figureReasons = { precision: '15 से ज़्यादा अंक हैं, जो सटीक नहीं सहेजे जा सकते।' };
const choiceReasons = { ambiguous: 'इस नाम के एक से ज़्यादा हैं।' };
const idReasons = { 'white-space': 'ID में रिक्त स्थान नहीं होता।' };
const sameInFile = (what: string) => [
  `पंक्ति {mergedInto} में वही ${what} है: इस पंक्ति के मान उसमें मिला दिए गए।`,
  `पंक्ति {firstRow} में वही ${what} है और वही आयात होती है।`,
  `पंक्ति {lastRow} में वही ${what} है और वही आयात होती है।`,
];
const places = ['सेल में यह क्रमांक {position} पर है।'];
const overLimit = ['केवल {limit} आ सकते हैं; {ignored} और छोड़े गए।'];
const takenByRow = ['पंक्ति {firstRow} में यह मुख्य मान है।'];
const phoneHint =
  'नंबर + और देश कोड के साथ लिखें, जैसे +1 202 555 0123। दूसरे रूप केवल खाते के देश के लिए चलते हैं। libphonenumber.appspot.com पर जाँच सकते हैं।';
const duplicateHint = 'फ़ाइल में मान अलग करें, या सेटिंग → “डुप्लिकेट संपर्क की अनुमति दें” चालू करें।';
const contactIdHint = 'ID गलत, दूसरे उप-खाते की या हटाए गए संपर्क की हो सकती है। मौजूदा ID के लिए संपर्क निर्यात करें।';
const optionHint = 'सेल को फ़ील्ड के विकल्पों से मिलाएँ। सेल सुधारें या सेटिंग में विकल्प जोड़ें, फिर आयात करें।';
const againHint = 'यह पंक्ति बाद में फिर आयात करें। फिर विफल हो तो सहायता टीम को पंक्ति बताएँ।';
const tenHint = 'ज़्यादा से ज़्यादा दस रखें।';
const support = 'समस्या बनी रहे तो सहायता टीम से संपर्क करें।';
const held = ['इसमें ऐसे {count} हैं।'];
const userHint = 'नाम की जगह उपयोगकर्ता का ईमेल पता लिखें।';
const missing = ['नहीं है: {missing}।'];

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'संपर्क बनाने/अपडेट करने के अनिवार्य फ़ील्ड नहीं हैं',
    hint: 'बनाने के लिए नाम, फ़ोन या ईमेल में से कम से कम एक दें और कॉलम मैप करें। अपडेट के लिए संपर्क ID दें, या वह फ़ोन या ईमेल जिससे सेटिंग → “डुप्लिकेट संपर्क की अनुमति दें” संपर्क खोजती है।',
  },
  EMAIL_INVALID: {
    message: 'अमान्य ईमेल पता',
    hint: 'ईमेल पता example@domain.com जैसा हो, सेल में एक। बाकी पते “अतिरिक्त ईमेल पते” कॉलम में रखें।',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'डुप्लिकेट ईमेल मिला', hint: duplicateHint, details: sameInFile('ईमेल') },
  DUPLICATE_PHONE: { message: 'डुप्लिकेट फ़ोन नंबर मिला', hint: duplicateHint, details: sameInFile('फ़ोन नंबर') },
  DUPLICATE_CONTACT_ID: {
    message: 'एक ही संपर्क ID कई पंक्तियों में है',
    hint: 'हर संपर्क की एक पंक्ति रखें। इनमें से कोई आयात नहीं हुई, क्योंकि वे आपस में टकरा सकती हैं।',
    details: ['यह {count} पंक्तियों में है, पहली बार पंक्ति {firstRow} में।'],
  },
  CONTACT_ID_INVALID: { message: 'संपर्क मान्य नहीं है या आपके उप-खाते में नहीं है', hint: contactIdHint, reasons: idReasons },
  CONTACT_NOT_FOUND: {
    message: 'कोई मौजूदा संपर्क इस पंक्ति से नहीं मिलता',
    hint: 'संपर्क ID, ईमेल और फ़ोन जाँचें। नए जोड़ने के लिए “बनाएँ और अपडेट करें” चुनें।',
  },
  MATCH_AMBIGUOUS: {
    message: 'कई संपर्क इस पंक्ति से मिलते हैं',
    hint: 'सही संपर्क बताने के लिए संपर्क ID जोड़ें, या पहले CRM में डुप्लिकेट मिलाएँ।',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'इसी मान वाला रिकॉर्ड पहले से है',
    hint: 'यह फ़ील्ड हर संपर्क में अलग होना चाहिए। सेल बदलें या खाली करें, या दूसरा संपर्क सुधारें।',
  },
  ROW_COLUMN_COUNT: {
    message: 'पंक्ति में हेडर से ज़्यादा सेल हैं',
    hint: 'टेक्स्ट के भीतर विभाजक खोजें और उस टेक्स्ट को उद्धरण चिह्नों में रखें, या अतिरिक्त कॉलम को हेडर दें।',
    details: ['इसमें {found} सेल हैं, हेडर में {expected}।'],
  },
  ROW_SKIPPED: { message: 'आपने यह पंक्ति छोड़ी है', hint: 'आयात करनी हो तो समीक्षा में इसे फिर शामिल करें।' },
  ROW_TOO_LARGE: { message: 'पंक्ति बहुत बड़ी है', hint: 'सबसे लंबे टेक्स्ट छोटे करें या पंक्ति छोड़ें।' },
  ROW_UNREADABLE: { message: 'पंक्ति पढ़ी नहीं जा सकी', hint: 'टेक्स्ट एडिटर में यह लाइन देखें और ख़राब टेक्स्ट सुधारें या हटाएँ।' },
  CREATE_FAILED: { message: 'संपर्क नहीं बन सका', hint: againHint },
  UPDATE_FAILED: { message: 'संपर्क अपडेट नहीं हो सका', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'अवसर बनाने/अपडेट करने के अनिवार्य फ़ील्ड नहीं हैं',
    hint: 'बनाने के लिए नाम, पाइपलाइन और संपर्क दें: संपर्क ID या उसी पंक्ति में संपर्क। अपडेट के लिए अवसर ID दें।',
    details: missing,
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'पाइपलाइन नहीं मिली',
    hint: 'सेटिंग में लिखा पाइपलाइन का नाम या ID इस्तेमाल करें।',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'अवसर मान्य नहीं है या आपके उप-खाते में नहीं है',
    hint: 'मौजूदा अवसर ID के लिए अवसर निर्यात करें।',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'अमान्य संपर्क ID', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'संपर्क का ऐसा अवसर पहले से है',
    hint: 'अपडेट के लिए अवसर ID दें, या सेटिंग में डुप्लिकेट अवसर की अनुमति दें।',
  },
  OPP_CONTACT_FAILED: {
    message: 'संपर्क आयात न होने से अवसर भी आयात नहीं हुआ',
    hint: 'इस पंक्ति के संपर्क की त्रुटियाँ सुधारें; अवसर भी आयात होगा।',
  },
  PHONE_UNREADABLE: { message: 'फ़ोन नंबर पढ़ा नहीं जा सका', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'तारीख पढ़ी नहीं जा सकी',
    hint: 'तारीख 2024-09-08 (YYYY-MM-DD) या किसी समर्थित प्रारूप में लिखें। दिन पहले हो तो कॉलम के विकल्पों में चुनें।',
    reasons: {
      'day-first': 'लगता है दिन महीने से पहले है।',
      'month-first': 'लगता है महीना दिन से पहले है।',
      'two-digit-year': 'वर्ष दो अंकों का है, जो दो सदियों का हो सकता है।',
      'excel-serial': 'यह स्प्रेडशीट की दिन संख्या लगती है।',
      'no-such-day': 'कैलेंडर में ऐसा दिन नहीं है।',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'संख्या पढ़ी नहीं जा सकी',
    hint: 'संख्या 1.23, 1234 या .123 जैसी लिखें। अल्पविराम हों तो कॉलम के विकल्पों में संख्या प्रारूप चुनें।',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'राशि पढ़ी नहीं जा सकी',
    hint: 'राशि 1234 या 1,234,234.33 जैसी लिखें। दशमलव अल्पविराम हो तो कॉलम के विकल्पों में संख्या प्रारूप चुनें।',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'मल्टीसेलेक्ट या ड्रॉपडाउन फ़ील्ड का अमान्य विकल्प', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'फ़ील्ड के कई विकल्प मिलते हैं',
    hint: 'विकल्प ठीक सेटिंग जैसा लिखें, या एक जैसे विकल्पों में से एक का नाम बदलें।',
  },
  OWNER_NOT_FOUND: {
    message: 'इस नाम या ईमेल का कोई उपयोगकर्ता नहीं',
    hint: 'स्वामी को “पहलानाम अंतिमनाम” या इस खाते के उपयोगकर्ता के ईमेल से लिखें।',
  },
  OWNER_AMBIGUOUS: { message: 'इस नाम के कई उपयोगकर्ता हैं', hint: userHint },
  FOLLOWER_NOT_FOUND: {
    message: 'एक फ़ॉलोअर इस खाते का उपयोगकर्ता नहीं है',
    hint: 'फ़ॉलोअर को “पहलानाम अंतिमनाम, पहलानाम2 अंतिमनाम2” या ईमेल पतों से लिखें।',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: { message: 'फ़ॉलोअर के नाम के कई उपयोगकर्ता हैं', hint: userHint, details: places },
  FOLLOWER_LIMIT: { message: 'बहुत ज़्यादा फ़ॉलोअर', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: { message: 'देश अज्ञात है', hint: 'अंग्रेज़ी नाम या दो अक्षर का कोड लिखें, जैसे India या IN।' },
  TIMEZONE_INVALID: { message: 'समय क्षेत्र अज्ञात है', hint: 'America/New_York या Asia/Kolkata जैसा नाम लिखें।' },
  DND_INVALID: { message: 'हाँ या नहीं पढ़ा नहीं जा सका', hint: 'True या False, या Yes या No लिखें।' },
  NOTE_TOO_LONG: {
    message: 'नोट बहुत लंबा था और छोड़ा गया',
    hint: 'इसे 5,000 अक्षरों तक छोटा करें।',
    details: ['इसमें {length} अक्षर हैं; {limit} की अनुमति है।'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'एक अतिरिक्त ईमेल पता अमान्य था और छोड़ा गया',
    hint: 'हर पता example@domain.com जैसा हो, अल्पविराम से अलग।',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'बहुत ज़्यादा अतिरिक्त ईमेल पते', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'एक अतिरिक्त ईमेल पता दूसरे संपर्क का है और छोड़ा गया',
    hint: 'दोनों में से एक से पता हटाएँ।',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: { message: 'एक अतिरिक्त फ़ोन नंबर पढ़ा नहीं गया और छोड़ा गया', hint: phoneHint, details: places },
  ADDITIONAL_PHONE_LIMIT: { message: 'बहुत ज़्यादा अतिरिक्त फ़ोन नंबर', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'एक अतिरिक्त फ़ोन नंबर दूसरे संपर्क का है और छोड़ा गया',
    hint: 'दोनों में से एक से नंबर हटाएँ।',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: { message: 'ईमेल दूसरे संपर्क का है और अपडेट नहीं हुआ', hint: 'ईमेल सुधारें या CRM में दोनों संपर्क मिलाएँ।' },
  PHONE_OF_OTHER_CONTACT: {
    message: 'फ़ोन नंबर दूसरे संपर्क का है और अपडेट नहीं हुआ',
    hint: 'फ़ोन नंबर सुधारें या CRM में दोनों संपर्क मिलाएँ।',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'मान टेक्स्ट बॉक्स से ज़्यादा हैं; आख़िरी छोड़े गए',
    hint: 'सूची छोटी करें या सेटिंग में टेक्स्ट बॉक्स जोड़ें।',
    details: ['फ़ील्ड में {slots} टेक्स्ट बॉक्स, सेल में {count} मान हैं।'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'सेल खाली है, पर आयात यह फ़ील्ड खाली नहीं करता',
    hint: 'ID, टैग, फ़ॉलोअर, अतिरिक्त पते और संपर्क का आख़िरी नाम, ईमेल या फ़ोन बने रहते हैं। हटाना हो तो CRM में बदलें।',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: { message: 'CRM आयात से यह फ़ील्ड नहीं ले सकता', hint: 'इसे CRM में भरें या कॉलम आयात न करें।' },
  WORKFLOW_FAILED: { message: 'संपर्क वर्कफ़्लो में नहीं जोड़ा जा सका', hint: 'संपर्क आयात हो चुका है। CRM में उसे वर्कफ़्लो में जोड़ें।' },
  OPP_STAGE_NOT_FOUND: {
    message: 'पाइपलाइन में चरण नहीं मिला',
    hint: 'उस पाइपलाइन के चरण का नाम या ID लिखें। नया अवसर पहले चरण से शुरू होता है।',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'स्थिति अज्ञात है',
    hint: 'open, won, lost या abandoned लिखें। नया अवसर open होता है।',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'अवसर खोने का कारण नहीं मिला',
    hint: 'सेटिंग में दिए कारण का नाम या ID लिखें।',
    reasons: choiceReasons,
  },
  DATE_TIME_DROPPED: { message: 'केवल तारीख ली गई; समय छोड़ा गया', hint: '' },
  DATE_IN_FUTURE: { message: 'तारीख भविष्य की है', hint: 'दिन, महीना और वर्ष जाँचें।' },
  PHONE_NOT_ASSIGNED: {
    message: 'फ़ोन नंबर की लंबाई सही है, पर ऐसी शृंखला ज्ञात नहीं',
    hint: 'यह आयात होता है। कॉल या संदेश से पहले जाँचें।',
  },
  PHONE_EXTENSION_DROPPED: { message: 'फ़ोन का एक्सटेंशन छोड़ा गया', hint: 'ज़रूरी हो तो एक्सटेंशन अलग फ़ील्ड में रखें।' },
  PHONE_PROMOTED: { message: 'पहला अतिरिक्त फ़ोन नंबर मुख्य फ़ोन बन गया', hint: '' },
  EMAIL_PROMOTED: { message: 'पहला अतिरिक्त ईमेल पता मुख्य ईमेल बन गया', hint: '' },
  SPLIT_ON_DOT: {
    message: 'सेल बिंदुओं पर बाँटा गया',
    hint: 'बिंदु टेक्स्ट का हिस्सा हो तो अल्पविराम से अलग करें या कॉलम के विकल्पों में बिंदु बंद करें।',
    details: ['{count} मान बने।'],
  },
  CURRENCY_SYMBOL_IGNORED: { message: 'मुद्रा चिह्न छोड़ा गया', hint: 'राशियाँ खाते की मुद्रा में हैं।' },
  MONEY_PARENS_NEGATIVE: { message: 'कोष्ठक की राशि ऋणात्मक पढ़ी गई', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'बिंदु दशमलव पढ़ा गया, इसलिए राशि में तीन दशमलव हैं',
    hint: 'बिंदु हज़ार अलग करता हो तो कॉलम के विकल्पों में संख्या प्रारूप चुनें।',
  },
  CONTACT_ID_IGNORED: {
    message: 'ID छोड़ी गई, क्योंकि यह आयात केवल रिकॉर्ड बनाता है',
    hint: 'मौजूदा रिकॉर्ड अपडेट करने हों तो “बनाएँ और अपडेट करें” चुनें।',
  },
  FILE_ENCODING_GUESSED: {
    message: 'फ़ाइल अपनी एन्कोडिंग नहीं बताती',
    hint: 'पूर्वावलोकन में अक्षर देखें। गलत हों तो दूसरी एन्कोडिंग चुनें।',
  },
  HEADER_DUPLICATE: { message: 'दूसरे कॉलम का भी यही नाम है', hint: 'दोनों मैप हो सकते हैं। नमूना मानों से पहचानें।' },
  HEADER_BLANK: { message: 'कॉलम का नाम नहीं है', hint: 'नमूना मानों से मैप करें या आयात न करें।' },
  MAP_AMBIGUOUS: { message: 'कॉलम कई फ़ील्ड से मिलता है', hint: 'वह फ़ील्ड चुनें जिसे भरना है।' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'तारीखों में दिन महीने से पहले लगता है',
    hint: 'ऐसा हो तो इस कॉलम के लिए DD/MM/YYYY चुनें।',
    details: ['इनमें {count} और तरह नहीं पढ़ी जा सकतीं।'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'तारीखें स्प्रेडशीट की दिन संख्याएँ लगती हैं',
    hint: 'ऐसा हो तो इस कॉलम की दिन गिनती चुनें, या कॉलम को तारीख बनाकर फ़ाइल फिर सहेजें।',
    details: held,
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'संख्याओं में दशमलव अल्पविराम लगता है',
    hint: 'ऐसा हो तो इस कॉलम के लिए 1.234,56 चुनें।',
    details: held,
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'स्प्रेडशीट ने इस कॉलम के फ़ोन नंबर छोटे किए',
    hint: 'मूल स्प्रेडशीट में कॉलम को टेक्स्ट बनाकर फिर CSV सहेजें: खोए अंक इस फ़ाइल में नहीं हैं।',
    details: held,
  },
  FILE_NOT_CSV: { message: 'यह CSV फ़ाइल नहीं है', hint: 'Excel या Google Sheets में शीट को CSV में सहेजें, फिर वह फ़ाइल चुनें।' },
  FILE_EMPTY: { message: 'फ़ाइल में पंक्तियाँ नहीं हैं', hint: 'हेडर पंक्ति और नीचे कम से कम एक पंक्ति चाहिए।' },
  FILE_TOO_LARGE: { message: 'फ़ाइल बहुत बड़ी है', hint: 'हेडर वाली छोटी फ़ाइलों में बाँटकर एक-एक आयात करें।' },
  FILE_UNREADABLE: {
    message: 'फ़ाइल पढ़ी नहीं जा सकी',
    hint: 'शायद वह हटाई गई या दूसरे प्रोग्राम में खुली है। वहाँ बंद करके फिर चुनें।',
  },
  FILE_CHANGED: { message: 'जाँच के बाद फ़ाइल बदल गई', hint: 'फ़ाइल फिर चुनें, ताकि वही आयात हो जिसकी समीक्षा की।' },
  FILE_ENCODING: {
    message: 'फ़ाइल के अक्षर पढ़े नहीं जा सके',
    hint: 'दूसरी एन्कोडिंग चुनें या CSV UTF-8 में सहेजें।',
    details: ['{encoding} एन्कोडिंग आज़माई गई।'],
  },
  FILE_OTHER: { message: 'यह दूसरी फ़ाइल है', hint: 'वही फ़ाइल चुनें जिससे आयात शुरू हुआ था।' },
  EDITS_ELSEWHERE: {
    message: 'इस आयात के सुधार केवल उसी ब्राउज़र में हैं जहाँ यह शुरू हुआ था',
    hint: 'वहीं जारी रखें। यहाँ जारी रखने पर जो पंक्तियाँ अभी नहीं भेजी गईं, वे फ़ाइल में जैसी हैं वैसी ही भेजी जाएँगी।',
  },
  CSV_MALFORMED: {
    message: 'एक उद्धरण चिह्न बंद नहीं है',
    hint: 'बताई लाइन के पास अकेला " खोजकर बंद करें या हटाएँ। दूसरा विभाजक भी मदद कर सकता है।',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'फ़ाइल की एक पंक्ति बहुत लंबी है',
    hint: 'अक्सर बताई लाइन के पास उद्धरण चिह्न नहीं होता या विभाजक गलत होता है।',
  },
  HEADER_MISSING: { message: 'हेडर पंक्ति खाली है', hint: 'कॉलम के नाम वाली पंक्ति चुनें या फ़ाइल में जोड़ें।' },
  HEADER_NO_MATCH: { message: 'कोई कॉलम मैप नहीं है', hint: 'कम से कम एक कॉलम मैप करें और हेडर पंक्ति जाँचें।' },
  MAP_REQUIRED_CREATE: {
    message: 'संपर्क बनाने के फ़ील्ड मैप नहीं हैं',
    hint: 'नाम, पहला नाम, अंतिम नाम, ईमेल या फ़ोन में से कम से कम एक मैप करें।',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'मौजूदा संपर्क खोजने के फ़ील्ड मैप नहीं हैं',
    hint: 'संपर्क ID, या डुप्लिकेट सेटिंग वाला ईमेल या फ़ोन मैप करें।',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'अवसर के ज़रूरी फ़ील्ड मैप नहीं हैं',
    hint: 'बनाने के लिए अवसर का नाम, पाइपलाइन और, फ़ाइल में संपर्क न हों तो, संपर्क ID मैप करें। अपडेट के लिए अवसर ID।',
    details: missing,
  },
  MAP_UNMAPPED: {
    message: 'कृपया सुनिश्चित करें कि सभी अनिवार्य फ़ील्ड मैप हैं',
    hint: 'सभी फ़ील्ड मैप करें या बिना मैप वाले कॉलम का डेटा आयात न करना चुनें।',
  },
  MAP_FIELD_TWICE: {
    message: 'दो कॉलम एक ही फ़ील्ड भरते हैं',
    hint: 'एक रखें, दूसरे को कहीं और मैप करें या आयात न करें।',
    details: ['कॉलम {firstColumn} पहले से {field} भरता है।'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'एक कॉलम ऐसे फ़ील्ड से मैप है जो आयात नहीं हो सकता',
    hint: 'दूसरे फ़ील्ड से मैप करें या आयात न करें। फ़ाइल अपलोड और हस्ताक्षर आयात नहीं हो सकते।',
    reasons: { 'unknown-field': 'खाते में यह फ़ील्ड अब नहीं है।', 'object-not-chosen': 'इसका ऑब्जेक्ट इस आयात में नहीं है।' },
  },
  CONSENT_REQUIRED: { message: 'आयात की पुष्टि नहीं हुई', hint: 'शुरू करने से पहले कथन पढ़ें और निशान लगाएँ।' },
  NOT_ALLOWED: {
    message: 'केवल एडमिन आयात कर सकते हैं',
    hint: 'इस खाते के एडमिन से फ़ाइल आयात करने या आपको एडमिन भूमिका देने को कहें।',
  },
  SIGN_IN_REQUIRED: { message: 'आपका सत्र समाप्त हो गया', hint: 'फिर साइन इन करें और यहाँ आगे बढ़ें।' },
  NETWORK: { message: 'CRM तक पहुँच नहीं है', hint: 'कनेक्शन जाँचकर फिर कोशिश करें।' },
  TIMEOUT: { message: 'CRM ने समय पर जवाब नहीं दिया', hint: 'थोड़ी देर में फिर कोशिश करें।' },
  HOST_BUSY: { message: 'CRM व्यस्त है', hint: 'थोड़ा रुककर फिर कोशिश करें।' },
  HOST_FAILED: { message: 'CRM में समस्या आई', hint: `कुछ मिनट बाद फिर कोशिश करें। ${support}` },
  HOST_REFUSED: { message: 'CRM ने आयात अस्वीकार किया', hint: `फिर से शुरू करें। ${support}` },
  HOST_INCOMPATIBLE: { message: 'CRM और यह आयातक संगत नहीं हैं', hint: `पेज फिर लोड करें। ${support}` },
  IMPORT_GONE: { message: 'CRM में यह आयात अब नहीं है', hint: 'शायद कहीं और रद्द हुआ। नया आयात शुरू करें।' },
  RANGE_CONFLICT: {
    message: 'कुछ पंक्तियाँ दो अलग रूपों में भेजी गईं',
    hint: 'दोबारा न लिखने के लिए आयात रुक गया। रिपोर्ट डाउनलोड करें और बाकी नए सिरे से आयात करें।',
  },
  BATCH_TOO_LARGE: { message: 'एक पंक्ति CRM की सीमा से बड़ी है', hint: 'पंक्ति के सबसे लंबे टेक्स्ट छोटे करें या उसे छोड़ें।' },
  RECEIPT_INVALID: {
    message: 'CRM का जवाब समझ नहीं आया',
    hint: 'स्पष्ट जवाब बिना कुछ आयातित नहीं माना जाता। फिर कोशिश करें।',
  },
  BOOKS_UNBALANCED: {
    message: 'आयात की संख्याएँ मेल नहीं खातीं',
    hint: 'आयात पूरा नहीं माना गया। आँकड़े देखें या सहायता टीम से संपर्क करें।',
  },
  WORKER_FAILED: {
    message: 'ब्राउज़र ने फ़ाइल पढ़ने वाला हिस्सा रोक दिया',
    hint: 'फिर कोशिश करें। समस्या बनी रहे तो दूसरे टैब बंद करें या दूसरा ब्राउज़र लें।',
  },
  STORAGE_UNAVAILABLE: {
    message: 'यह ब्राउज़र आयात की स्थिति नहीं सहेज सकता',
    hint: 'आयात चलेगा, पर पूरा होने तक यह पेज खुला रखें।',
  },
  CANCELLED: { message: 'रद्द किया गया', hint: 'तैयार होने पर फिर शुरू करें।' },
};
