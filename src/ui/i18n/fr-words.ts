import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Il manque le @.',
  'display-name': 'Un nom figure à côté de l’adresse.',
  several: 'Il y a plusieurs adresses.',
  'non-ascii': 'La partie avant le @ contient des lettres impossibles dans une adresse e-mail.',
  'too-long': 'Elle est plus longue que ne peut l’être une adresse e-mail.',
  'line-break': 'Elle contient un saut de ligne.',
};
const phoneReasons = {
  scientific: 'Un tableur l’a abrégé (comme 2.02555E+09) et ses derniers chiffres sont perdus.',
  'no-country': 'Il n’a pas d’indicatif de pays, et le compte n’a pas de pays selon lequel le lire.',
  'two-numbers': 'Il y a plusieurs numéros.',
  letters: 'Il contient des lettres.',
  masked: 'Certains de ses chiffres sont masqués.',
  'lost-zero': 'Un tableur semble avoir supprimé le zéro initial.',
  'too-short': 'Il a trop peu de chiffres.',
  'too-long': 'Il est plus long que ne peut l’être un numéro de téléphone.',
  impossible: 'Aucun numéro de son pays n’a cette longueur.',
};
const figureReasons = { precision: 'Il a plus de 15 chiffres, plus qu’on ne peut en enregistrer exactement.' };
const choiceReasons = { ambiguous: 'Plusieurs portent ce nom.' };
const idReasons = { 'white-space': 'Un ID ne contient pas d’espaces.' };
const sameInFile = (what: string) => [
  `La ligne {mergedInto} a ${what} : les valeurs de cette ligne y ont été fusionnées.`,
  `La ligne {firstRow} a ${what} et c’est elle qui est importée.`,
  `La ligne {lastRow} a ${what} et c’est elle qui est importée.`,
];
const places = ['Il s’agit de l’élément {position} de la cellule.'];
const overLimit = ['Seuls {limit} sont acceptés ; {ignored} autres ont été omis.'];
const takenByRow = ['La ligne {firstRow} l’a comme valeur principale.'];
const phoneHint =
  'Écrivez le numéro avec + et l’indicatif du pays, comme +1 202 555 0123. Les autres formes ne valent que pour le pays du compte. Vous pouvez tester des numéros sur libphonenumber.appspot.com.';
const duplicateHint =
  'Rendez la valeur unique dans votre fichier ou autorisez les doublons dans Paramètres → « Autoriser les contacts en double ».';
const contactIdHint =
  'L’ID est peut-être erroné, ou celui d’un autre sous-compte ou d’un contact supprimé. Exportez vos contacts pour obtenir l’ID actuel.';
const optionHint =
  'Comparez la cellule aux options du champ. Corrigez-la ou ajoutez l’option dans les paramètres, puis importez de nouveau.';
const againHint =
  'Importez cette ligne de nouveau plus tard. Si l’échec persiste, contactez le support en indiquant la ligne.';
