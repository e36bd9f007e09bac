extension PhraseTables {
  /// German phrases.
  static let german = """
    de	related	lesen sie auch	lead	list	Lesen Sie auch: Hafen wieder offen	Lesen Sie auch die Fußnoten, riet der Richter.
    de	related	lesen sie mehr	lead	list	=	Lesen Sie mehr Bücher, sagte der Lehrer.
    de	related	auch interessant	lead	list	=	Auch interessant war die Rede des Wirts.
    de	related	das könnte sie auch interessieren	start	list	=	Das könnte Sieger und Verlierer verbinden.
    de	related	mehr zum thema	lead	list	Mehr zum Thema	Mehr zum Thema sagte der Minister nicht.
    de	related	zum thema	line	list	=	Zum Thema Hafen schwieg der Minister.
    de	related	weiterlesen	line	list	=	Weiterlesen wollte er erst am Morgen.
    de	related	mehr dazu	lead	list	Mehr dazu: Hafen wieder offen	Mehr dazu wollte der Sprecher nicht sagen.
    de	related	siehe auch	lead	list	=	Siehe auch den zweiten Brief, schrieb er am Rand.
    de	related	verwandte artikel	line	list	=	Verwandte Artikel des Gesetzes fielen weg.
    de	related	verwandte themen	line	list	=	Verwandte Themen kamen am zweiten Tag dran.
    de	related	ähnliche artikel	line	list	=	Ähnliche Artikel fand man auf dem Markt nicht.
    de	related	meistgelesen	line	list	=	Meistgelesen war in jenem Jahr ein Krimi.
    de	related	meistgelesene artikel	line	list	=	Meistgelesene Artikel sind selten die längsten.
    de	related	weitere artikel	line	list	=	Weitere Artikel des Vertrags blieben geheim.
    de	related	weitere nachrichten	line	list	=	Weitere Nachrichten trafen am Abend ein.
    de	related	empfohlene artikel	line	list	=	Empfohlene Artikel lagen im Schaufenster.
    de	related	top-themen	line	list	=	Top-Themen des Gipfels waren Korn und Öl.
    de	related	vorheriger artikel	lead	line	=	Vorheriger Artikel der Satzung war der dritte.
    de	related	nächster artikel	lead	line	=	Nächster Artikel im Lager war das Salz.
    de	source	quelle	lead@foot	source	Quelle: Hafenagentur	Quelle des Flusses ist ein kleiner See.
    de	source	quellen	lead@foot	source	Quellen: Agenturen	Quellen im Ministerium bestreiten das.
    de	tags	schlagwörter	lead@foot	tags	Schlagwörter: Öl, Handel	Schlagwörter allein helfen den Bauern nicht.
    de	tags	stichwörter	lead@foot	tags	=	Stichwörter auf Karten reichten ihr für die Rede.
    de	tags	themen	lead@foot	tags	Themen: Schule, Haushalt	Themen des Gipfels waren Korn und Öl.
    de	tags	tags	lead@foot	tags	Tags: Wetter	Tags darauf war der Fluss gefroren.
    de	share	teilen	line	line	=	Teilen wollten sich die Brüder das Haus nicht.
    de	share	artikel teilen	line	line	=	Artikel teilen sich in drei Absätze.
    de	share	drucken	line	line	=	Drucken ließ er das Buch in Wien.
    de	share	link kopieren	line	line	=	Link kopieren und rechts einfügen, so lernte er es.
    de	share	folgen sie uns auf	start	line	Folgen Sie uns auf Facebook	Folgen Sie unserem Rat, bat der Arzt.
    de	share	newsletter abonnieren	start	line	=	Newsletter abonnierten damals nur wenige.
    de	share	jetzt abonnieren	line	line	=	Jetzt abonnieren mehr Leser als je zuvor.
    de	share	per e-mail versenden	line	line	=	Per E-Mail versenden durfte er nichts mehr.
    de	share	merken	line	line	=	Merken wird man das erst im Winter.
    de	comments	kommentare	line	rest	Kommentare (12)	Kommentare des Ministers verärgerten die Menge.
    de	comments	# kommentare	line	rest	12 Kommentare	12 Kommentare gingen beim Gericht ein.
    de	comments	kommentar schreiben	line	rest	=	Kommentar schreiben durfte nur der Chef.
    de	comments	kommentar verfassen	line	rest	=	Kommentar verfassen und schweigen, beides fiel ihm schwer.
    de	comments	schreibe einen kommentar	line	rest	=	Schreibe einen Kommentar dazu, bat der Chef.
    de	comments	hinterlasse einen kommentar	line	rest	=	Hinterlasse einen Kommentar im Gästebuch, bat die Wirtin.
    de	comments	antworten abbrechen	line	rest	=	Antworten abbrechen zu müssen ist bitter.
    de	comments	diskutieren sie mit	start	line	=	Diskutieren Sie mitunter auch im Haus?
    de	comments	deine e-mail-adresse wird nicht veröffentlicht	start	line	Deine E-Mail-Adresse wird nicht veröffentlicht.	Deine E-Mail wird nicht gelesen, sagte sie.
    de	rights	alle rechte vorbehalten	start	line	Alle Rechte vorbehalten.	Alle Rechte vorbei an den Erben zu führen gelang nicht.
    de	byline	von	lead@head	author	Von: Anna Berger	Von oben sieht man die Küste.
    de	byline	ein kommentar von	start@head	author	Ein Kommentar von Anna Berger	Ein Kommentar vom Minister fehlt.
    de	byline	ein gastbeitrag von	start@head	author	Ein Gastbeitrag von Anna Berger	Ein Gastbeitrag vom Kanzler erschien nie.
    de	biography	ist redakteurin	within	line	Anna Berger ist Redakteurin und schreibt über Schulen	Die Frau des Wirts ist Redakteurin in Bonn.
    de	biography	ist redakteur	within	line	Jan Berger ist Redakteur und schreibt über Schulen	Der Mann der Wirtin ist Redakteur in Bonn.
    de	biography	ist journalistin	within	line	Anna Berger ist Journalistin und schreibt über Schulen	Die Zeugin im Prozess ist Journalistin.
    de	biography	ist journalist	within	line	Jan Berger ist Journalist und schreibt über Schulen	Der Zeuge im Prozess ist Journalist.
    de	biography	schreibt über	within	line	Anna Berger ist Redakteurin und schreibt über Schulen	Im letzten Brief schreibt über das Meer nur sie.
    de	time	veröffentlicht am	start@head	time	Veröffentlicht am 3. März 2024	Veröffentlicht an diesem Tag wurde nichts.
    de	time	aktualisiert am	start	time	Aktualisiert am 3. März 2024	Aktualisiert an jedem Tag wird nur die Tafel.
    de	time	stand	lead	time	Stand: 3. März 2024	Stand der Dinge ist, dass verhandelt wird.
    de	time	lesezeit	lead	line	Lesezeit: 3 Minuten	Lesezeit war im Lager die Stunde nach dem Essen.
    de	media	artikel anhören	line	line	=	Artikel anhören half dem Blinden.
    de	media	video	line	line	=	Video und Ton fielen im Saal aus.
    de	media	bildnachweis	lead	caption	Bildnachweis: Anna Berger	Bildnachweise lagen dem Gericht vor.
    de	media	foto	lead	caption	Foto: Anna Berger	Foto und Text stimmen nicht überein.
    de	credit	dpa	bracket	caption	Schiffe warten vor dem Hafen (dpa)	Berlin (dpa) - Schiffe warteten am Montag.
    de	ad	anzeige	line	line	=	Anzeige gegen den Wirt wurde erstattet.
    de	ad	werbung	line	line	=	Werbung für Tabak ist verboten.
    de	notice	startseite	line	line	=	Startseite und Archiv wurden gelöscht.
    de	notice	nach oben	line	line	=	Nach oben führt nur ein Weg.
    de	notice	anmelden	line	line	=	Anmelden mussten sich alle Händler.
    de	notice	zur startseite	line	line	=	Zur Startseite gehörte ein Bild vom Hafen.
    de	notice	wir verwenden cookies	start	line	Wir verwenden Cookies, um Inhalte anzupassen.	Wir verwenden Cocktailtomaten, sagte der Koch.
    de	biography	ist senior fellow	within	line	Anna Berger ist Senior Fellow und schreibt über Schulen	Der neue Chef ist Senior Fellow in Bonn.
    de	notice	um eingebettete inhalte anzuzeigen	start	line	Um eingebettete Inhalte anzuzeigen, ist deine Einwilligung nötig.	Um eingebettete Steine zu heben, braucht es Kraft.
    de	share	hat ihnen dieser artikel gefallen	start@foot	line	Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns.	Hat Ihnen dieser Artikel Ihrer Verfassung geholfen?
    de	notice	an dieser stelle finden sie	start	line	An dieser Stelle finden Sie Inhalte Dritter	An dieser Stelle fiel der Baum.
    de	notice	wir benötigen ihre zustimmung	start	line	=	Wir benötigen Ihren Rat, sagte der Wirt.
    de	share	abonniere	start@foot	line	Abonniere unseren Kanal	Abonnierende Leser sind selten.
    de	share	jetzt newsletter	start	line	Jetzt Newsletter bestellen	Jetzt neu im Kino ist der Film.
    de	related	lesen sie dazu auch	lead	list	=	Lesen Sie dazu aus der Akte, bat der Richter.
    de	related	auch spannend	lead	list	=	Auch spannend war das Finale.
    de	ad	affiliate-links	anywhere@edge	line	Dieser Text enthält Affiliate-Links zum Händler.	Der Händler lieferte im Mai Ketten.
    de	ad	erhalten wir eine provision	anywhere@edge	line	Beim Kauf erhalten wir eine Provision.	Die Provision war hoch, sagte er.
    de	ad	bezahlte anzeige	line	line	=	Bezahlte Anzeigen füllten das Blatt.
    de	rights	alle rechte vorbehalten	anywhere@edge	line	Hafenblatt 2024, alle Rechte vorbehalten.	Alle Rechte blieben dem König.
    de	rights	erstveröffentlichung	lead@foot	line	Erstveröffentlichung: 4. April 2018	Erstveröffentlichungen waren selten.
    de	rights	dieser artikel erschien zuerst	start@edge	line	Dieser Artikel erschien zuerst im Hafenblatt.	Dieser Artikel der Verfassung gilt.
    de	share	unseren newsletter	anywhere@edge	line	Abonnieren Sie jetzt unseren Newsletter.	Der Newsletter des Vereins war kurz.
    de	share	jederzeit wieder abmelden	anywhere	line	Sie können sich jederzeit wieder abmelden.	Sie können jederzeit gehen, sagte er.
    de	share	in ihr postfach	anywhere	line	Die Nachrichten kommen direkt in Ihr Postfach.	Sie kamen in ihr Haus.
    de	share	folgen sie uns	anywhere@edge	line	Folgen Sie uns auch auf anderen Seiten.	Sie folgen dem Schild.
    de	notice	datenschutzerklärung	anywhere@edge	line	Mehr dazu steht in unserer Datenschutzerklärung.	Der Datenschutz war ihr wichtig.
    de	notice	datenschutzrichtlinie	anywhere@edge	line	Mehr dazu steht in der Datenschutzrichtlinie.	Der Datenschutz war ihr wichtig.
    de	notice	weiterlesen mit	start@foot	line	Weiterlesen mit dem Abo	Weiterlesende Kinder lernen mehr.
    de	related	das könnte sie auch interessieren	line	list	=	Das könnte sie auch interessieren, dachte er.
    de	related	das könnte dich auch interessieren	line	list	=	Das könnte dich auch interessieren, sagte er.
    de	related	lesen sie hier	lead	list	Lesen Sie hier: Der Hafen öffnet	Lesen sie hier nur Zeitungen, fragte er.
    de	related	mehr aus	start@foot	list	Mehr aus dem Ressort Hafen	Mehr Ausdauer war gefragt.
    de	related	neueste artikel	line	list	=	Neueste Artikel liegen im Laden vorn.
    de	media	foto	tail	caption	Ein Blick auf die alte Hafenmauer. Foto: Anna Müller	Ein Blick auf die Mauer im Foto war trüb.
    de	media	bild	tail	caption	Ein Blick auf die alte Hafenmauer. Bild: Anna Müller	Ein Blick auf die Mauer im Bild war trüb.
    de	media	quelle	tail	caption	Ein Blick auf die alte Hafenmauer. Quelle: Hafenblatt	Ein Blick auf die Quelle am Hang war schön.
    de	credit	archivbild	bracket	caption	Die Mauer vor dem Tor (Archivbild)	Das (Archivbild) war alt.
    de	credit	symbolbild	bracket	caption	Die Mauer vor dem Tor (Symbolbild)	Das (Symbolbild) war alt.
    de	credit	archivfoto	bracket	caption	Die Mauer vor dem Tor (Archivfoto)	Das (Archivfoto) war alt.
    """
}
