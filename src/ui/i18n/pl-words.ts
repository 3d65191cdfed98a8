import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Brakuje znaku @.',
  'display-name': 'Obok adresu znajduje się nazwa.',
  several: 'Zawiera więcej niż jeden adres.',
  'non-ascii': 'Część przed @ zawiera litery, których adres e-mail nie może mieć.',
  'too-long': 'Jest dłuższy, niż może być adres e-mail.',
  'line-break': 'Zawiera podział wiersza.',
};
const phoneReasons = {
  scientific: 'Arkusz go skrócił (np. 2.02555E+09) i ostatnie cyfry przepadły.',
  'no-country': 'Nie ma numeru kierunkowego kraju, a konto nie ma kraju, według którego można go odczytać.',
  'two-numbers': 'Zawiera więcej niż jeden numer.',
  letters: 'Zawiera litery.',
  masked: 'Niektóre cyfry są ukryte.',
  'lost-zero': 'Wygląda na to, że arkusz usunął początkowe zero.',
  'too-short': 'Ma za mało cyfr.',
  'too-long': 'Jest dłuższy, niż może być numer telefonu.',
  impossible: 'Żaden numer tego kraju nie ma takiej długości.',
};
const figureReasons = { precision: 'Ma więcej niż 15 cyfr, więcej niż można dokładnie zapisać.' };
const choiceReasons = { ambiguous: 'Tę nazwę ma więcej niż jeden element.' };
const idReasons = { 'white-space': 'ID nie zawiera spacji.' };
const sameInFile = (what: string) => [
  `Wiersz {mergedInto} ma ${what}: wartości tego wiersza zostały z nim scalone.`,
  `Wiersz {firstRow} ma ${what} i to on jest importowany.`,
  `Wiersz {lastRow} ma ${what} i to on jest importowany.`,
];
const places = ['Pozycja w komórce: {position}.'];
const overLimit = ['Dozwolone najwyżej: {limit}; pominięto: {ignored}.'];
const takenByRow = ['W wierszu {firstRow} jest to wartość główna.'];
const phoneHint =
  'Zapisz numer z + i numerem kierunkowym kraju, np. +1 202 555 0123. Inne formaty działają tylko dla kraju konta. Numery możesz sprawdzić na libphonenumber.appspot.com.';
const duplicateHint =
  'Spraw, by wartość w pliku była unikatowa, lub zezwól na duplikaty w Ustawienia → „Zezwalaj na duplikaty kontaktów”.';
const contactIdHint =
  'ID może być błędne, pochodzić z innego subkonta lub od usuniętego kontaktu. Wyeksportuj kontakty, aby uzyskać aktualne ID.';
const optionHint =
  'Porównaj komórkę z opcjami pola. Popraw ją lub dodaj opcję w ustawieniach, a potem zaimportuj ponownie.';
const againHint =
  'Zaimportuj ten wiersz ponownie później. Jeśli znów się nie uda, skontaktuj się z pomocą techniczną i podaj wiersz.';
