/// Brings URLs that mean the same into one form (RFC 3986, section 6.2.2 and 6.2.3).
package enum URLNormalizer {
  /// Small letters in scheme and host, no default port, no fragment, `/` for an empty path, capital
  /// hexadecimal digits in percent escapes. What is no URL with a host stays as it is.
  package static func normalize(_ url: [UInt8]) -> [UInt8] {
    let end = url.firstIndex(of: UInt8(ascii: "#")) ?? url.count
    guard let colon = url[..<end].firstIndex(of: UInt8(ascii: ":")), colon + 2 < end,
      url[colon + 1] == UInt8(ascii: "/"), url[colon + 2] == UInt8(ascii: "/"),
      url[..<colon].allSatisfy({ isScheme($0) })
    else { return url }
    let scheme = url[..<colon].map(lower)
    let host = colon + 3
    let path = url[host..<end].firstIndex { "/?\\".utf8.contains($0) } ?? end
    guard path > host else { return url }
    var output = scheme + "://".utf8
    output += authority(url[host..<path], scheme: scheme)
    if path == end || url[path] == UInt8(ascii: "?") { output.append(UInt8(ascii: "/")) }
    var index = path
    while index < end {
      output.append(url[index])
      if url[index] == UInt8(ascii: "%"), index + 2 < end, isHex(url[index + 1]),
        isHex(url[index + 2])
      {
        output.append(upper(url[index + 1]))
        output.append(upper(url[index + 2]))
        index += 2
      }
      index += 1
    }
    return output
  }

  private static func authority(_ text: ArraySlice<UInt8>, scheme: [UInt8]) -> [UInt8] {
    // Name and password keep their case.
    let at = text.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? text.startIndex
    var host = text[at...].map(lower)
    if let colon = host.lastIndex(of: UInt8(ascii: ":")),
      host[(colon + 1)...].allSatisfy({ 0x30...0x39 ~= $0 })
    {
      let port = Array(host[(colon + 1)...])
      let isDefault =
        port.isEmpty || scheme == Array("http".utf8) && port == Array("80".utf8)
        || scheme == Array("https".utf8) && port == Array("443".utf8)
      if isDefault { host.removeSubrange(colon...) }
    }
    return text[..<at] + host
  }

  private static func isScheme(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || "+-.".utf8.contains(byte)
  }
  private static func isHex(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20
  }
  private static func lower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
  private static func upper(_ byte: UInt8) -> UInt8 {
    0x61...0x66 ~= byte ? byte & ~0x20 : byte
  }
}
