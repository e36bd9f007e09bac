extension PhraseTables {
  /// Urdu phrases.
  static let urdu = """
    ur	related	مزید پڑھیں	lead	list	مزید پڑھیں: بندرگاہ کھل گئی	مزید پڑھیں گے تو سمجھ آئے گی، استاد نے کہا۔
    ur	related	یہ بھی پڑھیں	lead	list	یہ بھی پڑھیں: بندرگاہ کھل گئی	یہ بھی پڑھیں گے طلبہ اگلے سال۔
    ur	related	یہ بھی دیکھیں	lead	list	=	یہ بھی دیکھیں گے ہم، وزیر نے کہا۔
    ur	related	مزید جانیں	lead	list	=	مزید جانیں بچ سکتی تھیں، ڈاکٹر نے کہا۔
    ur	related	متعلقہ خبریں	line	list	=	متعلقہ خبریں رات گئے پہنچیں۔
    ur	related	متعلقہ مضامین	line	list	=	متعلقہ مضامین نصاب سے نکال دیے گئے۔
    ur	related	مزید خبریں	line	list	=	مزید خبریں رات گئے پہنچیں۔
    ur	related	تازہ ترین خبریں	line	list	=	تازہ ترین خبریں تشویش ناک ہیں۔
    ur	related	تازہ ترین	line	list	=	تازہ ترین خبر محاذ سے آئی۔
    ur	related	مقبول خبریں	line	list	=	مقبول خبریں اکثر غلط ہوتی ہیں۔
    ur	related	سب سے زیادہ پڑھی جانے والی	start	list	=	سب سے زیادہ پڑھنے والی لڑکی کو انعام ملا۔
    ur	related	اہم خبریں	line	list	=	اہم خبریں صبح پہنچیں۔
    ur	related	پچھلی خبر	lead	line	=	پچھلی خبر غلط نکلی۔
    ur	related	اگلی خبر	lead	line	=	اگلی خبر رات کو آئی۔
    ur	source	ذریعہ	lead@foot	source	ذریعہ: خبر رساں ادارہ	ذریعہ معاش نہ ہونے سے لوگ پریشان ہیں۔
    ur	source	بشکریہ	lead@foot	source	بشکریہ: روزنامہ بندرگاہ	بشکریہ حکومت سڑک بن گئی۔
    ur	source	ماخذ	lead@foot	source	=	ماخذ کی تلاش جاری ہے۔
    ur	tags	ٹیگز	lead@foot	tags	ٹیگز: معیشت، تیل	ٹیگز ہر ڈبے پر لگے تھے۔
    ur	tags	ٹیگ	lead@foot	tags	ٹیگ: صحت	ٹیگ ہر ڈبے پر لگا تھا۔
    ur	tags	کلیدی الفاظ	lead@foot	tags	کلیدی الفاظ: اسکول	کلیدی الفاظ پانی اور روٹی تھے۔
    ur	share	شیئر کریں	start	line	شیئر کریں	شیئر کرنے والے گرفتار ہوئے۔
    ur	share	شئیر کریں	start	line	شئیر کریں	شئیر کرنے والے گرفتار ہوئے۔
    ur	share	پرنٹ کریں	line	line	=	پرنٹ کریں گے نقشہ کل، افسر نے کہا۔
    ur	share	ہمیں فالو کریں	start	line	ہمیں فالو کریں	ہمیں فالو کرنے والے کم تھے۔
    ur	share	سبسکرائب کریں	start	line	سبسکرائب کریں	سبسکرائب کرنے والے کم تھے۔
    ur	share	لنک کاپی کریں	line	line	=	لنک کاپی کریں گے وہ کل۔
    ur	comments	تبصرے	line	rest	تبصرے (3)	تبصرے وزیر کو ناگوار گزرے۔
    ur	comments	تبصرہ کریں	line	rest	=	تبصرہ کریں گے وزیر کل۔
    ur	comments	اپنی رائے دیں	line	rest	=	اپنی رائے دیں گے جج کل۔
    ur	comments	تبصرہ لکھیں	line	rest	=	تبصرہ لکھیں گے ہم کل۔
    ur	comments	اپنا تبصرہ بھیجیں	line	rest	=	اپنا تبصرہ بھیجیں گے وہ عدالت کو۔
    ur	comments	آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا	start	line	آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔	آپ کا نام شائع نہیں کیا جائے گا، جج نے کہا۔
    ur	rights	جملہ حقوق محفوظ ہیں	start	line	=	جملہ حقوق کی جنگ اس نے اکیلے لڑی۔
    ur	rights	تمام حقوق محفوظ ہیں	start	line	=	تمام حقوق مزدوروں کو ملے۔
    ur	byline	تحریر	lead	author	تحریر: سارہ خان	تحریر کا انداز سادہ ہے۔
    ur	byline	رپورٹ	lead@head	author	رپورٹ: سارہ خان	رپورٹ عدالت میں پیش ہوئی۔
    ur	byline	مصنف	lead	author	مصنف: سارہ خان	مصنف سمندر کے کنارے رہتا ہے۔
    ur	biography	صحافی	within	line	سارہ خان صحافی اور مصنفہ ہیں اور صحافی تنظیم کی رکن	فلم میں ایک صحافی بھاگتا ہے۔
    ur	time	شائع	lead	time	شائع: 3 مارچ 2024	شائع ہونے والی کتاب پر پابندی لگی۔
    ur	time	اشاعت	lead	time	اشاعت: 3 مارچ 2024	اشاعت رک گئی تھی۔
    ur	time	اپ ڈیٹ	lead	time	اپ ڈیٹ: 3 مارچ 2024	اپ ڈیٹ نقشے عملے کو دیے گئے۔
    ur	media	ویڈیو	line	line	=	ویڈیو عدالت میں دکھائی گئی۔
    ur	media	فوٹو	lead	caption	فوٹو: سارہ خان	فوٹو اور متن ایک نہیں۔
    ur	credit	روئٹرز	bracket	caption	بندرگاہ کے باہر جہاز (روئٹرز)	لندن (روئٹرز) - جہاز منتظر ہیں۔
    ur	credit	اے ایف پی	bracket	caption	بندرگاہ کے باہر جہاز (اے ایف پی)	پیرس (اے ایف پی) - جہاز منتظر ہیں۔
    ur	ad	اشتہار	line	line	=	اشتہار دیکھ کر وہ آیا۔
    ur	ad	اشتہارات	line	line	=	اشتہارات کی آمدنی کم ہوئی۔
    ur	notice	صفحہ اول	line	line	=	صفحہ اول پر کوئی تصویر نہ تھی۔
    ur	notice	سرورق	line	line	=	سرورق پر کوئی تصویر نہ تھی۔
    """
}