const tenHint = 'Zostaw najwyżej dziesięć.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Brakuje pól wymaganych do utworzenia lub aktualizacji kontaktów',
    hint: 'Aby utworzyć kontakt, podaj co najmniej imię lub nazwisko, telefon albo e-mail i zmapuj kolumnę. Aby go zaktualizować, podaj ID kontaktu albo telefon lub e-mail, po którym ustawienia duplikatów znajdują kontakty.',
  },
  EMAIL_INVALID: {
    message: 'Nieprawidłowy adres e-mail',
    hint: 'Adres e-mail musi wyglądać jak przyklad@domena.pl, jeden w komórce. Kolejne umieść w kolumnie dodatkowych adresów e-mail.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'Zduplikowany e-mail', hint: duplicateHint, details: sameInFile('ten sam e-mail') },
  DUPLICATE_PHONE: {
    message: 'Zduplikowany numer telefonu',
    hint: duplicateHint,
    details: sameInFile('ten sam numer telefonu'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'To samo ID kontaktu występuje w kilku wierszach',
    hint: 'Zostaw jeden wiersz na kontakt. Żadnego z tych wierszy nie zaimportowano, bo mogą być sprzeczne.',
    details: ['Liczba wierszy: {count}; pierwszy to wiersz {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Kontakt jest nieprawidłowy lub nie należy do Twojego subkonta',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Żaden istniejący kontakt nie pasuje do tego wiersza',
    hint: 'Sprawdź ID kontaktu, e-mail i telefon w wierszu. Aby dodać takie kontakty, wybierz „Utwórz i aktualizuj”.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Do tego wiersza pasuje więcej niż jeden kontakt',
    hint: 'Dodaj ID kontaktu, aby wskazać właściwy, lub najpierw scal duplikaty w CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Rekord z tą samą wartością już istnieje',
    hint: 'To pole musi być inne w każdym kontakcie. Zmień lub opróżnij komórkę albo popraw drugi kontakt.',
  },
  ROW_COLUMN_COUNT: {
    message: 'Wiersz ma więcej komórek niż nagłówek',
    hint: 'Poszukaj separatora wewnątrz tekstu i ujmij ten tekst w cudzysłów albo nadaj dodatkowej kolumnie nagłówek.',
    details: ['Liczba komórek w wierszu: {found}, w nagłówku: {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Ten wiersz został przez Ciebie pominięty',
    hint: 'Włącz go ponownie podczas sprawdzania, jeśli ma zostać zaimportowany.',
  },
  ROW_TOO_LARGE: { message: 'Wiersz jest za duży', hint: 'Skróć najdłuższe teksty lub pomiń wiersz.' },
  ROW_UNREADABLE: {
    message: 'Nie udało się odczytać wiersza',
    hint: 'Obejrzyj tę linię pliku w edytorze tekstu i popraw lub usuń uszkodzony tekst.',
  },
  CREATE_FAILED: { message: 'Nie udało się utworzyć kontaktu', hint: againHint },
  UPDATE_FAILED: { message: 'Nie udało się zaktualizować kontaktu', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Brakuje pól wymaganych do utworzenia lub aktualizacji szans sprzedaży',
    hint: 'Aby utworzyć szansę sprzedaży, podaj nazwę, lejek i kontakt: ID kontaktu lub kontakt w tym samym wierszu. Aby ją zaktualizować, podaj ID szansy sprzedaży.',
    details: ['Brakuje: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'Nie znaleziono lejka',
    hint: 'Użyj nazwy lub ID lejka w postaci podanej w ustawieniach.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'Szansa sprzedaży jest nieprawidłowa lub nie należy do Twojego subkonta',
    hint: 'Wyeksportuj szanse sprzedaży, aby uzyskać aktualne ID szansy sprzedaży.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'Nieprawidłowe ID kontaktu', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Kontakt ma już taką szansę sprzedaży',
    hint: 'Podaj ID szansy sprzedaży, aby ją zaktualizować, lub zezwól w ustawieniach na duplikaty szans sprzedaży.',
  },
  OPP_CONTACT_FAILED: {
    message: 'Szansa sprzedaży nie została zaimportowana, ponieważ nie zaimportowano jej kontaktu',
    hint: 'Popraw błędy kontaktu w tym wierszu; szansa sprzedaży zaimportuje się razem z nim.',
  },

  PHONE_UNREADABLE: { message: 'Nie udało się odczytać numeru telefonu', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'Nie udało się odczytać daty',
    hint: 'Zapisuj daty jak 2024-09-08 (RRRR-MM-DD) lub w innym obsługiwanym formacie. Jeśli dzień jest na początku, ustaw to w opcjach kolumny.',
    reasons: {
      'day-first': 'Wygląda na to, że dzień jest przed miesiącem.',
      'month-first': 'Wygląda na to, że miesiąc jest przed dniem.',
      'two-digit-year': 'Rok ma dwie cyfry i może oznaczać dwa stulecia.',
      'excel-serial': 'Wygląda jak numer dnia z arkusza.',
      'no-such-day': 'Takiego dnia nie ma w kalendarzu.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Nie udało się odczytać liczby',
    hint: 'Zapisuj liczby jak 1.23, 1234 lub .123. Jeśli kolumna używa przecinków, wybierz format liczb w opcjach kolumny.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Nie udało się odczytać kwoty',
    hint: 'Zapisuj kwoty jak 1234 lub 1,234,234.33. Jeśli kolumna używa przecinka dziesiętnego, wybierz format liczb w opcjach kolumny.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Nieprawidłowa opcja pola wyboru', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Pasuje więcej niż jedna opcja pola',
    hint: 'Zapisz opcję dokładnie tak jak w ustawieniach lub zmień nazwę jednej z podobnych opcji.',
  },
  OWNER_NOT_FOUND: {
    message: 'Żaden użytkownik nie ma takiego nazwiska ani adresu e-mail',
    hint: 'Podaj właściciela jako Imię Nazwisko lub podaj adres e-mail użytkownika tego konta.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Tak samo nazywa się więcej niż jeden użytkownik',
    hint: 'Użyj adresu e-mail użytkownika zamiast nazwiska.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Obserwujący nie jest użytkownikiem tego konta',
    hint: 'Podaj obserwujących jako Imię Nazwisko, Imię2 Nazwisko2 lub podaj ich adresy e-mail.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Tak jak obserwujący nazywa się więcej niż jeden użytkownik',
    hint: 'Użyj adresu e-mail użytkownika zamiast nazwiska.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Zbyt wielu obserwujących', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Nieznany kraj',
    hint: 'Użyj nazwy angielskiej lub kodu dwuliterowego, np. Poland lub PL.',
  },
  TIMEZONE_INVALID: {
    message: 'Nieznana strefa czasowa',
    hint: 'Użyj nazwy takiej jak America/New_York lub Europe/Warsaw.',
  },
  DND_INVALID: { message: 'Nie udało się odczytać „tak” lub „nie”', hint: 'Wpisz True lub False albo Yes lub No.' },
  NOTE_TOO_LONG: {
    message: 'Notatka jest za długa i została pominięta',
    hint: 'Skróć ją do 5000 znaków.',
    details: ['Liczba znaków: {length}, dozwolone: {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Dodatkowy adres e-mail jest nieprawidłowy i został pominięty',
    hint: 'Każdy musi wyglądać jak przyklad@domena.pl; rozdziel je przecinkami.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Zbyt wiele dodatkowych adresów e-mail', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Dodatkowy adres e-mail należy do innego kontaktu i został pominięty',
    hint: 'Usuń adres z jednego z nich.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Dodatkowy numer telefonu jest nieczytelny i został pominięty',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Zbyt wiele dodatkowych numerów telefonu', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Dodatkowy numer telefonu należy do innego kontaktu i został pominięty',
    hint: 'Usuń numer z jednego z nich.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'E-mail należy do innego kontaktu i nie został zaktualizowany',
    hint: 'Popraw e-mail lub scal oba kontakty w CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Numer telefonu należy do innego kontaktu i nie został zaktualizowany',
    hint: 'Popraw numer lub scal oba kontakty w CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Wartości jest więcej niż pól tekstowych; ostatnie pominięto',
    hint: 'Skróć listę lub dodaj pola tekstowe w ustawieniach.',
    details: ['Liczba pól tekstowych: {slots}, wartości w komórce: {count}.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'Komórka jest pusta, ale import nie opróżnia tego pola',
    hint: 'ID, tagi, obserwujący, dodatkowe adresy oraz jedyne pozostałe imię lub nazwisko, e-mail lub telefon kontaktu nie są usuwane. W razie potrzeby usuń je w CRM.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'CRM nie może przyjąć tego pola z importu',
    hint: 'Wypełnij je w CRM lub nie importuj kolumny.',
  },
  WORKFLOW_FAILED: {
    message: 'Nie udało się dodać kontaktu do przepływu pracy',
    hint: 'Sam kontakt został zaimportowany. Dodaj go do przepływu pracy w CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'Nie znaleziono etapu w lejku',
    hint: 'Użyj nazwy lub ID etapu tego lejka. Nowa szansa sprzedaży zaczyna się od pierwszego etapu.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Nieznany status',
    hint: 'Użyj open, won, lost lub abandoned. Nowa szansa sprzedaży jest otwarta.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Nie znaleziono powodu utraty',
    hint: 'Użyj nazwy lub ID powodu utraty w postaci podanej w ustawieniach.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Przyjęto tylko datę, godzinę pominięto', hint: '' },
  DATE_IN_FUTURE: { message: 'Data jest w przyszłości', hint: 'Sprawdź dzień, miesiąc i rok.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Numer telefonu ma właściwą długość, ale taki zakres numerów nie jest znany',
    hint: 'Zostanie zaimportowany. Sprawdź go, zanim zadzwonisz lub napiszesz.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Pominięto numer wewnętrzny telefonu',
    hint: 'W razie potrzeby umieść numery wewnętrzne w osobnym polu.',
  },
  PHONE_PROMOTED: { message: 'Pierwszy dodatkowy numer telefonu stał się głównym', hint: '' },
  EMAIL_PROMOTED: { message: 'Pierwszy dodatkowy adres e-mail stał się głównym adresem e-mail', hint: '' },
  SPLIT_ON_DOT: {
    message: 'Komórkę podzielono w miejscach kropek',
    hint: 'Jeśli kropka należy do tekstu, rozdzielaj przecinkami lub wyłącz kropkę w opcjach kolumny.',
    details: ['Liczba powstałych wartości: {count}.'],
  },
  CURRENCY_SYMBOL_IGNORED: { message: 'Pominięto symbol waluty', hint: 'Kwoty są w walucie konta.' },
  MONEY_PARENS_NEGATIVE: { message: 'Kwotę w nawiasie odczytano jako ujemną', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Kropkę odczytano jako separator dziesiętny, więc kwota ma trzy miejsca po przecinku',
    hint: 'Jeśli kropka oddziela tysiące, wybierz format liczb w opcjach kolumny.',
  },
  CONTACT_ID_IGNORED: {
    message: 'ID zignorowano, ponieważ ten import tylko tworzy rekordy',
    hint: 'Wybierz „Utwórz i aktualizuj”, jeśli istniejące rekordy mają być zaktualizowane.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Plik nie podaje swojego kodowania',
    hint: 'Obejrzyj polskie litery w podglądzie. Jeśli są błędne, wybierz inne kodowanie.',
  },

  HEADER_DUPLICATE: {
    message: 'Inna kolumna ma tę samą nazwę',
    hint: 'Obie można zmapować. Przykładowe wartości pomagają je odróżnić.',
  },
  HEADER_BLANK: {
    message: 'Kolumna nie ma nazwy',
    hint: 'Zmapuj ją na podstawie przykładowych wartości lub nie importuj jej.',
  },
  MAP_AMBIGUOUS: { message: 'Kolumna pasuje do kilku pól', hint: 'Wybierz pole, które ma wypełniać.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'W datach dzień jest prawdopodobnie przed miesiącem',
    hint: 'Jeśli tak jest, wybierz DD/MM/RRRR dla tej kolumny.',
    details: ['Daty, których nie można odczytać inaczej: {count}.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Daty wyglądają jak numery dni z arkusza',
    hint: 'Jeśli tak jest, wybierz, jak ta kolumna liczy dni, lub nadaj jej format daty i zapisz plik ponownie.',
    details: ['Ich liczba: {count}.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Liczby prawdopodobnie używają przecinka dziesiętnego',
    hint: 'Jeśli tak jest, wybierz dla tej kolumny format liczb 1.234,56.',
    details: ['Ich liczba: {count}.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Arkusz skrócił numery telefonu w tej kolumnie',
    hint: 'Nadaj kolumnie format tekstowy w oryginalnym arkuszu i zapisz go ponownie jako CSV: utraconych cyfr nie ma w tym pliku.',
    details: ['Ich liczba: {count}.'],
  },

  FILE_NOT_CSV: {
    message: 'To nie jest plik CSV',
    hint: 'W programie Excel lub Arkusze Google zapisz lub pobierz arkusz jako CSV i wybierz ten plik.',
  },
  FILE_EMPTY: {
    message: 'Plik nie zawiera wierszy',
    hint: 'Potrzebny jest wiersz nagłówka i co najmniej jeden wiersz pod nim.',
  },
  FILE_TOO_LARGE: {
    message: 'Plik jest za duży',
    hint: 'Podziel go na mniejsze pliki, każdy z wierszem nagłówka, i importuj je kolejno.',
  },
  FILE_UNREADABLE: {
    message: 'Nie udało się odczytać pliku',
    hint: 'Być może został przeniesiony lub jest otwarty w innym programie. Zamknij go tam i wybierz ponownie.',
  },
  FILE_CHANGED: {
    message: 'Plik zmienił się od czasu sprawdzenia',
    hint: 'Wybierz plik ponownie, aby zaimportować to, co zostało sprawdzone.',
  },
  FILE_ENCODING: {
    message: 'Nie udało się zdekodować tekstu pliku',
    hint: 'Wybierz inne kodowanie lub zapisz plik jako CSV UTF-8.',
    details: ['Wypróbowane kodowanie to {encoding}.'],
  },
  FILE_OTHER: { message: 'To jest inny plik', hint: 'Wybierz plik, od którego zaczął się ten import.' },
  EDITS_ELSEWHERE: {
    message: 'Poprawki tego importu są tylko w przeglądarce, w której go rozpoczęto',
    hint: 'Kontynuuj tam. Jeśli będziesz kontynuować tutaj, niewysłane jeszcze wiersze zostaną wysłane tak, jak są w pliku.',
  },
  CSV_MALFORMED: {
    message: 'Cudzysłów nigdzie nie jest zamknięty',
    hint: 'Poszukaj pojedynczego " w pobliżu podanej linii i zamknij go lub usuń. Może też pomóc inny separator.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Wiersz pliku jest o wiele za długi',
    hint: 'Często w pobliżu podanej linii brakuje cudzysłowu lub wybrano niewłaściwy separator.',
  },
  HEADER_MISSING: {
    message: 'Wiersz nagłówka jest pusty',
    hint: 'Wybierz wiersz z nazwami kolumn lub dodaj go do pliku.',
  },
  HEADER_NO_MATCH: {
    message: 'Żadna kolumna nie jest zmapowana na pole',
    hint: 'Zmapuj co najmniej jedną kolumnę i sprawdź, czy wybrano właściwy wiersz nagłówka.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Pola potrzebne do tworzenia kontaktów nie są zmapowane',
    hint: 'Zmapuj co najmniej imię i nazwisko, imię, nazwisko, e-mail lub telefon.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Pola potrzebne do znalezienia istniejących kontaktów nie są zmapowane',
    hint: 'Zmapuj ID kontaktu albo e-mail lub telefon, którego używają ustawienia duplikatów.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Pola potrzebne dla szans sprzedaży nie są zmapowane',
    hint: 'Aby je tworzyć, zmapuj nazwę szansy sprzedaży, lejek i, jeśli plik nie zawiera kontaktów, ID kontaktu. Aby je aktualizować, zmapuj ID szansy sprzedaży.',
    details: ['Brakuje: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Upewnij się, że wszystkie wymagane pola są zmapowane',
    hint: 'Aby kontynuować, zmapuj wszystkie pola lub wybierz, by nie importować danych z niezmapowanych kolumn.',
  },
  MAP_FIELD_TWICE: {
    message: 'Dwie kolumny wypełniają to samo pole',
    hint: 'Zostaw jedną, a drugą zmapuj na inne pole lub nie importuj jej.',
    details: ['Kolumna {firstColumn} wypełnia już pole {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Kolumna jest zmapowana na pole, którego nie można importować',
    hint: 'Zmapuj ją na inne pole lub nie importuj jej. Załączników i podpisów nie można importować.',
    reasons: {
      'unknown-field': 'Konto nie ma już tego pola.',
      'object-not-chosen': 'Jego obiekt nie należy do tego importu.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'Import nie został jeszcze potwierdzony',
    hint: 'Przeczytaj oświadczenie i zaznacz pole przed rozpoczęciem.',
  },
  NOT_ALLOWED: {
    message: 'Importować mogą tylko administratorzy',
    hint: 'Poproś administratora tego konta o zaimportowanie pliku lub o nadanie Ci roli administratora.',
  },
  SIGN_IN_REQUIRED: { message: 'Twoja sesja wygasła', hint: 'Zaloguj się ponownie i kontynuuj tutaj.' },
  NETWORK: { message: 'Nie można połączyć się z CRM', hint: 'Sprawdź połączenie i spróbuj ponownie.' },
  TIMEOUT: { message: 'CRM nie odpowiedział na czas', hint: 'Spróbuj ponownie za chwilę.' },
  HOST_BUSY: { message: 'CRM jest zajęty', hint: 'Poczekaj chwilę i spróbuj ponownie.' },
  HOST_FAILED: {
    message: 'W CRM wystąpił problem',
    hint: 'Spróbuj ponownie za kilka minut. Jeśli problem się powtarza, skontaktuj się z pomocą techniczną.',
  },
  HOST_REFUSED: {
    message: 'CRM odrzucił import',
    hint: 'Zacznij od nowa. Jeśli problem się powtarza, skontaktuj się z pomocą techniczną.',
  },
  HOST_INCOMPATIBLE: {
    message: 'CRM i ten importer nie są ze sobą zgodne',
    hint: 'Odśwież stronę. Jeśli problem się powtarza, skontaktuj się z pomocą techniczną.',
  },
  IMPORT_GONE: {
    message: 'CRM nie zna już tego importu',
    hint: 'Być może anulowano go gdzie indziej. Rozpocznij nowy import.',
  },
  RANGE_CONFLICT: {
    message: 'Niektóre wiersze wysłano w dwóch różnych wersjach',
    hint: 'Import zatrzymano, aby nic nie zostało zapisane dwa razy. Pobierz raport i zaimportuj resztę ponownie.',
  },
  BATCH_TOO_LARGE: {
    message: 'Wiersz jest większy, niż przyjmuje CRM',
    hint: 'Skróć najdłuższe teksty wiersza lub go pomiń.',
  },
  RECEIPT_INVALID: {
    message: 'Nie udało się zrozumieć odpowiedzi CRM',
    hint: 'Bez jasnej odpowiedzi nic nie jest liczone jako zaimportowane. Spróbuj ponownie.',
  },
  BOOKS_UNBALANCED: {
    message: 'Liczby importu się nie zgadzają',
    hint: 'Import nie jest uznany za ukończony. Obejrzyj statystyki lub skontaktuj się z pomocą techniczną.',
  },
  WORKER_FAILED: {
    message: 'Przeglądarka zatrzymała część, która odczytuje plik',
    hint: 'Spróbuj ponownie. Jeśli problem się powtarza, zamknij inne karty lub użyj innej przeglądarki.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Ta przeglądarka nie może zapamiętać importu',
    hint: 'Import działa, ale nie zamykaj tej strony, dopóki się nie skończy.',
  },
  CANCELLED: { message: 'Anulowano', hint: 'Zacznij od nowa, kiedy zechcesz.' },
};
