extension PhraseTables {
  /// Spanish phrases.
  static let spanish = """
    es	related	lea también	lead	list	Lea también: reabre el puerto	Lea también las notas, aconsejó el juez.
    es	related	lee también	lead	list	Lee también: reabre el puerto	Lee también a los clásicos cuando viaja.
    es	related	leer más	lead	list	=	Leer más libros fue su propósito.
    es	related	leer también	lead	list	=	Leer también cansa, decía el abuelo.
    es	related	te puede interesar	lead	list	Te puede interesar: reabre el puerto	Te puede interesar poco, pero es la ley.
    es	related	también te puede interesar	lead	list	=	También te puede interesar el precio, dijo el tendero.
    es	related	puede interesarle	lead	list	=	Puede interesarle el precio, dijo el tendero.
    es	related	ver también	lead	list	=	Ver también el puerto lo conmovió.
    es	related	ver más	lead	line	=	Ver más lejos era su oficio.
    es	related	noticias relacionadas	line	list	=	Noticias relacionadas con el puerto llegaron tarde.
    es	related	artículos relacionados	line	list	=	Artículos relacionados con el agua fueron borrados de la ley.
    es	related	temas relacionados	line	list	=	Temas relacionados con el agua abrieron la cumbre.
    es	related	contenido relacionado	line	list	=	Contenido relacionado con el caso fue entregado.
    es	related	más noticias	line	list	=	Más noticias llegaron de noche.
    es	related	más información	lead	line	=	Más información pidió el juez a la empresa.
    es	related	lo más leído	line	list	=	Lo más leído del año fue una carta.
    es	related	lo más visto	line	list	=	Lo más visto del año fue la final.
    es	related	últimas noticias	line	list	=	Últimas noticias del frente: nada cambia hoy.
    es	related	recomendado para ti	line	list	=	Recomendado para ti por el médico, el reposo no llegó.
    es	related	artículo anterior	lead	line	=	Artículo anterior a la reforma, sigue en vigor.
    es	related	artículo siguiente	lead	line	=	Artículo siguiente, dijo el presidente al leer.
    es	source	fuente	lead@foot	source	Fuente: Agencia del puerto	Fuente de vida, el río está seco.
    es	source	fuentes	lead@foot	source	Fuentes: agencias	Fuentes cercanas al ministro lo niegan.
    es	source	con información de	start@foot	line	Con información de la agencia	Con informaciones falsas engañó a todos.
    es	tags	etiquetas	lead@foot	tags	Etiquetas: economía, petróleo	Etiquetas al cuello, los niños esperaban.
    es	tags	palabras clave	lead@foot	tags	Palabras clave: salud	Palabras clave del discurso fueron agua y pan.
    es	tags	temas	lead@foot	tags	Temas: escuela	Temas de la cumbre fueron agua y pan.
    es	tags	archivado en	lead@foot	tags	Archivado en: clima	Archivado en un sótano, el plano se perdió.
    es	share	compartir	line	line	=	Compartir el poder no es su costumbre.
    es	share	compartir en	start	line	Compartir en Facebook	Compartir entre hermanos la tierra fue imposible.
    es	share	comparte	line	line	=	Comparte casa con dos pescadores.
    es	share	comparte esta noticia	line	line	=	Comparte esta noticia la portada con otra.
    es	share	imprimir	line	line	=	Imprimir el mapa llevó dos días.
    es	share	copiar enlace	line	line	=	Copiar enlace por enlace fue su trabajo.
    es	share	síguenos en	start	line	Síguenos en Twitter	Síguenos entonces si puedes, gritó el guía.
    es	share	suscríbete	line	line	=	Suscríbete o no, el diario saldrá.
    es	share	suscríbete a	start	line	Suscríbete a nuestro boletín	Suscríbete al silencio, decía el monje.
    es	share	suscríbase a	start	line	Suscríbase a nuestro boletín	Suscríbase al acuerdo, pidió el juez.
    es	share	únete a nuestro	start	line	Únete a nuestro canal	Únete al nuestro, dijo el jefe rival.
    es	comments	comentarios	line	rest	Comentarios (3)	Comentarios del ministro irritaron a la gente.
    es	comments	# comentarios	line	rest	3 comentarios	3 comentarios bastaron para perder el cargo.
    es	comments	deja un comentario	line	rest	=	Deja un comentario en cada página que lee.
    es	comments	dejar un comentario	line	rest	=	Dejar un comentario en el muro era su costumbre.
    es	comments	deja una respuesta	line	rest	=	Deja una respuesta en el aire el ministro.
    es	comments	comenta	line	rest	=	Comenta la prensa que no hay acuerdo.
    es	comments	tu dirección de correo electrónico no será publicada	start	line	Tu dirección de correo electrónico no será publicada.	Tu dirección no será entregada, prometió el juez.
    es	comments	los campos obligatorios están marcados	start	line	Los campos obligatorios están marcados con *	Los campos obligatorios del examen son tres.
    es	rights	todos los derechos reservados	start	line	Todos los derechos reservados.	Todos los derechos humanos fueron tema de la cumbre.
    es	rights	derechos reservados	start	line	=	Derechos reservistas pidieron los soldados.
    es	byline	por	lead@head	author	Por: Ana Molina	Por la noche se ve la costa.
    es	byline	escrito por	start@head	author	Escrito por Ana Molina	Escrito porque sí, el libro gustó.
    es	byline	redacción	line@head	line	=	Redacción y correo comparten piso.
    es	biography	es periodista	within	line	Ana Molina es periodista especializada en el mar	En la película el héroe es periodista en Lima.
    es	biography	especializada en	within	line	Ana Molina es periodista especializada en el mar	Llamaron a una médica especializada en huesos.
    es	biography	especializado en	within	line	Juan Molina es periodista especializado en el mar	Llamaron a un médico especializado en huesos.
    es	time	publicado el	start@head	time	Publicado el 3 de marzo de 2024	Publicado en secreto, el libro circuló.
    es	time	actualizado	lead	time	Actualizado: 3 de marzo de 2024	Actualizado cada año, el mapa sirve aún.
    es	time	tiempo de lectura	lead	line	Tiempo de lectura: 3 min	Tiempo de lectura y de rezo había en la cárcel.
    es	media	vídeo	line	line	=	Vídeo y sonido fallaron en la sala.
    es	media	escuchar artículo	line	line	=	Escuchar artículo tras artículo lo durmió.
    es	media	foto	lead	caption	Foto: Ana Molina	Foto y texto no coinciden.
    es	credit	efe	bracket	caption	Barcos frente al puerto (EFE)	Madrid (EFE) - Los barcos esperan hoy.
    es	ad	publicidad	line	line	=	Publicidad y tabaco ya no van juntos.
    es	ad	anuncio	line	line	=	Anuncio del gobierno causó sorpresa.
    es	notice	inicio	line	line	=	Inicio lento de la cosecha en el sur.
    es	notice	iniciar sesión	line	line	=	Iniciar sesión de control pidió el partido.
    es	notice	volver arriba	line	line	=	Volver arriba costó dos horas.
    es	notice	utilizamos cookies	start	line	Utilizamos cookies para mejorar.	Utilizamos cocos para hacer fuego.
    es	ad	enlaces de afiliados	anywhere@edge	line	Esta página contiene enlaces de afiliados.	Los gremios afiliados ganaron.
    es	rights	todos los derechos reservados	anywhere@edge	line	El Puerto 2024, todos los derechos reservados.	Todos los derechos eran del rey.
    es	rights	prohibida su reproducción	anywhere@foot	line	Queda prohibida su reproducción total.	La reproducción de los peces es lenta.
    es	share	nuestro boletín	anywhere@edge	line	Reciba cada mañana nuestro boletín.	El boletín del club fue corto.
    es	share	nuestra newsletter	anywhere@edge	line	Reciba cada mañana nuestra newsletter.	La carta del alcalde fue leída.
    es	share	síguenos en	anywhere@edge	line	Para saber más, síguenos en nuestras páginas.	Nos siguen en la calle.
    es	share	únete a nuestro canal	anywhere	line	Para saber más, únete a nuestro canal.	El canal fue abierto en mayo.
    es	share	en tu correo	anywhere@edge	line	Lo mejor del día, cada tarde en tu correo.	Lo mejor del día es la tarde.
    es	notice	política de privacidad	anywhere@edge	line	Para saber más, vea la política de privacidad.	La política del puerto cambió.
    es	notice	contenido exclusivo para suscriptores	line	line	=	Contenido exclusivo para suscriptores fue robado, dijo.
    es	related	te recomendamos	line	list	=	Te recomendamos el mar, dijo ella.
    es	related	más leídas	line	list	=	Más leídas son las cartas cortas.
    es	related	notas relacionadas	line	list	=	Notas relacionadas con el juicio se perdieron.
    es	related	más información	line	list	=	Más información pidió el juez en mayo.
    es	media	foto	tail	caption	Vista del viejo muro del puerto. Foto: Ana Ruiz	Vista del muro en la foto perdida.
    es	media	imagen	tail	caption	Vista del viejo muro del puerto. Imagen: Ana Ruiz	Vista del muro en la imagen perdida.
    es	credit	archivo	bracket	caption	El muro ante la puerta (Archivo)	El (archivo) ardió en mayo.
    es	credit	foto de archivo	bracket	caption	El muro ante la puerta (foto de archivo)	La (foto de archivo) ardió en mayo.
    """
}
