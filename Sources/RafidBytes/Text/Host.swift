/// The host of an address, as analysts group by it.
package enum Host {
  /// The host in lower case, without user, port or a leading `www.`; nil where there is none.
  package static func of(_ url: [UInt8]) -> [UInt8]? {
    guard let scheme = firstRange(of: "://", in: url) else { return nil }
    let rest = url[scheme.upperBound...]
    let authority = rest.prefix { !"/?#\\".utf8.contains($0) }
    let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] }
    var host = afterUser ?? authority
    // Within brackets a colon belongs to an IPv6 address.
    if host.first == UInt8(ascii: "["), let close = host.firstIndex(of: UInt8(ascii: "]")) {
      host = host[...close]
    } else if let colon = host.firstIndex(of: UInt8(ascii: ":")) {
      host = host[..<colon]
    }
    var name = host.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if name.starts(with: "www.".utf8) { name.removeFirst(4) }
    return name.isEmpty ? nil : name
  }

  private static func firstRange(of text: StaticString, in bytes: [UInt8]) -> Range<Int>? {
    let wanted = Array(text.description.utf8)
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index..<(index + wanted.count)
      }
      index += 1
    }
    return nil
  }
}
