import type { Phrases } from './translate.ts';

const emailReasons = {
  'no-at': 'Falta o @.',
  'display-name': 'Há um nome ao lado do endereço.',
  several: 'Há mais de um endereço.',
  'non-ascii': 'A parte antes do @ tem letras que um e-mail não pode ter.',
  'too-long': 'É mais longo do que um e-mail pode ser.',
  'line-break': 'Contém uma quebra de linha.',
};
const phoneReasons = {
  scientific: 'Uma planilha o encurtou (como 2.02555E+09) e os últimos dígitos se perderam.',
  'no-country': 'Não tem código do país, e a conta não tem um país pelo qual possa ser lido.',
  'two-numbers': 'Contém mais de um número.',
  letters: 'Contém letras.',
  masked: 'Alguns dos dígitos estão ocultos.',
  'lost-zero': 'Parece que uma planilha removeu o zero inicial.',
  'too-short': 'Tem dígitos de menos.',
  'too-long': 'É mais longo do que um telefone pode ser.',
  impossible: 'Nenhum número do país tem esse tamanho.',
};
const figureReasons = { precision: 'Tem mais de 15 dígitos, mais do que se pode armazenar com exatidão.' };
const choiceReasons = { ambiguous: 'Há mais de um com este nome.' };
const idReasons = { 'white-space': 'Um ID não contém espaços.' };
const sameInFile = (what: string) => [
  `A linha {mergedInto} tem ${what}: os valores desta linha foram mesclados nela.`,
  `A linha {firstRow} tem ${what} e é a que será importada.`,
  `A linha {lastRow} tem ${what} e é a que será importada.`,
];
const places = ['É o item {position} da célula.'];
const overLimit = ['São permitidos no máximo {limit}; mais {ignored} foram omitidos.'];
const takenByRow = ['A linha {firstRow} o tem como principal.'];
const phoneHint =
  'Escreva o número com + e código do país, como +1 202 555 0123. Outras formas só valem para o país da conta. Você pode testar números em libphonenumber.appspot.com.';
const duplicateHint =
  'Torne o valor único no seu arquivo ou permita duplicados em Configurações → “Permitir contatos duplicados”.';
const contactIdHint =
  'O ID pode estar errado, ser de outra subconta ou de um contato excluído. Exporte seus contatos para obter o ID atual.';
const optionHint =
  'Compare a célula com as opções do campo. Corrija-a ou adicione a opção nas configurações e importe novamente.';
const againHint =
  'Importe esta linha novamente mais tarde. Se falhar novamente, entre em contato com o suporte e informe a linha.';
const tenHint = 'Mantenha no máximo dez.';

