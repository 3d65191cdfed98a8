import type { Vocabulary } from './vocabulary.ts';

export const pt: Vocabulary = {
  phone:
    'telefone, telefones, tel, fone, telefone fixo, fixo, retorno de chamada, retorno, telefone do carro, telefone para retorno, chamada de retorno, telefone de retorno',
  mobile: 'celular, telemóvel, móvel, telefone celular, telefone móvel, cel, telemovel',
  fax: 'fax, pager, telex, bip, fac símile, telefone tty tdd, tty tdd, pageur',
  email: 'email, e mail, correio eletrônico, correio electrónico, mail, emails, e mails, correio',
  web: 'site, página da web, website, web, página web, página na web, página pessoal, página inicial, url, sítio web, home page, homepage, www, sítio, site da web, página na internet, página de web',
  street: 'rua, logradouro, linha, endereço linha, morada linha, endereço rua, rua e número',
  address: 'endereço, morada, endereços, moradas, end, endereço completo',
  city: 'cidade, localidade, município',
  state:
    'estado, província, distrito, região, uf, estado província, estado ou província, distrito região, estado região, estado uf, província ou estado',
  zip: 'cep, código postal, cód postal, cp, código de endereçamento postal, zip, caixa cep, código postal cep',
  country: 'país, país região, país ou região, região país',
  company:
    'empresa, organização, companhia, nome da empresa, nome da organização, conta nome, nome da conta, razão social, sociedade, empregador, instituição',
  job: 'cargo, função, título do trabalho, profissão cargo, posição, título profissional, cargo na empresa',
  department: 'departamento, depto, setor',
  notes: 'notas, nota, anotações, observações, comentários, comentário, observação, descrição, obs, anotação',
  name: 'nome, nomes',
  first: 'primeiro nome, nome próprio, nome proprio, prenome, nome de batismo',
  last: 'sobrenome, apelidos, último nome, nome de família, sobrenomes',
  middle: 'segundo nome, nome do meio, nome intermediário',
  full: 'nome completo, nome de exibição, nome e sobrenome, nome para exibição, nome a apresentar, nome a mostrar, nome e apelido, nome apresentado, nome exibido, nome a exibir, apresentar nome',
  prefix:
    'tratamento, saudação, prefixo, título, forma de tratamento, pronome de tratamento, prefixo do nome, prefixo de nome',
  suffix: 'sufixo, sufixo do nome',
  nick: 'alcunha, nickname, nome informal, apelido',
  birthday:
    'aniversário, data de nascimento, nascimento, data de aniversário, data nascimento, data de nasc, dt nascimento, data nasc, aniversario nascimento',
  gender: 'sexo, gênero, género',
  anniversary:
    'aniversário de casamento, aniversário especial, bodas, data comemorativa, datas especiais, data de casamento, datas comemorativas',
  tags: 'etiquetas, etiqueta, tags, marcadores, grupos, grupo, marcador',
  owner:
    'proprietário, atribuído a, usuário responsável, atribuído para, designado para, dono, utilizador atribuído, usuário atribuído, proprietário do contato, atribuído, encarregado',
  followers: 'seguidores, seguidor',
  source:
    'origem, fonte, origem do lead, fonte do lead, origem do contato, fonte do contato, fonte do potencial, origem do potencial',
  timezone: 'fuso horário, fuso',
  created:
    'data de criação, criado em, data da criação, criado, data de cadastro, data criação, criada em, data de inclusão, data de entrada',
  dnd: 'não perturbe, não incomodar, não perturbar',
  work: 'comercial, trabalho, profissional, escritório, empresa, empresarial, corporativo, emprego, negócios, do escritório, serviço',
  home: 'residencial, casa, pessoal, particular, residência, privado, privada, domicílio, domiciliar',
  other:
    'outro, outra, outros, outras, alternativo, alternativa, cobrança, entrega, de entrega, adicional, faturação, faturamento, envio',
  main: 'principal, primário, primária, padrão, preferencial',
  second: 'secundário, secundária, adicional, adicionais, alternativo, alternativa, segundo, segunda, outro',
  person: 'contato, contacto, pessoa, contatos, contactos, lead',
  number: 'número, num, nº, no, núm, n',
  client: 'cliente',
  none: '=linha',
  of: 'de, da, do, dos, das, e, ou, no, na, em, valor, a, o, para, com, s',
};
