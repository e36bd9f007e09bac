/// What the class, id and similar attributes of an element say that it holds.
struct BlockHints: OptionSet {
  let rawValue: UInt32

  /// A name that sites give to the container of the article's text.
  static let body = BlockHints(rawValue: 1 << 0)
  /// `article`, `story`, `post` and their kin: half of a body's name.
  static let article = BlockHints(rawValue: 1 << 1)
  /// `body`, `content`, `text` and their kin: the other half.
  static let content = BlockHints(rawValue: 1 << 2)
  static let comments = BlockHints(rawValue: 1 << 3)
  static let share = BlockHints(rawValue: 1 << 4)
  static let related = BlockHints(rawValue: 1 << 5)
  static let navigation = BlockHints(rawValue: 1 << 6)
  static let advertisement = BlockHints(rawValue: 1 << 7)
  /// Byline, date, section.
  static let details = BlockHints(rawValue: 1 << 8)
  static let subscription = BlockHints(rawValue: 1 << 9)
  static let hidden = BlockHints(rawValue: 1 << 10)
  static let sidebar = BlockHints(rawValue: 1 << 11)
  static let footer = BlockHints(rawValue: 1 << 12)
  static let header = BlockHints(rawValue: 1 << 13)
  static let caption = BlockHints(rawValue: 1 << 14)
  static let tags = BlockHints(rawValue: 1 << 15)
  static let author = BlockHints(rawValue: 1 << 16)
  static let title = BlockHints(rawValue: 1 << 17)
  static let media = BlockHints(rawValue: 1 << 18)
  static let consent = BlockHints(rawValue: 1 << 19)
  /// A word that turns a neighbour into a mere description: `has-sidebar`, `with-comments`.
  static let having = BlockHints(rawValue: 1 << 20)
  static let summary = BlockHints(rawValue: 1 << 21)
  /// The foot of a page, or of the text: `article-body-bottom`.
  static let bottom = BlockHints(rawValue: 1 << 22)

  /// Regions that hold other texts than the article's, however long.
  static let others: BlockHints = [
    .comments, .related, .navigation, .sidebar, .footer, .consent, .advertisement, .hidden, .bottom,
  ]
  /// Small parts that stand in or near the article and are not its text.
  static let parts: BlockHints = [
    .share, .details, .subscription, .caption, .tags, .author, .media,
  ]

  /// All that regions are dropped for.
  static let dropped = others.union(parts)

  /// The word of the first hint, as `--why` prints it.
  var word: StaticString {
    let index = rawValue.trailingZeroBitCount
    return index < Self.names.count ? Self.names[index] : "unnamed"
  }

  /// In the order of the bits.
  private static let names: [StaticString] = [
    "body", "article", "content", "comments", "share", "related", "navigation", "advertisement",
    "details", "subscription", "hidden", "sidebar", "footer", "header", "caption", "tags", "author",
    "title", "media", "consent", "having", "summary",
    "bottom",
  ]

  /// Words by what they say, in lower case; compounds are listed where sites write them as one.
  static let vocabulary: [(BlockHints, String)] = [
    (
      .body,
      """
      articlebody articlecontent articletext articlecopy articlemain entrycontent entrytext \
      entrybody postcontent postbody posttext postentry storybody storycontent storytext storycopy \
      newsbody newscontent newstext newsdetail bodycopy bodytext maincontent maintext fulltext \
      contentbody contentbodytext artikeltext artikelbody artikelinhalt contenidonoticia \
      zhengwen artibody textbox trs zwxl zoom conttxt articleview pagecontent sectiontext \
      wysiwyg richtext paywallcontent
      """
    ),
    (
      .article,
      """
      article articles story post entry news blog page main detail details artikel articulo \
      noticia nota artical arti single publication reader reading topic paper
      """
    ),
    (
      .content,
      """
      body content contents text txt copy paragraph paragraphs prose inhalt cuerpo corpo corps \
      texto testo texte conteudo contenido contenu contenuto rich formatted cont wrapper
      """
    ),
    (
      .comments,
      """
      comment comments disqus livefyre respond replies reply commentlist commentarea comentarios \
      commentaires kommentare kommentar discussion pinglun viafoura coral spotim opinions
      """
    ),
    (
      .share,
      """
      share sharing shares social socials addthis sharebar sharetools sharethis sharedaddy \
      sociable socialshare shareaholic socialmedia sharelinks sharebox bookmark tools articletools \
      actions teilen compartir partage follow followus bdsharebuttonbox jiathis
      """
    ),
    (
      .related,
      """
      related recommend recommended recommendation recommendations recommends recirc recirculation \
      relatedposts relatedarticles relatedcontent relatednews relatedlinks relatedstories relacionadas \
      relacionados trending popular mostread mostpopular mostviewed mosthot outbrain taboola \
      readmore readnext readalso seealso seemore teaser teasers promo promos  suggest \
      suggested suggestions morestories morefrom morenews alsoread youmaylike upnext nextup \
      onward more latest headlines mashsb similar xiangguan tuijian relate correlati \
      zergnet nextprev interlink crosslink infobox references reflist navbox catlinks
      """
    ),
    (
      .navigation,
      """
      nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging toolbar \
      topbar tabs skip sitemap crumbs crumb navi toc megamenu pagenav topnav subnav daohang
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert advertisement advertising adbox adslot adunit adwrapper adcontainer \
      adsense dfp gpt sponsor sponsored sponsors banner promotion commercial werbung anzeige \
      publicidad reklam guanggao adsbygoogle leaderboard mpu partner partners affiliate
      """
    ),
    (
      .details,
      """
      byline bylines dateline timestamp date dates datetime pubdate published meta metadata \
      postmeta entrymeta articlemeta infos postinfo articleinfo kicker eyebrow readtime \
      credits source laiyuan credit articledetails
      """
    ),
    (
      .subscription,
      """
      newsletter newsletters subscribe subscription subscriptions signup \
       donate donation membership optin mailchimp abo register login registration \
      appeal contribute download
      """
    ),
    (
      .hidden,
      """
      hidden hide invisible sronly visuallyhidden screenreader offscreen noprint printonly \
      modal popup overlay lightbox tooltip dropdown
      """
    ),
    (.sidebar, "sidebar sidebars aside rail rightrail leftrail rightcol sidecol rightbar youce"),
    (.footer, "footer foot copyright colophon disclaimer legal"),
    (.bottom, "bottom"),
    (.header, "header masthead head hd"),
    (
      .caption,
      """
      caption captions figcaption imagecaption photocaption wpcaption imgcaption legend \
      photocredit imagecredit credito bildunterschrift legende
      """
    ),
    (.tags, "tags tag taglist tagcloud keywords topics categories category hashtags tagged"),
    (
      .author,
      """
      author authors bio biography authorbox authorinfo aboutauthor writer contributor \
      contributors autor auteur postauthor postprofile userinfo
      """
    ),
    (.title, "title headline heading entrytitle posttitle articletitle"),
    (
      .media,
      """
      gallery slideshow carousel slider video player videoplayer audioplayer audio jwplayer photo \
      photos image figure embed youtube poll quiz map chart infographic
      """
    ),
    (.consent, "cookie cookies consent gdpr privacy onetrust ccpa"),
    (.having, "has with no without is layout template enabled type format status single js wrap"),
    (
      .summary,
      """
      summary standfirst subtitle dek deck lead lede intro excerpt abstract subheadline subhead \
      subheading subhed sub subline chapo chapeau teasertext bajada entradilla copete sommario \
      ingress vorspann
      """
    ),
  ]
}
