import type { Vocabulary } from './vocabulary.ts';

export const pt: Vocabulary = {
  phone:
    'telefone, telefones, fone, fixo, retorno de chamada, retorno, telefone do carro, chamada de retorno, fone do carro',
  mobile: 'celular, telemovel, móvel, cel',
  fax: 'fac símile',
  email: 'correio eletrônico, correio electrónico, e mails, correio',
  web: 'site, página da web, página web, página na web, página pessoal, página inicial, home page, sítio, página na internet, página de web, página comercial da web',
  street: 'rua, logradouro, linha, rua e número, rua número, logradouro e número, endereço e número',
  address: 'endereço, morada, endereços, moradas, end, endereço completo',
  city: 'cidade, localidade, município',
  state: 'estado, província, distrito, região, uf',
  zip: 'cep, código postal, cód postal, cp, código de endereçamento postal, zip, caixa cep',
  country: 'país, país região, país ou região, região país',
  company:
    'empresa, organização, companhia, conta nome, nome da conta, razão social, sociedade, empregador, instituição, empresa associada, empresa principal',
  job: 'cargo, função, título do trabalho, profissão cargo, posição, título profissional',
  department: 'departamento, depto, setor',
  notes: 'notas, nota, anotações, observações, comentários, comentário, observação, descrição, obs, anotação',
  name: 'nome, nomes',
  first: 'primeiro nome, nome proprio, prenome, nome de batismo',
  last: 'sobrenome, apelidos, último nome, nome de família, sobrenomes',
  middle: 'segundo nome, nome do meio, nome intermediário',
  full: 'nome completo, nome de exibição, nome e sobrenome, nome para exibição, nome a apresentar, nome a mostrar, nome e apelido, nome apresentado, nome exibido, nome a exibir, apresentar nome, apresentar como, exibir como, mostrar nome',
  prefix: 'tratamento, saudação, prefixo, título, forma de tratamento, pronome de tratamento',
  suffix: 'sufixo',
  nick: 'alcunha, nickname, nome informal, apelido',
  birthday:
    'aniversário, data de nascimento, nascimento, data de aniversário, data nascimento, data de nasc, dt nascimento, data nasc',
  gender: 'sexo, género',
  anniversary:
    'aniversário de casamento, aniversário especial, bodas, data comemorativa, datas especiais, data de casamento, datas comemorativas',
  tags: 'etiquetas, etiqueta, tags, marcadores, grupos, grupo, marcador',
  owner:
    'proprietário, usuário responsável, designado para, dono, utilizador atribuído, usuário atribuído, atribuído, encarregado, usuário designado, utilizador designado',
  followers: 'seguidores, seguidor',
  source: 'origem, fonte, fonte do potencial, origem do potencial',
  timezone: 'fuso horário, fuso',
  created:
    'data de criação, data da criação, criado, data de cadastro, data criação, criada em, data de inclusão, data de entrada',
  dnd: 'não perturbe, não incomodar, não perturbar',
  work: 'comercial, trabalho, profissional, escritório, empresa, empresarial, corporativo, emprego, negócios, serviço',
  home: 'residencial, casa, pessoal, particular, residência, privado, privada, domicílio, domiciliar',
  other: 'outro, outra, outros, outras, cobrança, entrega, faturação, faturamento, envio',
  main: 'principal, primário, primária, padrão, preferencial',
  second: 'secundário, secundária, adicional, adicionais, alternativo, alternativa, segundo, segunda',
  person: 'contato, contacto, pessoa, contatos, contactos, lead',
  number: 'número, núm, no, n',
  client: 'cliente',
  none: '=linha, estado do contato, estado do contacto, estado do lead, estado do cliente, estado lead, estado contato, situação do contato',
  of: 'de, da, do, dos, das, e, ou, no, na, em, valor, a, o, para, com, s',
};
