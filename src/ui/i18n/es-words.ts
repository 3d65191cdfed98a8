import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Le falta la @.',
  'display-name': 'Contiene un nombre junto a la dirección.',
  several: 'Contiene más de una dirección.',
  'non-ascii': 'La parte anterior a la @ tiene letras que un correo electrónico no puede tener.',
  'too-long': 'Es más larga de lo que puede ser un correo electrónico.',
  'line-break': 'Contiene un salto de línea.',
};
const phoneReasons = {
  scientific: 'Una hoja de cálculo lo acortó (como 2.02555E+09) y se perdieron sus últimas cifras.',
  'no-country': 'No tiene código de país y la cuenta no tiene un país con el que leerlo.',
  'two-numbers': 'Contiene más de un número.',
  letters: 'Contiene letras.',
  masked: 'Algunas de sus cifras están ocultas.',
  'lost-zero': 'Parece que una hoja de cálculo quitó el cero inicial.',
  'too-short': 'Tiene muy pocas cifras.',
  'too-long': 'Es más largo de lo que puede ser un teléfono.',
  impossible: 'Ningún número de su país tiene esta longitud.',
};
const figureReasons = { precision: 'Tiene más de 15 cifras, más de las que se pueden guardar con exactitud.' };
const choiceReasons = { ambiguous: 'Hay más de uno con este nombre.' };
const idReasons = { 'white-space': 'Un ID no contiene espacios.' };
const sameInFile = (what: string) => [
  `La fila {mergedInto} tiene ${what}: los valores de esta fila se combinaron con ella.`,
  `La fila {firstRow} tiene ${what} y es la que se importa.`,
  `La fila {lastRow} tiene ${what} y es la que se importa.`,
];
const places = ['Es el elemento {position} de la celda.'];
const overLimit = ['Solo caben {limit}; se omitieron {ignored} más.'];
const takenByRow = ['La fila {firstRow} lo tiene como principal.'];
const phoneHint =
  'Escriba el número con + y código de país, como +1 202 555 0123. Otras formas solo valen para el país de la cuenta. Puede probar números en libphonenumber.appspot.com.';
const duplicateHint =
  'Haga que el valor sea único en su archivo o permita contactos duplicados en Configuración → «Permitir contactos duplicados».';
const contactIdHint =
  'El ID puede ser incorrecto, de otra subcuenta o de un contacto eliminado. Exporte sus contactos para obtener el ID actual.';
const optionHint =
  'Compare la celda con las opciones del campo. Corríjala o añada la opción en la configuración e importe de nuevo.';
