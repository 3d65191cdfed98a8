import type { Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  phone: 'téléphone, téléphones, fixe, ligne fixe, rappel, téléphone voiture, téléphone de voiture, tél voiture',
  mobile: 'mobile, portable, cellulaire, natel',
  fax: 'télécopie, télécopieur',
  email: 'courriel, messagerie, courrier électronique, adresse électronique, mél, courriels, messagerie électronique',
  web: 'page web, site internet, site, page perso, page personnelle, page d accueil, page internet',
  street: 'rue, voie, ligne, numéro et rue, numéro et nom de rue, n et rue, rue et numéro, numéro et voie',
  address: 'adresse, adresses, adr, adresse postale, adresse complète',
  city: 'ville, localité, commune, municipalité',
  state:
    'état, région, province, département région, département ou région, région département, canton, dép, dépt région, état département, département',
  zip: 'code postal, cp, c p, npa, codepostal, cod postal, code zip, zip, code p',
  country: 'pays, pays région, pays ou région, région pays, pays ou province',
  company:
    'société, entreprise, organisation, compagnie, raison sociale, employeur, nom du compte, nom de compte, firme, organisme, établissement, compte nom, entreprise associée, société associée',
  job: 'fonction, titre, poste, poste occupé, intitulé de poste, intitulé du poste, profession poste, titre professionnel, emploi',
  department: 'service, département, division, dép',
  notes: 'notes, note, commentaires, commentaire, remarques, remarque, description, observations, mémo',
  name: 'nom, noms',
  first: 'prénom, prénoms, premier prénom',
  last: 'nom de famille, patronyme, nom famille',
  middle:
    'deuxième prénom, 2e prénom, 2ème prénom, second prénom, autre prénom, autres prénoms, nom du milieu, prénom 2',
  full: 'nom complet, nom et prénom, prénom et nom, nom affiché, nom à afficher, nom d affichage, afficher sous, nom prénom, prénom nom, classer sous, nom usuel complet, afficher comme',
  prefix: 'civilité, préfixe, titre de civilité, formule de politesse, salutation, salutations, titre nom',
  suffix: 'suffixe',
  nick: 'surnom, pseudo, pseudonyme, surnoms',
  birthday:
    'anniversaire, date de naissance, naissance, date d anniversaire, né le, date naissance, né e le, ddn, jour de naissance',
  gender: 'sexe, genre',
  anniversary:
    'anniversaire de mariage, anniversaire mariage ou fête, date de mariage, mariage, fête, anniversaire ou fête',
  tags: 'étiquettes, étiquette, groupes, groupe, tags, libellés, libellé, mots clés tags, labels',
  owner:
    'propriétaire, affecté à, utilisateur assigné, gestionnaire, attribué, assigné, titulaire, utilisateur affecté, utilisateur attribué, assigné à',
  followers: 'abonnés, suiveurs, followers',
  source: 'source, origine, source du lead, origine du lead, provenance, origine principale, source de la piste',
  timezone: 'fuseau horaire, fuseau',
  created: 'date de création, date création, créé, date d ajout, ajouté le, date de saisie',
  dnd: 'ne pas déranger, ne pas contacter',
  work: 'bureau, travail, professionnel*, prof, pro, entreprise, affaires, bur, société',
  home: 'privé, privée, perso, personnel*, maison, résidence, dom, domicil*, priv',
  other: 'autre, autres, facturation, livraison, complémentaire',
  main: 'principal, principale, primaire, par défaut, principaux',
  second:
    'secondaire, secondaires, alternatif, alternative, supplémentaire, supplémentaires, additionnel*, deuxième, second, seconde',
  person: 'contact, personne, prospect, contacts, particulier',
  number: 'numéro, n, nº, num, numéros',
  client: 'client',
  none: '=ligne, état du contact, état du lead, état du prospect, état du client, état contact',
  of: 'de, du, d, la, le, l, les, des, et, ou, au, à, en, valeur, sur, pour, un, s',
};
