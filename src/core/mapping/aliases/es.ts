import type { Vocabulary } from './vocabulary.ts';

export const es: Vocabulary = {
  phone:
    'teléfono, teléfonos, tel, telf, tfno, tlf, tlfno, fono, devolución de llamada, teléfono del automóvil, teléfono del coche, teléfono de vuelta, =particular, =trabajo, centralita',
  mobile: 'móvil, celular, móviles, cel, teléfono móvil, teléfono celular',
  fax: 'fax, telefax, buscapersonas, buscador, localizador, bíper, télex, facsímil, telefonía tty tdd',
  email:
    'correo electrónico, correo, email, e mail, mail, emails, correos electrónicos, cuenta de correo, correo e, dirección electrónica, direcciones de correo electrónico',
  web: 'página web, sitio web, web, sitio, página, url, página personal, página principal, www, sitio en internet, web site, website',
  street: 'calle, dirección línea, domicilio calle, calle y número, línea, vía pública',
  address: 'dirección, domicilio, direcciones, dirección postal, dirección completa',
  city: 'ciudad, localidad, población, municipio, poblado',
  state:
    'estado, provincia, región, departamento o provincia, estado o provincia, estado provincia, provincia estado, comunidad autónoma, provincia o estado',
  zip: 'código postal, cp, c p, cód postal, codigo zip, zip, código p',
  country: 'país, país o región, país región, región o país, nación',
  company:
    'empresa, organización, compañía, nombre de la empresa, nombre de la compañía, organización nombre, cuenta nombre, nombre de cuenta, nombre de la cuenta, sociedad, razón social, compañia, negocio, nombre empresa, nombre de la organización, entidad',
  job: 'puesto, cargo, título del trabajo, puesto de trabajo, posición, título profesional, título laboral, denominación del cargo',
  department: 'departamento, depto, dpto, área',
  notes: 'notas, nota, comentarios, comentario, observaciones, descripción, anotaciones',
  name: 'nombre, nombres',
  first: 'nombre de pila, primer nombre, nombre propio, nombre 1',
  last: 'apellido, apellidos, primer apellido, apellido paterno, nombre de familia',
  middle: 'segundo nombre, nombre intermedio, 2 nombre',
  full: 'nombre completo, nombre y apellidos, nombre y apellido, nombre para mostrar, nombre mostrado, nombre visible, nombre a mostrar, apellidos y nombre, apellidos nombre, archivar como',
  prefix: 'prefijo, tratamiento, saludo, título, prefijo del nombre, prefijo de nombre',
  suffix: 'sufijo, sufijo del nombre, sufijo de nombre',
  nick: 'apodo, alias, sobrenombre, mote, seudónimo',
  birthday:
    'cumpleaños, fecha de nacimiento, fecha nacimiento, f nacimiento, nacimiento, fec nacimiento, fecha de nac, fecha de cumpleaños',
  gender: 'sexo, género',
  anniversary: 'aniversario, aniversario de boda, fecha de aniversario, aniversario de bodas',
  tags: 'etiquetas, etiqueta, grupos, grupo, tags',
  owner: 'propietario, asignado a, usuario asignado, dueño, encargado, asignado, propietario del contacto',
  followers: 'seguidores, seguidor',
  source:
    'fuente, origen, fuente del contacto, origen del contacto, fuente de toma de contacto, procedencia, toma de contacto, fuente del lead, origen del lead, origen del cliente potencial',
  timezone: 'zona horaria, huso horario',
  created: 'fecha de creación, creado, creado el, fecha creación, creado en, fecha de alta, fecha de registro',
  dnd: 'no molestar, no contactar',
  work: 'trabajo, laboral, empresarial, profesional, oficina, comercial, negocios, del trabajo, de la oficina, de trabajo, =trabajo',
  home: 'casa, particular, personal, hogar, domicilio, privado, privada, residencia, residencial, privados, domiciliar, =particular',
  other: 'otro, otra, otros, otras, alternativo, alternativa, alterno, facturación, envío, de envío, adicional',
  main: 'principal, primario, primaria, predeterminado, principales',
  second: 'secundario, secundaria, adicional, adicionales, segundo, segunda, alternativo, alternativa, alterno',
  person: 'contacto, persona, contactos, lead, candidato, prospecto, cliente potencial',
  number: 'número, num, nº, no, nro, núm, n',
  client: 'cliente',
  none: '=línea',
  of: 'de, del, la, el, los, las, y, o, en, valor, a, para',
};
