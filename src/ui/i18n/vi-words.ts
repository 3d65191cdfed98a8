import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Thiếu dấu @.',
  'display-name': 'Có tên đi kèm địa chỉ.',
  several: 'Có nhiều hơn một địa chỉ.',
  'non-ascii': 'Phần trước @ có chữ cái không được phép trong địa chỉ email.',
  'too-long': 'Dài hơn mức cho phép của địa chỉ email.',
  'line-break': 'Có ký tự xuống dòng.',
};
const phoneReasons = {
  scientific: 'Bảng tính đã rút gọn số này (như 2.02555E+09) và các chữ số cuối đã mất.',
  'no-country': 'Không có mã quốc gia, và tài khoản không có quốc gia để căn cứ.',
  'two-numbers': 'Có nhiều hơn một số.',
  letters: 'Có chữ cái.',
  masked: 'Một số chữ số bị che.',
  'lost-zero': 'Có vẻ bảng tính đã bỏ số 0 ở đầu.',
  'too-short': 'Quá ít chữ số.',
  'too-long': 'Dài hơn mức cho phép của số điện thoại.',
  impossible: 'Không có số nào của quốc gia đó có độ dài này.',
};
const figureReasons = { precision: 'Có hơn 15 chữ số, nhiều hơn mức có thể lưu chính xác.' };
const choiceReasons = { ambiguous: 'Có nhiều mục mang tên này.' };
const idReasons = { 'white-space': 'ID không được chứa dấu cách.' };
const sameInFile = (what: string) => [
  `Hàng {mergedInto} có cùng ${what}: các giá trị của hàng này đã được gộp vào đó.`,
  `Hàng {firstRow} có cùng ${what} và là hàng được nhập.`,
  `Hàng {lastRow} có cùng ${what} và là hàng được nhập.`,
];
const places = ['Đó là mục thứ {position} trong ô.'];
const overLimit = ['Chỉ nhận tối đa {limit}; {ignored} mục khác đã bị bỏ.'];
const takenByRow = ['Hàng {firstRow} dùng nó làm giá trị chính.'];
const phoneHint =
  'Viết số với dấu + và mã quốc gia, như +1 202 555 0123. Các dạng khác chỉ dùng được cho quốc gia của tài khoản. Bạn có thể thử số tại libphonenumber.appspot.com.';
const duplicateHint =
  'Làm cho giá trị là duy nhất trong tệp, hoặc cho phép liên hệ trùng lặp trong Cài đặt → “Cho phép liên hệ trùng lặp”.';
const contactIdHint =
  'ID có thể sai, thuộc tài khoản phụ khác hoặc của một liên hệ đã bị xóa. Hãy xuất danh sách liên hệ để lấy ID hiện tại.';
