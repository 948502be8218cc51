/// Whether a scalar must not reach a terminal as it is: it would move the cursor, reorder the line, or leave
/// no trace.
///
/// These are the controls C0, DEL and C1, soft hyphen, bidi and zero width controls, line separators, the
/// byte order mark, annotation marks, tags, Hangul fillers and noncharacters. A joiner or tag inside an emoji
/// is decided by who sees the whole cluster.
/// - Source: The Unicode Standard 16.0, chapter 23; UTS #55 (Unicode source code handling), section 4.
func isHidden(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E: true
  case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
  case 0x3164, 0xFFA0, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
  case 0xFDD0...0xFDEF, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
  default: scalar & 0xFFFE == 0xFFFE
  }
}

/// The columns of a scalar that is neither hidden nor ever part of a larger cluster with others of its kind;
/// 0 for any other.
///
/// Covers most names and addresses (Latin, Greek, Cyrillic, kana, Han, Hangul syllables, fullwidth forms)
/// without the work of finding clusters.
@inline(__always)
func columnsOfSimpleScalar(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0x20..<0x7F: 1
  case 0xA0..<0xAD, 0xAE..<0x300, 0x391...0x482, 0x48A...0x52F: 1
  case 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3400..<0x4DC0, 0x4E00..<0xA000: 2
  case 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
  default: 0
  }
}
