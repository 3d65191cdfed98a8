import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': '@가 없습니다.',
  'display-name': '주소 옆에 이름이 있습니다.',
  several: '주소가 두 개 이상 들어 있습니다.',
  'non-ascii': '@ 앞에 이메일 주소에 쓸 수 없는 문자가 있습니다.',
  'too-long': '이메일 주소의 최대 길이를 넘습니다.',
  'line-break': '줄바꿈이 들어 있습니다.',
};
const phoneReasons = {
  scientific: '스프레드시트가 번호를 줄여서(예: 2.02555E+09) 뒷자리를 잃었습니다.',
  'no-country': '국가 번호가 없고 계정에도 기준이 될 국가가 없습니다.',
  'two-numbers': '번호가 두 개 이상 들어 있습니다.',
  letters: '문자가 들어 있습니다.',
  masked: '일부 숫자가 가려져 있습니다.',
  'lost-zero': '스프레드시트가 맨 앞의 0을 지운 것 같습니다.',
  'too-short': '자릿수가 너무 적습니다.',
  'too-long': '전화번호의 최대 길이를 넘습니다.',
  impossible: '해당 국가에는 이 길이의 번호가 없습니다.',
};
const figureReasons = { precision: '숫자가 15자리를 넘어 정확하게 저장할 수 없습니다.' };
const choiceReasons = { ambiguous: '같은 이름이 두 개 이상 있습니다.' };
const idReasons = { 'white-space': 'ID에는 공백이 들어갈 수 없습니다.' };
const sameInFile = (what: string) => [
  `{mergedInto}행에 같은 ${what} 있어 이 행의 값이 그 행에 병합되었습니다.`,
  `{firstRow}행에 같은 ${what} 있으며, 그 행을 가져옵니다.`,
  `{lastRow}행에 같은 ${what} 있으며, 그 행을 가져옵니다.`,
];
const places = ['셀에서 {position}번째 값입니다.'];
const overLimit = ['최대 {limit}개까지 가능하며, {ignored}개는 제외되었습니다.'];
const takenByRow = ['{firstRow}행에서 기본값으로 사용하고 있습니다.'];
const phoneHint =
  '+1 202 555 0123처럼 +와 국가 번호를 붙여 쓰세요. 다른 형식은 계정 국가의 번호만 읽을 수 있습니다. libphonenumber.appspot.com에서 번호를 확인할 수 있습니다.';
const duplicateHint = '파일에서 값을 고유하게 만들거나 설정 → ‘중복 연락처 허용’에서 중복을 허용하세요.';
const contactIdHint =
  'ID가 잘못되었거나, 다른 하위 계정의 것이거나, 삭제된 연락처의 것일 수 있습니다. 연락처를 내보내 현재 ID를 확인하세요.';
const optionHint =
  '셀을 필드의 선택 항목과 비교하세요. 셀을 수정하거나 설정에서 선택 항목을 추가한 후 다시 가져오세요.';
