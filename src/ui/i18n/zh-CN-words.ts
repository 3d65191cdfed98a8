import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': '缺少 @。',
  'display-name': '地址旁边还有姓名。',
  several: '包含多个地址。',
  'non-ascii': '@ 之前含有邮箱地址不允许的字符。',
  'too-long': '超出了邮箱地址的最大长度。',
  'line-break': '包含换行符。',
};
const phoneReasons = {
  scientific: '电子表格将其缩短（如 2.02555E+09），末尾数字已丢失。',
  'no-country': '没有国家/地区代码，且账户未设置可供参照的国家/地区。',
  'two-numbers': '包含多个号码。',
  letters: '包含字母。',
  masked: '部分数字被隐藏。',
  'lost-zero': '电子表格似乎删除了开头的零。',
  'too-short': '位数太少。',
  'too-long': '超出了电话号码的最大长度。',
  impossible: '该国家/地区没有此长度的号码。',
};
const figureReasons = { precision: '超过 15 位数字，无法精确存储。' };
const choiceReasons = { ambiguous: '有多个同名项。' };
const idReasons = { 'white-space': 'ID 不能包含空格。' };
const sameInFile = (what: string) => [
  `第 {mergedInto} 行的${what}相同：此行的值已合并到该行。`,
  `第 {firstRow} 行的${what}相同，将导入该行。`,
  `第 {lastRow} 行的${what}相同，将导入该行。`,
];
const places = ['它是单元格中的第 {position} 个。'];
const overLimit = ['最多 {limit} 个；另外 {ignored} 个已忽略。'];
const takenByRow = ['第 {firstRow} 行已将其用作主要值。'];
const phoneHint =
  '请使用 + 和国家/地区代码填写号码，例如 +1 202 555 0123。其他格式仅适用于账户所在的国家/地区。可在 libphonenumber.appspot.com 测试号码。';
