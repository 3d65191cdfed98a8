import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': '缺少 @。',
  'display-name': '地址旁邊還有姓名。',
  several: '包含多個地址。',
  'non-ascii': '@ 之前含有電子郵件地址不允許的字元。',
  'too-long': '超出了電子郵件地址的最大長度。',
  'line-break': '包含換行。',
};
const phoneReasons = {
  scientific: '試算表將其縮短（如 2.02555E+09），末尾數字已遺失。',
  'no-country': '沒有國碼，且帳戶未設定可供參照的國家/地區。',
  'two-numbers': '包含多個號碼。',
  letters: '包含字母。',
  masked: '部分數字被隱藏。',
  'lost-zero': '試算表似乎刪除了開頭的零。',
  'too-short': '位數太少。',
  'too-long': '超出了電話號碼的最大長度。',
  impossible: '該國家/地區沒有此長度的號碼。',
};
const figureReasons = { precision: '超過 15 位數字，無法精確儲存。' };
const choiceReasons = { ambiguous: '有多個同名項。' };
const idReasons = { 'white-space': 'ID 不能包含空格。' };
const sameInFile = (what: string) => [
  `第 {mergedInto} 列的${what}相同：此列的值已合併到該列。`,
  `第 {firstRow} 列的${what}相同，將匯入該列。`,
  `第 {lastRow} 列的${what}相同，將匯入該列。`,
];
const places = ['它是儲存格中的第 {position} 個。'];
const overLimit = ['最多 {limit} 個；另外 {ignored} 個已忽略。'];
const takenByRow = ['第 {firstRow} 列已將其用作主要值。'];
const phoneHint =
  '請使用 + 和國碼填寫號碼，例如 +1 202 555 0123。其他格式只適用於帳戶所在的國家/地區。可在 libphonenumber.appspot.com 測試號碼。';
