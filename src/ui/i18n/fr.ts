import type { FirstMessages } from './en.ts';

export const texts: FirstMessages = {
  'app.title': 'Importer des contacts',
  'app.close': 'Fermer',
  'app.loading': 'Chargement…',
  'app.back': 'Retour',
  'app.next': 'Suivant',
  'app.cancel': 'Annuler',
  'app.done': 'Terminé',
  'app.retry': 'Réessayer',
  'app.dismiss': 'Masquer',
  'app.more': 'Afficher plus',
  'app.howToResolve': 'Voir la solution',
  'app.help': 'Aide',
  'app.empty': 'vide',
  'app.notImported': 'non importé',
  'app.yes': 'Oui',
  'app.no': 'Non',
  'app.new': 'nouveau',

  'step.start': 'Début',
  'step.upload': 'Fichier',
  'step.map': 'Mappage',
  'step.review': 'Vérification',
  'step.import': 'Importation',
  'step.result': 'Résultat',
  'step.list': 'Étapes de l’importation',
  'step.position': 'Étape {step} sur {total}',
  'step.done': 'terminée',
  'step.current': 'étape actuelle',

  'object.contact': 'Contacts',
  'object.opportunity': 'Opportunités',
  'object.contact.one': 'Contact',
  'object.opportunity.one': 'Opportunité',

  'start.title': 'Que souhaitez-vous importer ?',
  'start.lead':
    'Importez vos données depuis un fichier CSV. Rien n’est importé avant votre confirmation à l’étape « Vérification ».',
  'start.contacts': 'Contacts uniquement',
  'start.contacts.about': 'Chaque ligne crée un contact ou en met un à jour.',
  'start.both': 'Contacts et opportunités',
  'start.both.about': 'Chaque ligne peut renseigner un contact et une opportunité ; les deux sont associés.',
  'start.previous': 'Importations précédentes',
  'start.notAllowed': 'Seuls les administrateurs peuvent importer',
  'start.notAllowed.about':
    'Demandez à un administrateur de ce compte d’importer le fichier ou de vous attribuer le rôle d’administrateur.',
  'start.before': 'Avant de commencer',
  'start.before.csv': 'Un fichier CSV avec une ligne d’en-tête, de moins de {size}.',
  'start.before.fields': 'Créez d’abord vos champs personnalisés afin de pouvoir y mapper des colonnes.',
  'start.before.revert':
    'Les contacts créés par une importation peuvent être retirés ; les mises à jour de contacts existants ne peuvent généralement pas être annulées.',

  'resume.title':
    '{count, plural, one {# importation n’est pas terminée} other {# importations ne sont pas terminées}}',
  'resume.about': 'Commencée le {when}.',
  'resume.go': 'Continuer',
  'resume.go.label': 'Continuer l’importation de {name}',
  'resume.needsFile': 'Choisissez de nouveau le fichier pour continuer',
  'resume.withoutEdits': 'Continuer sans elles',
  'resume.forget': 'Abandonner',
  'resume.forget.label': 'Abandonner l’importation de {name}',

  'upload.title': 'Charger votre fichier',
  'upload.lead': 'Choisissez le fichier et la façon dont ses lignes sont rapprochées de vos fiches existantes.',
  'upload.drop': 'Déposez votre fichier CSV ici ou choisissez-en un',
  'upload.drop.active': 'Relâchez pour charger le fichier',
  'upload.choose': 'Choisir un fichier',
  'upload.replace': 'Choisir un autre fichier',
  'upload.limit': 'CSV, moins de {size}',
  'upload.opening': 'Lecture du fichier…',
  'upload.sample': 'Télécharger un fichier d’exemple',
  'upload.sample.about': 'Un CSV avec tous les champs de votre compte et une ligne qui montre les formats.',
  'upload.formats': 'Formats acceptés',
  'upload.fileReady':
    '{name} a été lu : {columns, plural, one {# colonne} other {# colonnes}}, environ {rows, plural, one {# ligne} other {# lignes}}.',
  'upload.columns': '{count, plural, one {# colonne} other {# colonnes}}',
  'upload.rows': 'environ {count, plural, one {# ligne} other {# lignes}}',

  'mode.contact.title': 'Choisissez comment importer les contacts',
  'mode.opportunity.title': 'Choisissez comment importer les opportunités',
  'mode.create': 'Créer',
  'mode.update': 'Mettre à jour',
  'mode.createAndUpdate': 'Créer et mettre à jour',
  'mode.contact.create.about':
    'Nouveaux contacts uniquement. Les lignes qui correspondent à un contact existant ne sont pas importées.',
  'mode.contact.create.duplicates':
    'Chaque ligne devient un nouveau contact, car vos paramètres autorisent les doublons.',
  'mode.contact.update.about': 'Contacts existants uniquement. Les lignes sans correspondance ne sont pas importées.',
  'mode.contact.createAndUpdate.about':
    'Les lignes qui correspondent mettent à jour le contact, toutes les autres deviennent de nouveaux contacts.',
  'mode.opportunity.create.about': 'Nouvelles opportunités uniquement.',
  'mode.opportunity.update.about': 'Opportunités existantes uniquement, trouvées par leur ID d’opportunité.',
  'mode.opportunity.createAndUpdate.about':
    'Les lignes avec un ID d’opportunité mettent à jour cette opportunité, toutes les autres deviennent de nouvelles opportunités.',

  'duplicates.title': 'Paramètres des doublons',
  'duplicates.findBy': 'Rechercher les contacts existants par',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'ID de contact',
  'duplicates.email': 'e-mail',
  'duplicates.phone': 'téléphone',
  'duplicates.allowed': 'Les contacts en double sont autorisés',
  'duplicates.forbidden': 'Les contacts en double ne sont pas autorisés',
  'duplicates.about':
    'Ces réglages viennent des paramètres de votre compte et ne peuvent pas être modifiés pendant une importation.',
  'duplicates.settings': 'Ouvrir les paramètres',

  'dialect.encoding': 'Encodage',
  'dialect.encoding.guessed':
    'L’encodage a été deviné. Vérifiez dans l’aperçu que les accents et les caractères spéciaux sont corrects.',
  'dialect.delimiter': 'Les colonnes sont séparées par',
  'dialect.comma': 'Virgule ( , )',
  'dialect.semicolon': 'Point-virgule ( ; )',
  'dialect.tab': 'Tabulation',
  'dialect.bar': 'Barre verticale ( | )',
  'dialect.header': 'Ligne d’en-tête',
  'dialect.header.row': 'Ligne {row}',
  'dialect.preview': 'Premières lignes du fichier',
  'dialect.preview.header': 'en-tête',
  'dialect.preview.use': 'Utiliser la ligne {row} comme en-tête',

  'history.title': 'Actions groupées',

  'unknown.issue': 'Un élément de cette ligne n’a pas pu être importé',
  'unknown.resolve': 'Comparez la ligne aux formats du guide et importez-la de nouveau.',
};

export const loadLater = () => Promise.all([import('./fr-later.ts'), import('./fr-words.ts')]);
