import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': '@ がありません。',
  'display-name': 'アドレスのほかに名前が含まれています。',
  several: '複数のアドレスが含まれています。',
  'non-ascii': '@ より前に、メールアドレスで使えない文字があります。',
  'too-long': 'メールアドレスとして長すぎます。',
  'line-break': '改行が含まれています。',
};
const phoneReasons = {
  scientific: '表計算ソフトによって短縮され（2.02555E+09 など）、末尾の桁が失われています。',
  'no-country': '国番号がなく、アカウントにも判断基準となる国が設定されていません。',
  'two-numbers': '複数の番号が含まれています。',
  letters: '文字が含まれています。',
  masked: '一部の桁が伏せられています。',
  'lost-zero': '表計算ソフトによって先頭の0が失われたようです。',
  'too-short': '桁数が足りません。',
  'too-long': '電話番号として長すぎます。',
  impossible: 'その国にこの長さの番号はありません。',
};
const figureReasons = { precision: '正確に保存できる15桁を超えています。' };
const choiceReasons = { ambiguous: '同じ名前のものが複数あります。' };
const idReasons = { 'white-space': 'IDに空白は使えません。' };
const sameInFile = (what: string) => [
  `行{mergedInto}に同じ${what}があり、この行の値はその行にマージされました。`,
  `行{firstRow}に同じ${what}があり、その行がインポートされます。`,
  `行{lastRow}に同じ${what}があり、その行がインポートされます。`,
];
const places = ['セル内の{position}番目です。'];
const overLimit = ['上限は{limit}件です。残りの{ignored}件は除外されました。'];
const takenByRow = ['行{firstRow}で主な値として使われています。'];
const phoneHint =
  '+1 202 555 0123 のように、+ と国番号を付けて入力してください。ほかの形式はアカウントの国でのみ有効です。番号は libphonenumber.appspot.com で確認できます。';
const duplicateHint = 'ファイル内の値を一意にするか、設定 →「コンタクトの重複を許可」で重複を許可してください。';
const contactIdHint =
  'IDが誤っているか、別のサブアカウントのものか、削除されたコンタクトのものです。コンタクトをエクスポートして現在のIDを確認してください。';
const optionHint =
  'セルを項目の選択肢と比べてください。セルを修正するか、設定で選択肢を追加してから、もう一度インポートしてください。';
const againHint =
  '後でこの行をもう一度インポートしてください。再び失敗する場合は、行を添えてサポートにお問い合わせください。';