const againHint = 'Vuelva a importar esta fila más tarde. Si vuelve a fallar, contacte con soporte e indique la fila.';
const tenHint = 'Deje diez como máximo.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Faltan campos obligatorios para crear o actualizar contactos',
    hint: 'Para crear un contacto, indique al menos nombre, teléfono o correo electrónico y asigne su columna. Para actualizarlo, indique su ID de contacto, o el teléfono o correo con el que su configuración de duplicados busca contactos.',
  },
  EMAIL_INVALID: {
    message: 'Correo electrónico no válido',
    hint: 'Un correo electrónico debe ser como ejemplo@dominio.com, uno por celda. Ponga los demás en una columna de correos adicionales.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: {
    message: 'Correo electrónico duplicado',
    hint: duplicateHint,
    details: sameInFile('el mismo correo electrónico'),
  },
  DUPLICATE_PHONE: { message: 'Teléfono duplicado', hint: duplicateHint, details: sameInFile('el mismo teléfono') },
  DUPLICATE_CONTACT_ID: {
    message: 'El mismo ID de contacto figura en varias filas',
    hint: 'Deje una fila por contacto. No se importó ninguna de estas filas, porque podrían contradecirse.',
    details: ['Figura en {count} filas; la primera es la {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'El contacto no es válido o no está en su subcuenta',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Ningún contacto existente coincide con esta fila',
    hint: 'Revise el ID de contacto, el correo y el teléfono de la fila. Para añadirlos como nuevos, elija «Crear y actualizar».',
  },
  MATCH_AMBIGUOUS: {
    message: 'Varios contactos coinciden con esta fila',
    hint: 'Añada el ID de contacto para indicar cuál es, o combine antes los duplicados en el CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Ya existe un registro con el mismo valor',
    hint: 'Este campo debe ser distinto en cada contacto. Cambie o vacíe la celda, o corrija el otro contacto.',
  },
  ROW_COLUMN_COUNT: {
    message: 'La fila tiene más celdas que el encabezado',
    hint: 'Busque un separador dentro de un texto y ponga ese texto entre comillas, o dé un encabezado a la columna de más.',
    details: ['Tiene {found} celdas; el encabezado tiene {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Usted decidió omitir esta fila',
    hint: 'Vuelva a incluirla en la revisión si debe importarse.',
  },
  ROW_TOO_LARGE: { message: 'La fila es demasiado grande', hint: 'Acorte sus textos más largos u omita la fila.' },
  ROW_UNREADABLE: {
    message: 'No se pudo leer la fila',
    hint: 'Mire esta línea del archivo en un editor de texto y corrija o quite el texto dañado.',
  },
  CREATE_FAILED: { message: 'No se pudo crear el contacto', hint: againHint },
  UPDATE_FAILED: { message: 'No se pudo actualizar el contacto', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Faltan campos obligatorios para crear o actualizar oportunidades',
    hint: 'Para crear una oportunidad, indique su nombre, su pipeline y un contacto: un ID de contacto o el contacto en la misma fila. Para actualizarla, indique su ID de oportunidad.',
    details: ['Falta: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'No se encontró el pipeline',
    hint: 'Use el nombre o el ID de un pipeline tal como figura en la configuración.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'La oportunidad no es válida o no está en su subcuenta',
    hint: 'Exporte sus oportunidades para obtener el ID de oportunidad actual.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'ID de contacto no válido', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'El contacto ya tiene una oportunidad así',
    hint: 'Indique el ID de oportunidad para actualizarla, o permita oportunidades duplicadas en la configuración.',
  },
  OPP_CONTACT_FAILED: {
    message: 'La oportunidad no se importó porque su contacto tampoco',
    hint: 'Corrija los errores del contacto en esta fila; la oportunidad se importará con él.',
  },

  PHONE_UNREADABLE: { message: 'No se pudo leer el número de teléfono', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'No se pudo leer la fecha',
    hint: 'Escriba las fechas como 2024-09-08 (AAAA-MM-DD) o en otro formato admitido. Si la columna lleva primero el día, indíquelo en sus opciones.',
    reasons: {
      'day-first': 'Parece que el día va antes que el mes.',
      'month-first': 'Parece que el mes va antes que el día.',
      'two-digit-year': 'El año tiene dos cifras y podría ser de dos siglos.',
      'excel-serial': 'Parece el número de día de una hoja de cálculo.',
      'no-such-day': 'Ese día no existe en el calendario.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'No se pudo leer el número',
    hint: 'Escriba los números como 1.23, 1234 o .123. Si la columna usa comas, elija su formato de número en las opciones de la columna.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'No se pudo leer el importe',
    hint: 'Escriba los importes como 1234 o 1,234,234.33. Si la columna usa coma decimal, elija su formato de número en las opciones de la columna.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Opción no válida para un campo de selección', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Coincide más de una opción del campo',
    hint: 'Escriba la opción exactamente como en la configuración, o cambie el nombre de una de las que se parecen.',
  },
  OWNER_NOT_FOUND: {
    message: 'Ningún usuario tiene este nombre o correo',
    hint: 'Escriba el propietario como Nombre Apellido o con el correo electrónico de un usuario de esta cuenta.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Varios usuarios tienen este nombre',
    hint: 'Use el correo electrónico del usuario en lugar del nombre.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Un seguidor no es usuario de esta cuenta',
    hint: 'Escriba los seguidores como Nombre Apellido, Nombre2 Apellido2, o con sus correos electrónicos.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Varios usuarios tienen el nombre de un seguidor',
    hint: 'Use el correo electrónico del usuario en lugar del nombre.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Demasiados seguidores', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'País no reconocido',
    hint: 'Use el nombre en inglés o el código de dos letras, como Spain o ES.',
  },
  TIMEZONE_INVALID: {
    message: 'Zona horaria no reconocida',
    hint: 'Use un nombre como America/New_York o Europe/Madrid.',
  },
  DND_INVALID: { message: 'No se pudo leer el valor sí/no', hint: 'Escriba True o False, o Yes o No.' },
  NOTE_TOO_LONG: {
    message: 'La nota es demasiado larga y se omitió',
    hint: 'Acórtela a 5000 caracteres.',
    details: ['Tiene {length} caracteres; se permiten {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Un correo adicional no es válido y se omitió',
    hint: 'Cada uno debe ser como ejemplo@dominio.com, separados por comas.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'Demasiados correos adicionales', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Un correo adicional pertenece a otro contacto y se omitió',
    hint: 'Quite la dirección de uno de los dos.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Un teléfono adicional no se pudo leer y se omitió',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Demasiados teléfonos adicionales', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Un teléfono adicional pertenece a otro contacto y se omitió',
    hint: 'Quite el número de uno de los dos.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'El correo pertenece a otro contacto y no se actualizó',
    hint: 'Corrija el correo o combine los dos contactos en el CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'El teléfono pertenece a otro contacto y no se actualizó',
    hint: 'Corrija el teléfono o combine los dos contactos en el CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Hay más valores que cuadros de texto; los últimos se omitieron',
    hint: 'Acorte la lista o añada cuadros de texto al campo en la configuración.',
    details: ['El campo tiene {slots} cuadros de texto; la celda tiene {count} valores.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'La celda está vacía, pero una importación no vacía este campo',
    hint: 'Se conservan los ID, las etiquetas, los seguidores, las direcciones adicionales y el último nombre, correo o teléfono de un contacto. Quítelos en el CRM si lo desea.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'El CRM no puede recibir este campo de una importación',
    hint: 'Rellénelo en el CRM o no importe la columna.',
  },
  WORKFLOW_FAILED: {
    message: 'No se pudo añadir el contacto al flujo de trabajo',
    hint: 'El contacto sí se importó. Añádalo al flujo de trabajo en el CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'No se encontró la etapa en el pipeline',
    hint: 'Use el nombre o el ID de una etapa de ese pipeline. Una oportunidad nueva empieza en la primera etapa.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Estado no reconocido',
    hint: 'Use open, won, lost o abandoned. Una oportunidad nueva está abierta.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'No se encontró el motivo de pérdida',
    hint: 'Use el nombre o el ID de un motivo tal como figura en la configuración.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Solo se tomó la fecha; la hora se omitió', hint: '' },
  DATE_IN_FUTURE: { message: 'La fecha está en el futuro', hint: 'Compruebe el día, el mes y el año.' },
  PHONE_NOT_ASSIGNED: {
    message: 'El teléfono tiene la longitud correcta, pero no se conoce ese rango de números',
    hint: 'Se importa. Compruébelo si piensa llamar o escribir.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'La extensión del teléfono se omitió',
    hint: 'Ponga las extensiones en un campo propio si las necesita.',
  },
  PHONE_PROMOTED: { message: 'El primer teléfono adicional pasó a ser el principal', hint: '' },
  EMAIL_PROMOTED: { message: 'El primer correo adicional pasó a ser el principal', hint: '' },
  SPLIT_ON_DOT: {
    message: 'La celda se dividió por sus puntos',
    hint: 'Si el punto forma parte del texto, separe con comas o desactive el punto en las opciones de la columna.',
    details: ['Resultaron {count} valores.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'El signo de moneda se omitió',
    hint: 'Los importes están en la moneda de la cuenta.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'El importe entre paréntesis se leyó como negativo', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'El punto se leyó como decimal, así que el importe tiene tres decimales',
    hint: 'Si el punto separa miles, elija el formato de número en las opciones de la columna.',
  },
  CONTACT_ID_IGNORED: {
    message: 'El ID se ignoró, porque esta importación solo crea registros',
    hint: 'Elija «Crear y actualizar» si deben actualizarse registros existentes.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'El archivo no indica su codificación',
    hint: 'Mire las letras con acento en la vista previa. Si están mal, elija otra codificación.',
  },

  HEADER_DUPLICATE: {
    message: 'Otra columna tiene el mismo nombre',
    hint: 'Ambas se pueden asignar. Los valores de ejemplo ayudan a distinguirlas.',
  },
  HEADER_BLANK: { message: 'La columna no tiene nombre', hint: 'Asígnela por sus valores de ejemplo o no la importe.' },
  MAP_AMBIGUOUS: { message: 'La columna encaja en varios campos', hint: 'Elija el campo que debe rellenar.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'En las fechas parece que el día va antes que el mes',
    hint: 'Si es así, elija DD/MM/AAAA para esta columna.',
    details: ['{count} de ellas no se pueden leer de otro modo.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'Las fechas parecen números de día de una hoja de cálculo',
    hint: 'Si lo son, elija cómo cuenta los días esta columna, o dele formato de fecha y guarde el archivo de nuevo.',
    details: ['Contiene {count}.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Los números parecen usar coma decimal',
    hint: 'Si es así, elija el formato de número 1.234,56 para esta columna.',
    details: ['Contiene {count}.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Una hoja de cálculo acortó teléfonos de esta columna',
    hint: 'Dé formato de texto a la columna en la hoja original y guárdela de nuevo como CSV: las cifras perdidas no están en este archivo.',
    details: ['Contiene {count}.'],
  },

  FILE_NOT_CSV: {
    message: 'Esto no es un archivo CSV',
    hint: 'En Excel o Google Sheets, guarde o descargue la hoja como CSV y elija ese archivo.',
  },
  FILE_EMPTY: {
    message: 'El archivo no contiene filas',
    hint: 'Necesita una fila de encabezado y al menos una fila debajo.',
  },
  FILE_TOO_LARGE: {
    message: 'El archivo es demasiado grande',
    hint: 'Divídalo en archivos más pequeños, cada uno con la fila de encabezado, e impórtelos uno tras otro.',
  },
  FILE_UNREADABLE: {
    message: 'No se pudo leer el archivo',
    hint: 'Quizá se movió o lo tiene abierto otro programa. Ciérrelo allí y elíjalo de nuevo.',
  },
  FILE_CHANGED: {
    message: 'El archivo cambió desde que se comprobó',
    hint: 'Elija el archivo de nuevo, para que se importe lo que usted revisó.',
  },
  FILE_ENCODING: {
    message: 'No se pudo decodificar el texto del archivo',
    hint: 'Elija otra codificación o guarde el archivo como CSV UTF-8.',
    details: ['Se probó la codificación {encoding}.'],
  },
  FILE_OTHER: { message: 'Este es otro archivo', hint: 'Elija el archivo con el que se inició esta importación.' },
  EDITS_ELSEWHERE: {
    message: 'Las correcciones de esta importación solo están en el navegador donde se inició',
    hint: 'Continúe allí. Si continúa aquí, las filas aún no enviadas se envían tal como están en el archivo.',
  },
  CSV_MALFORMED: {
    message: 'Unas comillas no se cierran nunca',
    hint: 'Busque unas " sueltas cerca de la línea indicada y ciérrelas o quítelas. Otro separador también puede ayudar.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Una fila del archivo es demasiado larga',
    hint: 'A menudo faltan unas comillas cerca de la línea indicada, o el separador no es el correcto.',
  },
  HEADER_MISSING: {
    message: 'La fila de encabezado está en blanco',
    hint: 'Elija la fila que contiene los nombres de las columnas o añada una al archivo.',
  },
  HEADER_NO_MATCH: {
    message: 'Ninguna columna está asignada a un campo',
    hint: 'Asigne al menos una columna y compruebe que la fila de encabezado elegida es la correcta.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'No están asignados los campos necesarios para crear contactos',
    hint: 'Asigne al menos nombre completo, nombre, apellidos, correo electrónico o teléfono.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'No están asignados los campos necesarios para encontrar contactos existentes',
    hint: 'Asigne el ID de contacto, o el correo o teléfono que usa su configuración de duplicados.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'No están asignados los campos necesarios para las oportunidades',
    hint: 'Para crearlas, asigne nombre de la oportunidad, pipeline y, si el archivo no trae contactos, ID de contacto. Para actualizarlas, asigne el ID de oportunidad.',
    details: ['Falta: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Asegúrese de que todos los campos obligatorios estén asignados',
    hint: 'Para continuar, asigne todos los campos o elija no importar los datos de las columnas sin asignar.',
  },
  MAP_FIELD_TWICE: {
    message: 'Dos columnas rellenan el mismo campo',
    hint: 'Conserve una y asigne la otra a otro campo, o no la importe.',
    details: ['La columna {firstColumn} ya rellena {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Una columna está asignada a un campo que no se puede importar',
    hint: 'Asígnela a otro campo o no la importe. Los archivos adjuntos y las firmas no se pueden importar.',
    reasons: {
      'unknown-field': 'La cuenta ya no tiene ese campo.',
      'object-not-chosen': 'Su objeto no forma parte de esta importación.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'La importación aún no está confirmada',
    hint: 'Lea la declaración y marque la casilla antes de empezar.',
  },
  NOT_ALLOWED: {
    message: 'Solo los administradores pueden importar',
    hint: 'Pida a un administrador de esta cuenta que importe el archivo o que le dé el rol de administrador.',
  },
  SIGN_IN_REQUIRED: { message: 'Su sesión ha terminado', hint: 'Inicie sesión de nuevo y siga aquí.' },
  NETWORK: { message: 'No se puede acceder al CRM', hint: 'Compruebe su conexión e inténtelo de nuevo.' },
  TIMEOUT: { message: 'El CRM no respondió a tiempo', hint: 'Inténtelo de nuevo en un momento.' },
  HOST_BUSY: { message: 'El CRM está ocupado', hint: 'Espere un poco e inténtelo de nuevo.' },
  HOST_FAILED: {
    message: 'El CRM tuvo un problema',
    hint: 'Inténtelo de nuevo en unos minutos. Si el problema persiste, contacte con soporte.',
  },
  HOST_REFUSED: {
    message: 'El CRM rechazó la importación',
    hint: 'Empiece de nuevo. Si el problema persiste, contacte con soporte.',
  },
  HOST_INCOMPATIBLE: {
    message: 'El CRM y este importador no son compatibles',
    hint: 'Recargue la página. Si el problema persiste, contacte con soporte.',
  },
  IMPORT_GONE: {
    message: 'El CRM ya no reconoce esta importación',
    hint: 'Quizá se canceló en otro lugar. Inicie una importación nueva.',
  },
  RANGE_CONFLICT: {
    message: 'Algunas filas se enviaron en dos versiones distintas',
    hint: 'La importación se detuvo para no escribir nada dos veces. Descargue el informe e importe el resto de nuevo.',
  },
  BATCH_TOO_LARGE: {
    message: 'Una fila es más grande de lo que acepta el CRM',
    hint: 'Acorte los textos más largos de la fila u omítala.',
  },
  RECEIPT_INVALID: {
    message: 'No se pudo entender la respuesta del CRM',
    hint: 'Sin una respuesta clara, nada se cuenta como importado. Inténtelo de nuevo.',
  },
  BOOKS_UNBALANCED: {
    message: 'Los números de la importación no cuadran',
    hint: 'La importación no se da por terminada. Mire sus estadísticas o contacte con soporte.',
  },
  WORKER_FAILED: {
    message: 'El navegador detuvo la parte que lee el archivo',
    hint: 'Inténtelo de nuevo. Si el problema persiste, cierre otras pestañas o use otro navegador.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Este navegador no puede recordar la importación',
    hint: 'Funciona, pero mantenga abierta esta página hasta que termine.',
  },
  CANCELLED: { message: 'Cancelada', hint: 'Empiece de nuevo cuando quiera.' },
};
