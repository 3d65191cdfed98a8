import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Tidak ada tanda @.',
  'display-name': 'Ada nama di luar alamatnya.',
  several: 'Berisi lebih dari satu alamat.',
  'non-ascii': 'Bagian sebelum @ memuat huruf yang tidak boleh ada di alamat email.',
  'too-long': 'Lebih panjang daripada batas alamat email.',
  'line-break': 'Ada ganti baris di dalamnya.',
};
const phoneReasons = {
  scientific: 'Spreadsheet telah memendekkannya (seperti 2.02555E+09) dan digit terakhirnya hilang.',
  'no-country': 'Tidak ada kode negara, dan akun tidak memiliki negara sebagai acuan.',
  'two-numbers': 'Berisi lebih dari satu nomor.',
  letters: 'Berisi huruf.',
  masked: 'Sebagian digitnya disamarkan.',
  'lost-zero': 'Tampaknya spreadsheet telah menghapus angka nol di depannya.',
  'too-short': 'Digitnya terlalu sedikit.',
  'too-long': 'Lebih panjang daripada batas nomor telepon.',
  impossible: 'Tidak ada nomor di negara itu dengan panjang ini.',
};
const figureReasons = { precision: 'Lebih dari 15 digit, melebihi yang dapat disimpan dengan tepat.' };
const choiceReasons = { ambiguous: 'Lebih dari satu memiliki nama ini.' };
const idReasons = { 'white-space': 'ID tidak boleh memuat spasi.' };
const sameInFile = (what: string) => [
  `Baris {mergedInto} memiliki ${what} yang sama: nilai baris ini digabungkan ke sana.`,
  `Baris {firstRow} memiliki ${what} yang sama dan baris itulah yang diimpor.`,
  `Baris {lastRow} memiliki ${what} yang sama dan baris itulah yang diimpor.`,
];
const places = ['Ini nomor {position} di dalam sel.'];
const overLimit = ['Hanya muat {limit}; {ignored} lainnya diabaikan.'];
const takenByRow = ['Baris {firstRow} memakainya sebagai nilai utama.'];
const phoneHint =
  'Tulis nomor dengan + dan kode negara, misalnya +1 202 555 0123. Bentuk lain hanya berlaku untuk negara akun. Anda dapat menguji nomor di libphonenumber.appspot.com.';
const duplicateHint =
  'Buat nilainya unik di file Anda, atau izinkan kontak duplikat di Pengaturan → “Izinkan Kontak Duplikat”.';
const contactIdHint =
  'ID mungkin salah, milik subakun lain, atau milik kontak yang sudah dihapus. Ekspor kontak Anda untuk mendapatkan ID terkini.';
const optionHint =
  'Bandingkan sel dengan opsi bidang. Perbaiki selnya, atau tambahkan opsi di pengaturan, lalu impor lagi.';
