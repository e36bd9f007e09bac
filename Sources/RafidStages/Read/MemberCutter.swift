import RafidBytes
import RafidFlow

/// Goes through the members of a zip or tar archive; each is an input of its own.
///
/// A damaged member costs that member: where the library cannot go on behind it, the archive is
/// opened anew and gone through to the next one.
final class MemberCutter: ParcelSupply {
  private let input: LibraryInput
  private let opener: InputOpener
  private let isWACZ: Bool
  private var decoder: ArchiveDecoder
  private var member: (any ParcelSupply)?
  private var source: MemberSource?
  private var name: [UInt8] = []
  private var timesSeen: [UInt64: Int] = [:]
  private var count = 0
  private var reopened = 0
  private var countWhenReopened = 0
  private var isTold = false
  private var isEnded = false

  /// Going through an archive again costs as many steps as it has members before.
  private static let maximumReopened = 32
  /// What stands between a member's name and that of a member inside it.
  static let separator = Array("!/".utf8)
  private static let maximumName = 4096
  /// Blocks of a chunk that may be no header: a tar is searched block by block.
  private static let maximumIdleSteps = 2 * DecodedStream.chunk / 512

  /// Nil where the library is not built in.
  init?(_ input: LibraryInput, name: String, opener: InputOpener) {
    guard let decoder = ArchiveDecoder(.container, input) else { return nil }
    self.decoder = decoder
    self.input = input
    self.opener = opener
    isWACZ = name.lowercased().hasSuffix(".wacz")
  }

  func next() -> Parcel? {
    while true {
      if let parcel = member?.next() { return stamped(parcel) }
      member = nil
      if opener.context.budget.isSpent {
        isEnded = true
        if let detail = opener.context.budget.tell() {
          return parcel(ReadDrops.expansionLimit, detail)
        }
      }
      if isEnded { return nil }
      if let parcel = step() { return parcel }
    }
  }

  /// Goes one member on; a parcel where there is something to say of it.
  private func step() -> Parcel? {
    var idle = 0
    let before = input.supplied
    while true {
      switch decoder.step() {
      case .end:
        isEnded = true
        return input.isCutZip ? tell("the zip ends before its central directory does") : nil
      case .member(let found):
        isTold = false
        return take(found)
      case .damage(let message):
        idle = input.supplied == before ? idle + 1 : 0
        if idle > Self.maximumIdleSteps { isEnded = true }
        if !isTold || isEnded { return tell(message) }
      case .broken(let message):
        let isKnown = source?.isDamaged == true
        if count == 0, input.isSeekable, input.seek(to: 0) {
          // A directory that makes no sense; the members themselves may.
          input.isSeekable = false
          if let again = ArchiveDecoder(.container, input) { decoder = again }
          continue
        }
        reopen()
        // What was wrong with a member's bytes was told with them.
        return isKnown ? nil : tell(message)
      }
    }
  }

  private func take(_ found: ArchiveMember) -> Parcel? {
    source = nil
    guard !found.isFolder else { return nil }
    count += 1
    name = uniqueName(found.name)
    let limits = opener.context.limits
    guard count <= limits.members else {
      isEnded = true
      return parcel(ReadDrops.memberLimit, "more than \(limits.members) members")
    }
    var inner = opener
    if let wanted = opener.wanted {
      let way = name + Self.separator
      guard wanted == name || wanted.starts(with: way) else { return nil }
      inner.wanted = wanted == name ? nil : Array(wanted[way.count...])
    }
    guard found.isFile else {
      return parcel(ReadDrops.otherMember, "a link, a device or the like")
    }
    guard !found.isEncrypted else {
      return parcel(ReadDrops.encryptedMember, "the member's bytes are under a password")
    }
    guard name.count <= Self.maximumName, !name.contains(where: { $0 < 0x20 }) else {
      name = []
      return parcel(
        ReadDrops.badMemberName, "member \(count) has a name of \(found.name.count) bytes")
    }
    guard !isWACZ || name.starts(with: "archive/".utf8) else {
      return parcel(ReadDrops.otherMember, "an index or a description of a WACZ")
    }
    let source = MemberSource(decoder, input, opener.context.budget)
    self.source = source
    do throws(Damage) {
      member = try inner.open(source, name: String(decoding: name, as: UTF8.self))
      return nil
    } catch {
      return parcel(error.reason, error.detail, at: error.offset)
    }
  }

  /// The name as UTF-8; the second member of one name is `name#2`.
  private func uniqueName(_ raw: [UInt8]) -> [UInt8] {
    var name = raw
    if UTF8Scan.firstInvalid(raw.span) != nil { name = CodePage437.decode(raw) }
    let key = FastHash.hash64(name.span)
    let times = timesSeen[key, default: 0] + 1
    timesSeen[key] = times
    return times == 1 ? name : name + Array("#\(times)".utf8)
  }

  /// Opens the archive anew behind the members so far; for the last time where there is no other way
  /// on.
  private func reopen() {
    isEnded = true
    guard input.failure == nil, count > countWhenReopened, reopened < Self.maximumReopened,
      input.isSeekable, input.seek(to: 0), let again = ArchiveDecoder(.container, input)
    else { return }
    reopened += 1
    countWhenReopened = count
    var left = count
    while left > 0 {
      guard case .member(let found) = again.step() else { return }
      if !found.isFolder { left -= 1 }
    }
    decoder = again
    isEnded = false
  }

  private func tell(_ message: String) -> Parcel {
    isTold = true
    name = []
    let failure = input.failure
    return parcel(failure?.reason ?? ReadDrops.corruptData, failure?.detail ?? message)
  }

  private func parcel(_ reason: DropReason, _ detail: String, at offset: Int = 0) -> Parcel {
    let origin = Provenance(file: opener.context.file, offset: offset)
    return stamped(Parcel(.damage(reason, detail: detail), bytes: [], origin: origin))
  }

  private func stamped(_ parcel: Parcel) -> Parcel {
    var parcel = parcel
    if let inner = parcel.origin.member {
      parcel.origin.member = name + Self.separator + inner
    } else {
      parcel.origin.member = name.isEmpty ? nil : name
    }
    return parcel
  }
}
