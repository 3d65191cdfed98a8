import type { Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  phone:
    'téléphone, tél, tel, téléphones, téléphone fixe, fixe, ligne fixe, rappel, téléphone voiture, téléphone de voiture, tél voiture, numéro de rappel',
  mobile: 'mobile, portable, cellulaire, gsm, tél mobile, téléphone mobile, téléphone portable, tél portable, natel',
  fax: 'fax, télécopie, télécopieur, téléavertisseur, récepteur de radiomessagerie, radiomessagerie, bip, télex, pageur, pager, téléphone tty tdd, tty tdd',
  email:
    'e mail, email, courriel, mail, adresse de messagerie, messagerie, courrier électronique, adresse électronique, mèl, mél, courriels, messagerie électronique, emails',
  web: 'site web, page web, web, site internet, site, url, page perso, page personnelle, page d accueil, www, website, page internet, site web url',
  street: 'rue, adresse ligne, ligne d adresse, voie, adresse rue, n et rue, numéro et rue, ligne',
  address: 'adresse, adresses, adr, adresse postale, adresse complète',
  city: 'ville, localité, commune, municipalité',
  state:
    'état, région, province, dép région, département région, état province, département ou région, région département, province état, canton, dép, état ou province, état région, dépt région, état département',
  zip: 'code postal, cp, c p, npa, codepostal, cod postal, code zip, zip, code p',
  country: 'pays, pays région, pays ou région, région pays, pays ou province',
  company:
    'société, entreprise, organisation, compagnie, raison sociale, nom de la société, nom de l entreprise, nom de société, employeur, nom du compte, nom de compte, nom de l organisation, firme, organisme, établissement, compte nom',
  job: 'fonction, titre, poste, poste occupé, titre du poste, intitulé de poste, intitulé du poste, profession poste, titre professionnel, titre de fonction, titre emploi, emploi',
  department: 'service, département, division, dép',
  notes: 'notes, note, commentaires, commentaire, remarques, remarque, description, observations, mémo',
  name: 'nom, noms',
  first: 'prénom, prénoms, premier prénom',
  last: 'nom de famille, patronyme, nom famille',
  middle:
    'deuxième prénom, 2e prénom, 2ème prénom, second prénom, autre prénom, autres prénoms, nom du milieu, prénom 2',
  full: 'nom complet, nom et prénom, prénom et nom, nom affiché, nom à afficher, nom d affichage, afficher sous, nom prénom, prénom nom, classer sous, nom usuel complet',
  prefix:
    'civilité, préfixe, titre de civilité, formule de politesse, préfixe du nom, salutation, salutations, titre nom',
  suffix: 'suffixe, suffixe du nom',
  nick: 'surnom, pseudo, pseudonyme, surnoms',
  birthday:
    'anniversaire, date de naissance, naissance, date d anniversaire, né le, date naissance, né e le, ddn, jour de naissance',
  gender: 'sexe, genre',
  anniversary:
    'anniversaire de mariage, anniversaire mariage ou fête, date de mariage, mariage, fête, anniversaire ou fête',
  tags: 'étiquettes, étiquette, groupes, groupe, tags, libellés, libellé, mots clés tags, labels',
  owner:
    'propriétaire, assigné à, attribué à, affecté à, utilisateur assigné, gestionnaire, attribué, assigné, titulaire',
  followers: 'abonnés, suiveurs, followers',
  source:
    'source, origine, origine du contact, source du lead, origine du lead, source du prospect, provenance, origine principale, source de la piste, source du contact',
  timezone: 'fuseau horaire, fuseau',
  created: 'date de création, créé le, date création, créé, date d ajout, ajouté le, crée le, date de saisie',
  dnd: 'ne pas déranger, ne pas contacter',
  work: 'bureau, travail, professionnel*, prof, pro, entreprise, affaires, bur, société',
  home: 'domicile, privé, privée, perso, personnel*, maison, résidence, dom, domicil*, priv',
  other:
    'autre, autres, alternatif, alternative, facturation, de livraison, livraison, complémentaire, supplémentaire, secondaire',
  main: 'principal, principale, primaire, par défaut, principaux',
  second:
    'secondaire, secondaires, alternatif, alternative, supplémentaire, supplémentaires, additionnel*, deuxième, second, seconde, autre',
  person: 'contact, personne, prospect, contacts, particulier',
  number: 'numéro, n, no, num, nº, numéros',
  client: 'client',
  none: '=ligne',
  of: 'de, du, d, la, le, l, les, des, et, ou, au, à, en, valeur, sur, pour, un',
};