const againHint = '나중에 이 행을 다시 가져오세요. 또 실패하면 행 번호와 함께 지원팀에 문의하세요.';
const tenHint = '최대 10개까지만 남기세요.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: '연락처를 만들거나 업데이트하는 데 필요한 필드가 없습니다',
    hint: '연락처를 만들려면 전체 이름, 전화번호, 이메일 중 하나 이상을 입력하고 열을 매핑하세요. 업데이트하려면 연락처 ID 또는 중복 설정에서 연락처를 찾는 데 쓰는 전화번호나 이메일을 입력하세요.',
  },
  EMAIL_INVALID: {
    message: '이메일 주소가 잘못되었습니다',
    hint: '이메일 주소는 example@domain.com 형식이어야 하며 셀마다 하나여야 합니다. 나머지는 추가 이메일 주소 열에 넣으세요.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: '중복된 이메일이 있습니다', hint: duplicateHint, details: sameInFile('이메일이') },
  DUPLICATE_PHONE: { message: '중복된 전화번호가 있습니다', hint: duplicateHint, details: sameInFile('전화번호가') },
  DUPLICATE_CONTACT_ID: {
    message: '같은 연락처 ID가 여러 행에 있습니다',
    hint: '연락처마다 한 행만 남기세요. 서로 모순될 수 있으므로 이 행들은 가져오지 않았습니다.',
    details: ['{count}개 행에 있으며, 처음은 {firstRow}행입니다.'],
  },
  CONTACT_ID_INVALID: {
    message: '연락처가 유효하지 않거나 하위 계정에 없습니다',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: '이 행과 일치하는 기존 연락처가 없습니다',
    hint: '행의 연락처 ID, 이메일, 전화번호를 확인하세요. 새 연락처로 추가하려면 ‘만들기 및 업데이트’를 선택하세요.',
  },
  MATCH_AMBIGUOUS: {
    message: '여러 연락처가 이 행과 일치합니다',
    hint: '어떤 연락처인지 연락처 ID로 지정하거나 먼저 CRM에서 중복을 병합하세요.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: '같은 값을 가진 레코드가 이미 있습니다',
    hint: '이 필드는 연락처마다 달라야 합니다. 셀을 바꾸거나 비우거나, 다른 연락처를 수정하세요.',
  },
  ROW_COLUMN_COUNT: {
    message: '행의 셀 수가 머리글보다 많습니다',
    hint: '텍스트 안의 구분 기호를 찾아 그 텍스트를 따옴표로 묶거나, 남는 열에 머리글을 추가하세요.',
    details: ['셀이 {found}개인데 머리글은 {expected}개입니다.'],
  },
  ROW_SKIPPED: {
    message: '이 행을 제외하도록 선택했습니다',
    hint: '가져오려면 검토 단계에서 이 행을 다시 포함하세요.',
  },
  ROW_TOO_LARGE: { message: '행이 너무 큽니다', hint: '가장 긴 텍스트를 줄이거나 행을 제외하세요.' },
  ROW_UNREADABLE: {
    message: '행을 읽을 수 없습니다',
    hint: '텍스트 편집기에서 파일의 이 줄에 손상된 텍스트가 있는지 확인하고 수정하거나 삭제하세요.',
  },
  CREATE_FAILED: { message: '연락처를 만들 수 없습니다', hint: againHint },
  UPDATE_FAILED: { message: '연락처를 업데이트할 수 없습니다', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: '영업 기회를 만들거나 업데이트하는 데 필요한 필드가 없습니다',
    hint: '영업 기회를 만들려면 이름, 파이프라인, 연락처(연락처 ID 또는 같은 행의 연락처)를 입력하세요. 업데이트하려면 영업 기회 ID를 입력하세요.',
    details: ['누락: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: '파이프라인을 찾을 수 없습니다',
    hint: '설정에 있는 파이프라인의 이름이나 ID를 사용하세요.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: '영업 기회가 유효하지 않거나 하위 계정에 없습니다',
    hint: '영업 기회를 내보내 현재 영업 기회 ID를 확인하세요.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: '연락처 ID가 유효하지 않습니다', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: '이 연락처에 이미 같은 영업 기회가 있습니다',
    hint: '업데이트하려면 영업 기회 ID를 입력하거나, 설정에서 중복 영업 기회를 허용하세요.',
  },
  OPP_CONTACT_FAILED: {
    message: '연락처를 가져오지 못해 영업 기회도 가져오지 않았습니다',
    hint: '이 행의 연락처 오류를 수정하면 영업 기회도 함께 가져옵니다.',
  },

  PHONE_UNREADABLE: { message: '전화번호를 읽을 수 없습니다', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: '날짜를 읽을 수 없습니다',
    hint: '2024-09-08 (YYYY-MM-DD) 또는 지원되는 다른 형식으로 쓰세요. 일이 먼저 오는 열이라면 열 옵션에서 선택하세요.',
    reasons: {
      'day-first': '일이 월보다 먼저 온 것 같습니다.',
      'month-first': '월이 일보다 먼저 온 것 같습니다.',
      'two-digit-year': '연도가 두 자리여서 어느 세기인지 알 수 없습니다.',
      'excel-serial': '스프레드시트의 날짜 일련번호로 보입니다.',
      'no-such-day': '달력에 없는 날짜입니다.',
    },
  },
  NUMBER_UNREADABLE: {
    message: '숫자를 읽을 수 없습니다',
    hint: '1.23, 1234, .123처럼 쓰세요. 열에 쉼표를 쓴다면 열 옵션에서 숫자 형식을 선택하세요.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: '금액을 읽을 수 없습니다',
    hint: '1234 또는 1,234,234.33처럼 쓰세요. 열에 소수점으로 쉼표를 쓴다면 열 옵션에서 숫자 형식을 선택하세요.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: '다중 선택 또는 드롭다운 필드의 선택 항목이 잘못되었습니다', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: '필드의 선택 항목 여러 개와 일치합니다',
    hint: '설정에 있는 그대로 쓰거나, 같아 보이는 선택 항목 중 하나의 이름을 바꾸세요.',
  },
  OWNER_NOT_FOUND: {
    message: '이 이름이나 이메일을 가진 사용자가 없습니다',
    hint: '담당자는 ‘이름 성’ 또는 이 계정 사용자의 이메일 주소로 쓰세요.',
  },
  OWNER_AMBIGUOUS: {
    message: '이 이름을 가진 사용자가 여러 명입니다',
    hint: '이름 대신 사용자의 이메일 주소를 사용하세요.',
  },
  FOLLOWER_NOT_FOUND: {
    message: '이 계정의 사용자가 아닌 팔로워가 있습니다',
    hint: '팔로워는 ‘이름 성, 이름2 성2’ 또는 이메일 주소로 쓰세요.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: '팔로워와 이름이 같은 사용자가 여러 명입니다',
    hint: '이름 대신 사용자의 이메일 주소를 사용하세요.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: '팔로워가 너무 많습니다', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: '알 수 없는 국가입니다',
    hint: '영어 이름이나 두 글자 코드를 사용하세요. 예: South Korea 또는 KR.',
  },
  TIMEZONE_INVALID: {
    message: '알 수 없는 시간대입니다',
    hint: 'Asia/Seoul 또는 America/New_York 같은 이름을 사용하세요.',
  },
  DND_INVALID: { message: '예/아니요 값을 읽을 수 없습니다', hint: 'True 또는 False, Yes 또는 No로 쓰세요.' },
  NOTE_TOO_LONG: {
    message: '메모가 너무 길어 제외되었습니다',
    hint: '5,000자 이내로 줄이세요.',
    details: ['{length}자이며 최대 {limit}자까지 가능합니다.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: '추가 이메일 주소가 잘못되어 제외되었습니다',
    hint: '각 주소는 example@domain.com 형식이어야 하며 쉼표로 구분합니다.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: '추가 이메일 주소가 너무 많습니다', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: '추가 이메일 주소가 다른 연락처의 것이어서 제외되었습니다',
    hint: '둘 중 하나에서 주소를 제거하세요.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: '추가 전화번호를 읽을 수 없어 제외되었습니다',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: '추가 전화번호가 너무 많습니다', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: '추가 전화번호가 다른 연락처의 것이어서 제외되었습니다',
    hint: '둘 중 하나에서 번호를 제거하세요.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: '이메일이 다른 연락처의 것이어서 업데이트하지 않았습니다',
    hint: '이메일을 수정하거나 CRM에서 두 연락처를 병합하세요.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: '전화번호가 다른 연락처의 것이어서 업데이트하지 않았습니다',
    hint: '전화번호를 수정하거나 CRM에서 두 연락처를 병합하세요.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: '값이 텍스트 상자보다 많아 뒤쪽 값이 제외되었습니다',
    hint: '목록을 줄이거나 설정에서 필드에 텍스트 상자를 추가하세요.',
    details: ['필드의 텍스트 상자는 {slots}개인데 셀의 값은 {count}개입니다.'],
  },
  EMPTY_NOT_CLEARED: {
    message: '셀은 비어 있지만 가져오기로는 이 필드를 비우지 않습니다',
    hint: 'ID, 태그, 팔로워, 추가 주소, 그리고 연락처에 마지막으로 남은 이름·이메일·전화번호는 유지됩니다. 제거하려면 CRM에서 변경하세요.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM이 가져오기로는 이 필드를 받을 수 없습니다',
    hint: 'CRM에서 직접 입력하거나 이 열을 가져오지 마세요.',
  },
  WORKFLOW_FAILED: {
    message: '연락처를 워크플로에 추가할 수 없습니다',
    hint: '연락처 자체는 가져왔습니다. CRM에서 워크플로에 추가하세요.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: '파이프라인에서 단계를 찾을 수 없습니다',
    hint: '해당 파이프라인에 있는 단계의 이름이나 ID를 사용하세요. 새 영업 기회는 첫 단계에서 시작합니다.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: '알 수 없는 상태입니다',
    hint: 'open, won, lost, abandoned 중 하나를 사용하세요. 새 영업 기회는 open입니다.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: '실패 사유를 찾을 수 없습니다',
    hint: '설정에 있는 실패 사유의 이름이나 ID를 사용하세요.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: '날짜만 사용하고 시간은 제외했습니다', hint: '' },
  DATE_IN_FUTURE: { message: '미래의 날짜입니다', hint: '연, 월, 일이 맞는지 확인하세요.' },
  PHONE_NOT_ASSIGNED: {
    message: '전화번호 길이는 맞지만 알려진 번호 대역이 아닙니다',
    hint: '가져오기는 됩니다. 전화나 문자를 보내려면 번호를 확인하세요.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: '전화번호의 내선 번호를 제외했습니다',
    hint: '내선 번호가 필요하면 별도 필드에 넣으세요.',
  },
  PHONE_PROMOTED: { message: '첫 번째 추가 전화번호가 기본 전화번호가 되었습니다', hint: '' },
  EMAIL_PROMOTED: { message: '첫 번째 추가 이메일 주소가 기본 이메일이 되었습니다', hint: '' },
  SPLIT_ON_DOT: {
    message: '셀을 점에서 나누었습니다',
    hint: '점이 텍스트의 일부라면 쉼표로 구분하거나 열 옵션에서 점을 끄세요.',
    details: ['값 {count}개가 되었습니다.'],
  },
  CURRENCY_SYMBOL_IGNORED: { message: '통화 기호를 제외했습니다', hint: '금액은 계정의 통화로 저장됩니다.' },
  MONEY_PARENS_NEGATIVE: { message: '괄호 안의 금액을 음수로 읽었습니다', hint: '' },
  MONEY_AMBIGUOUS: {
    message: '점을 소수점으로 읽어 소수점 아래가 세 자리입니다',
    hint: '점이 천 단위 구분 기호라면 열 옵션에서 숫자 형식을 선택하세요.',
  },
  CONTACT_ID_IGNORED: {
    message: '이 가져오기는 레코드를 만들기만 하므로 ID를 무시했습니다',
    hint: '기존 레코드를 업데이트하려면 ‘만들기 및 업데이트’를 선택하세요.',
  },
  FILE_ENCODING_GUESSED: {
    message: '파일에 문자 인코딩 정보가 없습니다',
    hint: '미리 보기에서 글자를 확인하세요. 잘못되었다면 다른 인코딩을 선택하세요.',
  },

  HEADER_DUPLICATE: {
    message: '다른 열과 이름이 같습니다',
    hint: '둘 다 매핑할 수 있습니다. 샘플 값을 보고 구분하세요.',
  },
  HEADER_BLANK: { message: '열에 이름이 없습니다', hint: '샘플 값을 보고 매핑하거나 가져오지 마세요.' },
  MAP_AMBIGUOUS: { message: '열이 여러 필드와 맞습니다', hint: '채울 필드를 선택하세요.' },
  DATE_COLUMN_DAY_FIRST: {
    message: '일이 월보다 먼저 온 날짜로 보입니다',
    hint: '그렇다면 이 열에 DD/MM/YYYY를 선택하세요.',
    details: ['다르게는 읽을 수 없는 값이 {count}개 있습니다.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: '스프레드시트의 날짜 일련번호로 보입니다',
    hint: '그렇다면 이 열의 날짜 체계를 선택하거나, 열을 날짜 서식으로 바꿔 파일을 다시 저장하세요.',
    details: ['{count}개 들어 있습니다.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: '소수점으로 쉼표를 쓴 것 같습니다',
    hint: '그렇다면 이 열에 숫자 형식 1.234,56을 선택하세요.',
    details: ['{count}개 들어 있습니다.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: '스프레드시트가 이 열의 전화번호를 줄였습니다',
    hint: '원본 스프레드시트에서 열을 텍스트 서식으로 바꾸고 CSV로 다시 저장하세요. 잃어버린 숫자는 이 파일에 없습니다.',
    details: ['{count}개 들어 있습니다.'],
  },

  FILE_NOT_CSV: {
    message: 'CSV 파일이 아닙니다',
    hint: 'Excel이나 Google 스프레드시트에서 시트를 CSV로 저장하거나 다운로드한 후 그 파일을 선택하세요.',
  },
  FILE_EMPTY: { message: '파일에 행이 없습니다', hint: '머리글 행과 그 아래에 한 행 이상이 필요합니다.' },
  FILE_TOO_LARGE: { message: '파일이 너무 큽니다', hint: '머리글 행이 있는 더 작은 파일로 나누어 차례로 가져오세요.' },
  FILE_UNREADABLE: {
    message: '파일을 읽을 수 없습니다',
    hint: '파일이 이동되었거나 다른 프로그램에서 열려 있을 수 있습니다. 닫은 후 다시 선택하세요.',
  },
  FILE_CHANGED: {
    message: '검사한 후 파일이 변경되었습니다',
    hint: '검토한 내용 그대로 가져올 수 있도록 파일을 다시 선택하세요.',
  },
  FILE_ENCODING: {
    message: '파일의 문자를 해독할 수 없습니다',
    hint: '다른 인코딩을 선택하거나 파일을 CSV UTF-8로 저장하세요.',
    details: ['시도한 인코딩: {encoding}.'],
  },
  FILE_OTHER: { message: '다른 파일입니다', hint: '이 가져오기를 시작할 때 사용한 파일을 선택하세요.' },
  EDITS_ELSEWHERE: {
    message: '이 가져오기의 수정 내용은 시작한 브라우저에만 있습니다',
    hint: '그 브라우저에서 계속하세요. 여기서 계속하면 아직 보내지 않은 행은 파일에 있는 그대로 보내집니다.',
  },
  CSV_MALFORMED: {
    message: '따옴표가 닫히지 않았습니다',
    hint: '표시된 줄 근처에서 홀로 있는 "를 찾아 닫거나 지우세요. 구분 기호를 바꾸면 해결될 수도 있습니다.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: '파일의 한 행이 지나치게 깁니다',
    hint: '대개 표시된 줄 근처에 따옴표가 빠졌거나 구분 기호가 맞지 않습니다.',
  },
  HEADER_MISSING: { message: '머리글 행이 비어 있습니다', hint: '열 이름이 있는 행을 선택하거나 파일에 추가하세요.' },
  HEADER_NO_MATCH: {
    message: '필드에 매핑된 열이 없습니다',
    hint: '열을 하나 이상 매핑하고 머리글 행이 올바른지 확인하세요.',
  },
  MAP_REQUIRED_CREATE: {
    message: '연락처를 만드는 데 필요한 필드가 매핑되지 않았습니다',
    hint: '전체 이름, 이름, 성, 이메일, 전화번호 중 하나 이상을 매핑하세요.',
  },
  MAP_REQUIRED_UPDATE: {
    message: '기존 연락처를 찾는 데 필요한 필드가 매핑되지 않았습니다',
    hint: '연락처 ID 또는 중복 설정에서 사용하는 이메일이나 전화번호를 매핑하세요.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: '영업 기회에 필요한 필드가 매핑되지 않았습니다',
    hint: '만들려면 영업 기회 이름과 파이프라인을, 파일에 연락처가 없다면 연락처 ID도 매핑하세요. 업데이트하려면 영업 기회 ID를 매핑하세요.',
    details: ['누락: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: '모든 필수 필드가 매핑되었는지 확인하세요',
    hint: '계속하려면 모든 필드를 매핑하거나 매핑되지 않은 열의 데이터를 가져오지 않도록 선택하세요.',
  },
  MAP_FIELD_TWICE: {
    message: '두 열이 같은 필드를 채웁니다',
    hint: '하나만 남기고 다른 열은 다른 필드에 매핑하거나 가져오지 마세요.',
    details: ['{firstColumn} 열이 이미 {field} 필드를 채웁니다.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: '가져올 수 없는 필드에 매핑된 열이 있습니다',
    hint: '다른 필드에 매핑하거나 가져오지 마세요. 파일 업로드와 서명은 가져올 수 없습니다.',
    reasons: {
      'unknown-field': '계정에 이 필드가 더 이상 없습니다.',
      'object-not-chosen': '해당 개체는 이 가져오기에 포함되지 않습니다.',
    },
  },
  CONSENT_REQUIRED: {
    message: '아직 가져오기를 확인하지 않았습니다',
    hint: '시작하기 전에 내용을 읽고 확인란을 선택하세요.',
  },
  NOT_ALLOWED: {
    message: '관리자만 가져올 수 있습니다',
    hint: '이 계정의 관리자에게 파일을 가져와 달라고 하거나 관리자 역할을 요청하세요.',
  },
  SIGN_IN_REQUIRED: { message: '세션이 종료되었습니다', hint: '다시 로그인한 후 여기서 계속하세요.' },
  NETWORK: { message: 'CRM에 연결할 수 없습니다', hint: '연결을 확인하고 다시 시도하세요.' },
  TIMEOUT: { message: 'CRM이 제때 응답하지 않았습니다', hint: '잠시 후 다시 시도하세요.' },
  HOST_BUSY: { message: 'CRM이 혼잡합니다', hint: '잠시 기다렸다가 다시 시도하세요.' },
  HOST_FAILED: {
    message: 'CRM에 문제가 발생했습니다',
    hint: '몇 분 후 다시 시도하세요. 계속되면 지원팀에 문의하세요.',
  },
  HOST_REFUSED: { message: 'CRM이 가져오기를 거부했습니다', hint: '다시 시작하세요. 계속되면 지원팀에 문의하세요.' },
  HOST_INCOMPATIBLE: {
    message: 'CRM과 이 가져오기 도구가 서로 맞지 않습니다',
    hint: '페이지를 새로 고치세요. 계속되면 지원팀에 문의하세요.',
  },
  IMPORT_GONE: {
    message: 'CRM에 이 가져오기가 더 이상 없습니다',
    hint: '다른 곳에서 취소되었을 수 있습니다. 새로 가져오기를 시작하세요.',
  },
  RANGE_CONFLICT: {
    message: '일부 행이 서로 다른 두 버전으로 전송되었습니다',
    hint: '두 번 기록되지 않도록 가져오기를 중지했습니다. 보고서를 다운로드하고 나머지를 새로 가져오세요.',
  },
  BATCH_TOO_LARGE: {
    message: '한 행이 CRM에서 허용하는 크기보다 큽니다',
    hint: '행에서 가장 긴 텍스트를 줄이거나 행을 제외하세요.',
  },
  RECEIPT_INVALID: {
    message: 'CRM의 응답을 이해할 수 없습니다',
    hint: '분명한 응답이 없으면 가져온 것으로 계산하지 않습니다. 다시 시도하세요.',
  },
  BOOKS_UNBALANCED: {
    message: '가져오기의 숫자가 맞지 않습니다',
    hint: '가져오기를 완료로 표시하지 않았습니다. 통계를 확인하거나 지원팀에 문의하세요.',
  },
  WORKER_FAILED: {
    message: '브라우저가 파일을 읽는 작업을 중지했습니다',
    hint: '다시 시도하세요. 계속되면 다른 탭을 닫거나 다른 브라우저를 사용하세요.',
  },
  STORAGE_UNAVAILABLE: {
    message: '이 브라우저는 가져오기를 기억할 수 없습니다',
    hint: '가져오기는 되지만 끝날 때까지 이 페이지를 열어 두세요.',
  },
  CANCELLED: { message: '취소됨', hint: '준비되면 다시 시작하세요.' },
};
