extension PhraseTables {
  /// Italian phrases.
  static let italian = """
    it	related	leggi anche	lead	list	Leggi anche: riapre il porto	Leggi anche le note, consigliò il giudice.
    it	related	leggi di più	lead	list	=	Leggi di più, disse il maestro.
    it	related	leggi tutto	lead	line	=	Leggi tutto il libro prima di parlare.
    it	related	per approfondire	lead	list	=	Per approfondire il fiume serve una draga.
    it	related	potrebbe interessarti	lead	list	=	Potrebbe interessarti il prezzo, disse il mercante.
    it	related	potrebbe interessarti anche	lead	list	=	Potrebbe interessarti anche il mare, disse.
    it	related	ti potrebbe interessare	lead	list	=	Ti potrebbe interessare poco, ma è la legge.
    it	related	articoli correlati	line	list	=	Articoli correlati della legge furono tolti.
    it	related	notizie correlate	line	list	=	Notizie correlate al porto arrivarono tardi.
    it	related	articoli simili	line	list	=	Articoli simili non si vendono più al mercato.
    it	related	i più letti	line	list	=	I più letti dei romanzi sono brevi.
    it	related	ultime notizie	line	list	=	Ultime notizie dal fronte: nulla cambia oggi.
    it	related	vedi anche	lead	list	=	Vedi anche tu la costa, disse il capitano.
    it	related	guarda anche	lead	list	=	Guarda anche il mare quando lavora.
    it	related	articolo precedente	lead	line	=	Articolo precedente alla riforma, resta in vigore.
    it	related	articolo successivo	lead	line	=	Articolo successivo, disse il presidente leggendo.
    it	source	fonte	lead@foot	source	Fonte: Agenzia del porto	Fonte di vita, il fiume è secco.
    it	source	fonti	lead@foot	source	Fonti: agenzie	Fonti vicine al ministro smentiscono.
    it	tags	parole chiave	lead@foot	tags	Parole chiave: economia, petrolio	Parole chiave del discorso furono acqua e pane.
    it	tags	etichette	lead@foot	tags	Etichette: salute	Etichette al collo, i bambini aspettavano.
    it	tags	argomenti	lead@foot	tags	Argomenti: scuola	Argomenti del vertice furono acqua e pane.
    it	tags	tag	lead@foot	tags	Tag: meteo	Tag e manifesti coprono il muro.
    it	share	condividi	line	line	=	Condividi la casa con due pescatori?
    it	share	condividi su	start	line	Condividi su Facebook	Condividi subito il pane, disse la madre.
    it	share	condividi questo articolo	line	line	=	Condividi questo articolo in tre parti, disse.
    it	share	stampa	line	line	=	Stampa e governo sono in lite.
    it	share	copia link	line	line	=	Copia link su link, fu il suo lavoro.
    it	share	seguici su	start	line	Seguici su Twitter	Seguici subito, gridò la guida.
    it	share	iscriviti alla newsletter	start	line	=	Iscriviti alla nuova scuola, gli dissero.
    it	share	abbonati	line	line	=	Abbonati e lettori calano ancora.
    it	comments	commenti	line	rest	Commenti (3)	Commenti del ministro irritarono la folla.
    it	comments	# commenti	line	rest	3 commenti	3 commenti bastarono a perdere il posto.
    it	comments	lascia un commento	line	rest	=	Lascia un commento su ogni pagina che legge.
    it	comments	aggiungi un commento	line	rest	=	Aggiungi un commento alla legge, chiese il giudice.
    it	comments	lascia una risposta	line	rest	=	Lascia una risposta a metà il ministro.
    it	comments	il tuo indirizzo email non sarà pubblicato	start	line	Il tuo indirizzo email non sarà pubblicato.	Il tuo indirizzo non sarà dato, promise il giudice.
    it	comments	i campi obbligatori sono contrassegnati	start	line	I campi obbligatori sono contrassegnati *	I campi obbligatori dell'esame sono tre.
    it	rights	tutti i diritti riservati	start	line	Tutti i diritti riservati.	Tutti i diritti umani furono tema del vertice.
    it	rights	riproduzione riservata	start	line	© Riproduzione riservata	Riproduzione risvegliata, i salmoni risalgono.
    it	byline	di	lead@head	author	Di: Anna Conti	Di notte si vede la costa.
    it	byline	a cura di	start@head	author	A cura di Anna Conti	A cura finita tornò al mare.
    it	byline	scritto da	start@head	author	Scritto da Anna Conti	Scritto dappertutto, il suo nome faceva paura.
    it	biography	è giornalista	within	line	Anna Conti è giornalista e si occupa di scuola	Nel film l'eroe è giornalista a Roma.
    it	biography	è una giornalista	within	line	Anna Conti è una giornalista e si occupa di scuola	La testimone del processo è una giornalista.
    it	biography	si occupa di	within	line	Anna Conti è giornalista e si occupa di scuola	Nel paese un uomo si occupa di api.
    it	time	pubblicato il	start@head	time	Pubblicato il 3 marzo 2024	Pubblicato in segreto, il libro girò.
    it	time	aggiornato il	start	time	Aggiornato il 3 marzo 2024	Aggiornato in fretta, il piano passò.
    it	time	tempo di lettura	lead	line	Tempo di lettura: 3 minuti	Tempo di lettura e di lavoro c'era in carcere.
    it	media	video	line	line	=	Video e audio mancarono in aula.
    it	media	ascolta l'articolo	line	line	=	Ascolta l'articolo letto da un attore.
    it	media	foto	lead	caption	Foto: Anna Conti	Foto e testo non coincidono.
    it	credit	ansa	bracket	caption	Navi davanti al porto (ANSA)	Roma (ANSA) - Le navi aspettano oggi.
    it	ad	pubblicità	line	line	=	Pubblicità e tabacco non vanno più insieme.
    it	notice	accedi	line	line	=	Accedi al porto solo di giorno, gli dissero.
    it	notice	torna su	line	line	=	Torna su il prezzo del grano.
    it	notice	questo sito utilizza cookie	start	line	Questo sito utilizza cookie tecnici.	Questo sito utilizza cocci romani come base.
    it	ad	link di affiliazione	anywhere@edge	line	Questa pagina contiene link di affiliazione.	La lega e i suoi affiliati vinsero.
    it	rights	tutti i diritti riservati	anywhere@edge	line	Il Porto 2024, tutti i diritti riservati.	Tutti i diritti erano del re.
    it	rights	riproduzione riservata	anywhere@edge	line	Il Porto, riproduzione riservata.	La riproduzione dei pesci è lenta.
    it	share	nostra newsletter	anywhere@edge	line	Ricevi ogni mattina la nostra newsletter.	La lettera del sindaco fu letta.
    it	share	iscriviti alla	start@edge	line	Iscriviti alla lettera del mattino	Iscritti alla gara, partirono.
    it	share	seguici su	anywhere@edge	line	Per saperne di più, seguici su altre pagine.	Ci seguono sulla strada.
    it	share	nella tua casella	anywhere	line	Ogni mattina nella tua casella di posta.	Ogni mattina nella tua casa, disse.
    it	notice	informativa sulla privacy	anywhere@edge	line	Per saperne di più, leggi la informativa sulla privacy.	La informativa del porto cambiò.
    it	notice	contenuto riservato agli abbonati	anywhere	line	Questo è un contenuto riservato agli abbonati.	Il contenuto del baule era riservato.
    it	notice	accetta i cookie	start	line	Accetta i cookie per vedere il video.	Accetta i doni, disse la madre.
    it	related	potrebbe interessarti anche	line	list	=	Potrebbe interessarti anche il mare, disse.
    it	media	foto	tail	caption	Veduta del vecchio muro del porto. Foto: Anna Rossi	Veduta del muro nella foto perduta.
    it	media	immagine	tail	caption	Veduta del vecchio muro del porto. Immagine: Anna Rossi	Veduta del muro in una immagine perduta.
    it	credit	foto d'archivio	bracket	caption	Il muro davanti alla porta (foto d'archivio)	La (foto d'archivio) bruciò in maggio.
    """
}