const duplicateHint = '请确保文件中的值唯一，或在“设置”→“允许重复联系人”中允许重复。';
const contactIdHint = '该 ID 可能有误、属于其他子账户，或对应的联系人已删除。请导出联系人以获取当前 ID。';
const optionHint = '请将单元格与字段的选项进行比较。更正单元格，或在设置中添加该选项，然后重新导入。';
const againHint = '请稍后重新导入此行。如果再次失败，请联系支持人员并说明是哪一行。';
const tenHint = '最多保留十个。';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: '缺少创建/更新联系人所需的字段',
    hint: '要创建联系人，请至少提供姓名、电话或邮箱之一，并映射该列。要更新联系人，请提供联系人 ID，或重复设置用于查找联系人的电话或邮箱。',
  },
  EMAIL_INVALID: {
    message: '邮箱地址无效',
    hint: '邮箱地址的格式应为 example@domain.com，每个单元格一个。其他地址请放入“其他邮箱”列。',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: '发现重复的邮箱', hint: duplicateHint, details: sameInFile('邮箱') },
  DUPLICATE_PHONE: { message: '发现重复的电话', hint: duplicateHint, details: sameInFile('电话') },
  DUPLICATE_CONTACT_ID: {
    message: '多行中出现相同的联系人 ID',
    hint: '每个联系人只保留一行。这些行均未导入，因为它们可能相互矛盾。',
    details: ['它出现在 {count} 行中，首次出现在第 {firstRow} 行。'],
  },
  CONTACT_ID_INVALID: { message: '联系人无效或不在您的子账户中', hint: contactIdHint, reasons: idReasons },
  CONTACT_NOT_FOUND: {
    message: '没有与此行匹配的现有联系人',
    hint: '请检查此行的联系人 ID、邮箱和电话。要将其添加为新联系人，请选择“创建和更新”。',
  },
  MATCH_AMBIGUOUS: {
    message: '多个联系人与此行匹配',
    hint: '请添加联系人 ID 以指明是哪个联系人，或先在 CRM 中合并重复项。',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: '已存在具有相同值的记录',
    hint: '每个联系人的此字段必须不同。请更改或清空单元格，或更正另一个联系人。',
  },
  ROW_COLUMN_COUNT: {
    message: '此行的单元格多于标题行',
    hint: '请查找文本中的分隔符并用引号括住该文本，或为多出的列添加标题。',
    details: ['此行有 {found} 个单元格，标题行有 {expected} 个。'],
  },
  ROW_SKIPPED: { message: '您选择了不导入此行', hint: '如需导入，请在检查步骤中重新包含此行。' },
  ROW_TOO_LARGE: { message: '此行过大', hint: '请缩短其中最长的文本，或不导入此行。' },
  ROW_UNREADABLE: {
    message: '无法读取此行',
    hint: '请用文本编辑器查看文件的这一行，更正或删除损坏的文本。',
  },
  CREATE_FAILED: { message: '无法创建联系人', hint: againHint },
  UPDATE_FAILED: { message: '无法更新联系人', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: '缺少创建/更新商机所需的字段',
    hint: '要创建商机，请提供名称、管道和联系人（联系人 ID 或同一行中的联系人）。要更新商机，请提供商机 ID。',
    details: ['缺少：{missing}。'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: '未找到管道',
    hint: '请使用设置中显示的管道名称或 ID。',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: '商机无效或不在您的子账户中',
    hint: '请导出商机以获取当前的商机 ID。',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: '联系人 ID 无效', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: '该联系人已有相同的商机',
    hint: '请提供商机 ID 以进行更新，或在设置中允许重复商机。',
  },
  OPP_CONTACT_FAILED: {
    message: '由于联系人未导入，商机也未导入',
    hint: '请更正此行中联系人的错误，商机会随之导入。',
  },

  PHONE_UNREADABLE: { message: '无法读取电话号码', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: '无法读取日期',
    hint: '请按 2024-09-08 (YYYY-MM-DD) 或其他支持的格式填写日期。如果某列的日期以日开头，请在该列的选项中选择。',
    reasons: {
      'day-first': '似乎日在月之前。',
      'month-first': '似乎月在日之前。',
      'two-digit-year': '年份只有两位数，无法确定世纪。',
      'excel-serial': '看起来是电子表格的日期序号。',
      'no-such-day': '日历中没有这一天。',
    },
  },
  NUMBER_UNREADABLE: {
    message: '无法读取数字',
    hint: '请按 1.23、1234 或 .123 填写数字。如果该列使用逗号，请在该列的选项中选择数字格式。',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: '无法读取金额',
    hint: '请按 1234 或 1,234,234.33 填写金额。如果该列使用逗号作小数点，请在该列的选项中选择数字格式。',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: '多选或下拉字段的选项无效', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: '与字段的多个选项匹配',
    hint: '请严格按照设置中的写法填写选项，或重命名其中看起来相同的选项。',
  },
  OWNER_NOT_FOUND: {
    message: '没有用户使用此姓名或邮箱',
    hint: '请按“名字 姓氏”或此账户用户的邮箱地址填写负责人。',
  },
  OWNER_AMBIGUOUS: { message: '多个用户使用此姓名', hint: '请使用用户的邮箱地址代替姓名。' },
  FOLLOWER_NOT_FOUND: {
    message: '某个关注者不是此账户的用户',
    hint: '请按“名字 姓氏, 名字2 姓氏2”或邮箱地址填写关注者。',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: '多个用户与某个关注者同名',
    hint: '请使用用户的邮箱地址代替姓名。',
    details: places,
  },
  FOLLOWER_LIMIT: { message: '关注者过多', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: '无法识别国家/地区',
    hint: '请使用英文名称或双字母代码，例如 China 或 CN。',
  },
  TIMEZONE_INVALID: {
    message: '无法识别时区',
    hint: '请使用 Asia/Shanghai 或 America/New_York 之类的名称。',
  },
  DND_INVALID: { message: '无法读取“是”或“否”', hint: '请填写 True 或 False，或者 Yes 或 No。' },
  NOTE_TOO_LONG: {
    message: '备注过长，已忽略',
    hint: '请缩短到 5,000 个字符以内。',
    details: ['共 {length} 个字符，最多允许 {limit} 个。'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: '其他邮箱中有地址无效，已忽略',
    hint: '每个地址的格式应为 example@domain.com，以英文逗号分隔。',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: '其他邮箱过多', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: '其他邮箱中有地址属于另一个联系人，已忽略',
    hint: '请从其中一个联系人中移除该地址。',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: '其他电话中有号码无法读取，已忽略',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: '其他电话过多', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: '其他电话中有号码属于另一个联系人，已忽略',
    hint: '请从其中一个联系人中移除该号码。',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: '该邮箱属于另一个联系人，未更新',
    hint: '请更正邮箱，或在 CRM 中合并这两个联系人。',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: '该电话号码属于另一个联系人，未更新',
    hint: '请更正电话号码，或在 CRM 中合并这两个联系人。',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: '值的数量多于文本框，末尾的值已忽略',
    hint: '请缩短列表，或在设置中为该字段添加文本框。',
    details: ['该字段有 {slots} 个文本框，单元格有 {count} 个值。'],
  },
  EMPTY_NOT_CLEARED: {
    message: '单元格为空，但导入不会清空此字段',
    hint: 'ID、标签、关注者、其他地址，以及联系人仅剩的姓名、邮箱或电话会保留。如需删除，请在 CRM 中更改。',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM 不支持导入此字段',
    hint: '请在 CRM 中填写，或不导入该列。',
  },
  WORKFLOW_FAILED: {
    message: '无法将联系人添加到工作流',
    hint: '联系人本身已导入。请在 CRM 中将其添加到工作流。',
  },
  OPP_STAGE_NOT_FOUND: {
    message: '在管道中未找到该阶段',
    hint: '请使用该管道中某个阶段的名称或 ID。新商机从第一个阶段开始。',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: '无法识别状态',
    hint: '请使用 open、won、lost 或 abandoned。新商机的状态为 open。',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: '未找到丢单原因',
    hint: '请使用设置中显示的丢单原因名称或 ID。',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: '仅采用了日期，时间已忽略', hint: '' },
  DATE_IN_FUTURE: { message: '日期在未来', hint: '请检查年、月、日是否正确。' },
  PHONE_NOT_ASSIGNED: {
    message: '电话号码长度正确，但没有已知的对应号段',
    hint: '该号码会导入。如需拨打或发短信，请先核实。',
  },
  PHONE_EXTENSION_DROPPED: { message: '电话号码的分机号已忽略', hint: '如需分机号，请放入单独的字段。' },
  PHONE_PROMOTED: { message: '其他电话中的第一个号码已成为主要电话', hint: '' },
  EMAIL_PROMOTED: { message: '其他邮箱中的第一个地址已成为主要邮箱', hint: '' },
  SPLIT_ON_DOT: {
    message: '单元格已按点号拆分',
    hint: '如果点号是文本的一部分，请用逗号分隔，或在该列的选项中关闭点号。',
    details: ['拆分为 {count} 个值。'],
  },
  CURRENCY_SYMBOL_IGNORED: { message: '货币符号已忽略', hint: '金额以账户的货币计。' },
  MONEY_PARENS_NEGATIVE: { message: '括号中的金额已读作负数', hint: '' },
  MONEY_AMBIGUOUS: {
    message: '点号已读作小数点，因此金额有三位小数',
    hint: '如果点号是千位分隔符，请在该列的选项中选择数字格式。',
  },
  CONTACT_ID_IGNORED: {
    message: '由于此次导入仅创建记录，ID 已忽略',
    hint: '如需更新现有记录，请选择“创建和更新”。',
  },
  FILE_ENCODING_GUESSED: {
    message: '文件未说明其字符编码',
    hint: '请在预览中检查文字。如果显示有误，请选择其他编码。',
  },

  HEADER_DUPLICATE: { message: '另一列有相同的名称', hint: '两列都可以映射。请查看示例值加以区分。' },
  HEADER_BLANK: { message: '此列没有名称', hint: '请根据示例值进行映射，或不导入此列。' },
  MAP_AMBIGUOUS: { message: '此列适合多个字段', hint: '请选择要填写的字段。' },
  DATE_COLUMN_DAY_FIRST: {
    message: '日期中似乎日在月之前',
    hint: '如果是这样，请为此列选择 DD/MM/YYYY。',
    details: ['其中 {count} 个无法按其他顺序读取。'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: '日期看起来是电子表格的日期序号',
    hint: '如果是这样，请选择此列的日期系统，或将该列设为日期格式并重新保存文件。',
    details: ['共有 {count} 个。'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: '数字似乎使用逗号作小数点',
    hint: '如果是这样，请为此列选择数字格式 1.234,56。',
    details: ['共有 {count} 个。'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: '电子表格缩短了此列中的电话号码',
    hint: '请在原始电子表格中将该列设为文本格式，并重新保存为 CSV：丢失的数字不在此文件中。',
    details: ['共有 {count} 个。'],
  },

  FILE_NOT_CSV: {
    message: '这不是 CSV 文件',
    hint: '请在 Excel 或 Google 表格中将工作表另存为或下载为 CSV，然后选择该文件。',
  },
  FILE_EMPTY: { message: '文件中没有行', hint: '文件需要一个标题行，且其下至少有一行数据。' },
  FILE_TOO_LARGE: { message: '文件过大', hint: '请将其拆分为较小的文件，每个都带标题行，然后依次导入。' },
  FILE_UNREADABLE: {
    message: '无法读取文件',
    hint: '文件可能已被移动，或正被其他程序打开。请在该程序中关闭，然后重新选择。',
  },
  FILE_CHANGED: {
    message: '检查之后文件已更改',
    hint: '请重新选择文件，以确保导入的内容与您检查的一致。',
  },
  FILE_ENCODING: {
    message: '无法解码文件中的字符',
    hint: '请选择其他编码，或将文件保存为 CSV UTF-8。',
    details: ['尝试的编码为 {encoding}。'],
  },
  FILE_OTHER: { message: '这是另一个文件', hint: '请选择开始此次导入时所用的文件。' },
  EDITS_ELSEWHERE: {
    message: '此次导入的更正只保存在开始导入的浏览器中',
    hint: '请在那里继续。若在此继续，尚未发送的行将按文件原样发送。',
  },
  CSV_MALFORMED: {
    message: '有一个引号没有闭合',
    hint: '请在所示行附近查找单独的 "，将其闭合或删除。换用其他分隔符也可能有帮助。',
  },
  CSV_RECORD_TOO_LARGE: {
    message: '文件中有一行过长',
    hint: '通常是所示行附近缺少引号，或分隔符不正确。',
  },
  HEADER_MISSING: { message: '标题行为空', hint: '请选择包含列名的行，或在文件中添加标题行。' },
  HEADER_NO_MATCH: {
    message: '没有列映射到字段',
    hint: '请至少映射一列，并检查所选的标题行是否正确。',
  },
  MAP_REQUIRED_CREATE: {
    message: '未映射创建联系人所需的字段',
    hint: '请至少映射姓名、名字、姓氏、邮箱或电话之一。',
  },
  MAP_REQUIRED_UPDATE: {
    message: '未映射查找现有联系人所需的字段',
    hint: '请映射联系人 ID，或重复设置所用的邮箱或电话。',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: '未映射商机所需的字段',
    hint: '要创建商机，请映射商机名称、管道，文件中没有联系人时还需映射联系人 ID。要更新商机，请映射商机 ID。',
    details: ['缺少：{missing}。'],
  },
  MAP_UNMAPPED: {
    message: '请确保所有必填字段均已映射',
    hint: '要继续，请映射所有字段，或选择不导入未映射列的数据。',
  },
  MAP_FIELD_TWICE: {
    message: '两列填写同一字段',
    hint: '请保留其中一列，将另一列映射到其他字段或不导入。',
    details: ['列“{firstColumn}”已填写 {field}。'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: '有一列映射到了无法导入的字段',
    hint: '请将其映射到其他字段，或不导入。文件上传和签名无法导入。',
    reasons: {
      'unknown-field': '账户中已没有此字段。',
      'object-not-chosen': '其对象不在此次导入范围内。',
    },
  },
  CONSENT_REQUIRED: { message: '尚未确认导入', hint: '开始之前，请阅读声明并勾选复选框。' },
  NOT_ALLOWED: {
    message: '仅管理员可以导入',
    hint: '请让此账户的管理员导入文件，或为您授予管理员角色。',
  },
  SIGN_IN_REQUIRED: { message: '您的会话已结束', hint: '请重新登录，然后在此继续。' },
  NETWORK: { message: '无法连接到 CRM', hint: '请检查网络连接，然后重试。' },
  TIMEOUT: { message: 'CRM 未及时响应', hint: '请稍后重试。' },
  HOST_BUSY: { message: 'CRM 繁忙', hint: '请稍等片刻，然后重试。' },
  HOST_FAILED: { message: 'CRM 出现问题', hint: '请过几分钟重试。如果问题仍然存在，请联系支持人员。' },
  HOST_REFUSED: { message: 'CRM 拒绝了此次导入', hint: '请重新开始。如果问题仍然存在，请联系支持人员。' },
  HOST_INCOMPATIBLE: {
    message: 'CRM 与此导入工具不兼容',
    hint: '请重新加载页面。如果问题仍然存在，请联系支持人员。',
  },
  IMPORT_GONE: { message: 'CRM 中已没有此次导入', hint: '它可能已在别处取消。请开始新的导入。' },
  RANGE_CONFLICT: {
    message: '部分行以两个不同的版本发送',
    hint: '为避免重复写入，导入已停止。请下载报告，并重新导入其余的行。',
  },
  BATCH_TOO_LARGE: { message: '有一行超出了 CRM 可接受的大小', hint: '请缩短该行中最长的文本，或不导入该行。' },
  RECEIPT_INVALID: { message: '无法理解 CRM 的响应', hint: '没有明确响应的内容不会计为已导入。请重试。' },
  BOOKS_UNBALANCED: {
    message: '导入的数量不一致',
    hint: '此次导入不会标记为已完成。请查看统计，或联系支持人员。',
  },
  WORKER_FAILED: {
    message: '浏览器停止了读取文件的进程',
    hint: '请重试。如果问题仍然存在，请关闭其他标签页或使用其他浏览器。',
  },
  STORAGE_UNAVAILABLE: {
    message: '此浏览器无法保存导入进度',
    hint: '导入可以进行，但请在完成之前保持此页面打开。',
  },
  CANCELLED: { message: '已取消', hint: '准备好后请重新开始。' },
};
