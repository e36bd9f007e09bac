extension PhraseTables {
  /// French phrases.
  static let french = """
    fr	related	à lire aussi	lead	list	À lire aussi : le port rouvre	À lire aussi vite, il finit par ne plus rien comprendre.
    fr	related	lire aussi	lead	list	Lire aussi : le port rouvre	Lire aussi les annexes, conseillait le juge.
    fr	related	à lire également	lead	list	=	À lire également ses lettres, on comprend mieux l'homme.
    fr	related	à voir aussi	lead	list	=	À voir aussi la foule, on comprend sa colère.
    fr	related	lire la suite	lead	line	=	Lire la suite du rapport lui prit la nuit.
    fr	related	en savoir plus	lead	line	=	En savoir plus ne changerait rien, dit-elle.
    fr	related	voir aussi	lead	list	=	Voir aussi loin demande un bon télescope.
    fr	related	articles liés	line	list	=	Articles liés entre eux, ils forment un tout.
    fr	related	articles similaires	line	list	=	Articles similaires au sien, deux textes furent primés.
    fr	related	sur le même sujet	line	list	=	Sur le même sujet, le ministre a été plus prudent.
    fr	related	dans la même rubrique	line	list	=	Dans la même rubrique, il tint une chronique dix ans.
    fr	related	les plus lus	line	list	=	Les plus lus des romans sont aussi les plus courts.
    fr	related	nos derniers articles	line	list	=	Nos derniers articles de fer furent vendus en mai.
    fr	related	vous aimerez aussi	line	list	=	Vous aimerez aussi le silence, disait la carte.
    fr	related	recommandé pour vous	line	list	=	Recommandé pour vous par le médecin, le repos fut refusé.
    fr	related	à la une	line	list	=	À la une des journaux, la même photo.
    fr	related	article précédent	lead	line	=	Article précédent du code, il reste en vigueur.
    fr	related	article suivant	lead	line	=	Article suivant, dit le président avant de lire.
    fr	source	source	lead@foot	source	Source : Agence du port	Source de vie, le fleuve est à sec.
    fr	source	sources	lead@foot	source	Sources : agences	Sources proches du ministre, elles démentent.
    fr	source	avec afp	line@foot	line	(avec AFP)	Avec AFP au dos du gilet, il passa le barrage.
    fr	tags	mots-clés	lead@foot	tags	Mots-clés : économie, pétrole	Mots-clés en main, l'équipe déchiffra la page.
    fr	tags	étiquettes	lead@foot	tags	Étiquettes : santé	Étiquettes au cou, les enfants attendaient.
    fr	tags	thèmes	lead@foot	tags	Thèmes : école	Thèmes rares, la mort et le pain traversent son œuvre.
    fr	tags	tags	lead@foot	tags	Tags : météo	Tags et affiches couvrent le mur du port.
    fr	share	partager	line	line	=	Partager le pouvoir n'est pas dans ses habitudes.
    fr	share	partager l'article	line	line	=	Partager l'article en deux fut la solution.
    fr	share	partager sur	start	line	Partager sur Facebook	Partager surprend toujours les enfants.
    fr	share	partagez cet article	line	line	=	Partagez cet article en trois, dit le rédacteur.
    fr	share	imprimer	line	line	=	Imprimer la carte prit deux jours.
    fr	share	copier le lien	line	line	=	Copier le lien de parenté sur l'arbre, voilà la tâche.
    fr	share	suivez-nous sur	start	line	Suivez-nous sur Twitter	Suivez-nous sûrement mais sans bruit, dit le guide.
    fr	share	abonnez-vous	line	line	=	Abonnez-vous ou non, le journal paraîtra.
    fr	share	abonnez-vous à	start	line	Abonnez-vous à notre lettre	Abonnez-vous au silence, disait le moine.
    fr	share	s'abonner	line	line	=	S'abonner coûtait un mois de salaire.
    fr	share	inscrivez-vous à	start	line	Inscrivez-vous à la newsletter	Inscrivez-vous au cours du soir, lui dit-on.
    fr	share	recevez notre newsletter	start	line	=	Recevez notre nouvelle voisine avec égards.
    fr	comments	commentaires	line	rest	Commentaires (3)	Commentaires du ministre à l'appui, il se tut.
    fr	comments	# commentaires	line	rest	3 commentaires	3 commentaires du juge suffirent.
    fr	comments	laisser un commentaire	line	rest	=	Laisser un commentaire au mur était leur habitude.
    fr	comments	ajouter un commentaire	line	rest	=	Ajouter un commentaire à la loi prit un an.
    fr	comments	laisser une réponse	line	rest	=	Laisser une réponse en suspens l'arrangeait.
    fr	comments	réagir	line	rest	=	Réagir vite a sauvé le village.
    fr	comments	votre adresse e-mail ne sera pas publiée	start	line	Votre adresse e-mail ne sera pas publiée.	Votre adresse ne sera pas donnée, promit le juge.
    fr	comments	les champs obligatoires sont indiqués	start	line	Les champs obligatoires sont indiqués avec *	Les champs obligatoires de l'étude sont trois.
    fr	rights	tous droits réservés	start	line	Tous droits réservés.	Tous droit devant, la route monte au col.
    fr	rights	droits d'auteur	line	line	=	Droits d'auteur et taxes ont doublé.
    fr	byline	par	lead@head	author	Par : Jeanne Morel	Par temps clair, on voit la côte.
    fr	byline	propos recueillis par	start	line	Propos recueillis par Jeanne Morel	Propos recueillis parmi les réfugiés, ils glacent.
    fr	byline	écrit par	start@head	author	Écrit par Jeanne Morel	Écrit partout sur les murs, son nom faisait peur.
    fr	biography	est journaliste	within	line	Jeanne Morel est journaliste et couvre les écoles, spécialiste de la mer	Dans le film, le héros est journaliste à Lyon.
    fr	biography	est spécialiste	within	line	Jeanne Morel est spécialiste de la mer, elle est journaliste	Le témoin de l'accusation est spécialiste des sols.
    fr	biography	est correspondante	within	line	Jeanne Morel est correspondante et est spécialiste de la Chine	Sa cousine de Metz est correspondante, dit-il.
    fr	biography	spécialiste	within	line	Jeanne Morel est journaliste et spécialiste de la mer	On appela un spécialiste des sols.
    fr	time	publié le	start@head	time	Publié le 3 mars 2024	Publié lentement, le livre parut en dix ans.
    fr	time	mis à jour le	start	time	Mis à jour le 3 mars 2024	Mis à jour légèrement, le plan fut adopté.
    fr	time	temps de lecture	lead	line	Temps de lecture : 3 min	Temps de lecture et de repos alternaient au camp.
    fr	media	vidéo	line	line	=	Vidéo à l'appui, le juge trancha.
    fr	media	écouter l'article	line	line	=	Écouter l'article lu par un acteur l'émut.
    fr	media	crédit photo	lead	caption	Crédit photo : Jeanne Morel	Crédit photographique et prêt furent refusés.
    fr	ad	publicité	line	line	=	Publicité et tabac ne font plus bon ménage.
    fr	ad	contenu sponsorisé	line	line	=	Contenu sponsorisé ou non, le texte est faux.
    fr	notice	accueil	line	line	=	Accueil glacial pour le ministre à Lille.
    fr	notice	retour en haut	line	line	=	Retour en haut du classement pour Lens.
    fr	notice	se connecter	line	line	=	Se connecter au réseau prit deux jours.
    fr	notice	nous utilisons des cookies	start	line	Nous utilisons des cookies pour mesurer l'audience.	Nous utilisons des coques de noix pour le feu.
    fr	notice	cet article est réservé aux abonnés	start	line	=	Cet article est réservé au Sénat.
    fr	ad	liens affiliés	anywhere@edge	line	Cette page contient des liens affiliés.	Les syndicats affiliés ont gagné.
    fr	ad	percevoir une commission	anywhere@edge	line	Le site peut percevoir une commission.	La commission a siégé en mai.
    fr	rights	tous droits réservés	anywhere@edge	line	Le Port 2024, tous droits réservés.	Tous les droits étaient au roi.
    fr	rights	toute reproduction interdite	anywhere@foot	line	Copie et toute reproduction interdite.	La reproduction des poissons est lente.
    fr	share	notre newsletter	anywhere@edge	line	Recevez chaque matin notre newsletter.	La lettre du maire fut lue.
    fr	share	notre infolettre	anywhere@edge	line	Recevez chaque matin notre infolettre.	La lettre du maire fut lue.
    fr	share	suivez-nous sur	anywhere@edge	line	Vous aimez ? Suivez-nous sur nos pages.	Ils nous suivent sur la route.
    fr	share	dans votre boîte mail	anywhere	line	Chaque matin dans votre boîte mail.	Chaque matin dans votre jardin, dit-il.
    fr	share	télécharger l'application	start	line	Télécharger l'application du journal	Télécharger la carte prit une heure.
    fr	notice	la suite est réservée aux abonnés	anywhere	line	Il vous reste la moitié à lire. La suite est réservée aux abonnés.	La suite est au premier étage.
    fr	notice	article réservé aux abonnés	line	line	=	Article réservé aux abonnés, la chasse coûte cher.
    fr	notice	politique de confidentialité	anywhere@edge	line	Pour en savoir plus, voyez la politique de confidentialité.	La politique du port a changé.
    fr	notice	vous désinscrire à tout moment	anywhere	line	Vous pouvez vous désinscrire à tout moment.	Vous pouvez partir à tout moment.
    fr	related	articles recommandés	line	list	=	Articles recommandés par le juge, ils furent adoptés.
    fr	media	photo	tail	caption	Une vue du vieux mur du port. Photo : Anne Petit	Une vue du mur sur la photo manque.
    fr	media	crédit photo	tail	caption	Une vue du vieux mur du port. Crédit photo : Anne Petit	Une vue du mur à crédit, dit-il.
    fr	credit	photo d'archives	bracket	caption	Le mur devant la porte (photo d'archives)	La (photo d'archives) fut perdue.
    """
}
