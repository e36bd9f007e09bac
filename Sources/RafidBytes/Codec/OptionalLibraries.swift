/// Which of the libraries are built in that Rafid can do without (`Package.swift` looks for them).
package enum OptionalLibraries {
  #if HAS_LIBARCHIVE
    package static let hasLibarchive = true
  #else
    package static let hasLibarchive = false
  #endif
  #if HAS_ZSTD
    package static let hasZstd = true
  #else
    package static let hasZstd = false
  #endif
  #if HAS_BROTLI
    package static let hasBrotli = true
  #else
    package static let hasBrotli = false
  #endif
}