const againHint = 'Impor lagi baris ini nanti. Jika gagal lagi, hubungi tim dukungan dan sebutkan barisnya.';
const tenHint = 'Simpan paling banyak sepuluh.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Bidang wajib untuk membuat/memperbarui kontak tidak ada',
    hint: 'Untuk membuat kontak, isi setidaknya salah satu dari Nama, Telepon, atau Email dan petakan kolomnya. Untuk memperbarui, isi ID Kontak, atau Telepon atau Email yang dipakai Pengaturan → “Izinkan Kontak Duplikat” untuk mencari kontak.',
  },
  EMAIL_INVALID: {
    message: 'Alamat email tidak valid',
    hint: 'Alamat email harus seperti contoh@domain.com, satu per sel. Letakkan alamat lainnya di kolom Alamat email tambahan.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Email duplikat ditemukan', hint: duplicateHint, details: sameInFile('email') },
  DUPLICATE_PHONE: {
    message: 'Nomor telepon duplikat ditemukan',
    hint: duplicateHint,
    details: sameInFile('nomor telepon'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'ID Kontak yang sama ada di beberapa baris',
    hint: 'Sisakan satu baris untuk setiap kontak. Tidak satu pun dari baris ini diimpor, karena isinya bisa saling bertentangan.',
    details: ['Ada di {count} baris, pertama di baris {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Kontak tidak valid atau tidak ada di subakun Anda',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Tidak ada kontak yang cocok dengan baris ini',
    hint: 'Periksa ID Kontak, Email, dan Telepon di baris ini. Untuk menambahkannya sebagai kontak baru, pilih “Buat dan perbarui”.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Beberapa kontak cocok dengan baris ini',
    hint: 'Tambahkan ID Kontak untuk menunjukkan kontak yang dimaksud, atau gabungkan dulu duplikatnya di CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Data dengan nilai yang sama sudah ada',
    hint: 'Bidang ini harus berbeda untuk setiap kontak. Ubah atau kosongkan sel, atau perbaiki kontak yang lain.',
  },
  ROW_COLUMN_COUNT: {
    message: 'Baris ini memiliki lebih banyak sel daripada header',
    hint: 'Cari pemisah di dalam teks dan apit teks itu dengan tanda kutip, atau beri header pada kolom tambahan.',
    details: ['Baris ini memiliki {found} sel, header memiliki {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Anda memilih untuk melewati baris ini',
    hint: 'Sertakan lagi baris ini saat meninjau jika ingin mengimpornya.',
  },
  ROW_TOO_LARGE: { message: 'Baris terlalu besar', hint: 'Persingkat teks terpanjangnya, atau lewati baris ini.' },
  ROW_UNREADABLE: {
    message: 'Baris tidak dapat dibaca',
    hint: 'Periksa baris file ini di editor teks untuk mencari teks yang rusak, lalu perbaiki atau hapus.',
  },
  CREATE_FAILED: { message: 'Kontak tidak dapat dibuat', hint: againHint },
  UPDATE_FAILED: { message: 'Kontak tidak dapat diperbarui', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Bidang wajib untuk membuat/memperbarui peluang tidak ada',
    hint: 'Untuk membuat peluang, isi nama, pipeline, dan kontaknya: ID Kontak, atau kontak di baris yang sama. Untuk memperbarui, isi ID Peluang.',
    details: ['Yang kurang: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'Pipeline tidak ditemukan',
    hint: 'Gunakan nama atau ID pipeline seperti tertulis di pengaturan.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'Peluang tidak valid atau tidak ada di subakun Anda',
    hint: 'Ekspor peluang Anda untuk mendapatkan ID Peluang terkini.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'ID Kontak tidak valid', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Kontak sudah memiliki peluang seperti ini',
    hint: 'Isi ID Peluang untuk memperbaruinya, atau izinkan peluang duplikat di pengaturan.',
  },
  OPP_CONTACT_FAILED: {
    message: 'Peluang tidak diimpor karena kontaknya tidak diimpor',
    hint: 'Perbaiki kesalahan kontak di baris ini; peluangnya akan ikut diimpor.',
  },

  PHONE_UNREADABLE: { message: 'Nomor telepon tidak dapat dibaca', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'Tanggal tidak dapat dibaca',
    hint: 'Tulis tanggal seperti 2024-09-08 (TTTT-BB-HH), atau dalam format lain yang didukung. Jika hari ditulis lebih dulu, atur di opsi kolom.',
    reasons: {
      'day-first': 'Tampaknya hari ditulis sebelum bulan.',
      'month-first': 'Tampaknya bulan ditulis sebelum hari.',
      'two-digit-year': 'Tahunnya dua digit, yang bisa berarti dua abad.',
      'excel-serial': 'Tampak seperti nomor hari dari spreadsheet.',
      'no-such-day': 'Tidak ada hari itu di kalender.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Angka tidak dapat dibaca',
    hint: 'Tulis angka seperti 1.23, 1234, atau .123. Jika kolom memakai koma, pilih format angkanya di opsi kolom.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Jumlah uang tidak dapat dibaca',
    hint: 'Tulis jumlah seperti 1234 atau 1,234,234.33. Jika kolom memakai koma desimal, pilih format angkanya di opsi kolom.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Opsi tidak valid untuk bidang pilihan ganda atau dropdown', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Lebih dari satu opsi bidang cocok',
    hint: 'Tulis opsi persis seperti di pengaturan, atau ganti nama salah satu opsi yang tampak sama.',
  },
  OWNER_NOT_FOUND: {
    message: 'Tidak ada pengguna dengan nama atau email ini',
    hint: 'Tulis pemilik sebagai NamaDepan NamaBelakang atau alamat email pengguna akun ini.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Beberapa pengguna memiliki nama ini',
    hint: 'Gunakan alamat email pengguna, bukan namanya.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Seorang pengikut bukan pengguna akun ini',
    hint: 'Tulis pengikut sebagai NamaDepan NamaBelakang, NamaDepan2 NamaBelakang2, atau dengan alamat emailnya.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Beberapa pengguna memiliki nama yang sama dengan seorang pengikut',
    hint: 'Gunakan alamat email pengguna, bukan namanya.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Terlalu banyak pengikut', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Negara tidak dikenal',
    hint: 'Gunakan nama dalam bahasa Inggris atau kode dua huruf, misalnya Indonesia atau ID.',
  },
  TIMEZONE_INVALID: {
    message: 'Zona waktu tidak dikenal',
    hint: 'Gunakan nama seperti America/New_York atau Asia/Jakarta.',
  },
  DND_INVALID: { message: 'Nilai ya/tidak tidak dapat dibaca', hint: 'Tulis True atau False, atau Yes atau No.' },
  NOTE_TOO_LONG: {
    message: 'Catatan terlalu panjang dan diabaikan',
    hint: 'Persingkat menjadi 5.000 karakter.',
    details: ['Panjangnya {length} karakter; yang diizinkan {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Satu alamat email tambahan tidak valid dan diabaikan',
    hint: 'Masing-masing harus seperti contoh@domain.com, dipisahkan dengan koma.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Terlalu banyak alamat email tambahan', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Satu alamat email tambahan milik kontak lain dan diabaikan',
    hint: 'Hapus alamat itu dari salah satu kontak.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Satu nomor telepon tambahan tidak dapat dibaca dan diabaikan',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Terlalu banyak nomor telepon tambahan', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Satu nomor telepon tambahan milik kontak lain dan diabaikan',
    hint: 'Hapus nomor itu dari salah satu kontak.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'Email ini milik kontak lain dan tidak diperbarui',
    hint: 'Perbaiki emailnya, atau gabungkan kedua kontak di CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Nomor telepon ini milik kontak lain dan tidak diperbarui',
    hint: 'Perbaiki nomor teleponnya, atau gabungkan kedua kontak di CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Nilainya lebih banyak daripada kotak teks; yang terakhir diabaikan',
    hint: 'Persingkat daftarnya, atau tambahkan kotak teks pada bidang di pengaturan.',
    details: ['Bidang memiliki {slots} kotak teks, sel memiliki {count} nilai.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'Sel kosong, tetapi bidang ini tidak dikosongkan oleh impor',
    hint: 'ID, tag, pengikut, alamat tambahan, serta nama, email, atau telepon terakhir suatu kontak tetap ada. Ubah di CRM jika Anda ingin menghapusnya.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM tidak dapat menerima bidang ini dari impor',
    hint: 'Isi di CRM, atau jangan impor kolom ini.',
  },
  WORKFLOW_FAILED: {
    message: 'Kontak tidak dapat ditambahkan ke alur kerja',
    hint: 'Kontaknya sendiri sudah diimpor. Tambahkan ke alur kerja di CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'Tahap tidak ditemukan di pipeline',
    hint: 'Gunakan nama atau ID tahap dari pipeline itu. Peluang baru dimulai di tahap pertama.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Status tidak dikenal',
    hint: 'Gunakan open, won, lost, atau abandoned. Peluang baru berstatus open.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Alasan kalah tidak ditemukan',
    hint: 'Gunakan nama atau ID alasan kalah seperti tertulis di pengaturan.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Hanya tanggal yang diambil; jam diabaikan', hint: '' },
  DATE_IN_FUTURE: { message: 'Tanggal ini di masa depan', hint: 'Periksa apakah hari, bulan, dan tahunnya benar.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Panjang nomor telepon benar, tetapi rentang nomor itu tidak dikenal',
    hint: 'Nomor ini tetap diimpor. Periksa sebelum menelepon atau mengirim SMS.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Nomor ekstensi telepon diabaikan',
    hint: 'Letakkan nomor ekstensi di bidang tersendiri jika diperlukan.',
  },
  PHONE_PROMOTED: { message: 'Nomor telepon tambahan pertama menjadi nomor telepon utama', hint: '' },
  EMAIL_PROMOTED: { message: 'Alamat email tambahan pertama menjadi email utama', hint: '' },
  SPLIT_ON_DOT: {
    message: 'Isi sel dipisah pada titiknya',
    hint: 'Jika titik adalah bagian dari teks, pisahkan dengan koma, atau nonaktifkan titik di opsi kolom.',
    details: ['Hasilnya {count} nilai.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Simbol mata uang diabaikan',
    hint: 'Jumlah uang memakai mata uang akun.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'Jumlah dalam tanda kurung dibaca sebagai negatif', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Titik dibaca sebagai tanda desimal, sehingga jumlahnya memiliki tiga angka desimal',
    hint: 'Jika titik memisahkan ribuan, pilih format angka di opsi kolom.',
  },
  CONTACT_ID_IGNORED: {
    message: 'ID diabaikan, karena impor ini hanya membuat data baru',
    hint: 'Pilih “Buat dan perbarui” jika data yang ada perlu diperbarui.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'File tidak menyebutkan pengodean karakternya',
    hint: 'Periksa huruf beraksen di pratinjau. Jika salah, pilih pengodean lain.',
  },

  HEADER_DUPLICATE: {
    message: 'Kolom lain memiliki nama yang sama',
    hint: 'Keduanya dapat dipetakan. Lihat nilai contoh untuk membedakannya.',
  },
  HEADER_BLANK: {
    message: 'Kolom tidak memiliki nama',
    hint: 'Petakan berdasarkan nilai contohnya, atau jangan impor.',
  },
  MAP_AMBIGUOUS: { message: 'Kolom cocok dengan beberapa bidang', hint: 'Pilih bidang yang harus diisi.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'Tampaknya hari ditulis sebelum bulan pada tanggal',
    hint: 'Jika ya, pilih HH/BB/TTTT untuk kolom ini.',
    details: ['{count} di antaranya tidak dapat dibaca dengan cara lain.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Tanggal tampak seperti nomor hari dari spreadsheet',
    hint: 'Jika ya, pilih cara kolom ini menghitung hari, atau format kolom sebagai tanggal lalu simpan ulang file.',
    details: ['Ada {count} di kolom ini.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Angka tampaknya memakai koma desimal',
    hint: 'Jika ya, pilih format angka 1.234,56 untuk kolom ini.',
    details: ['Ada {count} di kolom ini.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Spreadsheet telah memendekkan nomor telepon di kolom ini',
    hint: 'Format kolom sebagai teks di spreadsheet asli dan simpan lagi sebagai CSV: digit yang hilang tidak ada di file ini.',
    details: ['Ada {count} di kolom ini.'],
  },

  FILE_NOT_CSV: {
    message: 'Ini bukan file CSV',
    hint: 'Di Excel atau Google Sheets, simpan atau unduh lembar sebagai CSV, lalu pilih file itu.',
  },
  FILE_EMPTY: {
    message: 'File tidak berisi baris',
    hint: 'Diperlukan baris header dan setidaknya satu baris di bawahnya.',
  },
  FILE_TOO_LARGE: {
    message: 'File terlalu besar',
    hint: 'Bagi menjadi file yang lebih kecil, masing-masing dengan baris header, lalu impor satu per satu.',
  },
  FILE_UNREADABLE: {
    message: 'File tidak dapat dibaca',
    hint: 'File mungkin sudah dipindahkan, atau sedang dibuka program lain. Tutup di sana lalu pilih lagi.',
  },
  FILE_CHANGED: {
    message: 'File telah berubah sejak diperiksa',
    hint: 'Pilih file lagi, agar yang diimpor sama dengan yang Anda tinjau.',
  },
  FILE_ENCODING: {
    message: 'Karakter file tidak dapat didekode',
    hint: 'Pilih pengodean lain, atau simpan file sebagai CSV UTF-8.',
    details: ['Pengodean yang dicoba: {encoding}.'],
  },
  FILE_OTHER: { message: 'Ini file yang berbeda', hint: 'Pilih file yang dipakai saat impor ini dimulai.' },
  EDITS_ELSEWHERE: {
    message: 'Koreksi impor ini hanya ada di browser tempat impor dimulai',
    hint: 'Lanjutkan di sana. Jika dilanjutkan di sini, baris yang belum dikirim akan dikirim seperti di file.',
  },
  CSV_MALFORMED: {
    message: 'Ada tanda kutip yang tidak ditutup',
    hint: 'Cari satu " di sekitar baris yang disebutkan, lalu tutup atau hapus. Pemisah lain mungkin juga membantu.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Satu baris file terlalu panjang',
    hint: 'Sering kali ada tanda kutip yang hilang di sekitar baris yang disebutkan, atau pemisahnya tidak tepat.',
  },
  HEADER_MISSING: {
    message: 'Baris header kosong',
    hint: 'Pilih baris yang berisi nama kolom, atau tambahkan ke file.',
  },
  HEADER_NO_MATCH: {
    message: 'Tidak ada kolom yang dipetakan ke bidang',
    hint: 'Petakan setidaknya satu kolom, dan periksa apakah baris header yang dipilih sudah benar.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Bidang yang diperlukan untuk membuat kontak belum dipetakan',
    hint: 'Petakan setidaknya salah satu dari Nama, Nama Depan, Nama Belakang, Email, atau Telepon.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Bidang yang diperlukan untuk mencari kontak yang ada belum dipetakan',
    hint: 'Petakan ID Kontak, atau Email atau Telepon yang dipakai pengaturan duplikat Anda.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Bidang yang diperlukan untuk peluang belum dipetakan',
    hint: 'Untuk membuat peluang, petakan Nama Peluang, Pipeline, dan, jika tidak ada kontak di file, ID Kontak. Untuk memperbarui, petakan ID Peluang.',
    details: ['Yang kurang: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Pastikan semua bidang wajib telah dipetakan',
    hint: 'Untuk melanjutkan, petakan semua bidang atau pilih Jangan impor data untuk kolom yang belum dipetakan.',
  },
  MAP_FIELD_TWICE: {
    message: 'Dua kolom mengisi bidang yang sama',
    hint: 'Pertahankan salah satunya, dan petakan yang lain ke bidang lain atau jangan impor.',
    details: ['Kolom {firstColumn} sudah mengisi {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Satu kolom dipetakan ke bidang yang tidak dapat diimpor',
    hint: 'Petakan ke bidang lain, atau jangan impor. Unggahan file dan tanda tangan tidak dapat diimpor.',
    reasons: {
      'unknown-field': 'Akun tidak lagi memiliki bidang itu.',
      'object-not-chosen': 'Objeknya bukan bagian dari impor ini.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'Impor belum dikonfirmasi',
    hint: 'Baca pernyataannya dan centang kotaknya sebelum memulai.',
  },
  NOT_ALLOWED: {
    message: 'Hanya admin yang dapat mengimpor',
    hint: 'Minta admin akun ini untuk mengimpor file, atau memberi Anda peran admin.',
  },
  SIGN_IN_REQUIRED: { message: 'Sesi Anda telah berakhir', hint: 'Masuk lagi, lalu lanjutkan di sini.' },
  NETWORK: { message: 'CRM tidak dapat dijangkau', hint: 'Periksa koneksi Anda lalu coba lagi.' },
  TIMEOUT: { message: 'CRM tidak merespons tepat waktu', hint: 'Coba lagi sebentar lagi.' },
  HOST_BUSY: { message: 'CRM sedang sibuk', hint: 'Tunggu sebentar, lalu coba lagi.' },
  HOST_FAILED: {
    message: 'Terjadi masalah di CRM',
    hint: 'Coba lagi dalam beberapa menit. Jika tetap terjadi, hubungi tim dukungan.',
  },
  HOST_REFUSED: {
    message: 'CRM menolak impor',
    hint: 'Mulai lagi. Jika tetap terjadi, hubungi tim dukungan.',
  },
  HOST_INCOMPATIBLE: {
    message: 'CRM dan pengimpor ini tidak kompatibel',
    hint: 'Muat ulang halaman. Jika tetap terjadi, hubungi tim dukungan.',
  },
  IMPORT_GONE: {
    message: 'Impor ini tidak ada lagi di CRM',
    hint: 'Mungkin sudah dibatalkan di tempat lain. Mulai impor baru.',
  },
  RANGE_CONFLICT: {
    message: 'Beberapa baris dikirim dalam dua versi berbeda',
    hint: 'Impor dihentikan agar tidak ada yang ditulis dua kali. Unduh laporan dan impor sisanya dari awal.',
  },
  BATCH_TOO_LARGE: {
    message: 'Satu baris lebih besar daripada yang diterima CRM',
    hint: 'Persingkat teks terpanjang di baris itu, atau lewati baris itu.',
  },
  RECEIPT_INVALID: {
    message: 'Respons CRM tidak dapat dipahami',
    hint: 'Tanpa respons yang jelas, tidak ada yang dihitung sebagai terimpor. Coba lagi.',
  },
  BOOKS_UNBALANCED: {
    message: 'Angka-angka impor tidak cocok',
    hint: 'Impor tidak dicatat sebagai selesai. Lihat statistiknya, atau hubungi tim dukungan.',
  },
  WORKER_FAILED: {
    message: 'Browser menghentikan bagian yang membaca file',
    hint: 'Coba lagi. Jika tetap terjadi, tutup tab lain atau gunakan browser lain.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Browser ini tidak dapat menyimpan status impor',
    hint: 'Impor tetap berjalan, tetapi biarkan halaman ini terbuka sampai selesai.',
  },
  CANCELLED: { message: 'Dibatalkan', hint: 'Mulai lagi jika Anda sudah siap.' },
};