const optionHint = 'So sánh ô với các tùy chọn của trường. Sửa ô, hoặc thêm tùy chọn trong cài đặt, rồi nhập lại.';
const againHint = 'Hãy nhập lại hàng này sau. Nếu vẫn thất bại, hãy liên hệ bộ phận hỗ trợ và cho biết hàng nào.';
const tenHint = 'Giữ tối đa mười mục.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Thiếu các trường bắt buộc để tạo/cập nhật liên hệ',
    hint: 'Để tạo liên hệ, hãy điền ít nhất một trong Họ tên, Số điện thoại hoặc Email và ánh xạ cột đó. Để cập nhật, hãy điền ID liên hệ, hoặc Số điện thoại hay Email mà Cài đặt → “Cho phép liên hệ trùng lặp” dùng để tìm liên hệ.',
  },
  EMAIL_INVALID: {
    message: 'Địa chỉ email không hợp lệ',
    hint: 'Địa chỉ email phải có dạng example@domain.com, mỗi ô một địa chỉ. Đặt các địa chỉ khác vào cột Địa chỉ email bổ sung.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Phát hiện email trùng lặp', hint: duplicateHint, details: sameInFile('email') },
  DUPLICATE_PHONE: {
    message: 'Phát hiện số điện thoại trùng lặp',
    hint: duplicateHint,
    details: sameInFile('số điện thoại'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'Cùng một ID liên hệ nằm ở nhiều hàng',
    hint: 'Giữ một hàng cho mỗi liên hệ. Không hàng nào trong số này được nhập, vì chúng có thể mâu thuẫn nhau.',
    details: ['Có ở {count} hàng, đầu tiên là hàng {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Liên hệ không hợp lệ hoặc không thuộc tài khoản phụ của bạn',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Không có liên hệ hiện có nào khớp với hàng này',
    hint: 'Kiểm tra ID liên hệ, Email và Số điện thoại của hàng. Để thêm thành liên hệ mới, hãy chọn “Tạo mới và cập nhật”.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Nhiều liên hệ khớp với hàng này',
    hint: 'Thêm ID liên hệ để chỉ rõ liên hệ nào, hoặc gộp các liên hệ trùng lặp trong CRM trước.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Đã có bản ghi với cùng giá trị',
    hint: 'Trường này phải khác nhau ở mỗi liên hệ. Hãy đổi hoặc xóa trống ô, hoặc sửa liên hệ kia.',
  },
  ROW_COLUMN_COUNT: {
    message: 'Hàng có nhiều ô hơn hàng tiêu đề',
    hint: 'Tìm dấu phân tách nằm trong văn bản và đặt văn bản đó trong dấu ngoặc kép, hoặc đặt tiêu đề cho cột thừa.',
    details: ['Hàng có {found} ô, hàng tiêu đề có {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Bạn đã chọn bỏ qua hàng này',
    hint: 'Đưa lại hàng này vào khi xem lại nếu muốn nhập.',
  },
  ROW_TOO_LARGE: { message: 'Hàng quá lớn', hint: 'Rút ngắn các văn bản dài nhất, hoặc bỏ qua hàng này.' },
  ROW_UNREADABLE: {
    message: 'Không thể đọc hàng',
    hint: 'Mở dòng này của tệp trong trình soạn thảo văn bản để tìm đoạn bị hỏng, rồi sửa hoặc xóa.',
  },
  CREATE_FAILED: { message: 'Không thể tạo liên hệ', hint: againHint },
  UPDATE_FAILED: { message: 'Không thể cập nhật liên hệ', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Thiếu các trường bắt buộc để tạo/cập nhật cơ hội',
    hint: 'Để tạo cơ hội, hãy điền tên, pipeline và liên hệ: một ID liên hệ, hoặc liên hệ trong cùng hàng. Để cập nhật, hãy điền ID cơ hội.',
    details: ['Còn thiếu: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'Không tìm thấy pipeline',
    hint: 'Dùng tên hoặc ID của pipeline như trong cài đặt.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'Cơ hội không hợp lệ hoặc không thuộc tài khoản phụ của bạn',
    hint: 'Hãy xuất danh sách cơ hội để lấy ID cơ hội hiện tại.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'ID liên hệ không hợp lệ', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Liên hệ đã có cơ hội như vậy',
    hint: 'Điền ID cơ hội để cập nhật, hoặc cho phép cơ hội trùng lặp trong cài đặt.',
  },
  OPP_CONTACT_FAILED: {
    message: 'Cơ hội không được nhập vì liên hệ của nó không được nhập',
    hint: 'Sửa các lỗi của liên hệ trong hàng này; cơ hội sẽ được nhập theo.',
  },

  PHONE_UNREADABLE: { message: 'Không thể đọc số điện thoại', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'Không thể đọc ngày',
    hint: 'Viết ngày như 2024-09-08 (YYYY-MM-DD), hoặc theo định dạng khác được hỗ trợ. Nếu cột ghi ngày trước tháng, hãy chọn như vậy trong tùy chọn của cột.',
    reasons: {
      'day-first': 'Có vẻ ngày đứng trước tháng.',
      'month-first': 'Có vẻ tháng đứng trước ngày.',
      'two-digit-year': 'Năm chỉ có hai chữ số, có thể thuộc hai thế kỷ.',
      'excel-serial': 'Trông giống số thứ tự ngày của bảng tính.',
      'no-such-day': 'Không có ngày này trong lịch.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Không thể đọc số',
    hint: 'Viết số như 1.23, 1234 hoặc .123. Nếu cột dùng dấu phẩy, hãy chọn định dạng số trong tùy chọn của cột.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Không thể đọc số tiền',
    hint: 'Viết số tiền như 1234 hoặc 1,234,234.33. Nếu cột dùng dấu phẩy thập phân, hãy chọn định dạng số trong tùy chọn của cột.',
    reasons: figureReasons,
  },
  OPTION_INVALID: {
    message: 'Tùy chọn không hợp lệ cho trường chọn nhiều hoặc danh sách thả xuống',
    hint: optionHint,
  },
  OPTION_AMBIGUOUS: {
    message: 'Nhiều tùy chọn của trường cùng khớp',
    hint: 'Viết tùy chọn đúng như trong cài đặt, hoặc đổi tên một trong các tùy chọn trông giống nhau.',
  },
  OWNER_NOT_FOUND: {
    message: 'Không có người dùng nào có tên hoặc email này',
    hint: 'Viết người phụ trách theo dạng Tên Họ, hoặc địa chỉ email của một người dùng trong tài khoản này.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Nhiều người dùng có tên này',
    hint: 'Dùng địa chỉ email của người dùng thay cho tên.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Một người theo dõi không phải là người dùng của tài khoản này',
    hint: 'Viết người theo dõi theo dạng Tên Họ, Tên2 Họ2, hoặc bằng địa chỉ email.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Nhiều người dùng trùng tên với một người theo dõi',
    hint: 'Dùng địa chỉ email của người dùng thay cho tên.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Quá nhiều người theo dõi', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Không nhận ra quốc gia',
    hint: 'Dùng tên tiếng Anh hoặc mã hai chữ cái, như Vietnam hoặc VN.',
  },
  TIMEZONE_INVALID: {
    message: 'Không nhận ra múi giờ',
    hint: 'Dùng tên như America/New_York hoặc Asia/Ho_Chi_Minh.',
  },
  DND_INVALID: { message: 'Không đọc được giá trị có/không', hint: 'Viết True hoặc False, hoặc Yes hoặc No.' },
  NOTE_TOO_LONG: {
    message: 'Ghi chú quá dài và đã bị bỏ',
    hint: 'Rút ngắn còn 5.000 ký tự.',
    details: ['Ghi chú có {length} ký tự; cho phép {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Một địa chỉ email bổ sung không hợp lệ và đã bị bỏ',
    hint: 'Mỗi địa chỉ phải có dạng example@domain.com, phân tách bằng dấu phẩy.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Quá nhiều địa chỉ email bổ sung', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Một địa chỉ email bổ sung thuộc về liên hệ khác và đã bị bỏ',
    hint: 'Xóa địa chỉ đó khỏi một trong hai liên hệ.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Một số điện thoại bổ sung không đọc được và đã bị bỏ',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Quá nhiều số điện thoại bổ sung', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Một số điện thoại bổ sung thuộc về liên hệ khác và đã bị bỏ',
    hint: 'Xóa số đó khỏi một trong hai liên hệ.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'Email thuộc về liên hệ khác và không được cập nhật',
    hint: 'Sửa email, hoặc gộp hai liên hệ trong CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Số điện thoại thuộc về liên hệ khác và không được cập nhật',
    hint: 'Sửa số điện thoại, hoặc gộp hai liên hệ trong CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Có nhiều giá trị hơn số ô văn bản; các giá trị cuối đã bị bỏ',
    hint: 'Rút ngắn danh sách, hoặc thêm ô văn bản cho trường trong cài đặt.',
    details: ['Trường có {slots} ô văn bản, ô trong tệp có {count} giá trị.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'Ô trống, nhưng trường này không bị xóa khi nhập',
    hint: 'ID, thẻ, người theo dõi, địa chỉ bổ sung và tên, email hoặc số điện thoại cuối cùng của liên hệ được giữ lại. Hãy sửa trong CRM nếu muốn xóa.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM không thể nhận trường này khi nhập dữ liệu',
    hint: 'Điền trường trong CRM, hoặc không nhập cột này.',
  },
  WORKFLOW_FAILED: {
    message: 'Không thể thêm liên hệ vào quy trình tự động',
    hint: 'Bản thân liên hệ đã được nhập. Hãy thêm liên hệ vào quy trình tự động trong CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'Không tìm thấy giai đoạn trong pipeline',
    hint: 'Dùng tên hoặc ID của một giai đoạn trong pipeline đó. Cơ hội mới bắt đầu ở giai đoạn đầu tiên.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Không nhận ra trạng thái',
    hint: 'Dùng open, won, lost hoặc abandoned. Cơ hội mới có trạng thái open.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Không tìm thấy lý do mất cơ hội',
    hint: 'Dùng tên hoặc ID của lý do mất cơ hội như trong cài đặt.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Chỉ lấy ngày; giờ đã bị bỏ', hint: '' },
  DATE_IN_FUTURE: { message: 'Ngày này ở tương lai', hint: 'Kiểm tra xem ngày, tháng và năm có đúng không.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Số điện thoại có độ dài đúng, nhưng không rõ dải số này',
    hint: 'Số vẫn được nhập. Hãy kiểm tra trước khi gọi hoặc nhắn tin.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Số máy lẻ của số điện thoại đã bị bỏ',
    hint: 'Đặt số máy lẻ vào một trường riêng nếu bạn cần.',
  },
  PHONE_PROMOTED: { message: 'Số điện thoại bổ sung đầu tiên đã trở thành số điện thoại chính', hint: '' },
  EMAIL_PROMOTED: { message: 'Địa chỉ email bổ sung đầu tiên đã trở thành email chính', hint: '' },
  SPLIT_ON_DOT: {
    message: 'Ô đã được tách tại các dấu chấm',
    hint: 'Nếu dấu chấm thuộc về văn bản, hãy phân tách bằng dấu phẩy, hoặc tắt dấu chấm trong tùy chọn của cột.',
    details: ['Ô đã thành {count} giá trị.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Ký hiệu tiền tệ đã bị bỏ',
    hint: 'Số tiền tính theo đơn vị tiền tệ của tài khoản.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'Số tiền trong ngoặc đơn được đọc là số âm', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Dấu chấm được đọc là dấu thập phân, nên số tiền có ba chữ số thập phân',
    hint: 'Nếu dấu chấm phân tách hàng nghìn, hãy chọn định dạng số trong tùy chọn của cột.',
  },
  CONTACT_ID_IGNORED: {
    message: 'ID đã bị bỏ qua, vì lần nhập này chỉ tạo bản ghi mới',
    hint: 'Chọn “Tạo mới và cập nhật” nếu cần cập nhật các bản ghi hiện có.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Tệp không cho biết chữ được mã hóa thế nào',
    hint: 'Xem các chữ có dấu trong bản xem trước. Nếu sai, hãy chọn bảng mã khác.',
  },

  HEADER_DUPLICATE: {
    message: 'Một cột khác có cùng tên',
    hint: 'Có thể ánh xạ cả hai. Xem các giá trị mẫu để phân biệt.',
  },
  HEADER_BLANK: { message: 'Cột không có tên', hint: 'Ánh xạ theo các giá trị mẫu, hoặc không nhập cột này.' },
  MAP_AMBIGUOUS: { message: 'Cột phù hợp với nhiều trường', hint: 'Chọn trường mà cột cần điền.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'Có vẻ các ngày được ghi ngày trước tháng',
    hint: 'Nếu đúng, hãy chọn DD/MM/YYYY cho cột này.',
    details: ['{count} ngày trong số đó không đọc được theo cách khác.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Các ngày trông giống số thứ tự ngày của bảng tính',
    hint: 'Nếu đúng, hãy chọn cách cột này đếm ngày, hoặc định dạng cột là ngày rồi lưu lại tệp.',
    details: ['Cột có {count} giá trị như vậy.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Có vẻ các số dùng dấu phẩy thập phân',
    hint: 'Nếu đúng, hãy chọn định dạng số 1.234,56 cho cột này.',
    details: ['Cột có {count} giá trị như vậy.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Bảng tính đã rút gọn số điện thoại của cột này',
    hint: 'Định dạng cột là văn bản trong bảng tính gốc rồi lưu lại thành CSV: các chữ số đã mất không có trong tệp này.',
    details: ['Cột có {count} giá trị như vậy.'],
  },

  FILE_NOT_CSV: {
    message: 'Đây không phải là tệp CSV',
    hint: 'Trong Excel hoặc Google Sheets, hãy lưu hoặc tải trang tính xuống dạng CSV, rồi chọn tệp đó.',
  },
  FILE_EMPTY: { message: 'Tệp không có hàng nào', hint: 'Cần một hàng tiêu đề và ít nhất một hàng bên dưới.' },
  FILE_TOO_LARGE: {
    message: 'Tệp quá lớn',
    hint: 'Chia thành các tệp nhỏ hơn, mỗi tệp có hàng tiêu đề, rồi nhập lần lượt.',
  },
  FILE_UNREADABLE: {
    message: 'Không thể đọc tệp',
    hint: 'Tệp có thể đã bị di chuyển, hoặc chương trình khác đang mở. Hãy đóng ở đó rồi chọn lại.',
  },
  FILE_CHANGED: {
    message: 'Tệp đã thay đổi kể từ khi được kiểm tra',
    hint: 'Hãy chọn lại tệp, để những gì bạn đã xem lại chính là những gì được nhập.',
  },
  FILE_ENCODING: {
    message: 'Không thể giải mã chữ trong tệp',
    hint: 'Chọn bảng mã khác, hoặc lưu tệp dưới dạng CSV UTF-8.',
    details: ['Bảng mã đã thử là {encoding}.'],
  },
  FILE_OTHER: { message: 'Đây là tệp khác', hint: 'Chọn đúng tệp đã dùng khi bắt đầu lần nhập này.' },
  EDITS_ELSEWHERE: {
    message: 'Các chỉnh sửa của lần nhập này chỉ có trong trình duyệt đã bắt đầu nó',
    hint: 'Hãy tiếp tục ở đó. Nếu tiếp tục ở đây, các hàng chưa gửi sẽ được gửi nguyên như trong tệp.',
  },
  CSV_MALFORMED: {
    message: 'Có dấu ngoặc kép không được đóng',
    hint: 'Tìm một dấu " lẻ gần dòng được nêu rồi đóng hoặc xóa nó. Chọn dấu phân tách khác cũng có thể giúp ích.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Một hàng của tệp dài quá mức',
    hint: 'Thường là thiếu dấu ngoặc kép gần dòng được nêu, hoặc dấu phân tách không đúng.',
  },
  HEADER_MISSING: {
    message: 'Hàng tiêu đề bị trống',
    hint: 'Chọn hàng chứa tên các cột, hoặc thêm một hàng như vậy vào tệp.',
  },
  HEADER_NO_MATCH: {
    message: 'Chưa có cột nào được ánh xạ vào trường',
    hint: 'Ánh xạ ít nhất một cột, và kiểm tra xem đã chọn đúng hàng tiêu đề chưa.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Chưa ánh xạ các trường cần để tạo liên hệ',
    hint: 'Ánh xạ ít nhất một trong Họ tên, Tên, Họ, Email hoặc Số điện thoại.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Chưa ánh xạ các trường cần để tìm liên hệ hiện có',
    hint: 'Ánh xạ ID liên hệ, hoặc Email hay Số điện thoại mà cài đặt trùng lặp của bạn dùng.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Chưa ánh xạ các trường cần cho cơ hội',
    hint: 'Để tạo cơ hội, hãy ánh xạ Tên cơ hội, Pipeline và, nếu tệp không có liên hệ, ID liên hệ. Để cập nhật, hãy ánh xạ ID cơ hội.',
    details: ['Còn thiếu: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Vui lòng đảm bảo mọi trường bắt buộc đã được ánh xạ',
    hint: 'Để tiếp tục, hãy ánh xạ tất cả các trường hoặc chọn Không nhập dữ liệu cho các cột chưa ánh xạ.',
  },
  MAP_FIELD_TWICE: {
    message: 'Hai cột cùng điền vào một trường',
    hint: 'Giữ một cột, và ánh xạ cột kia vào chỗ khác hoặc không nhập cột đó.',
    details: ['Cột {firstColumn} đã điền {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Một cột được ánh xạ vào trường không thể nhập',
    hint: 'Ánh xạ cột vào trường khác, hoặc không nhập. Không thể nhập tệp tải lên và chữ ký.',
    reasons: {
      'unknown-field': 'Tài khoản không còn trường này.',
      'object-not-chosen': 'Đối tượng của trường không thuộc lần nhập này.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'Lần nhập chưa được xác nhận',
    hint: 'Đọc tuyên bố và đánh dấu vào ô trước khi bắt đầu.',
  },
  NOT_ALLOWED: {
    message: 'Chỉ quản trị viên mới có thể nhập dữ liệu',
    hint: 'Hãy nhờ quản trị viên của tài khoản này nhập tệp, hoặc cấp cho bạn vai trò quản trị viên.',
  },
  SIGN_IN_REQUIRED: { message: 'Phiên của bạn đã kết thúc', hint: 'Đăng nhập lại rồi tiếp tục tại đây.' },
  NETWORK: { message: 'Không thể kết nối với CRM', hint: 'Kiểm tra kết nối rồi thử lại.' },
  TIMEOUT: { message: 'CRM không phản hồi kịp thời', hint: 'Thử lại sau giây lát.' },
  HOST_BUSY: { message: 'CRM đang bận', hint: 'Chờ một chút rồi thử lại.' },
  HOST_FAILED: {
    message: 'CRM gặp sự cố',
    hint: 'Thử lại sau vài phút. Nếu vẫn xảy ra, hãy liên hệ bộ phận hỗ trợ.',
  },
  HOST_REFUSED: {
    message: 'CRM đã từ chối lần nhập',
    hint: 'Bắt đầu lại. Nếu vẫn xảy ra, hãy liên hệ bộ phận hỗ trợ.',
  },
  HOST_INCOMPATIBLE: {
    message: 'CRM và công cụ nhập này không tương thích',
    hint: 'Tải lại trang. Nếu vẫn xảy ra, hãy liên hệ bộ phận hỗ trợ.',
  },
  IMPORT_GONE: {
    message: 'CRM không còn lần nhập này',
    hint: 'Có thể nó đã bị hủy ở nơi khác. Hãy bắt đầu lần nhập mới.',
  },
  RANGE_CONFLICT: {
    message: 'Một số hàng đã được gửi với hai phiên bản khác nhau',
    hint: 'Việc nhập đã dừng để không có gì bị ghi hai lần. Hãy tải báo cáo xuống và nhập lại phần còn lại.',
  },
  BATCH_TOO_LARGE: {
    message: 'Một hàng lớn hơn mức CRM chấp nhận',
    hint: 'Rút ngắn các văn bản dài nhất của hàng, hoặc bỏ qua hàng đó.',
  },
  RECEIPT_INVALID: {
    message: 'Không hiểu được phản hồi của CRM',
    hint: 'Không có phản hồi rõ ràng thì không hàng nào được tính là đã nhập. Hãy thử lại.',
  },
  BOOKS_UNBALANCED: {
    message: 'Các con số của lần nhập không khớp nhau',
    hint: 'Lần nhập không được ghi nhận là hoàn tất. Hãy xem thống kê, hoặc liên hệ bộ phận hỗ trợ.',
  },
  WORKER_FAILED: {
    message: 'Trình duyệt đã dừng phần đọc tệp',
    hint: 'Thử lại. Nếu vẫn xảy ra, hãy đóng các tab khác hoặc dùng trình duyệt khác.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Trình duyệt này không lưu được tiến trình nhập',
    hint: 'Việc nhập vẫn hoạt động, nhưng hãy giữ trang này mở cho đến khi xong.',
  },
  CANCELLED: { message: 'Đã hủy', hint: 'Bắt đầu lại khi bạn sẵn sàng.' },
};
