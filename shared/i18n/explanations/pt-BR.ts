import type { Explanations } from './index.ts';

export const ptBR = {
  S_FALSE: {
    meaning: 'Tudo correu bem, mas não havia nada a fazer, ou a resposta a uma pergunta é não.',
    action: 'Não é preciso fazer nada.',
  },
  S_OK: {
    meaning: 'Tudo correu bem.',
    action: 'Não é preciso fazer nada.',
  },
  MAPI_W_NO_SERVICE: {
    meaning: 'A tarefa terminou, mas um serviço adicional da conta não estava disponível.',
    action: 'Verifique se a conta está totalmente configurada. Se não faltar nada, não é preciso fazer nada.',
  },
  MAPI_W_ERRORS_RETURNED: {
    meaning: 'A maior parte foi feita, mas alguns detalhes dos itens não puderam ser lidos ou salvos.',
    action: 'Confira os itens afetados e repita a tarefa se faltar algo.',
  },
  MAPI_W_POSITION_CHANGED: {
    meaning: 'Uma lista mudou durante a leitura, que continuou a partir de um ponto próximo.',
    action: 'Não é preciso fazer nada. Repita a tarefa se faltarem itens.',
  },
  MAPI_W_APPROX_COUNT: {
    meaning: 'O número de itens é apenas uma estimativa.',
    action: 'Não é preciso fazer nada. Só o andamento exibido pode ser inexato.',
  },
  MAPI_W_CANCEL_MESSAGE: {
    meaning: 'Uma mensagem foi retirada da fila e não foi enviada.',
    action: 'Procure-a na Caixa de Saída ou nos rascunhos e envie-a de novo se ainda for necessária.',
  },
  MAPI_W_PARTIAL_COMPLETION: {
    meaning: 'Só uma parte dos itens pôde ser processada; os demais foram ignorados.',
    action: 'Repita a tarefa. Se os mesmos itens forem ignorados de novo, verifique se você tem acesso a eles.',
  },
  SYNC_W_PROGRESS: {
    meaning: 'Esta foi só uma etapa; a sincronização ainda não foi concluída.',
    action: 'Não é preciso fazer nada: o resto virá na próxima vez. Pressione F9 para continuar agora.',
  },
  SYNC_W_CLIENT_CHANGE_NEWER: {
    meaning: 'A versão local era mais recente e foi mantida.',
    action: 'Não é preciso fazer nada. Confira o item se outra pessoa também trabalhou nele.',
  },

  E_PENDING: {
    meaning: 'Os dados de que a tarefa precisa ainda não estão prontos.',
    action: 'Aguarde um momento e repita a tarefa.',
  },
  E_FAIL: {
    meaning: 'O provedor relatou uma falha sem dizer a causa.',
    action: 'Repita a tarefa. Se ela falhar de novo, copie o erro e consulte o desenvolvedor do provedor.',
  },
  E_UNEXPECTED: {
    meaning: 'Aconteceu algo para o qual o provedor não estava preparado.',
    action:
      'Reinicie o aplicativo e repita a tarefa. Se ela falhar de novo, copie o erro e consulte o desenvolvedor do provedor.',
  },
  E_ACCESSDENIED: {
    meaning: 'A conta não tem permissão para abrir ou alterar algo de que a tarefa precisa.',
    action: 'Verifique suas permissões na pasta ou no arquivo. Se faltarem, peça-as ao administrador do servidor.',
  },
  E_OUTOFMEMORY: {
    meaning: 'O computador ficou sem memória ou outros recursos durante a tarefa.',
    action: 'Feche os programas de que não precisa e repita a tarefa. Se não adiantar, reinicie o computador.',
  },
  E_INVALIDARG: {
    meaning: 'Foi passado um valor que não pode ser usado, provavelmente por um erro de programação.',
    action:
      'Verifique as configurações da conta. Se estiverem certas, copie o erro e consulte o desenvolvedor do provedor.',
  },
  MAPI_E_NO_SUPPORT: {
    meaning: 'O provedor ou o servidor não oferece um recurso de que a tarefa precisa.',
    action: 'Instale a versão mais recente do provedor ou desative o recurso nas configurações da conta.',
  },
  MAPI_E_NOT_INITIALIZED: {
    meaning: 'Uma parte do provedor foi usada antes de estar pronta.',
    action:
      'Reinicie o aplicativo e repita a tarefa. Se ela falhar de novo, copie o erro e consulte o desenvolvedor do provedor.',
  },
  MAPI_E_VERSION: {
    meaning: 'As versões do provedor e do servidor não são compatíveis.',
    action: 'Atualize o provedor e este aplicativo e repita a tarefa.',
  },
  MAPI_E_TOO_COMPLEX: {
    meaning: 'A solicitação era complicada demais para a conta, por exemplo, um filtro com muitas condições.',
    action: 'Sincronize menos pastas de cada vez ou simplifique o filtro e repita a tarefa.',
  },
  MAPI_E_EXTENDED_ERROR: {
    meaning: 'O provedor encontrou um erro que só ele conhece; a mensagem dele diz mais a respeito.',
    action: 'Leia o texto do erro. Se não ajudar, copie-o e consulte o desenvolvedor do provedor.',
  },
  MAPI_E_TIMEOUT: {
    meaning: 'A operação demorou mais do que o permitido e foi abandonada.',
    action: 'Repita a tarefa mais tarde, quando o computador e o servidor estiverem menos ocupados.',
  },
  MAPI_E_BUSY: {
    meaning: 'A conta ou o servidor está ocupado com outro trabalho no momento.',
    action: 'Aguarde um minuto e repita a tarefa. Feche outros programas que usem a mesma conta.',
  },
  MAPI_E_UNABLE_TO_COMPLETE: {
    meaning: 'Não foi possível terminar o trabalho, talvez por ser muita coisa de uma vez.',
    action: 'Repita a tarefa. Se ela falhar de novo, sincronize menos pastas de cada vez.',
  },
  MAPI_E_USER_CANCEL: {
    meaning: 'A tarefa foi cancelada antes de ser concluída.',
    action: 'Se não foi essa a intenção, repita a tarefa.',
  },
  MAPI_E_UNABLE_TO_ABORT: {
    meaning: 'A tarefa deveria ser cancelada, mas já não podia ser interrompida.',
    action: 'Espere que ela termine sozinha e confira o que foi enviado ou recebido.',
  },

  RPC_E_SERVER_DIED: {
    meaning: 'O processo do provedor terminou durante a tarefa.',
    action: 'Repita a tarefa. Se o processo terminar de novo, copie o erro e consulte o desenvolvedor do provedor.',
  },
  RPC_E_SERVERFAULT: {
    meaning: 'O provedor não conseguiu terminar o trabalho por causa de um erro interno.',
    action: 'Repita a tarefa. Se ela falhar de novo, copie o erro e consulte o desenvolvedor do provedor.',
  },
  RPC_E_DISCONNECTED: {
    meaning: 'A conexão com o processo do provedor foi perdida antes de a tarefa ser concluída.',
    action: 'Repita a tarefa. Se a conexão for perdida de novo, reinicie o aplicativo.',
  },
  RPC_E_TIMEOUT: {
    meaning: 'O processo do provedor não respondeu a tempo.',
    action: 'Repita a tarefa. Se ela travar de novo, reinicie o aplicativo e consulte o desenvolvedor do provedor.',
  },
  RPC_S_SERVER_UNAVAILABLE: {
    meaning: 'O serviço de que a tarefa precisa não está em execução ou não pode ser acessado.',
    action:
      'Verifique a conexão de rede e repita a tarefa mais tarde. Se a falha continuar, consulte o administrador do servidor.',
  },
  RPC_S_CALL_FAILED: {
    meaning: 'O servidor parou de responder no meio de uma solicitação.',
    action:
      'Verifique a conexão de rede e repita a tarefa. Se ela falhar de novo, consulte o administrador do servidor.',
  },
  ERROR_PROCESS_ABORTED: {
    meaning: 'O programa executado pela tarefa relatou um erro.',
    action:
      'Leia a mensagem dele no texto do erro. Se ela não ajudar, execute o comando em um terminal para ver toda a saída.',
  },

  MAPI_E_NOT_FOUND: {
    meaning: 'Uma pasta, uma mensagem ou outro item de que a tarefa precisa não foi encontrado.',
    action: 'Verifique se foi movido ou excluído, aqui ou no servidor, e repita a tarefa.',
  },
  MAPI_E_OBJECT_CHANGED: {
    meaning: 'Um item foi alterado em outro lugar enquanto a tarefa trabalhava nele.',
    action: 'Repita a tarefa; ela usará a versão mais recente.',
  },
  MAPI_E_OBJECT_DELETED: {
    meaning: 'Um item de que a tarefa ainda precisava foi excluído.',
    action: 'Se foi intencional, não é preciso fazer nada. Caso contrário, procure-o na pasta Itens Excluídos.',
  },
  MAPI_E_COLLISION: {
    meaning: 'Já existe algo com o mesmo nome nesse lugar.',
    action: 'Renomeie ou remova um dos dois e repita a tarefa.',
  },
  MAPI_E_TOO_BIG: {
    meaning: 'Há mais dados do que a conta ou o servidor aceita de uma vez.',
    action: 'Reduza os itens grandes, por exemplo, removendo anexos, e repita a tarefa.',
  },
  MAPI_E_FOLDER_CYCLE: {
    meaning: 'Uma pasta seria colocada dentro dela mesma ou de uma de suas subpastas.',
    action: 'Verifique, aqui e no servidor, para onde a pasta foi movida e mova-a para outro lugar.',
  },
  MAPI_E_CORRUPT_DATA: {
    meaning: 'Parte dos dados está danificada e não pode ser lida.',
    action: 'Repita a tarefa. Se ela falhar de novo, exclua o item danificado ou restaure-o de um backup.',
  },
  MAPI_E_CORRUPT_STORE: {
    meaning: 'O arquivo em que a conta guarda seus dados está danificado.',
    action: 'Primeiro faça uma cópia do arquivo; depois, repare-o ou restaure-o de um backup.',
  },
  MAPI_E_DISK_ERROR: {
    meaning: 'A leitura ou a gravação no disco falhou.',
    action: 'Verifique se o disco está conectado e em bom estado, faça backup dos seus dados e repita a tarefa.',
  },
  MAPI_E_NOT_ENOUGH_DISK: {
    meaning: 'Não há espaço livre suficiente no disco.',
    action: 'Libere espaço, por exemplo, esvaziando a lixeira, e repita a tarefa.',
  },
  ERROR_FILE_NOT_FOUND: {
    meaning: 'Um arquivo de que a tarefa precisa não existe.',
    action: 'Verifique se o arquivo foi movido, renomeado ou excluído e se a unidade dele está conectada.',
  },
  SYNC_E_IGNORE: {
    meaning: 'Uma alteração foi deixada de lado porque não devia ser aplicada aqui.',
    action: 'Não é preciso fazer nada. Se o item for diferente do que está no servidor, repita a tarefa.',
  },
  SYNC_E_CONFLICT: {
    meaning: 'O mesmo item foi alterado tanto aqui quanto no servidor.',
    action: 'Compare as duas versões, mantenha a correta e repita a tarefa.',
  },
  SYNC_E_NO_PARENT: {
    meaning: 'A pasta à qual um item pertence está faltando.',
    action:
      'Repita a tarefa para que as pastas que faltam sejam criadas. Se ela falhar de novo, procure a pasta no servidor.',
  },
  SYNC_E_UNSYNCHRONIZED: {
    meaning: 'Uma alteração não pôde ser aplicada porque a pasta dela ainda não foi sincronizada.',
    action: 'Sincronize a conta inteira com F9.',
  },

  MAPI_E_LOGON_FAILED: {
    meaning: 'Não foi possível entrar na conta.',
    action: 'Verifique o nome de usuário e a senha nas configurações da conta e repita a tarefa.',
  },
  OUTLOOK_E_LOGIN_FAILED: {
    meaning: 'O servidor não aceitou o nome de usuário ou a senha.',
    action:
      'Verifique os dois nas configurações da conta. Alguns servidores exigem uma senha de aplicativo em vez da habitual.',
  },
  MAPI_E_PASSWORD_EXPIRED: {
    meaning: 'A senha da conta expirou ou precisa ser alterada.',
    action: 'Altere a senha no servidor, digite a nova nas configurações da conta e repita a tarefa.',
  },
  MAPI_E_ACCOUNT_DISABLED: {
    meaning: 'A conta está desativada ou bloqueada no servidor.',
    action: 'Peça ao administrador do servidor que reative a conta.',
  },
  MAPI_E_INVALID_WORKSTATION_ACCOUNT: {
    meaning: 'A conta não tem permissão para entrar a partir deste computador.',
    action: 'Use outro computador ou peça ao administrador do servidor que permita este.',
  },
  MAPI_E_INVALID_ACCESS_TIME: {
    meaning: 'A conta não tem permissão para entrar neste horário.',
    action: 'Repita a tarefa em um horário permitido ou peça ao administrador do servidor que altere os horários.',
  },
  MAPI_E_SESSION_LIMIT: {
    meaning: 'A conta está conectada vezes demais ao mesmo tempo.',
    action: 'Feche outros programas e dispositivos que usem esta conta, aguarde alguns minutos e repita a tarefa.',
  },
  MAPI_E_END_OF_SESSION: {
    meaning: 'A sessão na conta foi encerrada.',
    action: 'Reinicie o aplicativo, entre de novo se for solicitado e repita a tarefa.',
  },
  MAPI_E_UNCONFIGURED: {
    meaning: 'A conta não está totalmente configurada.',
    action: 'Preencha o que falta nas configurações da conta e repita a tarefa.',
  },
  MAPI_E_FAILONEPROVIDER: {
    meaning: 'Um dos provedores não pôde ser aberto; os demais talvez funcionem.',
    action: 'Verifique as configurações da conta em questão e repita a tarefa.',
  },
  IXP_E_INVALID_ACCOUNT: {
    meaning: 'As configurações da conta não são válidas.',
    action: 'Verifique o nome do servidor, a porta, o nome de usuário e a criptografia nas configurações da conta.',
  },

  MAPI_E_NETWORK_ERROR: {
    meaning: 'Um problema de rede impediu a continuação.',
    action: 'Verifique a conexão de rede e repita a tarefa.',
  },
  ERROR_NETWORK_UNREACHABLE: {
    meaning: 'Este computador não está conectado à rede em que o servidor está.',
    action: 'Verifique o cabo, o Wi-Fi ou a VPN e repita a tarefa.',
  },
  WSAEHOSTUNREACH: {
    meaning: 'Não há caminho pela rede até o servidor.',
    action:
      'Verifique a rede, a VPN e o firewall. Se estiver tudo certo, pergunte ao administrador se o servidor está ligado.',
  },
  WSAECONNREFUSED: {
    meaning: 'O outro computador foi alcançado, mas recusou a conexão.',
    action:
      'Verifique o nome do servidor e a porta nas configurações da conta ou pergunte ao administrador se o servidor funciona.',
  },
  IXP_E_CANT_FIND_HOST: {
    meaning: 'Nenhum servidor com esse nome foi encontrado.',
    action: 'Verifique a grafia do nome do servidor nas configurações da conta e também a conexão de rede.',
  },
  IXP_E_FAILED_TO_CONNECT: {
    meaning: 'Não foi possível conectar-se ao servidor.',
    action: 'Verifique a conexão de rede e o firewall, além do nome do servidor e da porta nas configurações da conta.',
  },
  IXP_E_CONNECTION_DROPPED: {
    meaning: 'A conexão com o servidor caiu antes da hora.',
    action:
      'Repita a tarefa. Se acontecer com frequência, verifique a rede e os programas de segurança que examinam e-mails.',
  },
  IXP_E_CONN_SEND: {
    meaning: 'A conexão falhou enquanto dados eram enviados ao servidor.',
    action: 'Verifique a conexão de rede e repita a tarefa.',
  },
  IXP_E_CONN_RECV: {
    meaning: 'A conexão falhou enquanto dados eram recebidos do servidor.',
    action: 'Verifique a conexão de rede e repita a tarefa.',
  },
  IXP_E_TIMEOUT: {
    meaning: 'O servidor não respondeu a tempo.',
    action:
      'Verifique a conexão de rede e repita a tarefa mais tarde. Se a falha continuar, consulte o administrador do servidor.',
  },
  OUTLOOK_E_SERVER_NOT_FOUND: {
    meaning: 'O servidor de entrada de e-mails não foi encontrado ou não pôde ser acessado.',
    action: 'Verifique o nome e a porta dele nas configurações da conta, a conexão de rede e o firewall.',
  },
  OUTLOOK_E_RECV_TIMEOUT: {
    meaning: 'O servidor de entrada de e-mails demorou demais para responder.',
    action:
      'Repita a tarefa mais tarde. Se ela sempre parar na mesma mensagem, talvez essa mensagem seja grande demais.',
  },
  OUTLOOK_E_SEND_TIMEOUT: {
    meaning: 'O servidor de saída de e-mails demorou demais para responder.',
    action:
      'Repita a tarefa. Se ela falhar de novo, reduza os anexos grandes ou aumente o tempo limite nas configurações da conta.',
  },
  WININET_E_INVALID_URL: {
    meaning: 'O endereço da Web do servidor não está escrito corretamente.',
    action: 'Corrija-o nas configurações da conta; em geral, ele começa com https:// e não contém espaços.',
  },

  SEC_E_CERT_EXPIRED: {
    meaning: 'O certificado de segurança do servidor expirou ou ainda não é válido.',
    action:
      'Verifique a data e a hora deste computador. Se estiverem certas, peça ao administrador do servidor que o renove.',
  },
  CERT_E_CN_NO_MATCH: {
    meaning: 'O certificado de segurança do servidor pertence a outro nome de servidor.',
    action:
      'Verifique o nome do servidor nas configurações da conta. Se estiver certo, consulte o administrador antes de continuar.',
  },
  SEC_E_UNTRUSTED_ROOT: {
    meaning: 'O certificado de segurança do servidor vem de um emissor em que este computador não confia.',
    action: 'Pergunte ao administrador do servidor se o certificado é autêntico. Tenha cuidado em redes públicas.',
  },
  IXP_E_SECURE_CONNECT_FAILED: {
    meaning: 'Não foi possível estabelecer uma conexão criptografada com o servidor.',
    action: 'Verifique se a porta e o tipo de criptografia nas configurações da conta são os do servidor.',
  },
  IXP_E_SMTP_530_STARTTLS_REQUIRED: {
    meaning: 'O servidor de saída de e-mails só aceita e-mails por uma conexão criptografada.',
    action: 'Ative a criptografia (STARTTLS) para o envio nas configurações da conta e repita a tarefa.',
  },
  IXP_E_SMTP_NO_STARTTLS_SUPPORT: {
    meaning: 'O servidor de saída de e-mails não oferece a criptografia que a conta exige (STARTTLS).',
    action: 'Escolha outro tipo de criptografia ou outra porta nas configurações da conta.',
  },
  IXP_E_SMTP_454_STARTTLS_FAILED: {
    meaning: 'O servidor de saída de e-mails não consegue passar para a criptografia no momento.',
    action: 'Repita a tarefa em alguns minutos. Se ela falhar de novo, consulte o administrador do servidor.',
  },

  IXP_E_SMTP_RESPONSE_ERROR: {
    meaning: 'O servidor de e-mails respondeu algo que não foi compreendido.',
    action: 'Verifique o nome do servidor e a porta nas configurações da conta e repita a tarefa.',
  },
  IXP_E_SMTP_500_SYNTAX_ERROR: {
    meaning: 'O servidor de saída de e-mails não entendeu ou não permitiu um comando.',
    action: 'Verifique a porta, a criptografia e a autenticação para o envio nas configurações da conta.',
  },
  IXP_E_SMTP_421_NOT_AVAILABLE: {
    meaning: 'O servidor de saída de e-mails não está disponível no momento.',
    action: 'Aguarde alguns minutos e repita a tarefa. Se a falha continuar, consulte o administrador do servidor.',
  },
  IXP_E_SMTP_450_MAILBOX_BUSY: {
    meaning: 'A caixa de correio de um destinatário não pode receber e-mails no momento.',
    action: 'Repita a tarefa em alguns minutos.',
  },
  IXP_E_SMTP_451_ERROR_PROCESSING: {
    meaning: 'O servidor de saída de e-mails teve um problema passageiro com a mensagem.',
    action: 'Repita a tarefa mais tarde. Se a falha continuar, consulte o administrador do servidor.',
  },
  IXP_E_SMTP_452_NO_SYSTEM_STORAGE: {
    meaning: 'O servidor de saída de e-mails está com pouco espaço, ou a mensagem tem destinatários demais.',
    action: 'Repita a tarefa mais tarde ou envie a mensagem a menos destinatários de cada vez.',
  },
  IXP_E_SMTP_550_MAILBOX_NOT_FOUND: {
    meaning: 'A caixa de correio de um destinatário não existe ou não aceita os seus e-mails.',
    action: 'Verifique se há erros de digitação no endereço do destinatário e envie a mensagem de novo.',
  },
  IXP_E_SMTP_552_STORAGE_OVERFLOW: {
    meaning: 'A caixa de correio de um destinatário está cheia, ou a mensagem é grande demais para ela.',
    action: 'Reduza os anexos ou avise o destinatário de que a caixa de correio dele está cheia.',
  },
  IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX: {
    meaning: 'Um endereço de e-mail não está escrito corretamente.',
    action: 'Corrija o endereço na mensagem ou nas configurações da conta e envie a mensagem de novo.',
  },
  IXP_E_SMTP_554_TRANSACT_FAILED: {
    meaning: 'O servidor de saída de e-mails recusou a mensagem, talvez por ela parecer spam.',
    action: 'Leia o texto do erro, que muitas vezes traz o motivo, e consulte o administrador do servidor.',
  },
  IXP_E_SMTP_REJECTED_SENDER: {
    meaning: 'O servidor de saída de e-mails não aceita o seu endereço como remetente.',
    action: 'Verifique o seu endereço de e-mail nas configurações da conta e ative a autenticação para o envio.',
  },
  IXP_E_SMTP_REJECTED_RECIPIENTS: {
    meaning: 'O servidor de saída de e-mails não aceita um ou mais destinatários.',
    action:
      'Verifique os endereços. Se estiverem certos, ative a autenticação para o envio nas configurações da conta.',
  },
  IXP_E_SMTP_NO_SENDER: {
    meaning: 'A mensagem não tem remetente.',
    action: 'Digite o seu endereço de e-mail nas configurações da conta e envie a mensagem de novo.',
  },
  MAPI_E_NO_RECIPIENTS: {
    meaning: 'A mensagem não tem destinatário.',
    action: 'Abra a mensagem na Caixa de Saída, adicione um destinatário e envie-a de novo.',
  },
  MAPI_E_AMBIGUOUS_RECIP: {
    meaning: 'O nome de um destinatário corresponde a mais de uma entrada do catálogo de endereços.',
    action: 'Abra a mensagem, escolha a entrada correta e envie-a de novo.',
  },
  MAPI_E_SUBMITTED: {
    meaning: 'A mensagem já está sendo enviada e não pode mais ser alterada.',
    action: 'Espere até que ela tenha sido enviada.',
  },
} satisfies Explanations;
