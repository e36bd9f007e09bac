extension PhraseTables {
  /// Turkish phrases.
  static let turkish = """
    tr	related	ilgili haberler	line	list	İlgili Haberler	İlgili haberler akşam saatlerinde geldi.
    tr	related	ilgili haber	lead	list	İlgili haber: liman açıldı	İlgili haber akşam saatlerinde geldi.
    tr	related	ilgili içerikler	line	list	=	İlgili içerikler mahkemeye verildi.
    tr	related	bunlar da ilginizi çekebilir	line	list	=	Bunlar da ilginizi çekebilir diyerek kutuyu açtı.
    tr	related	ilginizi çekebilir	lead	list	=	İlginizi çekebilir ama yasa böyle.
    tr	related	ayrıca okuyun	lead	list	=	Ayrıca okuyun notları, dedi yargıç.
    tr	related	bunu da okuyun	lead	list	=	Bunu da okuyun sınıfta, dedi öğretmen.
    tr	related	devamını oku	lead	line	=	Devamını okudu ve sustu.
    tr	related	ayrıca bakınız	lead	list	=	Ayrıca bakınız denize, dedi kaptan.
    tr	related	daha fazla haber	line	list	=	Daha fazla haber gece geldi.
    tr	related	en çok okunanlar	line	list	=	En çok okunanlar kısa romanlardır.
    tr	related	son haberler	line	list	=	Son haberler cepheden kötü geldi.
    tr	related	son dakika haberleri	line	list	=	Son dakika haberleri herkesi şaşırttı.
    tr	related	benzer haberler	line	list	=	Benzer haberler üç köyden geldi.
    tr	related	önerilen haberler	line	list	=	Önerilen haberler arasında liman yoktu.
    tr	related	önceki haber	lead	line	=	Önceki haber yalanlandı.
    tr	related	sonraki haber	lead	line	=	Sonraki haber gece geldi.
    tr	source	kaynak	lead@foot	source	Kaynak: Liman Ajansı	Kaynak suyu köye ulaştı.
    tr	source	haber kaynağı	lead@foot	source	=	Haber kaynağı bakanlıkta çalışıyor.
    tr	tags	etiketler	lead@foot	tags	Etiketler: ekonomi, petrol	Etiketler kutuların üstünde kaldı.
    tr	tags	etiket	lead@foot	tags	Etiket: sağlık	Etiket fiyatı yine arttı.
    tr	tags	anahtar kelimeler	lead@foot	tags	Anahtar kelimeler: okul	Anahtar kelimeler su ve ekmekti.
    tr	share	paylaş	line	line	=	Paylaş ekmeğini, dedi annesi.
    tr	share	paylaşın	line	line	=	Paylaşın ekmeği, dedi annesi.
    tr	share	haberi paylaş	line	line	=	Haberi paylaştı ve sustu.
    tr	share	facebook'ta paylaş	line	line	=	Facebook'ta paylaşılan görüntü sahte çıktı.
    tr	share	yazdır	line	line	=	Yazdır dedi ve kâğıdı uzattı.
    tr	share	linki kopyala	line	line	=	Linki kopyala dedi çocuk babasına.
    tr	share	bizi takip edin	start	line	Bizi takip edin	Bizi takip ettiler köye kadar.
    tr	share	abone ol	line	line	=	Abone olanların sayısı arttı.
    tr	share	bültenimize abone olun	start	line	=	Bültenimiz abone bulamadı.
    tr	comments	yorumlar	line	rest	Yorumlar (3)	Yorumlar bakanı kızdırdı.
    tr	comments	# yorum	line	rest	3 yorum	3 yorum bile yetti mahkemeye.
    tr	comments	yorum yap	line	rest	=	Yorum yapmaktan kaçındı bakan.
    tr	comments	yorum yaz	line	rest	=	Yorum yazan okur pişman oldu.
    tr	comments	yorum ekle	line	rest	=	Yorum eklenen yasa kabul edildi.
    tr	comments	bir yanıt yazın	line	rest	=	Bir yanıt yazınca sustular.
    tr	comments	bir cevap yazın	line	rest	=	Bir cevap yazınca sustular.
    tr	comments	e-posta hesabınız yayımlanmayacak	start	line	E-posta hesabınız yayımlanmayacak.	E-posta hesabınız kapalı, dedi memur.
    tr	comments	gerekli alanlar	start@foot	line	Gerekli alanlar * ile işaretlenmişlerdir	Gerekli alan limanda bulundu.
    tr	rights	tüm hakları saklıdır	start	line	Tüm hakları saklıdır.	Tüm hakları için savaştı.
    tr	rights	her hakkı saklıdır	start	line	=	Her hakkı için savaştı.
    tr	byline	haber	lead@head	author	Haber: Ayşe Demir	Haber gece yarısı geldi.
    tr	byline	yazan	lead@head	author	Yazan: Ayşe Demir	Yazan kişi bulunamadı.
    tr	byline	fotoğraf	lead	caption	Fotoğraf: Ayşe Demir	Fotoğraf mahkemede gösterildi.
    tr	biography	gazeteci	within	line	Ayşe Demir gazeteci ve yazar olarak çalışıyor	Bir köyde yaşayan gazeteci dün döndü.
    tr	biography	olarak çalışıyor	within	line	Ayşe Demir gazeteci olarak çalışıyor	Limanda işçi olarak çalışıyor, dedi annesi.
    tr	time	yayınlanma	lead	time	Yayınlanma: 3 Mart 2024	Yayınlanma kararı dün verildi.
    tr	time	yayınlanma tarihi	lead	time	Yayınlanma tarihi: 3 Mart 2024	Yayınlanma tarihi henüz belli değil.
    tr	time	güncelleme	lead	time	Güncelleme: 3 Mart 2024	Güncelleme kararı dün verildi.
    tr	time	son güncelleme	lead	time	Son güncelleme: 3 Mart 2024	Son güncelleme haritayı bozdu.
    tr	time	okuma süresi	lead	line	Okuma süresi: 3 dk	Okuma süresi hapiste bir saatti.
    tr	media	video	line	line	=	Video mahkemede izlendi.
    tr	media	haberi dinle	line	line	=	Haberi dinledi ve ağladı.
    tr	credit	aa	bracket	caption	Gemiler limanda bekliyor (AA)	Ankara (AA) - Gemiler bekliyor.
    tr	credit	iha	bracket	caption	Gemiler limanda bekliyor (İHA)	Ankara (İHA) - Gemiler bekliyor.
    tr	ad	reklam	line	line	=	Reklam gelirleri yine düştü.
    tr	ad	sponsorlu içerik	line	line	=	Sponsorlu içerik okuru yanılttı.
    tr	notice	anasayfa	line	line	=	Anasayfa haberi yalanlandı.
    tr	notice	ana sayfa	line	line	=	Ana sayfa haberi yalanlandı.
    tr	notice	giriş yap	line	line	=	Giriş yapan gemi sayısı arttı.
    tr	notice	yukarı çık	line	line	=	Yukarı çıkan tek yol kapalı.
    tr	rights	tüm hakları saklıdır	anywhere@edge	line	Liman 2024, tüm hakları saklıdır.	Tüm haklar kralındı.
    tr	rights	izinsiz kullanılamaz	anywhere@foot	line	Bu haber izinsiz kullanılamaz.	Bu kapı izinsiz açılmaz, dedi.
    tr	share	bültenimize	anywhere@edge	line	Her sabah için bültenimize kaydolun.	Bülten her sabah okundu.
    tr	share	bizi takip edin	anywhere@edge	line	Daha fazlası için bizi takip edin.	Bizi takip eden köpek kaçtı.
    tr	share	abone olun	start@edge	line	Abone olun, kaçırmayın	Abone olunca gazete geldi.
    tr	share	bağlantıyı kopyala	line	line	=	Bağlantıyı kopyalayan köylü sustu.
    tr	share	yazı tipi	line	line	=	Yazı tipi eski bir kitap bulundu.
    tr	time	# dk okuma	line	line	2 dk okuma	2 dk okuma molası verdiler.
    tr	time	oluşturulma tarihi	lead	time	Oluşturulma Tarihi: Mayıs 16, 2024	Oluşturulma tarihini kimse bilmedi.
    tr	time	güncelleme tarihi	lead	time	Güncelleme Tarihi: Mayıs 16, 2024	Güncelleme tarihini kimse bilmedi.
    tr	time	giriş	lead@head	time	Giriş: 03.07.2024	Giriş kapısı kapandı.
    tr	notice	gizlilik politikası	anywhere@edge	line	Daha fazlası: gizlilik politikası	Liman politikası değişti.
    tr	notice	çerez politikası	anywhere@edge	line	Daha fazlası: çerez politikası	Liman politikası değişti.
    tr	related	ilginizi çekebilir	line	list	=	İlginizi çekebilirdi, dedi kaptan.
    tr	media	fotoğraf	tail	caption	Eski liman duvarından bir görünüş. Fotoğraf: Ayşe Kaya	Eski duvarın olduğu fotoğraf kayboldu.
    tr	media	kaynak	tail	caption	Eski liman duvarından bir görünüş. Kaynak: Liman Ajansı	Eski duvarın yanında kaynak vardı.
    tr	credit	arşiv	bracket	caption	Kapının önündeki duvar (Arşiv)	O (arşiv) mayısta yandı.
    """
}