const tenHint = 'Gardez-en dix au maximum.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Des champs obligatoires pour créer ou mettre à jour des contacts sont manquants',
    hint: 'Pour créer un contact, indiquez au moins un nom, un téléphone ou un e-mail et mappez sa colonne. Pour en mettre un à jour, indiquez son ID de contact, ou le téléphone ou l’e-mail par lequel vos paramètres des doublons recherchent les contacts.',
  },
  EMAIL_INVALID: {
    message: 'Adresse e-mail non valide',
    hint: 'Une adresse e-mail doit ressembler à exemple@domaine.fr, une par cellule. Placez les autres dans une colonne d’adresses e-mail supplémentaires.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'E-mail en double', hint: duplicateHint, details: sameInFile('le même e-mail') },
  DUPLICATE_PHONE: {
    message: 'Numéro de téléphone en double',
    hint: duplicateHint,
    details: sameInFile('le même numéro de téléphone'),
  },
  DUPLICATE_CONTACT_ID: {
    message: 'Le même ID de contact figure dans plusieurs lignes',
    hint: 'Gardez une ligne par contact. Aucune de ces lignes n’a été importée, car elles pourraient se contredire.',
    details: ['Il figure dans {count} lignes, la première étant la ligne {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'Le contact n’est pas valide ou n’est pas dans votre sous-compte',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Aucun contact existant ne correspond à cette ligne',
    hint: 'Vérifiez l’ID de contact, l’e-mail et le téléphone de la ligne. Pour ajouter ces contacts, choisissez « Créer et mettre à jour ».',
  },
  MATCH_AMBIGUOUS: {
    message: 'Plusieurs contacts correspondent à cette ligne',
    hint: 'Ajoutez l’ID de contact pour désigner le bon, ou fusionnez d’abord les doublons dans le CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Une fiche avec la même valeur existe déjà',
    hint: 'Ce champ doit être différent pour chaque contact. Modifiez ou videz la cellule, ou corrigez l’autre contact.',
  },
  ROW_COLUMN_COUNT: {
    message: 'La ligne a plus de cellules que l’en-tête',
    hint: 'Cherchez un séparateur à l’intérieur d’un texte et mettez ce texte entre guillemets, ou donnez un en-tête à la colonne en trop.',
    details: ['Elle a {found} cellules, l’en-tête en a {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Vous avez choisi d’ignorer cette ligne',
    hint: 'Incluez-la de nouveau lors de la vérification si elle doit être importée.',
  },
  ROW_TOO_LARGE: {
    message: 'La ligne est trop volumineuse',
    hint: 'Raccourcissez ses textes les plus longs ou ignorez la ligne.',
  },
  ROW_UNREADABLE: {
    message: 'La ligne n’a pas pu être lue',
    hint: 'Regardez cette ligne du fichier dans un éditeur de texte et corrigez ou retirez le texte endommagé.',
  },
  CREATE_FAILED: { message: 'Le contact n’a pas pu être créé', hint: againHint },
  UPDATE_FAILED: { message: 'Le contact n’a pas pu être mis à jour', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Des champs obligatoires pour créer ou mettre à jour des opportunités sont manquants',
    hint: 'Pour créer une opportunité, indiquez son nom, son pipeline et un contact : un ID de contact ou le contact sur la même ligne. Pour en mettre une à jour, indiquez son ID d’opportunité.',
    details: ['Il manque : {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'Le pipeline est introuvable',
    hint: 'Utilisez le nom ou l’ID d’un pipeline tel qu’il figure dans les paramètres.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'L’opportunité n’est pas valide ou n’est pas dans votre sous-compte',
    hint: 'Exportez vos opportunités pour obtenir l’ID d’opportunité actuel.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'ID de contact non valide', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'Le contact a déjà une telle opportunité',
    hint: 'Indiquez l’ID d’opportunité pour la mettre à jour, ou autorisez les opportunités en double dans les paramètres.',
  },
  OPP_CONTACT_FAILED: {
    message: 'L’opportunité n’a pas été importée, car son contact ne l’a pas été',
    hint: 'Corrigez les erreurs du contact sur cette ligne ; l’opportunité suivra.',
  },

  PHONE_UNREADABLE: {
    message: 'Le numéro de téléphone n’a pas pu être lu',
    hint: phoneHint,
    reasons: phoneReasons,
  },
  DATE_UNREADABLE: {
    message: 'La date n’a pas pu être lue',
    hint: 'Écrivez les dates comme 2024-09-08 (AAAA-MM-JJ) ou dans un autre format pris en charge. Si le jour vient en premier, indiquez-le dans les options de la colonne.',
    reasons: {
      'day-first': 'Le jour semble venir avant le mois.',
      'month-first': 'Le mois semble venir avant le jour.',
      'two-digit-year': 'L’année a deux chiffres et pourrait désigner deux siècles.',
      'excel-serial': 'Elle ressemble à un numéro de jour de tableur.',
      'no-such-day': 'Ce jour n’existe pas dans le calendrier.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Le nombre n’a pas pu être lu',
    hint: 'Écrivez les nombres comme 1.23, 1234 ou .123. Si la colonne utilise des virgules, choisissez son format des nombres dans les options de la colonne.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Le montant n’a pas pu être lu',
    hint: 'Écrivez les montants comme 1234 ou 1,234,234.33. Si la colonne utilise une virgule décimale, choisissez son format des nombres dans les options de la colonne.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Option non valide pour un champ à choix', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Plusieurs options du champ correspondent',
    hint: 'Écrivez l’option exactement comme dans les paramètres, ou renommez l’une de celles qui se ressemblent.',
  },
  OWNER_NOT_FOUND: {
    message: 'Aucun utilisateur ne porte ce nom ou cet e-mail',
    hint: 'Indiquez le propriétaire sous la forme Prénom Nom ou par l’adresse e-mail d’un utilisateur de ce compte.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Plusieurs utilisateurs portent ce nom',
    hint: 'Utilisez l’adresse e-mail de l’utilisateur au lieu du nom.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Un abonné n’est pas un utilisateur de ce compte',
    hint: 'Indiquez les abonnés sous la forme Prénom Nom, Prénom2 Nom2, ou par leurs adresses e-mail.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Plusieurs utilisateurs portent le nom d’un abonné',
    hint: 'Utilisez l’adresse e-mail de l’utilisateur au lieu du nom.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Trop d’abonnés', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'Le pays n’est pas connu',
    hint: 'Utilisez le nom en anglais ou le code à deux lettres, comme Germany ou DE.',
  },
  TIMEZONE_INVALID: {
    message: 'Le fuseau horaire n’est pas connu',
    hint: 'Utilisez un nom comme America/New_York ou Europe/Paris.',
  },
  DND_INVALID: { message: 'La valeur oui/non n’a pas pu être lue', hint: 'Écrivez True ou False, Yes ou No.' },
  NOTE_TOO_LONG: {
    message: 'La note est trop longue et a été omise',
    hint: 'Raccourcissez-la à 5 000 caractères.',
    details: ['Elle a {length} caractères ; {limit} sont autorisés.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Une adresse e-mail supplémentaire n’est pas valide et a été omise',
    hint: 'Chacune doit ressembler à exemple@domaine.fr, séparées par des virgules.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: {
    message: 'Trop d’adresses e-mail supplémentaires',
    hint: tenHint,
    details: ['Seules {limit} sont acceptées ; {ignored} autres ont été omises.'],
  },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Une adresse e-mail supplémentaire appartient à un autre contact et a été omise',
    hint: 'Retirez l’adresse de l’un des deux.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Un numéro de téléphone supplémentaire n’a pas pu être lu et a été omis',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: {
    message: 'Trop de numéros de téléphone supplémentaires',
    hint: tenHint,
    details: overLimit,
  },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Un numéro de téléphone supplémentaire appartient à un autre contact et a été omis',
    hint: 'Retirez le numéro de l’un des deux.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'L’e-mail appartient à un autre contact et n’a pas été mis à jour',
    hint: 'Corrigez l’e-mail ou fusionnez les deux contacts dans le CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'Le numéro de téléphone appartient à un autre contact et n’a pas été mis à jour',
    hint: 'Corrigez le numéro ou fusionnez les deux contacts dans le CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Il y a plus de valeurs que de zones de texte ; les dernières ont été omises',
    hint: 'Raccourcissez la liste ou ajoutez des zones de texte au champ dans les paramètres.',
    details: ['Le champ a {slots} zones de texte, la cellule {count} valeurs.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'La cellule est vide, mais une importation ne vide pas ce champ',
    hint: 'Les ID, les tags, les abonnés, les adresses supplémentaires et le dernier nom, e-mail ou téléphone d’un contact sont conservés. Retirez-les dans le CRM si vous le souhaitez.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'Le CRM ne peut pas recevoir ce champ d’une importation',
    hint: 'Renseignez-le dans le CRM ou n’importez pas la colonne.',
  },
  WORKFLOW_FAILED: {
    message: 'Le contact n’a pas pu être ajouté au workflow',
    hint: 'Le contact lui-même est importé. Ajoutez-le au workflow dans le CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'L’étape est introuvable dans le pipeline',
    hint: 'Utilisez le nom ou l’ID d’une étape de ce pipeline. Une nouvelle opportunité commence à la première étape.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Le statut n’est pas connu',
    hint: 'Utilisez open, won, lost ou abandoned. Une nouvelle opportunité est ouverte.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'Le motif de perte est introuvable',
    hint: 'Utilisez le nom ou l’ID d’un motif de perte tel qu’il figure dans les paramètres.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Seule la date a été reprise, l’heure a été omise', hint: '' },
  DATE_IN_FUTURE: { message: 'La date est dans le futur', hint: 'Vérifiez le jour, le mois et l’année.' },
  PHONE_NOT_ASSIGNED: {
    message: 'Le numéro de téléphone a la bonne longueur, mais cette plage de numéros n’est pas connue',
    hint: 'Il est importé. Vérifiez-le avant d’appeler ou d’écrire.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'Le poste du numéro de téléphone a été omis',
    hint: 'Placez les postes dans un champ à part si vous en avez besoin.',
  },
  PHONE_PROMOTED: { message: 'Le premier numéro supplémentaire est devenu le numéro principal', hint: '' },
  EMAIL_PROMOTED: { message: 'La première adresse e-mail supplémentaire est devenue l’e-mail principal', hint: '' },
  SPLIT_ON_DOT: {
    message: 'La cellule a été découpée à ses points',
    hint: 'Si le point fait partie du texte, séparez par des virgules ou désactivez le point dans les options de la colonne.',
    details: ['Cela donne {count} valeurs.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'Le symbole monétaire a été omis',
    hint: 'Les montants sont dans la devise du compte.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'Le montant entre parenthèses a été lu comme négatif', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'Le point a été lu comme séparateur décimal, le montant a donc trois décimales',
    hint: 'Si le point sépare les milliers, choisissez le format des nombres dans les options de la colonne.',
  },
  CONTACT_ID_IGNORED: {
    message: 'L’ID a été ignoré, car cette importation crée seulement des fiches',
    hint: 'Choisissez « Créer et mettre à jour » si des fiches existantes doivent être mises à jour.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'Le fichier n’indique pas son encodage',
    hint: 'Regardez les lettres accentuées dans l’aperçu. Si elles sont fausses, choisissez un autre encodage.',
  },

  HEADER_DUPLICATE: {
    message: 'Une autre colonne porte le même nom',
    hint: 'Les deux peuvent être mappées. Les exemples de valeurs aident à les distinguer.',
  },
  HEADER_BLANK: {
    message: 'La colonne n’a pas de nom',
    hint: 'Mappez-la d’après ses exemples de valeurs ou ne l’importez pas.',
  },
  MAP_AMBIGUOUS: {
    message: 'La colonne convient à plusieurs champs',
    hint: 'Choisissez le champ qu’elle doit renseigner.',
  },
  DATE_COLUMN_DAY_FIRST: {
    message: 'Dans les dates, le jour semble venir avant le mois',
    hint: 'Si c’est le cas, choisissez JJ/MM/AAAA pour cette colonne.',
    details: ['{count} d’entre elles ne peuvent pas être lues autrement.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Les dates ressemblent à des numéros de jour de tableur',
    hint: 'Si c’est le cas, choisissez comment cette colonne compte les jours, ou donnez-lui le format date et enregistrez de nouveau le fichier.',
    details: ['Elle en contient {count}.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Les nombres semblent utiliser une virgule décimale',
    hint: 'Si c’est le cas, choisissez le format des nombres 1.234,56 pour cette colonne.',
    details: ['Elle en contient {count}.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Un tableur a abrégé des numéros de téléphone de cette colonne',
    hint: 'Donnez à la colonne le format texte dans la feuille d’origine et enregistrez-la de nouveau en CSV : les chiffres perdus ne sont pas dans ce fichier.',
    details: ['Elle en contient {count}.'],
  },

  FILE_NOT_CSV: {
    message: 'Ce n’est pas un fichier CSV',
    hint: 'Dans Excel ou Google Sheets, enregistrez ou téléchargez la feuille au format CSV, puis choisissez ce fichier.',
  },
  FILE_EMPTY: {
    message: 'Le fichier ne contient aucune ligne',
    hint: 'Il lui faut une ligne d’en-tête et au moins une ligne en dessous.',
  },
  FILE_TOO_LARGE: {
    message: 'Le fichier est trop volumineux',
    hint: 'Divisez-le en fichiers plus petits, chacun avec la ligne d’en-tête, et importez-les l’un après l’autre.',
  },
  FILE_UNREADABLE: {
    message: 'Le fichier n’a pas pu être lu',
    hint: 'Il a peut-être été déplacé ou est ouvert dans un autre programme. Fermez-le et choisissez-le de nouveau.',
  },
  FILE_CHANGED: {
    message: 'Le fichier a changé depuis son contrôle',
    hint: 'Choisissez de nouveau le fichier, afin d’importer ce que vous avez vérifié.',
  },
  FILE_ENCODING: {
    message: 'Le texte du fichier n’a pas pu être décodé',
    hint: 'Choisissez un autre encodage ou enregistrez le fichier en CSV UTF-8.',
    details: ['L’encodage essayé est {encoding}.'],
  },
  FILE_OTHER: {
    message: 'Il s’agit d’un autre fichier',
    hint: 'Choisissez le fichier avec lequel cette importation a commencé.',
  },
  EDITS_ELSEWHERE: {
    message: 'Les corrections de cette importation ne se trouvent que dans le navigateur où elle a commencé',
    hint: 'Continuez là-bas. Si vous continuez ici, les lignes pas encore envoyées partent telles qu’elles sont dans le fichier.',
  },
  CSV_MALFORMED: {
    message: 'Un guillemet ouvert n’est jamais fermé',
    hint: 'Cherchez un " isolé près de la ligne indiquée et fermez-le ou retirez-le. Un autre séparateur peut aussi aider.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Une ligne du fichier est beaucoup trop longue',
    hint: 'Souvent, il manque un guillemet près de la ligne indiquée, ou le séparateur n’est pas le bon.',
  },
  HEADER_MISSING: {
    message: 'La ligne d’en-tête est vide',
    hint: 'Choisissez la ligne qui contient les noms des colonnes, ou ajoutez-en une au fichier.',
  },
  HEADER_NO_MATCH: {
    message: 'Aucune colonne n’est mappée à un champ',
    hint: 'Mappez au moins une colonne et vérifiez que la bonne ligne d’en-tête est choisie.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Les champs nécessaires pour créer des contacts ne sont pas mappés',
    hint: 'Mappez au moins le nom complet, le prénom, le nom, l’e-mail ou le téléphone.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Les champs nécessaires pour trouver les contacts existants ne sont pas mappés',
    hint: 'Mappez l’ID de contact, ou l’e-mail ou le téléphone qu’utilisent vos paramètres des doublons.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Les champs nécessaires aux opportunités ne sont pas mappés',
    hint: 'Pour les créer, mappez le nom de l’opportunité, le pipeline et, si le fichier ne contient pas de contacts, l’ID de contact. Pour les mettre à jour, mappez l’ID d’opportunité.',
    details: ['Il manque : {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Assurez-vous que tous les champs obligatoires sont mappés',
    hint: 'Pour continuer, mappez tous les champs ou choisissez de ne pas importer les données des colonnes non mappées.',
  },
  MAP_FIELD_TWICE: {
    message: 'Deux colonnes renseignent le même champ',
    hint: 'Gardez-en une et mappez l’autre à un autre champ, ou ne l’importez pas.',
    details: ['La colonne {firstColumn} renseigne déjà {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Une colonne est mappée à un champ qui ne peut pas être importé',
    hint: 'Mappez-la à un autre champ ou ne l’importez pas. Les fichiers joints et les signatures ne peuvent pas être importés.',
    reasons: {
      'unknown-field': 'Le compte n’a plus ce champ.',
      'object-not-chosen': 'Son objet ne fait pas partie de cette importation.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'L’importation n’est pas encore confirmée',
    hint: 'Lisez la déclaration et cochez la case avant de commencer.',
  },
  NOT_ALLOWED: {
    message: 'Seuls les administrateurs peuvent importer',
    hint: 'Demandez à un administrateur de ce compte d’importer le fichier ou de vous attribuer le rôle d’administrateur.',
  },
  SIGN_IN_REQUIRED: { message: 'Votre session a expiré', hint: 'Reconnectez-vous, puis continuez ici.' },
  NETWORK: { message: 'Le CRM est injoignable', hint: 'Vérifiez votre connexion et réessayez.' },
  TIMEOUT: { message: 'Le CRM n’a pas répondu à temps', hint: 'Réessayez dans un instant.' },
  HOST_BUSY: { message: 'Le CRM est occupé', hint: 'Patientez un peu et réessayez.' },
  HOST_FAILED: {
    message: 'Le CRM a rencontré un problème',
    hint: 'Réessayez dans quelques minutes. Si cela persiste, contactez le support.',
  },
  HOST_REFUSED: {
    message: 'Le CRM a refusé l’importation',
    hint: 'Recommencez. Si cela persiste, contactez le support.',
  },
  HOST_INCOMPATIBLE: {
    message: 'Le CRM et ce module d’importation ne sont pas compatibles',
    hint: 'Rechargez la page. Si cela persiste, contactez le support.',
  },
  IMPORT_GONE: {
    message: 'Le CRM ne connaît plus cette importation',
    hint: 'Elle a peut-être été annulée ailleurs. Lancez une nouvelle importation.',
  },
  RANGE_CONFLICT: {
    message: 'Certaines lignes ont été envoyées dans deux versions différentes',
    hint: 'L’importation a été arrêtée pour que rien ne soit écrit deux fois. Téléchargez le rapport et importez le reste de nouveau.',
  },
  BATCH_TOO_LARGE: {
    message: 'Une ligne est plus volumineuse que ce que le CRM accepte',
    hint: 'Raccourcissez les textes les plus longs de la ligne ou ignorez-la.',
  },
  RECEIPT_INVALID: {
    message: 'La réponse du CRM n’a pas pu être comprise',
    hint: 'Sans réponse claire, rien n’est compté comme importé. Réessayez.',
  },
  BOOKS_UNBALANCED: {
    message: 'Les chiffres de l’importation ne concordent pas',
    hint: 'L’importation n’est pas déclarée terminée. Consultez ses statistiques ou contactez le support.',
  },
  WORKER_FAILED: {
    message: 'Le navigateur a arrêté la partie qui lit le fichier',
    hint: 'Réessayez. Si cela persiste, fermez d’autres onglets ou utilisez un autre navigateur.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Ce navigateur ne peut pas mémoriser l’importation',
    hint: 'Elle fonctionne, mais gardez cette page ouverte jusqu’à la fin.',
  },
  CANCELLED: { message: 'Annulée', hint: 'Recommencez quand vous voulez.' },
};
