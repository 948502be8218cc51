/// The store comes with the kit: nearly every file here, and every command, speaks of its ``Store``, ``Instant`` and ``Money``,
/// and a thousand lines that say so would say nothing. What may import what is the targets' to enforce.
@_exported import CRMStore
