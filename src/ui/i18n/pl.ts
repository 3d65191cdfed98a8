import type { FirstMessages } from './en.ts';

export const texts: FirstMessages = {
  'app.title': 'Importuj kontakty',
  'app.close': 'Zamknij',
  'app.loading': 'Ładowanie…',
  'app.back': 'Wstecz',
  'app.next': 'Dalej',
  'app.cancel': 'Anuluj',
  'app.done': 'Gotowe',
  'app.retry': 'Spróbuj ponownie',
  'app.dismiss': 'Ukryj',
  'app.more': 'Załaduj więcej',
  'app.howToResolve': 'Jak rozwiązać',
  'app.help': 'Pomoc',
  'app.empty': 'puste',
  'app.notImported': 'nie zaimportowano',
  'app.yes': 'Tak',
  'app.no': 'Nie',
  'app.new': 'nowe',

  'step.start': 'Początek',
  'step.upload': 'Plik',
  'step.map': 'Mapowanie',
  'step.review': 'Sprawdzenie',
  'step.import': 'Import',
  'step.result': 'Wynik',
  'step.list': 'Kroki importu',
  'step.position': 'Krok {step} z {total}',
  'step.done': 'ukończony',
  'step.current': 'bieżący krok',

  'object.contact': 'Kontakty',
  'object.opportunity': 'Szanse sprzedaży',
  'object.contact.one': 'Kontakt',
  'object.opportunity.one': 'Szansa sprzedaży',

  'start.title': 'Co chcesz zaimportować?',
  'start.lead':
    'Przenieś swoje rekordy z pliku CSV. Nic nie zostanie zaimportowane, dopóki nie potwierdzisz w kroku „Sprawdzenie”.',
  'start.contacts': 'Tylko kontakty',
  'start.contacts.about': 'Każdy wiersz tworzy kontakt lub aktualizuje istniejący.',
  'start.both': 'Kontakty i szanse sprzedaży',
  'start.both.about': 'Każdy wiersz może wypełnić kontakt i szansę sprzedaży; zostaną ze sobą powiązane.',
  'start.previous': 'Poprzednie importy',
  'start.notAllowed': 'Importować mogą tylko administratorzy',
  'start.notAllowed.about':
    'Poproś administratora tego konta o zaimportowanie pliku lub o nadanie Ci roli administratora.',
  'start.before': 'Zanim zaczniesz',
  'start.before.csv': 'Jeden plik CSV z wierszem nagłówka, mniejszy niż {size}.',
  'start.before.fields': 'Najpierw utwórz pola niestandardowe, aby można było mapować na nie kolumny.',
  'start.before.revert':
    'Kontakty utworzone przez import można później usunąć; aktualizacji istniejących kontaktów zwykle nie da się wycofać.',

  'resume.title':
    '{count, plural, one {# import nie został ukończony} few {# importy nie zostały ukończone} many {# importów nie zostało ukończonych} other {# importu nie zostało ukończone}}',
  'resume.about': 'Rozpoczęto: {when}.',
  'resume.go': 'Kontynuuj',
  'resume.go.label': 'Kontynuuj import pliku {name}',
  'resume.needsFile': 'Wybierz plik ponownie, aby kontynuować',
  'resume.withoutEdits': 'Kontynuuj bez nich',
  'resume.forget': 'Odrzuć',
  'resume.forget.label': 'Odrzuć import pliku {name}',

  'upload.title': 'Prześlij plik',
  'upload.lead': 'Wybierz plik i sposób, w jaki jego wiersze są dopasowywane do istniejących rekordów.',
  'upload.drop': 'Upuść tutaj plik CSV lub wybierz go',
  'upload.drop.active': 'Upuść, aby przesłać',
  'upload.choose': 'Wybierz plik',
  'upload.replace': 'Wybierz inny plik',
  'upload.limit': 'CSV, mniejszy niż {size}',
  'upload.opening': 'Odczytywanie pliku…',
  'upload.sample': 'Pobierz przykładowy plik',
  'upload.sample.about': 'CSV ze wszystkimi polami Twojego konta i jednym wierszem, który pokazuje formaty.',
  'upload.formats': 'Akceptowane formaty',
  'upload.fileReady':
    'Odczytano {name}: {columns, plural, one {# kolumna} few {# kolumny} many {# kolumn} other {# kolumny}}, około {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}}.',
  'upload.columns': '{count, plural, one {# kolumna} few {# kolumny} many {# kolumn} other {# kolumny}}',
  'upload.rows': 'około {count, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}}',

  'mode.contact.title': 'Wybierz sposób importu kontaktów',
  'mode.opportunity.title': 'Wybierz sposób importu szans sprzedaży',
  'mode.create': 'Utwórz',
  'mode.update': 'Aktualizuj',
  'mode.createAndUpdate': 'Utwórz i aktualizuj',
  'mode.contact.create.about': 'Tylko nowe kontakty. Wiersze pasujące do istniejącego kontaktu nie są importowane.',
  'mode.contact.create.duplicates':
    'Każdy wiersz staje się nowym kontaktem, ponieważ Twoje ustawienia zezwalają na duplikaty.',
  'mode.contact.update.about': 'Tylko istniejące kontakty. Wiersze bez dopasowania nie są importowane.',
  'mode.contact.createAndUpdate.about':
    'Pasujące wiersze aktualizują kontakt, wszystkie pozostałe stają się nowymi kontaktami.',
  'mode.opportunity.create.about': 'Tylko nowe szanse sprzedaży.',
  'mode.opportunity.update.about': 'Tylko istniejące szanse sprzedaży, znajdowane po ID szansy sprzedaży.',
  'mode.opportunity.createAndUpdate.about':
    'Wiersze z ID szansy sprzedaży aktualizują ją, wszystkie pozostałe stają się nowymi szansami sprzedaży.',

  'duplicates.title': 'Ustawienia duplikatów',
  'duplicates.findBy': 'Znajdź istniejące kontakty na podstawie',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'ID kontaktu',
  'duplicates.email': 'e-mail',
  'duplicates.phone': 'telefon',
  'duplicates.allowed': 'Duplikaty kontaktów są dozwolone',
  'duplicates.forbidden': 'Duplikaty kontaktów nie są dozwolone',
  'duplicates.about': 'Pochodzą z ustawień konta i nie można ich zmienić podczas importu.',
  'duplicates.settings': 'Otwórz ustawienia',

  'dialect.encoding': 'Kodowanie',
  'dialect.encoding.guessed':
    'Kodowanie zostało odgadnięte. Sprawdź w podglądzie, czy polskie litery i znaki specjalne są poprawne.',
  'dialect.delimiter': 'Kolumny są rozdzielone przez',
  'dialect.comma': 'Przecinek ( , )',
  'dialect.semicolon': 'Średnik ( ; )',
  'dialect.tab': 'Tabulator',
  'dialect.bar': 'Kreska pionowa ( | )',
  'dialect.header': 'Wiersz nagłówka',
  'dialect.header.row': 'Wiersz {row}',
  'dialect.preview': 'Pierwsze wiersze pliku',
  'dialect.preview.header': 'nagłówek',
  'dialect.preview.use': 'Użyj wiersza {row} jako nagłówka',

  'history.title': 'Działania zbiorcze',

  'unknown.issue': 'Coś w tym wierszu nie mogło zostać zaimportowane',
  'unknown.resolve': 'Porównaj wiersz z formatami w przewodniku i zaimportuj go ponownie.',
};

export const loadLater = () => Promise.all([import('./pl-later.ts'), import('./pl-words.ts')]);
