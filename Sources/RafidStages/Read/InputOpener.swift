import RafidBytes
import RafidFlow

/// Gives the parcels of one input, or of one member of it, in order.
protocol ParcelSupply: AnyObject {
  /// The next parcel, or nil at the end.
  func next() -> Parcel?
}

/// What holds for one input at any depth.
struct InputContext {
  /// The input's path as it was given.
  let file: String
  /// What the user says of the content; nil where it is to be found out.
  let format: ArchiveFormat?
  let limits: ReadLimits
  let budget: ExpansionBudget
  /// Whether records that hold no page keep their blocks too.
  var keepsBlocks = false
}

/// Opens what `source` holds: a file, an archive, or one of these under a compression.
struct InputOpener {
  let context: InputContext
  /// How many archives and compressions there are around `source`.
  var depth = 0
  /// The one member to be read, where not all are: its way in, as `Provenance.member` has it.
  var wanted: [UInt8]?

  /// - Parameters:
  ///   - name: the file's or the member's.
  ///   - ahead: who inflates the members of the file before they are needed.
  func open(
    _ source: any ByteSource, name: String, at place: Int = 0, ahead: MembersAhead? = nil
  ) throws(Damage) -> any ParcelSupply {
    var stream = try DecodedStream(source, limits: context.limits, at: place)
    stream.ahead = ahead
    stream.look(atLeast: ArchiveFormat.headLength)
    let found = stream.format(of: name)
    switch found {
    case .packed, .container:
      guard depth < context.limits.nesting else {
        return refusal(
          ReadDrops.nestingLimit, "more than \(context.limits.nesting) archives in one another")
      }
    case .unsupported(let what): return refusal(ReadDrops.unsupportedFormat, "this is \(what)")
    case .foreign(let what):
      return refusal(
        depth == 0 ? ReadDrops.unsupportedFormat : ReadDrops.notText, "this is \(what)")
    default:
      let format = context.format ?? found
      let isByObject = format == .jsonl && stream.isJSONByObject
      return LeafInput(stream, isByObject ? .objects : format, context)
    }
    let isPlainFile = !stream.isPacked && source.isSeekable && source.seek(to: 0)
    var inner = self
    inner.depth += 1
    if case .packed(.members) = found {
      return try inner.open(
        StreamSource(stream, context.budget), name: ArchiveFormat.unpackedName(name))
    }
    let input = LibraryInput(isPlainFile ? source : StreamSource(stream, context.budget))
    if case .packed = found {
      guard let decoder = ArchiveDecoder(.packed, input) else { return withoutLibrary(found) }
      switch decoder.step() {
      case .member:
        let source = MemberSource(decoder, input, context.budget)
        return try inner.open(source, name: ArchiveFormat.unpackedName(name))
      case .end: return try inner.open(EmptySource(), name: ArchiveFormat.unpackedName(name))
      case .damage(let message), .broken(let message):
        return refusal(input.failure?.reason ?? ReadDrops.corruptData, message)
      }
    }
    return MemberCutter(input, name: name, opener: inner) ?? withoutLibrary(found)
  }

  private func withoutLibrary(_ format: ArchiveFormat) -> any ParcelSupply {
    let what = format == .container ? "a zip or tar archive" : "compressed data"
    return refusal(
      ReadDrops.unsupportedFormat, "this is \(what), and this build is without libarchive")
  }

  private func refusal(_ reason: DropReason, _ detail: String) -> any ParcelSupply {
    OneParcel(
      Parcel(
        .damage(reason, detail: detail), bytes: [], origin: Provenance(file: context.file)))
  }
}

/// An input of which there is one thing to say.
final class OneParcel: ParcelSupply {
  private var parcel: Parcel?

  init(_ parcel: Parcel) { self.parcel = parcel }

  func next() -> Parcel? {
    defer { parcel = nil }
    return parcel
  }
}

/// Nothing, under a compression.
final class EmptySource: ByteSource {
  func read(into buffer: inout [UInt8], limit: Int) throws(Damage) -> Int { 0 }
}
