import type { Vocabulary } from './vocabulary.ts';

export const it: Vocabulary = {
  phone:
    'telefono, tel, telefoni, telefono fisso, fisso, richiamata, telefono auto, recapito telefonico, auto telefono, numero di telefono, richiamare, n richiamata',
  mobile: 'cellulare, cell, mobile, telefono cellulare, telefono mobile, telefonino, portatile, tel cellulare',
  fax: 'fax, telefax, cercapersone, pager, telex, telefono tty tdd, tty tdd, facsimile',
  email:
    'e mail, email, posta elettronica, mail, indirizzo di posta elettronica, posta, e mails, indirizzo e mail, indirizzo posta elettronica',
  web: 'sito web, pagina web, sito, web, sito internet, url, home page, homepage, pagina personale, www, website',
  street: 'via, strada, indirizzo riga, riga indirizzo, riga, indirizzo via, via e numero, indirizzo linea, via piazza',
  address: 'indirizzo, indirizzi, ind, recapito, indirizzo completo',
  city: 'città, località, comune, paese città',
  state:
    'provincia, stato, regione, prov, stato o provincia, provincia stato, stato provincia, provincia ab, regione provincia, provincia regione',
  zip: 'cap, c a p, codice postale, codice di avviamento postale, cod postale, codice avviamento postale, zip, cap postale',
  country:
    'paese, nazione, paese area geografica, paese regione, paese o area geografica, paese o regione, nazione regione, stato paese',
  company:
    'società, azienda, ditta, organizzazione, ragione sociale, nome azienda, nome società, impresa, nome dell azienda, nome account, nome organizzazione, ente, datore di lavoro, nome della società, compagnia',
  job: 'posizione, posizione lavorativa, ruolo, mansione, qualifica, carica, titolo professionale, posizione professionale, incarico, funzione',
  department: 'reparto, ufficio reparto, dipartimento, divisione, settore',
  notes: 'note, nota, commenti, commento, osservazioni, descrizione, annotazioni, appunti',
  name: 'nome, nomi',
  first: 'nome di battesimo, primo nome, nome proprio',
  last: 'cognome, cognomi, nome di famiglia',
  middle: 'secondo nome, altro nome, nome intermedio, secondi nomi',
  full: 'nome completo, nome visualizzato, nome e cognome, cognome e nome, nome da visualizzare, nominativo, nome cognome, cognome nome, visualizza come, salva con nome, archivia come',
  prefix: 'titolo, prefisso, saluto, appellativo, prefisso nome, prefisso del nome, titolo di cortesia',
  suffix: 'suffisso, suffisso nome, titolo straniero, titolo suffisso',
  nick: 'soprannome, nickname, pseudonimo, nomignolo',
  birthday: 'compleanno, data di nascita, nascita, data nascita, nato il',
  gender: 'sesso, genere',
  anniversary: 'anniversario, anniversario di matrimonio, ricorrenza, anniversari',
  tags: 'etichette, etichetta, tag, gruppi, gruppo, tags',
  owner: 'proprietario, assegnato a, utente assegnato, assegnatario, assegnato, titolare, in carico a',
  followers: 'follower, seguaci, osservatori',
  source: 'fonte, origine, fonte lead, origine lead, provenienza, fonte del lead, origine del contatto, fonte contatto',
  timezone: 'fuso orario',
  created: 'data creazione, data di creazione, creato il, creato, data inserimento, inserito il, aggiunto il',
  dnd: 'non disturbare, non contattare',
  work: 'ufficio, lavoro, aziendale, uff, professionale, azienda, società, di lavoro, abitazione ufficio, lavorativo, business',
  home: 'abitazione, casa, personale, privato, residenza, privata, domicilio, ab, pers, priv',
  other:
    'altro, altra, altri, alternativo, alternativa, fatturazione, spedizione, consegna, di spedizione, aggiuntivo, aggiuntiva',
  main: 'principale, primario, primaria, predefinito, princ',
  second:
    'secondario, secondaria, aggiuntivo, aggiuntivi, aggiuntiva, alternativo, alternativa, secondo, seconda, altro',
  person: 'contatto, persona, contatti, lead, referente',
  number: 'numero, num, n, nr, numeri',
  client: 'cliente',
  none: '=riga, =posta',
  of: 'di, del, della, dell, dello, la, il, lo, e, o, d, in, valore, a, da, per, alternativi',
};