export const phrases: Phrases = {
  CONTACT_REQUIRED_MISSING: {
    message: 'Faltam campos obrigatórios para criar ou atualizar contatos',
    hint: 'Para criar um contato, informe pelo menos nome, telefone ou e-mail e mapeie a coluna. Para atualizar, informe o ID do contato, ou o telefone ou e-mail pelo qual suas configurações de duplicados encontram contatos.',
  },
  EMAIL_INVALID: {
    message: 'E-mail inválido',
    hint: 'Um e-mail deve ser como exemplo@dominio.com.br, um por célula. Coloque os demais em uma coluna de e-mails adicionais.',
    reasons: emailReasons,
  },
  DUPLICATE_EMAIL: { message: 'E-mail duplicado', hint: duplicateHint, details: sameInFile('o mesmo e-mail') },
  DUPLICATE_PHONE: { message: 'Telefone duplicado', hint: duplicateHint, details: sameInFile('o mesmo telefone') },
  DUPLICATE_CONTACT_ID: {
    message: 'O mesmo ID do contato aparece em várias linhas',
    hint: 'Mantenha uma linha por contato. Nenhuma destas linhas foi importada, porque poderiam se contradizer.',
    details: ['Aparece em {count} linhas; a primeira é a linha {firstRow}.'],
  },
  CONTACT_ID_INVALID: {
    message: 'O contato é inválido ou não está na sua subconta',
    hint: contactIdHint,
    reasons: idReasons,
  },
  CONTACT_NOT_FOUND: {
    message: 'Nenhum contato existente corresponde a esta linha',
    hint: 'Verifique o ID do contato, o e-mail e o telefone da linha. Para adicionar esses contatos, escolha “Criar e atualizar”.',
  },
  MATCH_AMBIGUOUS: {
    message: 'Mais de um contato corresponde a esta linha',
    hint: 'Adicione o ID do contato para indicar o certo ou mescle antes os duplicados no CRM.',
  },
  UNIQUE_FIELD_CONFLICT: {
    message: 'Já existe um registro com o mesmo valor',
    hint: 'Este campo precisa ser diferente em cada contato. Altere ou esvazie a célula, ou corrija o outro contato.',
  },
  ROW_COLUMN_COUNT: {
    message: 'A linha tem mais células do que o cabeçalho',
    hint: 'Procure um separador dentro de um texto e coloque esse texto entre aspas, ou dê um cabeçalho à coluna a mais.',
    details: ['Tem {found} células; o cabeçalho tem {expected}.'],
  },
  ROW_SKIPPED: {
    message: 'Você escolheu ignorar esta linha',
    hint: 'Inclua-a novamente na revisão se ela deve ser importada.',
  },
  ROW_TOO_LARGE: { message: 'A linha é grande demais', hint: 'Encurte os textos mais longos ou ignore a linha.' },
  ROW_UNREADABLE: {
    message: 'Não foi possível ler a linha',
    hint: 'Veja esta linha do arquivo em um editor de texto e corrija ou remova o texto danificado.',
  },
  CREATE_FAILED: { message: 'Não foi possível criar o contato', hint: againHint },
  UPDATE_FAILED: { message: 'Não foi possível atualizar o contato', hint: againHint },
  OPP_REQUIRED_MISSING: {
    message: 'Faltam campos obrigatórios para criar ou atualizar oportunidades',
    hint: 'Para criar uma oportunidade, informe o nome, o pipeline e um contato: um ID do contato ou o contato na mesma linha. Para atualizar, informe o ID da oportunidade.',
    details: ['Falta: {missing}.'],
  },
  OPP_PIPELINE_NOT_FOUND: {
    message: 'O pipeline não foi encontrado',
    hint: 'Use o nome ou o ID de um pipeline como consta nas configurações.',
    reasons: choiceReasons,
  },
  OPP_ID_INVALID: {
    message: 'A oportunidade é inválida ou não está na sua subconta',
    hint: 'Exporte suas oportunidades para obter o ID da oportunidade atual.',
    reasons: idReasons,
  },
  OPP_CONTACT_INVALID: { message: 'ID do contato inválido', hint: contactIdHint, reasons: idReasons },
  OPP_DUPLICATE: {
    message: 'O contato já tem uma oportunidade assim',
    hint: 'Informe o ID da oportunidade para atualizá-la ou permita oportunidades duplicadas nas configurações.',
  },
  OPP_CONTACT_FAILED: {
    message: 'A oportunidade não foi importada porque o contato dela não foi',
    hint: 'Corrija os erros do contato nesta linha; a oportunidade será importada com ele.',
  },

  PHONE_UNREADABLE: { message: 'Não foi possível ler o telefone', hint: phoneHint, reasons: phoneReasons },
  DATE_UNREADABLE: {
    message: 'Não foi possível ler a data',
    hint: 'Escreva as datas como 2024-09-08 (AAAA-MM-DD) ou em outro formato aceito. Se o dia vem primeiro, indique isso nas opções da coluna.',
    reasons: {
      'day-first': 'Parece que o dia vem antes do mês.',
      'month-first': 'Parece que o mês vem antes do dia.',
      'two-digit-year': 'O ano tem dois dígitos e poderia ser de dois séculos.',
      'excel-serial': 'Parece o número de dia de uma planilha.',
      'no-such-day': 'Esse dia não existe no calendário.',
    },
  },
  NUMBER_UNREADABLE: {
    message: 'Não foi possível ler o número',
    hint: 'Escreva os números como 1.23, 1234 ou .123. Se a coluna usa vírgulas, escolha o formato de número nas opções da coluna.',
    reasons: figureReasons,
  },
  MONEY_UNREADABLE: {
    message: 'Não foi possível ler o valor monetário',
    hint: 'Escreva os valores como 1234 ou 1,234,234.33. Se a coluna usa vírgula decimal, escolha o formato de número nas opções da coluna.',
    reasons: figureReasons,
  },
  OPTION_INVALID: { message: 'Opção inválida para um campo de seleção', hint: optionHint },
  OPTION_AMBIGUOUS: {
    message: 'Mais de uma opção do campo corresponde',
    hint: 'Escreva a opção exatamente como nas configurações ou renomeie uma das que se parecem.',
  },
  OWNER_NOT_FOUND: {
    message: 'Nenhum usuário tem este nome ou e-mail',
    hint: 'Escreva o proprietário como Nome Sobrenome ou com o e-mail de um usuário desta conta.',
  },
  OWNER_AMBIGUOUS: {
    message: 'Mais de um usuário tem este nome',
    hint: 'Use o e-mail do usuário em vez do nome.',
  },
  FOLLOWER_NOT_FOUND: {
    message: 'Um seguidor não é usuário desta conta',
    hint: 'Escreva os seguidores como Nome Sobrenome, Nome2 Sobrenome2, ou com os e-mails deles.',
    details: places,
  },
  FOLLOWER_AMBIGUOUS: {
    message: 'Mais de um usuário tem o nome de um seguidor',
    hint: 'Use o e-mail do usuário em vez do nome.',
    details: places,
  },
  FOLLOWER_LIMIT: { message: 'Seguidores demais', hint: tenHint, details: overLimit },
  COUNTRY_INVALID: {
    message: 'País não reconhecido',
    hint: 'Use o nome em inglês ou o código de duas letras, como Brazil ou BR.',
  },
  TIMEZONE_INVALID: {
    message: 'Fuso horário não reconhecido',
    hint: 'Use um nome como America/New_York ou America/Sao_Paulo.',
  },
  DND_INVALID: { message: 'Não foi possível ler o valor sim/não', hint: 'Escreva True ou False, ou Yes ou No.' },
  NOTE_TOO_LONG: {
    message: 'A nota é longa demais e foi omitida',
    hint: 'Encurte-a para 5.000 caracteres.',
    details: ['Tem {length} caracteres; são permitidos {limit}.'],
  },
  ADDITIONAL_EMAIL_INVALID: {
    message: 'Um e-mail adicional é inválido e foi omitido',
    hint: 'Cada um deve ser como exemplo@dominio.com.br, separados por vírgulas.',
    details: places,
  },
  ADDITIONAL_EMAIL_LIMIT: { message: 'E-mails adicionais demais', hint: tenHint, details: overLimit },
  ADDITIONAL_EMAIL_TAKEN: {
    message: 'Um e-mail adicional pertence a outro contato e foi omitido',
    hint: 'Remova o e-mail de um dos dois.',
    details: takenByRow,
  },
  ADDITIONAL_PHONE_INVALID: {
    message: 'Não foi possível ler um telefone adicional e ele foi omitido',
    hint: phoneHint,
    details: places,
  },
  ADDITIONAL_PHONE_LIMIT: { message: 'Telefones adicionais demais', hint: tenHint, details: overLimit },
  ADDITIONAL_PHONE_TAKEN: {
    message: 'Um telefone adicional pertence a outro contato e foi omitido',
    hint: 'Remova o número de um dos dois.',
    details: takenByRow,
  },
  EMAIL_OF_OTHER_CONTACT: {
    message: 'O e-mail pertence a outro contato e não foi atualizado',
    hint: 'Corrija o e-mail ou mescle os dois contatos no CRM.',
  },
  PHONE_OF_OTHER_CONTACT: {
    message: 'O telefone pertence a outro contato e não foi atualizado',
    hint: 'Corrija o telefone ou mescle os dois contatos no CRM.',
  },
  TEXTBOX_LIST_OVERFLOW: {
    message: 'Há mais valores do que caixas de texto; os últimos foram omitidos',
    hint: 'Encurte a lista ou adicione caixas de texto ao campo nas configurações.',
    details: ['O campo tem {slots} caixas de texto; a célula tem {count} valores.'],
  },
  EMPTY_NOT_CLEARED: {
    message: 'A célula está vazia, mas uma importação não esvazia este campo',
    hint: 'IDs, tags, seguidores, endereços adicionais e o último nome, e-mail ou telefone de um contato são mantidos. Remova-os no CRM, se quiser.',
  },
  FIELD_NOT_SUPPORTED_BY_TARGET: {
    message: 'O CRM não pode receber este campo de uma importação',
    hint: 'Preencha-o no CRM ou não importe a coluna.',
  },
  WORKFLOW_FAILED: {
    message: 'Não foi possível adicionar o contato ao fluxo de trabalho',
    hint: 'O contato em si foi importado. Adicione-o ao fluxo de trabalho no CRM.',
  },
  OPP_STAGE_NOT_FOUND: {
    message: 'A etapa não foi encontrada no pipeline',
    hint: 'Use o nome ou o ID de uma etapa desse pipeline. Uma nova oportunidade começa na primeira etapa.',
    reasons: choiceReasons,
  },
  OPP_STATUS_INVALID: {
    message: 'Status não reconhecido',
    hint: 'Use open, won, lost ou abandoned. Uma nova oportunidade está aberta.',
    reasons: choiceReasons,
  },
  OPP_LOST_REASON_NOT_FOUND: {
    message: 'O motivo de perda não foi encontrado',
    hint: 'Use o nome ou o ID de um motivo de perda como consta nas configurações.',
    reasons: choiceReasons,
  },

  DATE_TIME_DROPPED: { message: 'Só a data foi aproveitada; a hora foi omitida', hint: '' },
  DATE_IN_FUTURE: { message: 'A data está no futuro', hint: 'Verifique o dia, o mês e o ano.' },
  PHONE_NOT_ASSIGNED: {
    message: 'O telefone tem o tamanho certo, mas essa faixa de números não é conhecida',
    hint: 'Ele é importado. Verifique-o antes de ligar ou escrever.',
  },
  PHONE_EXTENSION_DROPPED: {
    message: 'O ramal do telefone foi omitido',
    hint: 'Coloque os ramais em um campo próprio, se precisar deles.',
  },
  PHONE_PROMOTED: { message: 'O primeiro telefone adicional se tornou o telefone principal', hint: '' },
  EMAIL_PROMOTED: { message: 'O primeiro e-mail adicional se tornou o e-mail principal', hint: '' },
  SPLIT_ON_DOT: {
    message: 'A célula foi dividida nos pontos',
    hint: 'Se o ponto faz parte do texto, separe com vírgulas ou desative o ponto nas opções da coluna.',
    details: ['Resultaram {count} valores.'],
  },
  CURRENCY_SYMBOL_IGNORED: {
    message: 'O símbolo da moeda foi omitido',
    hint: 'Os valores estão na moeda da conta.',
  },
  MONEY_PARENS_NEGATIVE: { message: 'O valor entre parênteses foi lido como negativo', hint: '' },
  MONEY_AMBIGUOUS: {
    message: 'O ponto foi lido como separador decimal, portanto o valor tem três casas decimais',
    hint: 'Se o ponto separa milhares, escolha o formato de número nas opções da coluna.',
  },
  CONTACT_ID_IGNORED: {
    message: 'O ID foi ignorado, porque esta importação só cria registros',
    hint: 'Escolha “Criar e atualizar” se registros existentes devem ser atualizados.',
  },
  FILE_ENCODING_GUESSED: {
    message: 'O arquivo não informa sua codificação',
    hint: 'Veja as letras acentuadas na prévia. Se estiverem erradas, escolha outra codificação.',
  },

  HEADER_DUPLICATE: {
    message: 'Outra coluna tem o mesmo nome',
    hint: 'Ambas podem ser mapeadas. Os valores de exemplo ajudam a distingui-las.',
  },
  HEADER_BLANK: {
    message: 'A coluna não tem nome',
    hint: 'Mapeie-a pelos valores de exemplo ou não a importe.',
  },
  MAP_AMBIGUOUS: { message: 'A coluna serve para vários campos', hint: 'Escolha o campo que ela deve preencher.' },
  DATE_COLUMN_DAY_FIRST: {
    message: 'Nas datas, parece que o dia vem antes do mês',
    hint: 'Se for o caso, escolha DD/MM/AAAA para esta coluna.',
    details: ['{count} delas não podem ser lidas de outro modo.'],
  },
  DATE_COLUMN_EXCEL_SERIAL: {
    message: 'As datas parecem números de dia de uma planilha',
    hint: 'Se forem, escolha como esta coluna conta os dias ou formate-a como data e salve o arquivo novamente.',
    details: ['Contém {count}.'],
  },
  NUMBER_COLUMN_DECIMAL_COMMA: {
    message: 'Os números parecem usar vírgula decimal',
    hint: 'Se for o caso, escolha o formato de número 1.234,56 para esta coluna.',
    details: ['Contém {count}.'],
  },
  PHONE_COLUMN_SCIENTIFIC: {
    message: 'Uma planilha encurtou telefones desta coluna',
    hint: 'Formate a coluna como texto na planilha original e salve-a novamente como CSV: os dígitos perdidos não estão neste arquivo.',
    details: ['Contém {count}.'],
  },

  FILE_NOT_CSV: {
    message: 'Este não é um arquivo CSV',
    hint: 'No Excel ou no Google Planilhas, salve ou baixe a planilha como CSV e escolha esse arquivo.',
  },
  FILE_EMPTY: {
    message: 'O arquivo não contém linhas',
    hint: 'Ele precisa de uma linha de cabeçalho e de pelo menos uma linha abaixo dela.',
  },
  FILE_TOO_LARGE: {
    message: 'O arquivo é grande demais',
    hint: 'Divida-o em arquivos menores, cada um com a linha de cabeçalho, e importe-os um após o outro.',
  },
  FILE_UNREADABLE: {
    message: 'Não foi possível ler o arquivo',
    hint: 'Talvez ele tenha sido movido ou esteja aberto em outro programa. Feche-o lá e escolha-o novamente.',
  },
  FILE_CHANGED: {
    message: 'O arquivo mudou desde que foi verificado',
    hint: 'Escolha o arquivo novamente, para que seja importado o que você revisou.',
  },
  FILE_ENCODING: {
    message: 'Não foi possível decodificar o texto do arquivo',
    hint: 'Escolha outra codificação ou salve o arquivo como CSV UTF-8.',
    details: ['Foi tentada a codificação {encoding}.'],
  },
  FILE_OTHER: { message: 'Este é outro arquivo', hint: 'Escolha o arquivo com o qual esta importação foi iniciada.' },
  EDITS_ELSEWHERE: {
    message: 'As correções desta importação estão apenas no navegador em que ela começou',
    hint: 'Continue lá. Se continuar aqui, as linhas ainda não enviadas serão enviadas como estão no arquivo.',
  },
  CSV_MALFORMED: {
    message: 'Há aspas que nunca se fecham',
    hint: 'Procure uma " solta perto da linha indicada e feche-a ou remova-a. Outro separador também pode ajudar.',
  },
  CSV_RECORD_TOO_LARGE: {
    message: 'Uma linha do arquivo é longa demais',
    hint: 'Muitas vezes faltam aspas perto da linha indicada, ou o separador não é o certo.',
  },
  HEADER_MISSING: {
    message: 'A linha de cabeçalho está em branco',
    hint: 'Escolha a linha que contém os nomes das colunas ou adicione uma ao arquivo.',
  },
  HEADER_NO_MATCH: {
    message: 'Nenhuma coluna está mapeada para um campo',
    hint: 'Mapeie pelo menos uma coluna e verifique se a linha de cabeçalho escolhida é a certa.',
  },
  MAP_REQUIRED_CREATE: {
    message: 'Os campos necessários para criar contatos não estão mapeados',
    hint: 'Mapeie pelo menos nome completo, nome, sobrenome, e-mail ou telefone.',
  },
  MAP_REQUIRED_UPDATE: {
    message: 'Os campos necessários para encontrar contatos existentes não estão mapeados',
    hint: 'Mapeie o ID do contato, ou o e-mail ou telefone que suas configurações de duplicados usam.',
  },
  MAP_REQUIRED_OPPORTUNITY: {
    message: 'Os campos necessários para as oportunidades não estão mapeados',
    hint: 'Para criá-las, mapeie nome da oportunidade, pipeline e, se o arquivo não traz contatos, ID do contato. Para atualizá-las, mapeie o ID da oportunidade.',
    details: ['Falta: {missing}.'],
  },
  MAP_UNMAPPED: {
    message: 'Verifique se todos os campos obrigatórios estão mapeados',
    hint: 'Para continuar, mapeie todos os campos ou escolha não importar os dados das colunas não mapeadas.',
  },
  MAP_FIELD_TWICE: {
    message: 'Duas colunas preenchem o mesmo campo',
    hint: 'Mantenha uma e mapeie a outra para outro campo, ou não a importe.',
    details: ['A coluna {firstColumn} já preenche {field}.'],
  },
  MAP_FIELD_UNSUPPORTED: {
    message: 'Uma coluna está mapeada para um campo que não pode ser importado',
    hint: 'Mapeie-a para outro campo ou não a importe. Arquivos anexos e assinaturas não podem ser importados.',
    reasons: {
      'unknown-field': 'A conta não tem mais esse campo.',
      'object-not-chosen': 'O objeto dele não faz parte desta importação.',
    },
  },
  CONSENT_REQUIRED: {
    message: 'A importação ainda não foi confirmada',
    hint: 'Leia a declaração e marque a caixa antes de começar.',
  },
  NOT_ALLOWED: {
    message: 'Somente administradores podem importar',
    hint: 'Peça a um administrador desta conta que importe o arquivo ou que lhe dê a função de administrador.',
  },
  SIGN_IN_REQUIRED: { message: 'Sua sessão terminou', hint: 'Faça login novamente e continue aqui.' },
  NETWORK: { message: 'Não foi possível acessar o CRM', hint: 'Verifique sua conexão e tente novamente.' },
  TIMEOUT: { message: 'O CRM não respondeu a tempo', hint: 'Tente novamente em instantes.' },
  HOST_BUSY: { message: 'O CRM está ocupado', hint: 'Espere um pouco e tente novamente.' },
  HOST_FAILED: {
    message: 'O CRM teve um problema',
    hint: 'Tente novamente em alguns minutos. Se o problema persistir, entre em contato com o suporte.',
  },
  HOST_REFUSED: {
    message: 'O CRM recusou a importação',
    hint: 'Comece novamente. Se o problema persistir, entre em contato com o suporte.',
  },
  HOST_INCOMPATIBLE: {
    message: 'O CRM e este importador não são compatíveis',
    hint: 'Recarregue a página. Se o problema persistir, entre em contato com o suporte.',
  },
  IMPORT_GONE: {
    message: 'O CRM não reconhece mais esta importação',
    hint: 'Talvez ela tenha sido cancelada em outro lugar. Inicie uma nova importação.',
  },
  RANGE_CONFLICT: {
    message: 'Algumas linhas foram enviadas em duas versões diferentes',
    hint: 'A importação foi interrompida para que nada seja gravado duas vezes. Baixe o relatório e importe o restante novamente.',
  },
  BATCH_TOO_LARGE: {
    message: 'Uma linha é maior do que o CRM aceita',
    hint: 'Encurte os textos mais longos da linha ou ignore-a.',
  },
  RECEIPT_INVALID: {
    message: 'Não foi possível entender a resposta do CRM',
    hint: 'Sem uma resposta clara, nada é contado como importado. Tente novamente.',
  },
  BOOKS_UNBALANCED: {
    message: 'Os números da importação não batem',
    hint: 'A importação não é dada como concluída. Veja as estatísticas ou entre em contato com o suporte.',
  },
  WORKER_FAILED: {
    message: 'O navegador interrompeu a parte que lê o arquivo',
    hint: 'Tente novamente. Se o problema persistir, feche outras guias ou use outro navegador.',
  },
  STORAGE_UNAVAILABLE: {
    message: 'Este navegador não consegue memorizar a importação',
    hint: 'Ela funciona, mas mantenha esta página aberta até o fim.',
  },
  CANCELLED: { message: 'Cancelada', hint: 'Comece novamente quando quiser.' },
};
