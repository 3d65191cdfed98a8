import { readPhrases } from './phrasebook.ts';

/** The other half of `headers-of-products.ts`. */
const text = `
# vi
name: Họ và tên | Họ tên | Tên đầy đủ
lastName: Họ
firstName, name: Tên
-: Tên đệm | Chức vụ | Chức danh | Phường/Xã | Ngày tạo | Giới tính | Số fax
email, additionalEmails: Email | Địa chỉ email | Thư điện tử | Email công việc
phone, additionalPhones: Điện thoại | Số điện thoại | Điện thoại di động | Di động | SĐT | Số di động |
  Điện thoại cơ quan | Điện thoại nhà riêng
companyName: Công ty | Tên công ty | Tổ chức
address1: Địa chỉ
address1, -: Đường
city: Thành phố
state: Tỉnh
state, city, -: Tỉnh/Thành phố | Quận/Huyện
postalCode: Mã bưu chính | Mã bưu điện
country: Quốc gia
website: Trang web | Website
dateOfBirth: Ngày sinh | Sinh nhật
notes: Ghi chú | Mô tả
tags: Nhãn | Thẻ | Nhóm
timezone: Múi giờ
owner: Người phụ trách | Chủ sở hữu
source, -: Nguồn
# th
name, firstName: ชื่อ
name: ชื่อ-นามสกุล | ชื่อและนามสกุล | ชื่อเต็ม
firstName: ชื่อจริง
lastName: นามสกุล
-: ชื่อกลาง | ชื่อเล่น | ตำแหน่ง | ตำแหน่งงาน | ตำบล | วันที่สร้าง | เพศ | แฟกซ์
email, additionalEmails: อีเมล | ที่อยู่อีเมล | อีเมล์ | อีเมลที่ทำงาน
phone, additionalPhones: โทรศัพท์ | เบอร์โทรศัพท์ | เบอร์โทร | หมายเลขโทรศัพท์ | มือถือ | โทรศัพท์มือถือ |
  เบอร์มือถือ | โทรศัพท์ที่ทำงาน | โทรศัพท์บ้าน
companyName: บริษัท | ชื่อบริษัท | องค์กร
address1: ที่อยู่ | ถนน
city: เมือง
state: จังหวัด
city, -: อำเภอ
city, state, -: เขต
postalCode: รหัสไปรษณีย์
country: ประเทศ
website: เว็บไซต์
dateOfBirth: วันเกิด | วันเดือนปีเกิด
notes: หมายเหตุ | บันทึก | โน้ต
tags: ป้ายกำกับ | แท็ก | กลุ่ม
timezone: เขตเวลา
owner, -: เจ้าของ
owner: ผู้รับผิดชอบ
source, -: แหล่งที่มา
# ja
name: 氏名 | お名前 | フルネーム
name, firstName: 名前
lastName: 姓 | 苗字
firstName: 名 | ファーストネーム
-: ふりがな | フリガナ(姓) | セイ | メイ | 部署 | 役職 | 作成日 | 性別 | FAX | レコードID | リードステータス
email, additionalEmails: メールアドレス | Eメール | Eメールアドレス | 電子メール | メールアドレス2 | 会社メールアドレス | 勤務先メール
phone, additionalPhones: 電話 | 電話番号 | 携帯電話番号 | 携帯番号 | 携帯 | TEL | 自宅電話 | 会社電話番号 | 直通電話
companyName: 会社名 | 会社 | 企業名 | 法人名 | 組織名 | 取引先名
companyName, -: 関連会社
address1: 住所 | 番地 | 住所1 | 町名番地
city: 市区町村
state: 都道府県
postalCode: 郵便番号 | 〒
country: 国 | 国/地域
website: ウェブサイト | Webサイト | ホームページ | ウェブサイトURL | URL
dateOfBirth: 誕生日 | 生年月日
notes: メモ | 備考 | ノート
tags: タグ | ラベル | グループ
timezone: タイムゾーン
owner, -: 担当者 | コンタクト担当者
owner: 所有者
source: リードソース
# ko
name, firstName: 이름
name: 성명 | 성함 | 전체 이름
lastName: 성
email, additionalEmails: 이메일 | 이메일 주소 | 전자 메일 주소 | 메일 | 회사 이메일
phone, additionalPhones: 전화번호 | 전화 | 휴대폰 | 휴대폰 번호 | 휴대전화 | 휴대 전화 | 핸드폰 | 회사 전화 | 집 전화 | 근무처 전화
phone, additionalPhones, -: 연락처
companyName: 회사 | 회사명 | 회사 이름 | 조직 | 기관명
-: 부서 | 직책 | 직위 | 상세주소 | 만든 날짜 | 성별 | 팩스
address1: 주소 | 도로명 주소
city: 도시
state: 시/도
city, state, -: 시/군/구
postalCode: 우편번호
country: 국가 | 국가/지역
website: 웹사이트 | 홈페이지 | 웹 페이지
dateOfBirth: 생일 | 생년월일
notes: 메모 | 비고
notes, -: 참고
tags: 태그 | 라벨 | 그룹
timezone: 시간대
owner, -: 담당자
owner: 소유자
source, -: 출처
# zh
name: 姓名 | 全名 | 联系人姓名
firstName, name: 名字
lastName: 姓 | 姓氏
firstName: 名
-: 中间名 | 职位 | 职务 | 区 | 创建时间 | 性别 | 传真 | 微信号
email, additionalEmails: 电子邮件 | 电子邮件地址 | 邮箱 | 电子邮箱 | 邮箱地址 | 工作邮箱 | 公司邮箱
email, additionalEmails, -: 邮件
phone, additionalPhones: 电话 | 电话号码 | 手机 | 手机号 | 手机号码 | 联系电话 | 移动电话 | 办公电话 | 固定电话 | 座机
companyName: 公司 | 公司名称 | 单位 | 工作单位 | 企业名称
address1: 地址 | 街道 | 街道地址 | 详细地址
city: 城市
state: 省 | 省份 | 省/州 | 州/省
postalCode: 邮编 | 邮政编码
country: 国家 | 国家/地区
website: 网站 | 网址 | 公司网址
dateOfBirth: 生日 | 出生日期
notes: 备注 | 附注 | 说明
tags: 标签 | 群组
timezone: 时区
owner: 负责人 | 所有者
source, -: 来源
source: 线索来源
companyName, -: 客户名称
name, -: 联系人
# zh-TW
name: 姓名
firstName, name: 名字
lastName: 姓氏
email, additionalEmails: 電子郵件 | 電子郵件地址 | 電郵
email, additionalEmails, -: 信箱
phone, additionalPhones: 電話 | 電話號碼 | 手機 | 手機號碼 | 行動電話 | 公司電話 | 住家電話 | 聯絡電話
companyName: 公司 | 公司名稱
-: 職稱 | 建立日期 | 性別 | 傳真
address1: 地址 | 街道
city: 城市
city, state: 縣市
city, -: 鄉鎮市區
postalCode: 郵遞區號
country: 國家/地區
website: 網站 | 網址
dateOfBirth: 生日 | 出生日期
notes: 備註 | 附註
tags: 標籤
timezone: 時區
owner: 負責人
source, -: 來源
# sv
name: Namn | Fullständigt namn | För- och efternamn
firstName: Förnamn
lastName: Efternamn
-: Mellannamn | Befattning | Titel | Skapad den | Kön
email, additionalEmails: E-post | E-postadress | Mejl | Mejladress | E-post arbete
phone, additionalPhones: Telefon | Telefonnummer | Mobil | Mobilnummer | Mobiltelefon | Arbetstelefon |
  Hemtelefon
phone, additionalPhones, -: Växel
companyName: Företag | Företagsnamn | Organisation
address1: Gatuadress | Adress | Gata
address1, postalCode, city, -: Postadress
city, -: Ort
city: Stad | Postort
state: Län
state, -: Landskap
postalCode: Postnummer | Postnr
country: Land
website: Webbplats | Hemsida | Webbsida
dateOfBirth: Födelsedatum | Födelsedag
notes: Anteckningar | Kommentar | Beskrivning
tags: Etiketter | Taggar | Grupper
timezone: Tidszon
owner: Ägare | Tilldelad till
owner, -: Kontaktägare
source, -: Källa
# da
name: Navn | Fulde navn
firstName: Fornavn
lastName: Efternavn
-: Mellemnavn | Stilling | Titel | Oprettet den | Køn
email, additionalEmails: E-mail | E-mailadresse | Mail | E-mail arbejde
phone, additionalPhones: Telefon | Telefonnummer | Tlf. | Tlf | Mobil | Mobilnummer | Arbejdstelefon |
  Privattelefon
companyName: Firma | Virksomhed | Firmanavn | Organisation
address1: Adresse | Gade | Adresse 1
address1, -: Vejnavn
city: By
postalCode: Postnr. | Postnummer
state: Region
country: Land
website: Hjemmeside | Website
dateOfBirth: Fødselsdato | Fødselsdag
notes: Noter | Bemærkninger | Kommentar
tags: Etiketter | Grupper
timezone: Tidszone
owner: Ejer
owner, -: Ansvarlig
source, -: Kilde
# nb
name: Navn | Fullt navn
firstName: Fornavn
lastName: Etternavn
-: Mellomnavn | Stilling | Tittel | Kjønn
email, additionalEmails: E-post | E-postadresse
phone, additionalPhones: Telefon | Telefonnummer | Mobil | Mobilnummer | Mobiltelefon | Tlf.
companyName: Firma | Firmanavn | Bedrift | Selskap
address1: Adresse | Gateadresse | Gate
city, -: Sted
city: By | Poststed
postalCode: Postnummer
state: Fylke
country: Land
website: Nettsted | Nettside | Hjemmeside
dateOfBirth: Fødselsdato | Bursdag
notes: Notater | Merknader | Kommentar
tags: Etiketter | Grupper
timezone: Tidssone
owner: Eier
source, -: Kilde
# fi
name: Nimi | Koko nimi
firstName: Etunimi
lastName: Sukunimi
-: Toinen nimi | Titteli | Sukupuoli
email, additionalEmails: Sähköposti | Sähköpostiosoite
phone, additionalPhones: Puhelin | Puhelinnumero | Matkapuhelin | Matkapuhelinnumero | Kännykkä | Työpuhelin |
  Puh.
companyName: Yritys | Yrityksen nimi | Organisaatio
address1: Osoite | Katuosoite | Lähiosoite
city: Kaupunki | Paikkakunta | Postitoimipaikka
postalCode: Postinumero
state: Maakunta
country: Maa
website: Verkkosivusto | Kotisivu | Verkkosivu
dateOfBirth: Syntymäaika | Syntymäpäivä
notes: Muistiinpanot | Huomautukset
tags: Tunnisteet | Ryhmät
timezone: Aikavyöhyke
owner: Omistaja
source, -: Lähde
# cs
firstName, name: Jméno
lastName: Příjmení
name: Jméno a příjmení | Celé jméno
firstName: Křestní jméno
email, additionalEmails: E-mail | E-mailová adresa
phone, additionalPhones: Telefon | Telefonní číslo | Mobil | Mobilní telefon | Tel. | Pevná linka
companyName: Firma | Společnost | Název firmy | Název společnosti | Organizace
-: Pozice | Pohlaví | IČO | DIČ
address1: Ulice | Adresa | Ulice a číslo
city: Město | Obec
postalCode: PSČ
country: Země
country, state, -: Stát
website: Web | Webové stránky
dateOfBirth: Datum narození | Narozeniny
notes: Poznámka | Poznámky | Popis
tags: Štítky | Skupiny
timezone: Časové pásmo
owner: Vlastník
source, -: Zdroj
# hu
name, firstName: Név
name: Teljes név
lastName: Vezetéknév
firstName: Keresztnév | Utónév
email, additionalEmails: E-mail | E-mail cím | Email cím
phone, additionalPhones: Telefon | Telefonszám | Mobil | Mobiltelefon | Mobilszám
phone, additionalPhones, -: Vezetékes telefon
companyName: Cég | Cégnév | Vállalat | Szervezet
-: Beosztás | Adószám
address1, -: Cím | Utca, házszám
address1: Utca
city: Város | Település
state: Megye
postalCode: Irányítószám
postalCode, -: Irsz.
country: Ország
website: Weboldal | Honlap
dateOfBirth: Születési dátum | Születésnap
dateOfBirth, -: Születési idő
notes: Megjegyzés | Megjegyzések | Jegyzetek
tags: Címkék | Csoportok
timezone: Időzóna
owner: Tulajdonos
source, -: Forrás
# ro
name, lastName: Nume
firstName: Prenume
name: Nume complet | Nume și prenume
lastName: Nume de familie
email, additionalEmails: E-mail | Adresă de e-mail | Adresă e-mail
phone, additionalPhones: Telefon | Număr de telefon | Nr. telefon | Mobil | Telefon mobil
companyName: Companie | Firmă | Firma | Organizație
companyName, -: Denumire firmă
-: Funcție | Sex
address1: Adresă | Adresa | Stradă | Strada
city: Oraș | Localitate
state: Județ
postalCode: Cod poștal
country: Țară | Țara
website: Site web
dateOfBirth: Data nașterii | Zi de naștere
notes: Note | Observații | Comentarii
tags: Etichete | Grupuri
timezone: Fus orar
owner: Proprietar
source, -: Sursă
# el
firstName, name: Όνομα
lastName: Επώνυμο
name: Ονοματεπώνυμο | Πλήρες όνομα
firstName, -: Μικρό όνομα
email, additionalEmails: Email | Διεύθυνση email | Ηλεκτρονικό ταχυδρομείο
phone, additionalPhones: Τηλέφωνο | Αριθμός τηλεφώνου | Κινητό | Κινητό τηλέφωνο | Τηλέφωνο εργασίας |
  Σταθερό τηλέφωνο
phone, additionalPhones, -: Σταθερό
companyName: Εταιρεία | Οργανισμός
companyName, -: Επωνυμία εταιρείας
-: Θέση | ΑΦΜ
address1: Διεύθυνση | Οδός
city: Πόλη
state: Νομός | Περιφέρεια
postalCode: Ταχυδρομικός κώδικας | Τ.Κ. | ΤΚ
country: Χώρα
website: Ιστότοπος | Ιστοσελίδα
dateOfBirth: Ημερομηνία γέννησης | Γενέθλια
notes: Σημειώσεις | Παρατηρήσεις | Σχόλια
tags: Ετικέτες | Ομάδες
timezone: Ζώνη ώρας
owner, -: Υπεύθυνος
source, -: Πηγή
`;

export const headersOfProductsToo = readPhrases(text);
