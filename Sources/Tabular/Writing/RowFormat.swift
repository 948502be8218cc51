/// How one format turns rows into bytes; ``TableWriter`` hands the bytes on.
protocol RowFormat {
  mutating func begin(_ output: inout ByteBuffer)
  mutating func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer)
  mutating func finish(_ output: inout ByteBuffer)
}