const tenHint = '10件以内にしてください。';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'コンタクトの作成・更新に必要な項目がありません',
    hint: '作成するには、氏名、電話番号、メールの少なくとも1つを入力し、列をマッピングしてください。更新するには、コンタクトID、または重複の設定でコンタクトの検索に使う電話番号かメールを入力してください。',
  },
  EMAIL_INVALID: {
    message: 'メールアドレスが無効です',
    hint: 'メールアドレスは example@domain.com の形式で、1つのセルに1つだけ入力してください。ほかのアドレスは「その他のメールアドレス」の列に入力します。',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'メールが重複しています', hint: duplicateHint, details: sameInFile('メール') },
  DUPLICATE_PHONE: { message: '電話番号が重複しています', hint: duplicateHint, details: sameInFile('電話番号') },
  DUPLICATE_CONTACT_ID: {
    message: '同じコンタクトIDが複数の行にあります',
    hint: 'コンタクトごとに1行だけ残してください。内容が矛盾する可能性があるため、これらの行はいずれもインポートされていません。',
    details: ['{count}行にあり、最初は行{firstRow}です。'],
  },
  CONTACT_ID_INVALID: {
    message: 'コンタクトが無効か、このサブアカウントにありません',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'この行に一致する既存のコンタクトがありません',
    hint: '行のコンタクトID、メール、電話番号を確認してください。新規コンタクトとして追加するには「作成と更新」を選択してください。',
  },
  MATCH_AMBIGUOUS: {
    message: '複数のコンタクトがこの行に一致します',
    hint: 'コンタクトIDを追加して対象を特定するか、先にCRMで重複をマージしてください。',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: '同じ値のレコードがすでに存在します',
    hint: 'この項目はコンタクトごとに異なる必要があります。セルを変更するか空にするか、もう一方のコンタクトを修正してください。',
  },
  ROW_COLUMN_COUNT: {
    message: '行のセル数がヘッダーより多くなっています',
    hint: 'テキスト内の区切り文字を探して引用符で囲むか、余分な列に見出しを付けてください。',
    details: ['セルは{found}個、ヘッダーは{expected}個です。'],
  },
  ROW_SKIPPED: {
    message: 'この行は除外するよう選択されています',
    hint: 'インポートする場合は、確認画面で行を対象に戻してください。',
  },
  ROW_TOO_LARGE: { message: '行が大きすぎます', hint: '長いテキストを短くするか、行を除外してください。' },
  ROW_UNREADABLE: {
    message: '行を読み取れませんでした',
    hint: 'テキストエディターでファイルのこの行を開き、壊れたテキストを修正または削除してください。',
  },
  CREATE_FAILED: { message: 'コンタクトを作成できませんでした', hint: againHint },
  UPDATE_FAILED: { message: 'コンタクトを更新できませんでした', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: '商談の作成・更新に必要な項目がありません',
    hint: '作成するには、商談名、パイプライン、コンタクト（コンタクトIDまたは同じ行のコンタクト）を入力してください。更新するには商談IDを入力してください。',
    details: ['不足：{missing}。'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'パイプラインが見つかりません',
    hint: '設定にあるパイプラインの名前またはIDを使用してください。',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: '商談が無効か、このサブアカウントにありません',
    hint: '商談をエクスポートして、現在の商談IDを確認してください。',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'コンタクトIDが無効です', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'このコンタクトにはすでに同じ商談があります',
    hint: '更新するには商談IDを入力するか、設定で商談の重複を許可してください。',
  },
  OPP_CONTACT_FAILED: {
    message: 'コンタクトがインポートされなかったため、商談もインポートされませんでした',
    hint: 'この行のコンタクトのエラーを修正すると、商談もインポートされます。',
  },

  PHONE_UNREADABLE: { message: '電話番号を読み取れませんでした', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: '日付を読み取れませんでした',
    hint: '日付は 2024-09-08 (YYYY-MM-DD) のように、または対応しているほかの形式で入力してください。日が先の列は、列のオプションで指定してください。',
    reasons: {
      'day-first': '日が月より先にあるようです。',
      'month-first': '月が日より先にあるようです。',
      'two-digit-year': '年が2桁のため、世紀を判断できません。',
      'excel-serial': '表計算ソフトのシリアル値のようです。',
      'no-such-day': '暦に存在しない日付です。',
    },
  },
  NUMBER_UNREADABLE: {
    message: '数値を読み取れませんでした',
    hint: '数値は 1.23、1234、.123 のように入力してください。カンマを使う列は、列のオプションで数値の形式を選択してください。',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: '金額を読み取れませんでした',
    hint: '金額は 1234 や 1,234,234.33 のように入力してください。小数点にカンマを使う列は、列のオプションで数値の形式を選択してください。',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: '複数選択またはドロップダウン項目の選択肢が無効です', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: '項目の複数の選択肢に一致します',
    hint: '設定にあるとおり正確に入力するか、見分けのつかない選択肢の名前を変更してください。',
  },
  OWNER_NOT_FOUND: {
    message: 'この名前またはメールのユーザーがいません',
    hint: '担当者は「名 姓」、またはこのアカウントのユーザーのメールアドレスで入力してください。',
  },
  OWNER_AMBIGUOUS: {
    message: '同じ名前のユーザーが複数います',
    hint: '名前の代わりにユーザーのメールアドレスを使用してください。',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'フォロワーがこのアカウントのユーザーではありません',
    hint: 'フォロワーは「名 姓, 名2 姓2」、またはメールアドレスで入力してください。',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'フォロワーと同じ名前のユーザーが複数います',
    hint: '名前の代わりにユーザーのメールアドレスを使用してください。',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'フォロワーが多すぎます', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: '国を認識できません',
    hint: '英語の国名または2文字のコードを使用してください（例：Japan または JP）。',
  },
  TIMEZONE_INVALID: {
    message: 'タイムゾーンを認識できません',
    hint: 'Asia/Tokyo や America/New_York のような名前を使用してください。',
  },
  DND_INVALID: {
    message: '「はい」か「いいえ」を読み取れませんでした',
    hint: 'True または False、Yes または No と入力してください。',
  },
  NOTE_TOO_LONG: {
    message: 'メモが長すぎるため除外されました',
    hint: '5,000文字以内にしてください。',
    details: ['{length}文字あります。上限は{limit}文字です。'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'その他のメールアドレスに無効なものがあり、除外されました',
    hint: 'それぞれ example@domain.com の形式で、カンマ区切りで入力してください。',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'その他のメールアドレスが多すぎます', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'その他のメールアドレスが別のコンタクトのものであるため、除外されました',
    hint: 'どちらか一方からアドレスを削除してください。',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'その他の電話番号に読み取れないものがあり、除外されました',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'その他の電話番号が多すぎます', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'その他の電話番号が別のコンタクトのものであるため、除外されました',
    hint: 'どちらか一方から番号を削除してください。',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'メールが別のコンタクトのものであるため、更新されませんでした',
    hint: 'メールを修正するか、CRMで2つのコンタクトをマージしてください。',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: '電話番号が別のコンタクトのものであるため、更新されませんでした',
    hint: '電話番号を修正するか、CRMで2つのコンタクトをマージしてください。',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: '値がテキストボックスより多いため、末尾の値が除外されました',
    hint: 'リストを短くするか、設定で項目にテキストボックスを追加してください。',
    details: ['テキストボックスは{slots}個、セルの値は{count}個です。'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'セルは空ですが、この項目はインポートでは消去されません',
    hint: 'ID、タグ、フォロワー、その他のアドレス、およびコンタクトに最後に残る氏名・メール・電話番号は保持されます。削除する場合はCRMで変更してください。',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRMはこの項目のインポートに対応していません',
    hint: 'CRMで入力するか、この列をインポートしないでください。',
  },
  WORKFLOW_FAILED: {
    message: 'コンタクトをワークフローに追加できませんでした',
    hint: 'コンタクト自体はインポートされています。CRMでワークフローに追加してください。',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'パイプラインにこのステージが見つかりません',
    hint: 'そのパイプラインにあるステージの名前またはIDを使用してください。新規の商談は最初のステージから始まります。',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'ステータスを認識できません',
    hint: 'open、won、lost、abandoned のいずれかを使用してください。新規の商談は open になります。',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: '失注理由が見つかりません',
    hint: '設定にある失注理由の名前またはIDを使用してください。',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: '日付だけが取り込まれ、時刻は除外されました', hint: '' },
  DATE_IN_FUTURE: { message: '日付が未来です', hint: '年月日が正しいか確認してください。' },
  PHONE_NOT_ASSIGNED: {
    message: '電話番号の長さは正しいですが、該当する番号帯が見つかりません',
    hint: 'インポートはされます。電話やSMSに使う場合は確認してください。',
  },
  PHONE_EXTENSION_DROPPED: {
    message: '電話番号の内線番号が除外されました',
    hint: '必要な場合は、内線番号を別の項目に入力してください。',
  },
  PHONE_PROMOTED: { message: 'その他の電話番号の1件目が主な電話番号になりました', hint: '' },
  EMAIL_PROMOTED: { message: 'その他のメールアドレスの1件目が主なメールになりました', hint: '' },
  SPLIT_ON_DOT: {
    message: 'セルがピリオドで分割されました',
    hint: 'ピリオドがテキストの一部である場合は、カンマで区切るか、列のオプションでピリオドをオフにしてください。',
    details: ['{count}個の値になりました。'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: '通貨記号が除外されました',
    hint: '金額はアカウントの通貨で扱われます。',
  },
  MONEY_PARENS_NEGATIVE: { message: 'かっこ内の金額が負の値として読み取られました', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'ピリオドが小数点として読み取られ、金額が小数3桁になっています',
    hint: 'ピリオドが桁区切りの場合は、列のオプションで数値の形式を選択してください。',
  },
  CONTACT_ID_IGNORED: {
    message: 'このインポートはレコードの作成のみを行うため、IDは無視されました',
    hint: '既存のレコードを更新する場合は「作成と更新」を選択してください。',
  },
  FILE_ENCODING_GUESSED: {
    message: 'ファイルに文字コードの情報がありません',
    hint: 'プレビューで文字を確認してください。文字化けしている場合は、別の文字コードを選択してください。',
  },

  HEADER_DUPLICATE: {
    message: '同じ名前の列がほかにもあります',
    hint: 'どちらもマッピングできます。サンプル値を見て区別してください。',
  },
  HEADER_BLANK: {
    message: '列に名前がありません',
    hint: 'サンプル値を見てマッピングするか、インポートしないでください。',
  },
  MAP_AMBIGUOUS: { message: '列が複数の項目に当てはまります', hint: '取り込む項目を選択してください。' },
  DATE_COLUMN_DAY_FIRST: {
    message: '日付は日が月より先にあるようです',
    hint: 'その場合は、この列に DD/MM/YYYY を選択してください。',
    details: ['そのうち{count}件は、ほかの順序では読み取れません。'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: '日付が表計算ソフトのシリアル値のようです',
    hint: 'その場合は、この列の日数の数え方を選択するか、列を日付の書式にしてファイルを保存し直してください。',
    details: ['{count}件含まれています。'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: '数値の小数点にカンマが使われているようです',
    hint: 'その場合は、この列に数値の形式 1.234,56 を選択してください。',
    details: ['{count}件含まれています。'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: '表計算ソフトによって、この列の電話番号が短縮されています',
    hint: '元のシートで列を文字列の書式にして、CSVとして保存し直してください。失われた桁はこのファイルにはありません。',
    details: ['{count}件含まれています。'],
  },

  FILE_NOT_CSV: {
    message: 'CSVファイルではありません',
    hint: 'ExcelまたはGoogleスプレッドシートでシートをCSVとして保存またはダウンロードし、そのファイルを選択してください。',
  },
  FILE_EMPTY: { message: 'ファイルに行がありません', hint: 'ヘッダー行と、その下に少なくとも1行が必要です。' },
  FILE_TOO_LARGE: {
    message: 'ファイルが大きすぎます',
    hint: 'ヘッダー行付きの小さなファイルに分割し、順番にインポートしてください。',
  },
  FILE_UNREADABLE: {
    message: 'ファイルを読み取れませんでした',
    hint: '移動されたか、別のプログラムで開かれている可能性があります。そちらを閉じて、もう一度選択してください。',
  },
  FILE_CHANGED: {
    message: '確認後にファイルが変更されました',
    hint: '確認した内容がインポートされるように、ファイルをもう一度選択してください。',
  },
  FILE_ENCODING: {
    message: 'ファイルの文字をデコードできませんでした',
    hint: '別の文字コードを選択するか、CSV UTF-8として保存してください。',
    details: ['試した文字コードは {encoding} です。'],
  },
  FILE_OTHER: {
    message: '別のファイルです',
    hint: 'このインポートを開始したときのファイルを選択してください。',
  },
  EDITS_ELSEWHERE: {
    message: 'このインポートの修正は、開始したブラウザーにしかありません',
    hint: 'そのブラウザーで続けてください。ここで続けると、まだ送信していない行はファイルのまま送信されます。',
  },
  CSV_MALFORMED: {
    message: '引用符が閉じられていません',
    hint: '示された行の付近で単独の " を探し、閉じるか削除してください。別の区切り文字で解決することもあります。',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'ファイルの1行が長すぎます',
    hint: '多くの場合、示された行の付近で引用符が抜けているか、区切り文字が誤っています。',
  },
  HEADER_MISSING: {
    message: 'ヘッダー行が空白です',
    hint: '列名のある行を選択するか、ファイルに追加してください。',
  },
  HEADER_NO_MATCH: {
    message: '項目にマッピングされた列がありません',
    hint: '少なくとも1列をマッピングし、正しいヘッダー行が選択されているか確認してください。',
  },
  MAP_REQUIRED_CREATE: {
    message: 'コンタクトの作成に必要な項目がマッピングされていません',
    hint: '氏名、名、姓、メール、電話番号の少なくとも1つをマッピングしてください。',
  },
  MAP_REQUIRED_UPDATE: {
    message: '既存のコンタクトの検索に必要な項目がマッピングされていません',
    hint: 'コンタクトID、または重複の設定で使うメールか電話番号をマッピングしてください。',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: '商談に必要な項目がマッピングされていません',
    hint: '作成するには、商談名、パイプライン、およびファイルにコンタクトがない場合はコンタクトIDをマッピングしてください。更新するには商談IDをマッピングしてください。',
    details: ['不足：{missing}。'],
  },
  MAP_UNMAPPED: {
    message: 'すべての必須項目がマッピングされていることを確認してください',
    hint: '続行するには、すべての項目をマッピングするか、未マッピングの列のデータをインポートしないことを選択してください。',
  },
  MAP_FIELD_TWICE: {
    message: '2つの列が同じ項目にマッピングされています',
    hint: '1つを残し、もう1つは別の項目にマッピングするか、インポートしないでください。',
    details: ['列「{firstColumn}」がすでに {field} に使われています。'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'インポートできない項目に列がマッピングされています',
    hint: '別の項目にマッピングするか、インポートしないでください。ファイルアップロードと署名はインポートできません。',
    reasons: {
      'unknown-field': 'この項目はアカウントにもう存在しません。',
      'object-not-chosen': 'この項目のオブジェクトはこのインポートの対象外です。',
    },
  },
  CONSENT_REQUIRED: {
    message: 'インポートがまだ確認されていません',
    hint: '開始する前に、内容を読んでチェックを入れてください。',
  },
  NOT_ALLOWED: {
    message: 'インポートできるのは管理者のみです',
    hint: 'このアカウントの管理者に、ファイルのインポートまたは管理者ロールの付与を依頼してください。',
  },
  SIGN_IN_REQUIRED: {
    message: 'セッションが終了しました',
    hint: '再度サインインしてから、ここで続けてください。',
  },
  NETWORK: { message: 'CRMに接続できません', hint: '接続を確認して、もう一度お試しください。' },
  TIMEOUT: { message: 'CRMから時間内に応答がありませんでした', hint: '少し待ってから、もう一度お試しください。' },
  HOST_BUSY: { message: 'CRMが混み合っています', hint: '少し待ってから、もう一度お試しください。' },
  HOST_FAILED: {
    message: 'CRMで問題が発生しました',
    hint: '数分後にもう一度お試しください。解消しない場合は、サポートにお問い合わせください。',
  },
  HOST_REFUSED: {
    message: 'CRMがインポートを拒否しました',
    hint: '最初からやり直してください。解消しない場合は、サポートにお問い合わせください。',
  },
  HOST_INCOMPATIBLE: {
    message: 'CRMとこのインポーターに互換性がありません',
    hint: 'ページを再読み込みしてください。解消しない場合は、サポートにお問い合わせください。',
  },
  IMPORT_GONE: {
    message: 'CRMにこのインポートが見つかりません',
    hint: '別の場所でキャンセルされた可能性があります。新しいインポートを開始してください。',
  },
  RANGE_CONFLICT: {
    message: '一部の行が異なる2つの内容で送信されました',
    hint: '二重に書き込まれないように、インポートを停止しました。レポートをダウンロードし、残りを改めてインポートしてください。',
  },
  BATCH_TOO_LARGE: {
    message: '1行の大きさがCRMの上限を超えています',
    hint: '行の長いテキストを短くするか、行を除外してください。',
  },
  RECEIPT_INVALID: {
    message: 'CRMの応答を解釈できませんでした',
    hint: '明確な応答がない行はインポート済みとして扱われません。もう一度お試しください。',
  },
  BOOKS_UNBALANCED: {
    message: 'インポートの件数が一致しません',
    hint: 'インポートは完了として報告されません。統計を確認するか、サポートにお問い合わせください。',
  },
  WORKER_FAILED: {
    message: 'ファイルを読み取る処理がブラウザーによって停止されました',
    hint: 'もう一度お試しください。解消しない場合は、ほかのタブを閉じるか、別のブラウザーを使用してください。',
  },
  STORAGE_UNAVAILABLE: {
    message: 'このブラウザーはインポートの状態を保存できません',
    hint: 'インポートは可能ですが、完了するまでこのページを開いたままにしてください。',
  },
  CANCELLED: { message: 'キャンセルされました', hint: '準備ができたら、もう一度開始してください。' },
};
