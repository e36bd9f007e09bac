/// Numbers as people read them.
enum Wording {
  /// With commas between thousands: `12,345`.
  static func count(_ value: Int) -> String {
    var digits = String(abs(value))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// A count with its noun: `1 record`, `12 records`.
  static func count(_ value: Int, _ noun: String) -> String {
    "\(count(value)) \(noun)\(value == 1 ? "" : "s")"
  }

  /// A size in decimal units with one place: `1.2 GB`.
  static func size(_ bytes: Int) -> String {
    var value = Double(bytes)
    for unit in ["B", "kB", "MB", "GB"] {
      if value < 1_000 { return unit == "B" ? "\(bytes) B" : "\(oneplace(value)) \(unit)" }
      value /= 1_000
    }
    return "\(oneplace(value)) TB"
  }

  private static func oneplace(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(count(tenths / 10)).\(tenths % 10)"
  }

  /// Seconds: `3.2 s`, `4 min 10 s`.
  static func duration(nanoseconds: Int) -> String {
    let seconds = Double(nanoseconds) / 1e9
    guard seconds >= 60 else { return "\(oneplace(seconds)) s" }
    return "\(Int(seconds) / 60) min \(Int(seconds) % 60) s"
  }
}
