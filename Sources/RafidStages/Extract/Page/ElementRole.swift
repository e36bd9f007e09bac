import RafidHTML

/// What an element means for the text around it.
enum ElementRole: UInt8 {
  /// Flows with the text.
  case inline
  /// Parts the text before it from the text in it.
  case block
  /// Holds no text for readers.
  case skipped
  case lineBreak
  case link
  case paragraph
  case heading
  case list
  case listItem
  case table
  case tableRow
  case cell
  case caption
  case quote
  case preformatted
  /// `main`, `article`.
  case article
  /// `aside`, `footer`, `header`, `form`, `figure`, `details`.
  case apart

  private static let groups: [(ElementRole, [HTMLTag])] = [
    (
      .inline,
      [
        .a, .span, .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u, .nobr,
        .sub, .sup, .`var`, .abbr, .acronym, .bdi, .bdo, .cite, .data, .del, .dfn, .ins, .kbd,
        .label, .mark, .q, .samp, .time, .wbr, .ruby, .rb, .rtc, .img, .picture, .source, .applet,
        .basefont, .blink, .spacer, .slot,
      ]
    ),
    (
      .skipped,
      [
        .head, .script, .style, .noscript, .template, .noframes, .frameset, .frame, .iframe,
        .noembed, .object, .embed, .select, .option, .optgroup, .datalist, .button, .textarea,
        .input, .audio, .video, .canvas, .map, .area, .meter, .progress, .nav, .rp, .rt, .dialog,
        .menu, .svg, .math, .keygen, .title, .xmp,
      ]
    ),
    (.lineBreak, [.br]), (.link, [.a]), (.paragraph, [.p]),
    (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]), (.list, [.ul, .ol, .dl, .dir]),
    (.listItem, [.li, .dt, .dd]), (.table, [.table]), (.tableRow, [.tr]), (.cell, [.td, .th]),
    (.caption, [.figcaption, .caption]), (.quote, [.blockquote]),
    (.preformatted, [.pre, .listing, .plaintext]), (.article, [.article, .main]),
    (.apart, [.aside, .footer, .form, .fieldset]),
  ]

  /// Roles by tag; tags that are not here are blocks, as custom elements mostly are.
  static let byTag: [ElementRole] = {
    var table = [ElementRole](repeating: .block, count: HTMLTag.knownCount)
    for (role, tags) in groups {
      for tag in tags { table[Int(tag.rawValue)] = role }
    }
    return table
  }()
}
