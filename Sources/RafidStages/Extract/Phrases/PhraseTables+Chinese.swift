extension PhraseTables {
  /// Chinese phrases.
  static let chinese = """
    zh	related	相关阅读	lead	list	相关阅读：港口重新开放	相关阅读材料已经送到法院，法官说。
    zh	related	相关新闻	lead	list	=	相关新闻昨晚才传到首都，居民说。
    zh	related	相关报道	lead	list	=	相关报道引起了居民的不满，他说。
    zh	related	相关文章	lead	list	=	相关文章已经被删除，他说。
    zh	related	相关链接	lead	list	=	相关链接两岸的大桥明年完工。
    zh	related	延伸阅读	lead	list	=	延伸阅读时间之后，学生们更安静了。
    zh	related	推荐阅读	lead	list	=	推荐阅读这本书的人是他的老师。
    zh	related	猜你喜欢	line	list	=	猜你喜欢喝茶，她笑着说。
    zh	related	为您推荐	line	list	=	为您推荐的医生已经退休了。
    zh	related	热门推荐	line	list	=	热门推荐的路线都已经关闭了。
    zh	related	热门文章	line	list	=	热门文章的作者昨天去世了。
    zh	related	热门新闻	line	list	=	热门新闻往往不准确，他说。
    zh	related	最新新闻	line	list	=	最新新闻显示前线没有变化。
    zh	related	更多新闻	line	list	=	更多新闻将在明天公布。
    zh	related	更多精彩	start	list	更多精彩内容	更多精力放在学习上，老师说。
    zh	related	查看更多	line	line	=	查看更多文件之后，法官改变了主意。
    zh	related	阅读更多	lead	line	=	阅读更多的书，老师说。
    zh	related	阅读全文	line	line	=	阅读全文之后，他沉默了很久。
    zh	related	点击查看	line	line	=	点击查看地图的人越来越多。
    zh	related	上一篇	lead	line	上一篇：港口重新开放	上一篇小说卖了十万册。
    zh	related	下一篇	lead	line	下一篇：港口重新开放	下一篇小说将在明年出版。
    zh	related	你可能感兴趣	start	list	=	你可能感到奇怪，他说。
    zh	source	来源	lead	source	来源：港口通讯社	来源不明的货物被扣留。
    zh	source	文章来源	lead	source	文章来源：港口日报	文章来源于一封旧信，他说。
    zh	source	稿件来源	lead	source	稿件来源：港口日报	稿件来源很多，编辑说。
    zh	source	信息来源	lead	source	信息来源：港口日报	信息来源可靠，警方说。
    zh	source	原标题	lead	line	原标题：港口重新开放	原标题更长，编辑说。
    zh	tags	标签	lead@foot	tags	标签：经济，石油	标签贴在每个箱子上。
    zh	tags	关键词	lead@foot	tags	关键词：健康	关键词是水和面包，部长说。
    zh	tags	关键字	lead@foot	tags	关键字：学校	关键字是水和面包，部长说。
    zh	share	分享	line	line	=	分享权力不是他的习惯。
    zh	share	分享到	start	line	分享到：	分享到的经验比奖金更重要，在过去的三年里，他走遍了全国的每一个港口，和每一位船长谈过话，写下了厚厚的十几本日记，后来都捐给了图书馆。
    zh	share	扫一扫	start	line	扫一扫分享到微信	扫一次地要一个小时。
    zh	share	微信扫一扫	start	line	=	微信扫过一遍就知道真假。
    zh	share	打印	line	line	=	打印地图用了两天。
    zh	share	收藏	line	line	=	收藏古画的人越来越多。
    zh	share	点赞	line	line	=	点赞的人越来越多。
    zh	share	关注我们	start	line	关注我们的微信公众号	关注他们的生活，作家说。
    zh	share	打开微信	start	line	打开微信，扫描二维码	打开大门的人是他的儿子。
    zh	share	复制链接	line	line	=	复制链接的人很多。
    zh	comments	评论	line	rest	评论（12）	评论部长讲话的人很多。
    zh	comments	网友评论	line	rest	=	网友评论部长的讲话。
    zh	comments	发表评论	line	rest	=	发表评论的人很多。
    zh	comments	我要评论	line	rest	=	我要评论这件事，他说。
    zh	comments	最新评论	line	rest	=	最新评论来自部长。
    zh	comments	全部评论	line	rest	=	全部评论都被删除了。
    zh	comments	# 条评论	line	rest	12条评论	12条评论被送到法院。
    zh	rights	版权所有	start	line	版权所有 港口日报	版权属于作者的儿子。
    zh	rights	免责声明	lead	line	免责声明：本文仅代表作者观点	免责声明贴在门上。
    zh	rights	未经授权	start@foot	line	未经授权不得转载	未经证实的消息很多。
    zh	rights	本文仅代表作者	start	line	本文仅代表作者个人观点	本文仅仅是开始，他写道。
    zh	byline	责任编辑	lead	line	责任编辑：王小明	责任编辑昨天辞职了。
    zh	byline	编辑	lead@foot	line	编辑：王小明	编辑部昨天搬家了。
    zh	byline	责编	lead	line	责编：王小明	责编昨天辞职了。
    zh	byline	作者	lead	author	作者：王小明	作者住在海边。
    zh	byline	记者	lead@head	author	记者：王小明	记者在港口看到三艘船。
    zh	byline	文	lead@head	author	文/王小明	文化部昨天公布了名单。
    zh	byline	摄影	lead	line	摄影：王小明	摄影展昨天开幕。
    zh	byline	校对	lead	line	校对：王小明	校对工作用了两年。
    zh	byline	审核	lead	line	审核：王小明	审核工作用了两年。
    zh	byline	图	lead	line	图/王小明	图书馆昨天开放。
    zh	time	发布时间	lead	time	发布时间：2024年3月3日	发布时间推迟了一天。
    zh	time	发表时间	lead	time	发表时间：2024年3月3日	发表时间推迟了一天。
    zh	time	更新时间	lead	time	更新时间：2024年3月3日	更新时间推迟了一天。
    zh	time	时间	lead@head	time	时间：2024年3月3日	时间不多了，他说。
    zh	time	阅读	lead@head	line	阅读：1234	阅读是他的习惯。
    zh	time	浏览次数	lead	line	浏览次数：1234	浏览次数越来越多。
    zh	time	点击数	lead	line	点击数：1234	点击数越来越多。
    zh	media	视频	line	line	=	视频在法庭上播放。
    zh	media	图片来源	lead	caption	图片来源：港口通讯社	图片来源不明，警方说。
    zh	ad	广告	line	line	=	广告收入又下降了。
    zh	notice	首页	line	line	=	首页新闻被撤下。
    zh	notice	登录	line	line	=	登录港口的船有三艘。
    zh	notice	返回顶部	line	line	=	返回顶部的路关闭了。
    zh	notice	字号	lead	line	字号：大 中 小	字号太小，老人看不清。
    zh	notice	打印本页	line	line	=	打印本页的人很多。
    zh	notice	关闭窗口	line	line	=	关闭窗口之后，房间安静了。
    zh	rights	特别声明	lead	line	特别声明：以上内容由用户上传	特别声明昨天才公布。
    zh	rights	平台声明	lead	line	平台声明：该文观点仅代表作者本人	平台声明昨天才公布。
    zh	rights	声明	lead@foot	line	声明：本文来自网络	声明昨天才公布。
    zh	rights	以上内容为	start@foot	line	以上内容为作者观点	以上内容是真的，他说。
    """
}
