extension PhraseTables {
  /// Portuguese phrases.
  static let portuguese = """
    pt	related	leia também	lead	list	Leia também: porto reabre	Leia também as notas, aconselhou o juiz.
    pt	related	leia mais	lead	list	LEIA MAIS: porto reabre	Leia mais livros, disse o professor.
    pt	related	veja também	lead	list	=	Veja também o mar, disse o capitão.
    pt	related	veja mais	lead	list	=	Veja mais longe, disse o capitão.
    pt	related	saiba mais	lead	list	=	Saiba mais quem puder, o ministro cala.
    pt	related	ler mais	lead	list	=	Ler mais livros foi a promessa.
    pt	related	notícias relacionadas	line	list	=	Notícias relacionadas ao porto chegaram tarde.
    pt	related	artigos relacionados	line	list	=	Artigos relacionados à água saíram da lei.
    pt	related	conteúdo relacionado	line	list	=	Conteúdo relacionado ao caso foi entregue.
    pt	related	você pode gostar	start	list	=	Você pode gastar menos, disse o médico.
    pt	related	mais lidas	line	list	=	Mais lidas do que nunca, as cartas viraram livro.
    pt	related	as mais lidas	line	list	=	As mais lidas das cartas são curtas.
    pt	related	últimas notícias	line	list	=	Últimas notícias da frente: nada muda hoje.
    pt	related	recomendado para você	line	list	=	Recomendado para você pelo médico, o repouso não veio.
    pt	related	artigo anterior	lead	line	=	Artigo anterior à reforma, segue em vigor.
    pt	related	próximo artigo	lead	line	=	Próximo artigo da lei é o décimo.
    pt	source	fonte	lead@foot	source	Fonte: Agência do porto	Fonte de vida, o rio está seco.
    pt	source	fontes	lead@foot	source	Fontes: agências	Fontes próximas ao ministro negam.
    pt	source	com informações da	start@foot	line	Com informações da agência	Com informações daqui e dali, montou o caso.
    pt	tags	palavras-chave	lead@foot	tags	Palavras-chave: economia	Palavras-chave do discurso foram água e pão.
    pt	tags	etiquetas	lead@foot	tags	Etiquetas: saúde	Etiquetas ao pescoço, as crianças esperavam.
    pt	tags	assuntos	lead@foot	tags	Assuntos: escola	Assuntos da cúpula foram água e pão.
    pt	tags	tópicos	lead@foot	tags	Tópicos: clima	Tópicos da cúpula foram água e pão.
    pt	share	compartilhar	line	line	=	Compartilhar o poder não é seu costume.
    pt	share	compartilhe	line	line	=	Compartilhe o pão, disse a mãe.
    pt	share	compartilhe esta notícia	line	line	=	Compartilhe esta notícia com cautela, disse o juiz.
    pt	share	partilhar	line	line	=	Partilhar a terra foi impossível.
    pt	share	imprimir	line	line	=	Imprimir o mapa levou dois dias.
    pt	share	copiar link	line	line	=	Copiar link por link foi o trabalho.
    pt	share	siga-nos no	start	line	Siga-nos no Twitter	Siga-nos novamente, gritou o guia.
    pt	share	inscreva-se	line	line	=	Inscreva-se quem quiser, disse o mestre.
    pt	share	assine	line	line	=	Assine aqui, disse o juiz ao réu.
    pt	share	assine nossa newsletter	start	line	=	Assine nossa carta ao ministro, pediram.
    pt	comments	comentários	line	rest	Comentários (3)	Comentários do ministro irritaram a multidão.
    pt	comments	# comentários	line	rest	3 comentários	3 comentários bastaram para perder o cargo.
    pt	comments	deixe um comentário	line	rest	=	Deixe um comentário em cada página, pediu.
    pt	comments	deixe uma resposta	line	rest	=	Deixe uma resposta com o porteiro, pediu.
    pt	comments	deixe seu comentário	line	rest	=	Deixe seu comentário para o fim, pediu o juiz.
    pt	comments	o seu endereço de e-mail não será publicado	start	line	O seu endereço de e-mail não será publicado.	O seu endereço não será dado, disse o juiz.
    pt	comments	campos obrigatórios são marcados	start	line	Campos obrigatórios são marcados com *	Campos obrigatórios do exame são três.
    pt	rights	todos os direitos reservados	start	line	Todos os direitos reservados.	Todos os direitos humanos foram tema da cúpula.
    pt	byline	por	lead@head	author	Por: Ana Moura	Por noites seguidas viu a costa.
    pt	byline	escrito por	start@head	author	Escrito por Ana Moura	Escrito porque sim, o livro agradou.
    pt	byline	da redação	line@head	line	=	Da redação ao porto são dois passos.
    pt	biography	é jornalista	within	line	Ana Moura é jornalista e especialista em mar	No filme o herói é jornalista em Lisboa.
    pt	biography	especialista em	within	line	Ana Moura é jornalista e especialista em mar	Chamaram um médico especialista em ossos.
    pt	time	publicado em	start@head	time	Publicado em 3 de março de 2024	Publicado embora proibido, o livro circulou.
    pt	time	atualizado em	start	time	Atualizado em 3 de março de 2024	Atualizado embora tarde, o mapa serviu.
    pt	time	tempo de leitura	lead	line	Tempo de leitura: 3 min	Tempo de leitura e de reza havia na prisão.
    pt	media	vídeo	line	line	=	Vídeo e som falharam na sala.
    pt	media	ouvir artigo	line	line	=	Ouvir artigo após artigo o cansou.
    pt	media	foto	lead	caption	Foto: Ana Moura	Foto e texto não batem.
    pt	ad	publicidade	line	line	=	Publicidade e tabaco já não andam juntos.
    pt	ad	continua após a publicidade	start	line	=	Continua após a pausa o julgamento.
    pt	notice	início	line	line	=	Início lento da colheita no sul.
    pt	notice	voltar ao topo	line	line	=	Voltar ao topo da tabela foi difícil.
    pt	notice	este site usa cookies	start	line	=	Este sítio usa cocos como vasos.
    pt	ad	links de afiliados	anywhere@edge	line	Esta página contém links de afiliados.	Os clubes afiliados ganharam.
    pt	rights	todos os direitos reservados	anywhere@edge	line	O Porto 2024, todos os direitos reservados.	Todos os direitos eram do rei.
    pt	rights	proibida a reprodução	anywhere@foot	line	Fica proibida a reprodução total.	A reprodução dos peixes é lenta.
    pt	share	nossa newsletter	anywhere@edge	line	Receba toda manhã a nossa newsletter.	A carta do prefeito foi lida.
    pt	share	siga-nos	start@edge	line	Siga-nos nas redes	Siga o mar até o cabo, disse.
    pt	share	canal do whatsapp	anywhere	line	Entre no nosso canal do WhatsApp agora.	O canal do porto foi aberto.
    pt	share	compartilhe no	start	line	Compartilhe no Facebook	Compartilhem o pão, disse.
    pt	notice	política de privacidade	anywhere@edge	line	Para saber mais, veja a política de privacidade.	A política do porto mudou.
    pt	notice	conteúdo exclusivo para assinantes	line	line	=	Conteúdo exclusivo para assinantes foi roubado, disse.
    pt	comments	comentários com	anywhere@foot	line	Comentários com ofensas não serão aprovados.	Comentário contra o prefeito foi lido.
    pt	related	você pode gostar	line	list	=	Você pode gostar do mar, disse.
    pt	media	foto	tail	caption	Vista do velho muro do porto. Foto: Ana Reis	Vista do muro na foto perdida.
    pt	media	crédito	tail	caption	Vista do velho muro do porto. Crédito: Ana Reis	Vista do muro a crédito, disse.
    pt	media	imagem	tail	caption	Vista do velho muro do porto. Imagem: Ana Reis	Vista do muro na imagem perdida.
    pt	credit	arquivo	bracket	caption	O muro diante da porta (Arquivo)	O (arquivo) ardeu em maio.
    """
}
