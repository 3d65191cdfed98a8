import type { FirstMessages } from './en.ts';

export const texts: FirstMessages = {
  'app.title': 'Importar contatos',
  'app.close': 'Fechar',
  'app.loading': 'Carregando…',
  'app.back': 'Voltar',
  'app.next': 'Avançar',
  'app.cancel': 'Cancelar',
  'app.done': 'Concluído',
  'app.retry': 'Tentar novamente',
  'app.dismiss': 'Dispensar',
  'app.more': 'Carregar mais',
  'app.howToResolve': 'Como resolver',
  'app.help': 'Ajuda',
  'app.empty': 'vazio',
  'app.notImported': 'não importado',
  'app.yes': 'Sim',
  'app.no': 'Não',
  'app.new': 'novo',

  'step.start': 'Início',
  'step.upload': 'Upload',
  'step.map': 'Mapeamento',
  'step.review': 'Revisão',
  'step.import': 'Importação',
  'step.result': 'Resultado',
  'step.list': 'Etapas da importação',
  'step.position': 'Etapa {step} de {total}',
  'step.done': 'concluída',
  'step.current': 'etapa atual',

  'object.contact': 'Contatos',
  'object.opportunity': 'Oportunidades',
  'object.contact.one': 'Contato',
  'object.opportunity.one': 'Oportunidade',

  'start.title': 'O que você deseja importar?',
  'start.lead': 'Importe seus registros de um arquivo CSV. Nada é importado até você confirmar na etapa “Revisão”.',
  'start.contacts': 'Somente contatos',
  'start.contacts.about': 'Cada linha cria um contato ou atualiza um.',
  'start.both': 'Contatos e oportunidades',
  'start.both.about': 'Cada linha pode preencher um contato e uma oportunidade; os dois ficam associados.',
  'start.previous': 'Importações anteriores',
  'start.notAllowed': 'Somente administradores podem importar',
  'start.notAllowed.about':
    'Peça a um administrador desta conta que importe o arquivo ou que lhe dê a função de administrador.',
  'start.before': 'Antes de começar',
  'start.before.csv': 'Um arquivo CSV com linha de cabeçalho, menor que {size}.',
  'start.before.fields': 'Crie antes os seus campos personalizados, para que colunas possam ser mapeadas para eles.',
  'start.before.revert':
    'Os contatos criados por uma importação podem ser removidos depois; as atualizações de contatos existentes geralmente não podem ser desfeitas.',

  'resume.title': '{count, plural, one {# importação não foi concluída} other {# importações não foram concluídas}}',
  'resume.about': 'Iniciada em {when}.',
  'resume.go': 'Continuar',
  'resume.go.label': 'Continuar a importação de {name}',
  'resume.needsFile': 'Escolha o arquivo novamente para continuar',
  'resume.withoutEdits': 'Continuar sem elas',
  'resume.forget': 'Descartar',
  'resume.forget.label': 'Descartar a importação de {name}',

  'upload.title': 'Faça upload do seu arquivo',
  'upload.lead': 'Escolha o arquivo e como as linhas dele se combinam com os registros que você já tem.',
  'upload.drop': 'Solte seu arquivo CSV aqui ou escolha um',
  'upload.drop.active': 'Solte para fazer o upload',
  'upload.choose': 'Escolher arquivo',
  'upload.replace': 'Escolher outro arquivo',
  'upload.limit': 'CSV, menor que {size}',
  'upload.opening': 'Lendo o arquivo…',
  'upload.sample': 'Baixar arquivo de exemplo',
  'upload.sample.about': 'Um CSV com todos os campos da sua conta e uma linha que mostra os formatos.',
  'upload.formats': 'Formatos aceitos',
  'upload.fileReady':
    '{name} foi lido: {columns, plural, one {# coluna} other {# colunas}}, cerca de {rows, plural, one {# linha} other {# linhas}}.',
  'upload.columns': '{count, plural, one {# coluna} other {# colunas}}',
  'upload.rows': 'cerca de {count, plural, one {# linha} other {# linhas}}',

  'mode.contact.title': 'Escolha como importar os contatos',
  'mode.opportunity.title': 'Escolha como importar as oportunidades',
  'mode.create': 'Criar',
  'mode.update': 'Atualizar',
  'mode.createAndUpdate': 'Criar e atualizar',
  'mode.contact.create.about':
    'Somente contatos novos. Linhas que correspondem a um contato existente não são importadas.',
  'mode.contact.create.duplicates':
    'Cada linha se torna um novo contato, porque suas configurações permitem duplicados.',
  'mode.contact.update.about': 'Somente contatos existentes. Linhas sem correspondência não são importadas.',
  'mode.contact.createAndUpdate.about':
    'Linhas com correspondência atualizam o contato; todas as outras se tornam novos contatos.',
  'mode.opportunity.create.about': 'Somente oportunidades novas.',
  'mode.opportunity.update.about': 'Somente oportunidades existentes, encontradas pelo ID da oportunidade.',
  'mode.opportunity.createAndUpdate.about':
    'Linhas com ID da oportunidade atualizam essa oportunidade; todas as outras se tornam novas oportunidades.',

  'duplicates.title': 'Configurações de duplicados',
  'duplicates.findBy': 'Encontrar contatos existentes por',
  'duplicates.order': '{keys}',
  'duplicates.contactId': 'ID do contato',
  'duplicates.email': 'e-mail',
  'duplicates.phone': 'telefone',
  'duplicates.allowed': 'Contatos duplicados são permitidos',
  'duplicates.forbidden': 'Contatos duplicados não são permitidos',
  'duplicates.about':
    'Estas opções vêm das configurações da sua conta e não podem ser alteradas durante uma importação.',
  'duplicates.settings': 'Abrir configurações',

  'dialect.encoding': 'Codificação',
  'dialect.encoding.guessed':
    'A codificação foi deduzida. Verifique na prévia se os acentos e caracteres especiais estão corretos.',
  'dialect.delimiter': 'As colunas são separadas por',
  'dialect.comma': 'Vírgula ( , )',
  'dialect.semicolon': 'Ponto e vírgula ( ; )',
  'dialect.tab': 'Tabulação',
  'dialect.bar': 'Barra vertical ( | )',
  'dialect.header': 'Linha de cabeçalho',
  'dialect.header.row': 'Linha {row}',
  'dialect.preview': 'Primeiras linhas do arquivo',
  'dialect.preview.header': 'cabeçalho',
  'dialect.preview.use': 'Usar a linha {row} como cabeçalho',

  'history.title': 'Ações em massa',

  'unknown.issue': 'Algo nesta linha não pôde ser importado',
  'unknown.resolve': 'Compare a linha com os formatos do guia e importe-a novamente.',
};

export const loadLater = () => Promise.all([import('./pt-BR-later.ts'), import('./pt-BR-words.ts')]);