const duplicateHint = '請確保檔案中的值唯一，或在「設定」→「允許重複聯絡人」中允許重複。';
const contactIdHint = '該 ID 可能有誤、屬於其他子帳戶，或對應的聯絡人已刪除。請匯出聯絡人以取得目前 ID。';
const optionHint = '請將儲存格與欄位的選項進行比較。更正儲存格，或在設定中新增該選項，然後重新匯入。';
const againHint = '請稍後重新匯入此列。如果再次失敗，請聯絡客服人員並說明是哪一列。';
const tenHint = '最多保留十個。';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: '缺少建立/更新聯絡人所需的欄位',
    hint: '要建立聯絡人，請至少提供姓名、電話或電子郵件之一，並對應該欄。要更新聯絡人，請提供聯絡人 ID，或重複設定用於尋找聯絡人的電話或電子郵件。',
  },
  EMAIL_INVALID: {
    message: '電子郵件地址無效',
    hint: '電子郵件地址的格式應為 example@domain.com，每個儲存格一個。其他地址請放入「其他電子郵件」欄。',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: '發現重複的電子郵件', hint: duplicateHint, details: sameInFile('電子郵件') },
  DUPLICATE_PHONE: { message: '發現重複的電話', hint: duplicateHint, details: sameInFile('電話') },
  DUPLICATE_CONTACT_ID: {
    message: '多列中出現相同的聯絡人 ID',
    hint: '每個聯絡人只保留一列。這些列均未匯入，因為它們可能相互矛盾。',
    details: ['它出現在 {count} 列中，首次出現在第 {firstRow} 列。'],
  },
  CONTACT_ID_INVALID: { message: '聯絡人無效或不在您的子帳戶中', hint: contactIdHint, reasons: idReasons },
  CONTACT_NOT_FOUND: {
    message: '沒有與此列相符的現有聯絡人',
    hint: '請檢查此列的聯絡人 ID、電子郵件和電話。要將其新增為新聯絡人，請選擇「建立和更新」。',
  },
  MATCH_AMBIGUOUS: {
    message: '多個聯絡人與此列相符',
    hint: '請新增聯絡人 ID 以指明是哪個聯絡人，或先在 CRM 中合併重複項。',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: '已存在具有相同值的記錄',
    hint: '每個聯絡人的此欄位必須不同。請變更或清空儲存格，或更正另一個聯絡人。',
  },
  ROW_COLUMN_COUNT: {
    message: '此列的儲存格多於標題列',
    hint: '請尋找文字中的分隔符號並用引號括住該文字，或為多出的欄新增標題。',
    details: ['此列有 {found} 個儲存格，標題列有 {expected} 個。'],
  },
  ROW_SKIPPED: { message: '您選擇了不匯入此列', hint: '如需匯入，請在檢查步驟中重新包含此列。' },
  ROW_TOO_LARGE: { message: '此列過大', hint: '請縮短其中最長的文字，或不匯入此列。' },
  ROW_UNREADABLE: {
    message: '無法讀取此列',
    hint: '請用文字編輯器查看檔案的這一行，更正或刪除損壞的文字。',
  },
  CREATE_FAILED: { message: '無法建立聯絡人', hint: againHint },
  UPDATE_FAILED: { message: '無法更新聯絡人', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: '缺少建立/更新商機所需的欄位',
    hint: '要建立商機，請提供名稱、管道和聯絡人（聯絡人 ID 或同一列中的聯絡人）。要更新商機，請提供商機 ID。',
    details: ['缺少：{missing}。'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: '找不到管道',
    hint: '請使用設定中顯示的管道名稱或 ID。',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: '商機無效或不在您的子帳戶中',
    hint: '請匯出商機以取得目前的商機 ID。',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: '聯絡人 ID 無效', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: '該聯絡人已有相同的商機',
    hint: '請提供商機 ID 以進行更新，或在設定中允許重複商機。',
  },
  OPP_CONTACT_FAILED: {
    message: '由於聯絡人未匯入，商機也未匯入',
    hint: '請更正此列中聯絡人的錯誤，商機會隨之匯入。',
  },

  PHONE_UNREADABLE: { message: '無法讀取電話號碼', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: '無法讀取日期',
    hint: '請依 2024-09-08 (YYYY-MM-DD) 或其他支援的格式填寫日期。如果某欄的日期以日開頭，請在該欄的選項中選擇。',
    reasons: {
      'day-first': '似乎日在月之前。',
      'month-first': '似乎月在日之前。',
      'two-digit-year': '年份只有兩位數，無法確定世紀。',
      'excel-serial': '看起來是試算表的日期序號。',
      'no-such-day': '日曆中沒有這一天。',
    },
  },
  NUMBER_UNREADABLE: {
    message: '無法讀取數字',
    hint: '請依 1.23、1234 或 .123 的形式填寫數字。如果該欄使用逗號，請在該欄的選項中選擇數字格式。',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: '無法讀取金額',
    hint: '請依 1234 或 1,234,234.33 的形式填寫金額。如果該欄使用逗號作小數點，請在該欄的選項中選擇數字格式。',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: '多選或下拉欄位的選項無效', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: '與欄位的多個選項相符',
    hint: '請完全依照設定中的寫法填寫選項，或重新命名其中看起來相同的選項。',
  },
  OWNER_NOT_FOUND: {
    message: '沒有使用者使用此姓名或電子郵件',
    hint: '請以「名字 姓氏」或此帳戶使用者的電子郵件地址填寫負責人。',
  },
  OWNER_AMBIGUOUS: { message: '多個使用者使用此姓名', hint: '請使用使用者的電子郵件地址代替姓名。' },
  FOLLOWER_NOT_FOUND: {
    message: '某個追蹤者不是此帳戶的使用者',
    hint: '請以「名字 姓氏, 名字2 姓氏2」或電子郵件地址填寫追蹤者。',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: '多個使用者與某個追蹤者同名',
    hint: '請使用使用者的電子郵件地址代替姓名。',
    details: places,
  },
  FOLLOWER_LIMIT: { message: '追蹤者過多', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: '無法辨識國家/地區',
    hint: '請使用英文名稱或兩個字母的代碼，例如 Taiwan 或 TW。',
  },
  TIMEZONE_INVALID: {
    message: '無法辨識時區',
    hint: '請使用 Asia/Taipei 或 America/New_York 之類的名稱。',
  },
  DND_INVALID: { message: '無法讀取「是」或「否」', hint: '請填寫 True 或 False，或者 Yes 或 No。' },
  NOTE_TOO_LONG: {
    message: '備註過長，已忽略',
    hint: '請縮短到 5,000 個字元以內。',
    details: ['共 {length} 個字元，最多允許 {limit} 個。'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: '其他電子郵件中有地址無效，已忽略',
    hint: '每個地址的格式應為 example@domain.com，以英文逗號分隔。',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: '其他電子郵件過多', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: '其他電子郵件中有地址屬於另一個聯絡人，已忽略',
    hint: '請從其中一個聯絡人中移除該地址。',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: '其他電話中有號碼無法讀取，已忽略',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: '其他電話過多', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: '其他電話中有號碼屬於另一個聯絡人，已忽略',
    hint: '請從其中一個聯絡人中移除該號碼。',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: '該電子郵件屬於另一個聯絡人，未更新',
    hint: '請更正電子郵件，或在 CRM 中合併這兩個聯絡人。',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: '該電話號碼屬於另一個聯絡人，未更新',
    hint: '請更正電話號碼，或在 CRM 中合併這兩個聯絡人。',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: '值的數量多於文字方塊，末尾的值已忽略',
    hint: '請縮短清單，或在設定中為該欄位新增文字方塊。',
    details: ['該欄位有 {slots} 個文字方塊，儲存格有 {count} 個值。'],
  },
  EMPTY_NOT_CLEARED: {
    message: '儲存格為空，但匯入不會清空此欄位',
    hint: 'ID、標籤、追蹤者、其他地址，以及聯絡人僅剩的姓名、電子郵件或電話會保留。如需刪除，請在 CRM 中變更。',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM 不支援匯入此欄位',
    hint: '請在 CRM 中填寫，或不匯入該欄。',
  },
  WORKFLOW_FAILED: {
    message: '無法將聯絡人新增到工作流程',
    hint: '聯絡人本身已匯入。請在 CRM 中將其新增到工作流程。',
  },
  OPP_STAGE_NOT_FOUND: {
    message: '在管道中找不到該階段',
    hint: '請使用該管道中某個階段的名稱或 ID。新商機從第一個階段開始。',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: '無法辨識狀態',
    hint: '請使用 open、won、lost 或 abandoned。新商機的狀態為 open。',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: '找不到未成交原因',
    hint: '請使用設定中顯示的未成交原因名稱或 ID。',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: '只採用了日期，時間已忽略', hint: '' },
  DATE_IN_FUTURE: { message: '日期在未來', hint: '請檢查年、月、日是否正確。' },
  PHONE_NOT_ASSIGNED: {
    message: '電話號碼長度正確，但沒有已知的對應號碼區段',
    hint: '該號碼會匯入。如需撥打或發簡訊，請先確認。',
  },
  PHONE_EXTENSION_DROPPED: { message: '電話號碼的分機號已忽略', hint: '如需分機號，請放入獨立的欄位。' },
  PHONE_PROMOTED: { message: '其他電話中的第一個號碼已成為主要電話', hint: '' },
  EMAIL_PROMOTED: { message: '其他電子郵件中的第一個地址已成為主要電子郵件', hint: '' },
  SPLIT_ON_DOT: {
    message: '儲存格已依句點分割',
    hint: '如果句點是文字的一部分，請用逗號分隔，或在該欄的選項中關閉句點。',
    details: ['分割為 {count} 個值。'],
  },
  CURRENCY_SYMBOL_IGNORED: { message: '貨幣符號已忽略', hint: '金額以帳戶的貨幣計。' },
  MONEY_PARENS_NEGATIVE: { message: '括號中的金額已讀作負數', hint: '' },
  MONEY_AMBIGUOUS: {
    message: '句點已讀作小數點，因此金額有三位小數',
    hint: '如果句點是千位分隔符號，請在該欄的選項中選擇數字格式。',
  },
  CONTACT_ID_IGNORED: {
    message: '由於此次匯入只建立記錄，ID 已忽略',
    hint: '如需更新現有記錄，請選擇「建立和更新」。',
  },
  FILE_ENCODING_GUESSED: {
    message: '檔案未說明其字元編碼',
    hint: '請在預覽中檢查文字。如果顯示有誤，請選擇其他編碼。',
  },

  HEADER_DUPLICATE: { message: '另一欄有相同的名稱', hint: '兩欄都可以對應。請查看範例值加以區分。' },
  HEADER_BLANK: { message: '此欄沒有名稱', hint: '請根據範例值進行對應，或不匯入此欄。' },
  MAP_AMBIGUOUS: { message: '此欄適合多個欄位', hint: '請選擇要填寫的欄位。' },
  DATE_COLUMN_DAY_FIRST: {
    message: '日期中似乎日在月之前',
    hint: '如果是這樣，請為此欄選擇 DD/MM/YYYY。',
    details: ['其中 {count} 個無法依其他順序讀取。'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: '日期看起來是試算表的日期序號',
    hint: '如果是這樣，請選擇此欄的日期系統，或將該欄設為日期格式並重新儲存檔案。',
    details: ['共有 {count} 個。'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: '數字似乎使用逗號作小數點',
    hint: '如果是這樣，請為此欄選擇數字格式 1.234,56。',
    details: ['共有 {count} 個。'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: '試算表縮短了此欄中的電話號碼',
    hint: '請在原始試算表中將該欄設為文字格式，並重新儲存為 CSV：遺失的數字不在此檔案中。',
    details: ['共有 {count} 個。'],
  },

  FILE_NOT_CSV: {
    message: '這不是 CSV 檔案',
    hint: '請在 Excel 或 Google 試算表中將工作表另存或下載為 CSV，然後選擇該檔案。',
  },
  FILE_EMPTY: { message: '檔案中沒有列', hint: '檔案需要一個標題列，且其下至少有一列資料。' },
  FILE_TOO_LARGE: { message: '檔案過大', hint: '請將其分割為較小的檔案，每個都帶標題列，然後依序匯入。' },
  FILE_UNREADABLE: {
    message: '無法讀取檔案',
    hint: '檔案可能已被移動，或正被其他程式開啟。請在該程式中關閉，然後重新選擇。',
  },
  FILE_CHANGED: {
    message: '檢查之後檔案已變更',
    hint: '請重新選擇檔案，以確保匯入的內容與您檢查的一致。',
  },
  FILE_ENCODING: {
    message: '無法解碼檔案中的字元',
    hint: '請選擇其他編碼，或將檔案儲存為 CSV UTF-8。',
    details: ['嘗試的編碼為 {encoding}。'],
  },
  FILE_OTHER: { message: '這是另一個檔案', hint: '請選擇開始此次匯入時所用的檔案。' },
  EDITS_ELSEWHERE: {
    message: '此次匯入的更正只保存在開始匯入的瀏覽器中',
    hint: '請在那裡繼續。若在此繼續，尚未傳送的列將依檔案原樣傳送。',
  },
  CSV_MALFORMED: {
    message: '有一個引號未成對',
    hint: '請在所示行附近尋找單獨的 "，將其補齊或刪除。換用其他分隔符號也可能有幫助。',
  },
  CSV_RECORD_TOO_LARGE: {
    message: '檔案中有一列過長',
    hint: '通常是所示行附近缺少引號，或分隔符號不正確。',
  },
  HEADER_MISSING: { message: '標題列為空', hint: '請選擇包含欄名的列，或在檔案中新增標題列。' },
  HEADER_NO_MATCH: {
    message: '沒有欄對應到欄位',
    hint: '請至少對應一欄，並檢查所選的標題列是否正確。',
  },
  MAP_REQUIRED_CREATE: {
    message: '未對應建立聯絡人所需的欄位',
    hint: '請至少對應姓名、名字、姓氏、電子郵件或電話之一。',
  },
  MAP_REQUIRED_UPDATE: {
    message: '未對應尋找現有聯絡人所需的欄位',
    hint: '請對應聯絡人 ID，或重複設定所用的電子郵件或電話。',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: '未對應商機所需的欄位',
    hint: '要建立商機，請對應商機名稱、管道，檔案中沒有聯絡人時還需對應聯絡人 ID。要更新商機，請對應商機 ID。',
    details: ['缺少：{missing}。'],
  },
  MAP_UNMAPPED: {
    message: '請確保所有必填欄位均已對應',
    hint: '要繼續，請對應所有欄位，或選擇不匯入未對應欄的資料。',
  },
  MAP_FIELD_TWICE: {
    message: '兩欄填寫同一欄位',
    hint: '請保留其中一欄，將另一欄對應到其他欄位或不匯入。',
    details: ['欄「{firstColumn}」已填寫 {field}。'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: '有一欄對應到了無法匯入的欄位',
    hint: '請將其對應到其他欄位，或不匯入。檔案上傳和簽章無法匯入。',
    reasons: {
      'unknown-field': '帳戶中已沒有此欄位。',
      'object-not-chosen': '其物件不在此次匯入範圍內。',
    },
  },
  CONSENT_REQUIRED: { message: '尚未確認匯入', hint: '開始之前，請閱讀聲明並勾選核取方塊。' },
  NOT_ALLOWED: {
    message: '只有管理員可以匯入',
    hint: '請讓此帳戶的管理員匯入檔案，或授予您管理員角色。',
  },
  SIGN_IN_REQUIRED: { message: '您的工作階段已結束', hint: '請重新登入，然後在此繼續。' },
  NETWORK: { message: '無法連線到 CRM', hint: '請檢查網路連線，然後重試。' },
  TIMEOUT: { message: 'CRM 未及時回應', hint: '請稍後重試。' },
  HOST_BUSY: { message: 'CRM 忙碌中', hint: '請稍等片刻，然後重試。' },
  HOST_FAILED: { message: 'CRM 出現問題', hint: '請過幾分鐘重試。如果問題仍然存在，請聯絡客服人員。' },
  HOST_REFUSED: { message: 'CRM 拒絕了此次匯入', hint: '請重新開始。如果問題仍然存在，請聯絡客服人員。' },
  HOST_INCOMPATIBLE: {
    message: 'CRM 與此匯入工具不相容',
    hint: '請重新載入頁面。如果問題仍然存在，請聯絡客服人員。',
  },
  IMPORT_GONE: { message: 'CRM 中已沒有此次匯入', hint: '它可能已在別處取消。請開始新的匯入。' },
  RANGE_CONFLICT: {
    message: '部分列以兩個不同的版本傳送',
    hint: '為避免重複寫入，匯入已停止。請下載報告，並重新匯入其餘的列。',
  },
  BATCH_TOO_LARGE: { message: '有一列超出了 CRM 可接受的大小', hint: '請縮短該列中最長的文字，或不匯入該列。' },
  RECEIPT_INVALID: { message: '無法理解 CRM 的回應', hint: '沒有明確回應的內容不會計為已匯入。請重試。' },
  BOOKS_UNBALANCED: {
    message: '匯入的數量不一致',
    hint: '此次匯入不會標示為已完成。請查看統計，或聯絡客服人員。',
  },
  WORKER_FAILED: {
    message: '瀏覽器停止了讀取檔案的程式',
    hint: '請重試。如果問題仍然存在，請關閉其他分頁或使用其他瀏覽器。',
  },
  STORAGE_UNAVAILABLE: {
    message: '此瀏覽器無法儲存匯入進度',
    hint: '匯入可以進行，但請在完成之前保持此頁面開啟。',
  },
  CANCELLED: { message: '已取消', hint: '準備好後請重新開始。' },
};
