extension TreeBuilder {
  /// Appends the doctype and sets the mode of quirks it asks for.
  mutating func insertDoctype() {
    _ = tree.append(
      .doctype, .unknown, .html, token.start..<token.end, source: token.source,
      at: InsertionPlace(parent: 0))
    tree.doctypePublicID = token.publicID
    tree.doctypeSystemID = token.systemID
    tree.quirks = quirks()
  }

  private func quirks() -> HTMLQuirks {
    let name = lowercased(token.start..<token.end)
    let publicID = lowercased(token.publicID ?? 0..<0)
    let systemID = lowercased(token.systemID ?? 0..<0)
    if token.forcesQuirks || name != "html" { return .full }
    if Self.quirkyPublicIDs.contains(publicID) || systemID == Self.quirkySystemID { return .full }
    if Self.quirkyPrefixes.contains(where: { publicID.hasPrefix($0) }) { return .full }
    if publicID.hasPrefix(Self.loose[0]) || publicID.hasPrefix(Self.loose[1]) {
      return token.systemID == nil ? .full : .limited
    }
    if publicID.hasPrefix(Self.xhtml[0]) || publicID.hasPrefix(Self.xhtml[1]) { return .limited }
    return .none
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: tree.bytes(range).map { ASCII.lowercased($0) }, as: UTF8.self)
  }

  // The standard's lists, "The initial insertion mode".

  private static let quirkyPublicIDs = [
    "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
  ]
  private static let quirkySystemID =
    "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
  private static let loose = [
    "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//",
  ]
  private static let xhtml = [
    "-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//",
  ]
  private static let quirkyPrefixes = [
    "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//",
    "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//",
    "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//",
    "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//",
    "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//",
    "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//",
    "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//",
    "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//",
    "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//",
    "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
    "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
    "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//",
    "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//",
    "-//webtechs//dtd mozilla html//",
  ]
}
