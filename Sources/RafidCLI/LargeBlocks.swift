import CMalloc

/// How the C library's allocator treats memory that is let go.
enum LargeBlocks {
  /// Gives blocks from 1 MiB on back to the system as soon as they are free: the tables of dedupe
  /// take such blocks as they grow. By itself the allocator raises that limit to the largest block
  /// that it saw, and keeps the holes between the others: from 40,000 to 500,000 documents 1.03 to
  /// 1.25 kB a document in place of 0.79 to 0.85. What is smaller comes and goes with the pages, and
  /// up to 32 MiB of it are kept.
  static func giveBack() {
    _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 32 << 20)
  }
}
